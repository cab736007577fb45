"""What all signatures of a run have in common."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from noticegen.form.file_to_profile import SHIPPED, file_to_profile
from noticegen.form.office_profile import fonts_of
from noticegen.form.wording import UNKNOWN
from noticegen.pdf.field_words import corner_mark
from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.read_file import read_file
from noticegen.workspace.resources import resource_folder

from .appearance import Appearance
from .corner_mark_to_appearance import corner_mark_to_appearance
from .key import Key
from .level import Level
from .pdf_to_printed_mark import pdf_to_printed_mark
from .pdf_to_signed_pdf import Signing
from .picture_to_appearance import picture_to_appearance
from .png_to_picture import Picture, png_to_picture
from .trust import Trust, read_trust


@dataclass(frozen=True)
class Signatory:
    """Who signs, for how long the signature can be checked, and what it shows."""

    party: Party
    level: Level
    tsa: str | None
    trust: Trust
    picture: Picture | None

    def signing(self, pdf: bytes, field: SignatureField, key: Key, moment: datetime) -> Signing:
        """How to sign this field. Raises ProblemsFound (`image-too-large`)."""
        appearance = self._appearance(pdf, field, moment)
        return Signing(field.name, key, moment, self.level, self.tsa, self.trust, appearance)

    def _appearance(self, pdf: bytes, field: SignatureField, moment: datetime) -> Appearance | None:
        """The picture; on a copy or an appendix a line instead.

        Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 8 c, and phần II, mục I, khoản 3 c.
        """
        mark = corner_mark(field.words)
        if mark is None:
            return picture_to_appearance(self.picture, field.size) if self.picture else None
        role, begins = mark
        if pdf_to_printed_mark(pdf, field) or UNKNOWN in begins:
            return None
        # The decree leaves an office no choice here, so the form that comes with the program will do.
        profile = file_to_profile(resource_folder("data") / "profiles" / SHIPPED)
        return corner_mark_to_appearance(role, begins, moment, field.size, profile, fonts_of(profile))


def signatory_of(
    party: Party, level: str | None, tsa: str | None, trust: Iterable[Path], image: Path | None
) -> Signatory:
    """The signatory that the options describe; a time-stamp authority without a level means B-T.

    Raises ProblemsFound: a level without what it is made of, a file that cannot be read, a picture that is no use.
    """
    chosen = Level(level) if level else Level.B_T if tsa else Level.B_B
    given = read_trust(trust, is_online=True)
    if chosen.needs_time and not tsa:
        raise ProblemsFound([Problem("usage-level-needs-tsa", values={"level": chosen})])
    if chosen.keeps_proofs and not given.roots:
        raise ProblemsFound([Problem("usage-level-needs-trust", values={"level": chosen})])
    return Signatory(party, chosen, tsa, given, _picture(image, party) if image else None)


def _picture(path: Path, party: Party) -> Picture:
    return png_to_picture(read_file(path, missing="given-not-found"), str(path), party)

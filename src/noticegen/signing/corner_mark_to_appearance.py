"""The line that a signature shows in a page's corner → its appearance, set in our own font like every other line.

pyHanko's own text has wrong widths for fonts of 2048 units, and boxes for letters without a glyph; neither is PDF/A.
"""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Profile
from noticegen.form.slot import Role
from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import appendix_mark_words, copy_mark_words
from noticegen.pdf.lines_to_pdf import lines_to_pdf
from noticegen.problems.hanoi import hanoi_day, hanoi_time
from noticegen.setting.measures import profile_to_measures

from .appearance import DRAWN, Appearance

_WORDS = {Role.COPY_MARK: copy_mark_words, Role.APPENDIX_MARK: appendix_mark_words}


def corner_mark_to_appearance(
    role: Role, begins: str, moment: datetime, size: tuple[float, float], profile: Profile, fonts: FontSet
) -> Appearance:
    """The line of a formal extract or an appendix: its beginning, then the time of signing.

    `begins` is the copying body, or the number and symbol of the appendix's notice; `size` is the field's width and
    height in points.
    """
    words = _WORDS[role](begins, hanoi_day(moment), hanoi_time(moment))
    lines = Typesetter(profile, fonts).lines(role, [words])
    style = profile_to_measures(profile).styles[role]
    return Appearance(drawing=_Page(lines_to_pdf(lines, style, size, fonts)))


@dataclass(frozen=True)
class _Page:
    """A PDF whose one page is drawn into another file."""

    pdf: bytes

    def resource(self, writer: BasePdfFileWriter) -> IndirectObject:
        made: IndirectObject = writer.import_page_as_xobject(PdfFileReader(BytesIO(self.pdf)))
        return made

    def content(self, width: float, height: float) -> str:  # noqa: ARG002 the page has the field's size
        return f"{DRAWN} Do"

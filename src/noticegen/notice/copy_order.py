"""A formal extract as it was ordered: plain values, kept in the record so that it can be made again."""

from pydantic import BaseModel, ConfigDict

from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.slug import slug

from .copy import Copy
from .dates import issue_date
from .notice import Notice
from .office import Office, Signer


class CopyOrder(BaseModel):
    """What the copying office says about its copy; blank for what it does not know yet.

    A blank `unit` means every unit that has an excerpt. `signer` is an id in the registry; if it is blank, the signer
    of the notice signs the copy.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    unit: str = ""
    is_electronic: bool = False
    number: int | None = None
    date: str = ""
    time: str = ""
    signer: str = ""

    @property
    def name(self) -> str:
        """The name of its files below the notice's folder, without suffix; no unit's id contains an underscore.

        Each number makes a document of its own.
        """
        number = f"_{self.number:02}" if self.number else ""
        return f"excerpts/{slug(self.unit)}_trich-sao{number}{'_dien-tu' if self.is_electronic else ''}"

    @property
    def is_issued(self) -> bool:
        """Whether it has everything that makes it a document; from then on it no longer changes."""
        has_day = len(self.date) == len("2026-11-20")
        return has_day and bool(self.time if self.is_electronic else self.number)

    def has_number_of(self, other: "CopyOrder") -> bool:
        """Whether both have the same number; numbering starts again each year (phần II mục II khoản 1 c)."""
        return self.number is not None and (self.number, self.date[:4]) == (other.number, other.date[:4])

    def copy_of(self, notice: Notice, office: Office) -> Copy:
        """The copy, its agency and signer looked up; the rest was checked when it was ordered.

        Raises ProblemsFound if the signer is no longer in the registry: nobody else signs instead.
        """
        date = issue_date(self.date) if self.date else None
        signer = notice.signers[0] if not self.signer else self._signer(office)
        return Copy(office.agencies[0], signer, self.is_electronic, self.number, date, self.time)

    def _signer(self, office: Office) -> Signer:
        known = {each.id: each for each in office.signers if each.id}
        if self.signer not in known:
            suggestion = nearest(self.signer, known)
            values = {"found": self.signer, "known": ", ".join(known), "suggestion": suggestion}
            raise ProblemsFound([Problem("unknown-signer", values=values)])
        return known[self.signer]

"""A formal extract as it was ordered: plain values, kept in the record so that it can be made again."""

from pydantic import BaseModel, ConfigDict

from noticegen.copy_record import Copy
from noticegen.fields import MONTH_OR_DATE, checked_date
from noticegen.notice import IssueDate, Notice
from noticegen.office import Office, Signer


class CopyOrder(BaseModel):
    """What the copying office says of its copy; blank where it does not know yet.

    `unit` is blank in an order for every unit that has something. `signer` is an id of the registry; without one, who
    signed the notice signs the copy.
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
        """Of its files, without suffix, below the notice's folder."""
        return f"excerpts/{self.unit}-trich-sao{'-dien-tu' if self.is_electronic else ''}"

    def copy_of(self, notice: Notice, office: Office) -> Copy:
        """The copy, its names looked up. The order's own words have been checked when it was taken."""
        date = IssueDate(*checked_date(self.date, MONTH_OR_DATE)) if self.date else None
        return Copy(office.agencies[0], self._signer(notice, office), self.is_electronic, self.number, date, self.time)

    def _signer(self, notice: Notice, office: Office) -> Signer:
        return next((each for each in office.signers if each.id == self.signer), notice.signers[0])

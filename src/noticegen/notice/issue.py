"""An issue (ban hành): the number and the day that a notice is given in the register once it is signed."""

from dataclasses import dataclass

from .dates import IssueDate
from .notice import Notice, State


@dataclass(frozen=True, slots=True)
class Issue:
    """A number of the year's series, and a date with its day."""

    number: int
    date: IssueDate

    def new_values(self, notice: Notice) -> dict[str, str]:
        """What the notice's YAML must say besides what it says already, by key."""
        wanted = {"number": str(self.number), "date": self.date.iso, "state": State.ISSUED.value}
        said = said_of_issue(notice)
        return {key: value for key, value in wanted.items() if value != said[key]}


def said_of_issue(notice: Notice) -> dict[str, str]:
    """What the notice says of its issue, by key; a blank number is blank."""
    return {"number": str(notice.number or ""), "date": notice.date.iso, "state": notice.state.value}

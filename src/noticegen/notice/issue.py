"""An issue (ban hành): the number and day that a notice gets in the register once it is signed."""

from collections.abc import Iterator
from typing import NamedTuple

from noticegen.problems.problem import Problem

from .dates import IssueDate
from .notice import Notice, State


class Issue(NamedTuple):
    """A number from the year's series, and a date that includes the day."""

    number: int
    date: IssueDate

    def new_values(self, notice: Notice) -> dict[str, str]:
        """The values that the notice's YAML does not say yet, by key."""
        wanted = {"number": str(self.number), "date": self.date.iso, "state": State.ISSUED.value}
        said = said_of_issue(notice)
        return {key: value for key, value in wanted.items() if value != said[key]}


def said_of_issue(notice: Notice) -> dict[str, str]:
    """What the notice says about its issue, by key; empty for a blank number."""
    return {"number": str(notice.number or ""), "date": notice.date.iso, "state": notice.state.value}


def issue_to_problems(issue: Issue, notice: Notice) -> tuple[Problem, ...]:
    """Why a notice cannot be issued like this: it is an unsigned draft, was issued differently, or names another month.

    At signing, the day may still be blank or differ from the day of issue. The month is never blank, so the signer has
    signed it.
    """
    return tuple(_problems(issue, notice))


def _problems(issue: Issue, notice: Notice) -> Iterator[Problem]:
    date = notice.date
    if notice.state is State.DRAFT:
        yield Problem("issue-of-draft", date.at)
    elif notice.state is State.ISSUED and not _agrees(issue, notice):
        yield Problem("issued-otherwise", date.at, {"number": str(notice.number or "…"), "date": date.iso})
    elif (date.year, date.month) != (issue.date.year, issue.date.month):
        months = {"found": issue.date.iso, "month": f"{date.month}/{date.year}"}
        yield Problem("issue-other-month", date.at, months | {"wanted": issue.date.iso[:-3]})


def _agrees(issue: Issue, notice: Notice) -> bool:
    """What is still blank agrees with anything."""
    has_number = notice.number in {None, issue.number}
    return has_number and (notice.date == issue.date or notice.date.day is None)

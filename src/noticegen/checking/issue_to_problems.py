"""Why a notice cannot be issued so: it is a draft that nobody signed, was issued otherwise, or names another month.

The day may still be blank on what is signed, or be another than was expected; the month never is blank, so whoever
signed has signed it.
"""

from collections.abc import Iterator

from noticegen.notice.issue import Issue
from noticegen.notice.notice import Notice, State
from noticegen.problems.problem import Problem


def issue_to_problems(issue: Issue, notice: Notice) -> tuple[Problem, ...]:
    """Everything in the notice itself that stands in the way."""
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

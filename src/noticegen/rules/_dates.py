"""Dates in running text, in figures or in words, for several rules."""

import datetime as dt
import re
from collections.abc import Callable, Sequence

from noticegen.notice.dates import IssueDate, is_date
from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Lazy

from ._seen import Seen

_HALF_A_YEAR = 6
_LAST_MONTH = 12


def date_pattern(name: str) -> str:
    """A pattern for 5/3, 05/03/2026, 05 tháng 3 and 05 tháng 3 năm 2026, whose groups bear this name."""
    return (
        rf"(?<![\d/.,])(?P<d{name}>\d{{1,2}})"
        rf"(?:[/.-](?P<m{name}>\d{{1,2}})(?:[/.-](?P<y{name}>\d{{4}}))?(?![\d/%])"
        rf"| tháng (?P<n{name}>\d{{1,2}})(?!\d)(?:(?: năm |/)(?P<z{name}>\d{{4}}))?)"
    )


HOUR = r"(?:\d{1,2}(?: giờ(?: \d{1,2}(?: phút)?)?|h\d{0,2}),? )?"
"""The hour that may stand before the day of a deadline."""

DATES = Lazy(date_pattern("_"))
"""Every date in a text, as a cheap look for the rules that ask what stands before it."""


def dates_that(are_wanted: Callable[[dt.date], object], words: Seen) -> Sequence[str]:
    """The dates in the notice's own words that are wanted, as they stand there; most notices have none."""
    return [found for found, date in _all_dates(words) if are_wanted(date)]


@by_identity(1)
def _all_dates(words: Seen) -> Sequence[tuple[str, dt.date]]:
    matches = DATES.finditer(words.own)
    return [(match[0], date) for match in matches if (date := date_of(match, "_", words.notice.date))]


def date_of(match: re.Match[str], name: str, issued: IssueDate) -> dt.date | None:
    """The day that was found; without a year, the one that is nearest to the day of issue. None if there is none."""
    day, month = int(match[f"d{name}"]), int(match[f"m{name}"] or match[f"n{name}"])
    year = match[f"y{name}"] or match[f"z{name}"]
    return day_of(day, month, int(year) if year else _nearest_year(month, issued))


def day_of(day: int, month: int, year: int) -> dt.date | None:
    """The day of the calendar, if it has one."""
    return dt.date(year, month, day) if year and 1 <= month <= _LAST_MONTH and is_date(year, month, day) else None


def _nearest_year(month: int, issued: IssueDate) -> int:
    if month < issued.month - _HALF_A_YEAR:
        return issued.year + 1
    return issued.year - 1 if month > issued.month + _HALF_A_YEAR else issued.year


def is_before_issue(date: dt.date, issued: IssueDate) -> bool:
    """Whether a day is before the day of issue or, if that is blank, before its month."""
    return (date.year, date.month, date.day) < (issued.year, issued.month, issued.day or 1)

"""Dates: how people write them, how the YAML must write them, and the date of issue, whose day may be blank."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import StringConstraints

from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import At
from noticegen.reading.tree import Text

from .fields import Before, problem

_YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
DATE = rf"^{_YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
MONTH_OR_DATE = rf"^{_YEAR}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"

_ISO = Lazy(r"([0-9]{4})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{1,2}))?")  # 2021-11-16, 2021-11
_VIETNAMESE = Lazy(r"(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-]([0-9]{4})")  # 16/11/2021, 11/2021
_SHORT = Lazy(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2})")  # 16/11/21


@dataclass(frozen=True, slots=True, order=True)
class IssueDate:
    """The date of issue; the day may still be blank, the month is always known."""

    year: int
    month: int
    day: int | None = None
    at: At | None = field(default=None, compare=False)

    @property
    def iso(self) -> str:
        """As the YAML writes it: 2021-11-16, or 2021-11 if the day is blank."""
        return _iso(self.year, self.month, self.day)


def _iso(year: int, month: int, day: int | None) -> str:
    return f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")


def date_parts(text: str) -> tuple[int, int, int | None] | None:
    """Year, month and day, from any of the ways people write dates; None for anything else."""
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := _VIETNAMESE.fullmatch(text):
        day, month, year = match.groups()
    elif match := _SHORT.fullmatch(text):
        day, month, year = match[1], match[2], f"20{match[3]}"
    else:
        return None
    return int(year), int(month), int(day) if day else None


def is_date(year: int, month: int, day: int | None) -> bool:
    """Whether the calendar has such a day (or, without a day, such a month)."""
    try:
        dt.date(year, month, day or 1)
    except ValueError:
        return False
    return day != 0


def issue_date(value: str, pattern: str = MONTH_OR_DATE) -> IssueDate:
    """The date in this text, with its place.

    Raises PydanticCustomError (`date-form`, `date-impossible`) for anything that does not match the pattern; its
    `suggestion` is the right form if the author used another.
    """
    return IssueDate(*_checked_parts(value, pattern), Text(value).at)


def _checked_parts(value: str, pattern: str) -> tuple[int, int, int | None]:
    parts = date_parts(value.strip())
    if parts is None:
        raise problem("date-form", found=value)
    if not is_date(*parts):
        raise problem("date-impossible", found=value)
    written = _iso(*parts)
    if pattern == DATE and parts[2] is None:
        raise problem("date-form", found=value)
    if written != value:
        raise problem("date-form", found=value, suggestion=written)
    return parts


def read_issue_date(value: object) -> object:
    """Read text as a date of issue; leave anything else for Pydantic to judge."""
    return issue_date(value) if isinstance(value, str) else value


def _read_date(value: object) -> object:
    if not isinstance(value, str):
        return value
    year, month, day = _checked_parts(value, DATE)
    return dt.date(year, month, day or 1)


MonthOrDateText = Annotated[str, StringConstraints(pattern=MONTH_OR_DATE)]
IsoDate = Annotated[dt.date, Before(_read_date, Annotated[str, StringConstraints(pattern=DATE)])]

"""A head whose month or year is blank → the month that the notice is likely of: that of its meeting."""

import re

from noticegen.notice.dates import is_date

from .comparable import folded
from .decisions import Decisions
from .phrases import BASIS
from .recognised import Recognised
from .source import Paragraph, Source

_DATE = re.compile(r"\b(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})\b")
_MONTH = re.compile(r"tháng (\d{1,2})(?:/| năm )(\d{4})\b")
_FIRST = 36


def guess_date(found: Recognised, source: Source, today: tuple[int, int], decisions: Decisions) -> None:
    """Complete year and month in place. The blank day stays blank; `today` is the last resort."""
    if found.year and found.month:
        return
    at, (year, month) = _mentioned(source) or (Paragraph(()), today)
    found.year, found.month = found.year or year, found.month or month
    found.guesses["date"] = ["date"]
    decisions.guess("date", at, f"{found.month}/{found.year}")


def _mentioned(source: Source) -> tuple[Paragraph, tuple[int, int]] | None:
    """The first whole date of the text, else its first month."""
    first = [each for each in source.paragraphs() if not BASIS.match(folded(each.text))][:_FIRST]
    for paragraph in first:
        if (match := _DATE.search(paragraph.text)) and is_date(int(match[3]), int(match[2]), int(match[1])):
            return paragraph, (int(match[3]), int(match[2]))
    for paragraph in first:
        if (match := _MONTH.search(paragraph.text)) and is_date(int(match[2]), int(match[1]), 1):
            return paragraph, (int(match[2]), int(match[1]))
    return None

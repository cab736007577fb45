"""A date that does not exist is a typing mistake."""

import re
from collections.abc import Iterator

from noticegen.notice.dates import is_date
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import own_words, prose

CODE = RuleCode(
    "D09",
    vi=("Không có ngày “{found}” trong lịch.", "Xem lại ngày, tháng."),
    en=('The date "{found}" does not exist.', "Check the day and the month."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ngày không có trong lịch (31/11, 30/2) là lỗi gõ.",
    en="A date that does not exist (31/11, 30/2) is a typing mistake.",
)
GOOD = (
    "body: [Công văn ghi “ngày 31/11/2026”]",
    "body: [Xong trước ngày 29/2 và 30/11/2026]",
    "body: [Theo Nghị định số 30/2020/NĐ-CP, Đạt 31/13 xã, Quyết định số 31/11/2026/QĐ-UBND]",
)
BAD = (
    "body: [Xong trước 31/11/2026]",
    "body: [Xong trước ngày 30/2]",
    "body: [Xong ngày 31 tháng 4 năm 2026]",
)

_LEAP_YEAR = 2024
_DATES = Lazy(
    r"(?<![\d/])(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})(?![\d/])"
    r"|(?:ngày|trước|đến|hết|từ|sau)\s+(?P<d2>\d{1,2})/(?P<m2>\d{1,2})(?![\d/])"
    r"|ngày\s+(?P<d3>\d{1,2})\s+tháng\s+(?P<m3>\d{1,2})(?:\s+năm\s+(?P<y3>\d{4}))?",
    re.IGNORECASE,
)


def check(notice: Notice) -> Iterator[Problem]:
    """Dates in figures or words that do not exist; without a year, February may have 29 days."""
    for text in filter(_may_hold_a_date, prose(notice)):
        for match in _DATES.finditer(own_words(text)):
            day, month = (int(match[each] or match[f"{each}2"] or match[f"{each}3"]) for each in "dm")
            year = int(match["y"] or match["y3"] or _LEAP_YEAR)
            if not is_date(year, month, day):
                yield Problem(CODE, text.at, {"found": match.group()}, SEVERITY)


def _may_hold_a_date(text: str) -> bool:
    """A cheap look: the pattern is tried at every letter."""
    return "/" in text or "tháng" in text.lower()

"""An office issues its documents on working days."""

import datetime as dt
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._days_off import day_off
from ._texts import written

CODE = RuleCode(
    "D11-off",
    vi=("Ngày ban hành {issued} là {day}.", "Xem lại ngày; họp và ban hành vào ngày nghỉ thì thôi."),
    en=("The date of issue, {issued}, is {day}.", "Check the date, unless the office worked that day."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Văn thư ít khi phát hành văn bản vào ngày nghỉ; ngày ấy thường là gõ nhầm.",
    en="Documents are seldom issued on a day off; the date is usually mistyped.",
)
GOOD = (
    "date: 2026-01-15",
    "date: 2026-01",
    "date: 2024-05-04",
    "date: 2027-02-08",
)
BAD = (
    "date: 2026-01-18",
    "date: 2026-02-17",
    "date: 2025-05-02",
    "date: 2027-01-10",
)


def check(notice: Notice) -> Iterator[Problem]:
    """The date of issue, if its day is known."""
    issued = notice.date
    if issued.day and (day := day_off(dt.date(issued.year, issued.month, issued.day))):
        yield Problem(CODE, issued.at, {"issued": written(issued), "day": day}, SEVERITY)

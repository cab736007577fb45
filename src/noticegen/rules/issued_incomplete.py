"""A notice that says it is issued has its number and its day (Phụ lục I, mục II, khoản 3 và 4)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice, State
from noticegen.problems.problem import Problem, Severity

CODE = "issued-incomplete"
SEVERITY = Severity.ERROR
WHY = {
    "vi": "Văn bản đã ban hành thì đã lấy số và có ngày; còn trống một trong hai là chưa ban hành.",
    "en": "An issued document has been given its number and its day; with either blank it is not issued yet.",
}
GOOD = ("{number: 5, date: 2021-11-16, state: issued}", "{number: , date: 2021-11, state: draft}")
BAD = ("{date: 2021-11-16, state: issued}", "{number: 5, date: 2021-11, state: issued}")


def check(notice: Notice) -> Iterator[Problem]:
    """Number and day; both are told at the date, which is always there."""
    if notice.state is State.ISSUED and (notice.number is None or notice.date.day is None):
        yield Problem(CODE, notice.date.at, severity=SEVERITY)

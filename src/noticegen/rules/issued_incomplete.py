"""A notice marked as issued has a number and a full date (Phụ lục I, mục II, khoản 3 và 4)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice, State
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "issued-incomplete",
    vi=(
        "Thông báo ghi là đã ban hành (state: issued) nhưng chưa có số (number) hoặc chưa đủ ngày (date).",
        "Ghi bằng “noticegen issue THÔNG_BÁO --number SỐ --date NGÀY”; chưa ban hành thì ghi state: for-signature.",
    ),
    en=(
        "The notice is marked as issued (state: issued), but its number or the day of its date is missing.",
        (
            'Write them with "noticegen issue NOTICE --number N --date DATE"; if it has not been issued yet, write '
            "state: for-signature."
        ),
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Văn bản đã ban hành thì đã lấy số và có ngày; còn trống một trong hai là chưa ban hành.",
    en="An issued document has a number and a full date; if either is missing, it has not been issued yet.",
)
GOOD = ("{number: 5, date: 2021-11-16, state: issued}", "{number: , date: 2021-11, state: draft}")
BAD = ("{date: 2021-11-16, state: issued}", "{number: 5, date: 2021-11, state: issued}")


def check(notice: Notice) -> Iterator[Problem]:
    """A missing number or day, reported at the date, which is always there."""
    if notice.state is State.ISSUED and (notice.number is None or notice.date.day is None):
        yield Problem(CODE, notice.date.at, severity=SEVERITY)

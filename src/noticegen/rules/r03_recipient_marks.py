"""Dash and semicolon around a recipient are printed by the form (Phụ lục I, mục II, khoản 9)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "R03"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Mỗi nơi nhận có “-” ở đầu và “;” ở cuối, do mẫu tự in.",
    "en": "Each recipient has a dash before and a semicolon after it, both printed by the form.",
}
GOOD = ("recipients: [Như Điều 3, Các đơn vị]",)
BAD = (
    'recipients: ["- Các đơn vị"]',
    'recipients: ["Các đơn vị;"]',
)


def check(notice: Notice) -> Iterator[Problem]:
    """Recipients with their own dash or end mark."""
    for recipient in notice.recipients:
        if recipient.name.startswith(("-", "–", "+", "•")) or recipient.name.rstrip().endswith((";", ",", ".")):
            yield Problem(CODE, recipient.name.at, {"found": recipient.name}, SEVERITY)

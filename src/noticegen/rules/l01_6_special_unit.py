"""Thủ đô Hà Nội and Thành phố Hồ Chí Minh have a capital (Phụ lục II, mục III, khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "L01-6",
    vi=("“{found}” viết hoa chưa đủ.", "Viết “{suggestion}”."),
    en=('"{found}" lacks a capital.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Trường hợp riêng của nghị định: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    en="The decree's own exceptions: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
)
GOOD = (
    "body: ['Thành phố Hồ Chí Minh, Thủ đô Hà Nội, thành phố Vinh, thành phố Hà Nội, TP. Hồ Chí Minh']",
    "body: [Công văn ghi “thành phố Hồ Chí Minh”]",
)
BAD = (
    "body: [Đi thành phố Hồ Chí Minh]",
    "body: [Họp ở thủ đô Hà Nội]",
    "body: [Học tại TP Hồ Chí minh, Học tập tư tưởng Hồ chí Minh]",
)

_UNIT = Lazy(r"\b(?:thành phố|thành Phố|Thành Phố) Hồ Chí Minh\b|\bthủ (?:đô|Đô) Hà Nội\b")
_NAME = "Hồ Chí Minh"


def check(notice: Notice) -> Iterator[Problem]:
    """Either of the two without its capital, and the name with a small letter."""
    words = seen(notice)
    if words.has("hồ chí minh", "thủ đô"):
        for sight, _ in words.find(_UNIT):
            yield sight.problem(CODE, SEVERITY, suggestion=_right(sight.found))
        for at in words.places(_NAME.lower()):
            sight = words.sight(at, at + len(_NAME))
            if sight.found != _NAME and not sight.found.isupper():
                yield sight.problem(CODE, SEVERITY, suggestion=_NAME)


def _right(found: str) -> str:
    first, second, *name = found.split(" ")
    return " ".join([first.capitalize(), second.lower(), *name])

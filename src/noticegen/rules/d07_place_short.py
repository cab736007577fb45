"""A place that is named after a person or a number is written in full (Phụ lục I, mục II, khoản 4)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "D07-place",
    vi=("Địa danh “{found}” viết thiếu.", "Viết “{meant}”."),
    en=('The place "{found}" is incomplete.', 'Write "{meant}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Đơn vị hành chính đặt theo tên người, chữ số, sự kiện thì địa danh ghi đủ: Thành phố Hồ Chí "
        "Minh, Quận 1, Phường Điện Biên Phủ."
    ),
    en=("Places named after persons, numbers or events are written in full: Thành phố Hồ Chí Minh, Quận 1."),
)
GOOD = (
    "place: Nghệ An",
    "place: Thành phố Hồ Chí Minh",
    "place: Quận 1",
    "place: Hà Nội",
)
BAD = (
    "place: Hồ Chí Minh",
    "place: '12'",
    "place: TP. Hồ Chí Minh",
    "place: TPHCM",
)

_CITY = "Thành phố Hồ Chí Minh"
_SHORT = Lazy(r"(?i:(?:tp\.? ?|t\.p\.? ?)?(?:hồ chí minh|hcm))")


def check(notice: Notice) -> Iterator[Problem]:
    """The city without its kind, or a bare number."""
    place = notice.place
    if _SHORT.fullmatch(place):
        yield Problem(CODE, place.at, {"found": place, "meant": _CITY}, SEVERITY)
    elif place.isdigit():
        yield Problem(CODE, place.at, {"found": place, "meant": f"Phường {place}"}, SEVERITY)

"""A unit is abbreviated in one way throughout a document."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "V04",
    vi=("Một đơn vị viết tắt nhiều cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    en=(
        'One unit is abbreviated in several ways: "{found}" and "{other}".',
        "Use one of them throughout the document.",
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Viết tắt nhiều kiểu (Phòng QLKH, Phòng Quản lý KH, Phòng QL Khoa học) thì người đọc không chắc "
        "là một nơi. Tên đầy đủ đi với một cách viết tắt thì được."
    ),
    en=(
        "With several abbreviations of one unit (Phòng QLKH, Phòng Quản lý KH) readers cannot be sure "
        "that it is one. The full name beside one abbreviation is fine."
    ),
)
GOOD = (
    "body: [Giao Phòng Quản lý khoa học chủ trì, Phòng QLKH báo cáo, Phòng QLKH lưu]",
    "body: [Giao Phòng QLCN chủ trì, Phòng QLKH báo cáo, Trung tâm QLKH lưu]",
    "body: [Công văn ghi “Phòng Quản lý KH”, Giao Phòng QLKH]",
)
BAD = (
    "body: [Giao Phòng QLKH chủ trì, Phòng Quản lý KH báo cáo]",
    "body: ['Trung tâm KSBT, Trung tâm Kiểm soát BT']",
    "body: [Sở Xây dựng và Phòng QLNS; Phòng QL Ngân sách]",
    "body: ['Giao Phòng QLNS, Phòng QL Ngân sách', 'Phòng GDTrH, Phòng GD Trung học']",
    "body: [Giao Phòng QL Khoa học chủ trì, Giao Phòng QLKH báo cáo]",
)

_SECOND = frozenset(
    """
    chính chức công dục dựng hóa hoạch học hội hợp kê lịch lý mại nghệ nghiệp pháp sản sát sinh tạo tế thao thôn thư
    thuế tin toán tra trị trường tư vụ định sách sự giáo tộc động lợi đai đua chuẩn lường lượng doanh
    soát đổi dụng vấn nông trắc tiến
    """.split()
)
"""Second syllables of the words that units are named by: whatever else follows belongs to the sentence."""

_HEADS = "Phòng|Ban|Trung tâm|Chi cục|Văn phòng|Sở"
_UNIT = Lazy(rf"\b(?P<head>{_HEADS}) (?P<rest>(?:(?! (?:{_HEADS}) )[^.,;:()\n]){{3,60}})")
_ABBREVIATED = Lazy(r"\b[A-ZĐ]{2,}(?:[a-z]{1,2}[A-ZĐ]+)?\b")
_LEAST = 3
"""Letters: two may stand for anything."""


def check(notice: Notice) -> Iterator[Problem]:
    """Two abbreviated names of units with the same first letters that are written differently."""
    first: dict[tuple[str, str], str] = {}
    for sight, match in seen(notice).find(_UNIT):
        name = _name(match["rest"])
        letters = _letters(name)
        goes_on = match["rest"][len(name) :].lstrip().startswith("&")
        if len(letters) < _LEAST or goes_on or not _ABBREVIATED.search(name):
            continue
        other = first.setdefault((match["head"], letters), name)
        if other != name:
            end = sight.start + len(match["head"]) + 1 + len(name)
            yield sight.passage.problem(CODE, SEVERITY, sight.start, end, other=f"{match['head']} {other}")


def _name(rest: str) -> str:
    """The words that belong to the name: those with a capital, their second syllables, and what joins them."""
    taken: list[str] = []
    for word in rest.split(" "):
        is_second = word in _SECOND and taken and taken[-1].istitle()
        if not (word[:1].isupper() or is_second or word in ("và", "&")):
            break
        taken.append(word)
    while taken and taken[-1] in ("và", "&"):
        taken.pop()
    return " ".join(taken)


def _letters(name: str) -> str:
    """QLKH for Quản lý KH: an abbreviation's own letters, and the first letter of each other word."""
    words = [each for each in re.split(r"[ &]+", name) if each and each != "và"]
    return "".join(_capitals(each) or each[0].upper() for each in words)


def _capitals(word: str) -> str:
    """The letters of an abbreviation, such as GDTH of GDTrH; none of a word that only begins with a capital."""
    return "".join(filter(str.isupper, word)) if _ABBREVIATED.fullmatch(word) or word.isupper() else ""

"""A point, clause, section or appendix of the notice itself that is cited exists."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from noticegen.notice.notice import Notice, Numbering
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, Sight, seen

if TYPE_CHECKING:
    from noticegen.notice.numbering import Labelled

CODE = RuleCode(
    "X01",
    vi=(
        "“{found}”: thông báo này không có {missing}.",
        "Xem lại số; nếu viện dẫn văn bản khác thì ghi tên văn bản ấy.",
    ),
    en=('"{found}": this notice has no {missing}.', "Check the number; if another document is meant, name it."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Viện dẫn mục, khoản, điểm hay phụ lục không có thì người đọc tìm không ra; thường do mục đã bị "
        "bỏ hoặc đánh số lại."
    ),
    en=(
        "Readers look in vain for a section, clause, point or appendix that does not exist; usually it "
        "was dropped or renumbered."
    ),
)
GOOD = (
    "body: [Một, 'Thực hiện khoản 1 Thông báo này; điểm h khoản 9 Nghị định số 30/2020/NĐ-CP']",
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Theo điểm a "
        "khoản 1 Mục I Thông báo này']}]}]}"
    ),
    "{body: [Xem Phụ lục], appendices: [{title: A, body: [Một]}]}",
    "{body: [Xem Phụ lục I và Phụ lục II], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
    "body: [Thực hiện Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP]",
    "body: [Sửa đổi Phụ lục II Quyết định số 5/QĐ-UBND, Hồ sơ có phụ lục kèm theo của nhà thầu]",
)
BAD = (
    "body: [Một, 'Thực hiện điểm h khoản 9 Mục II Thông báo này']",
    "{body: [Xem Phụ lục III kèm theo], appendices: [{title: A, body: [Một]}]}",
    "body: [Chi tiết tại Phụ lục kèm theo Thông báo này]",
    "body: [Một, 'Theo khoản 3 Thông báo này']",
    "{body: [Xem Phụ lục I và Phụ lục III], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
)

_THIS = Lazy(
    r"(?P<steps>(?:(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|Phần) [0-9IVXLa-zđ.]{1,6},? ){1,4})(?:của |tại |trong |nêu tại )?"
    r"(?:Thông báo|thông báo|Kế hoạch|Báo cáo|văn bản|Văn bản) này\b"
)
_STEP = Lazy(r"([Đđ]iểm|[Kk]hoản|[Mm]ục|Phần) ([0-9IVXL]+|[a-zđ])\b")
_ANNEX = Lazy(r"\b[Pp]hụ lục(?: số)?(?: (?P<number>[IVX]{1,5}|\d{1,2})\b)?")
_OF_OTHERS = Lazy(
    r"^[^.;]{0,60}?\b(?:Nghị định|Quyết định|Thông tư|Luật|Nghị quyết|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Đề án|"
    r"Chỉ thị|[Hh]ợp đồng|Tờ trình|Báo cáo|Quy chế|Quy định|[Hh]ồ sơ|[Qq]uy hoạch)\b(?! này)"
)
_NUMBERS = {"điểm": Numbering.LETTER, "khoản": Numbering.ARABIC, "mục": Numbering.ROMAN, "phần": Numbering.PART}


def check(notice: Notice) -> Iterator[Problem]:
    """References to places of the notice itself, and to appendices that are nobody else's."""
    words = seen(notice)
    if words.has("này"):
        labels = _labels(notice)
        for sight, match in words.find(_THIS):
            if missing := _missing(match["steps"], labels):
                yield sight.problem(CODE, SEVERITY, missing=missing)
    if words.has("phụ lục"):
        for sight, match in words.find(_ANNEX):
            is_own = sight.passage.part in _WITHIN and not _OF_OTHERS.search(sight.after)
            if is_own and _is_absent(sight, match, notice):
                yield sight.problem(CODE, SEVERITY, missing=sight.found)


_WITHIN = (Part.OPENING, Part.BODY, Part.CLOSING)
_SURELY_OURS = Lazy(r"^ (?:kèm theo|đính kèm)|^ (?:của )?Thông báo này|^\)")
_POINTS_THERE = Lazy(r"(?:[Xx]em|tại|theo|ở|nêu trong|\()\s*$")


def _is_absent(sight: Sight, match: re.Match[str], notice: Notice) -> bool:
    """Whether it is ours by its words, and is not there."""
    there = len(notice.appendices)
    number = match["number"]
    if number is None:
        is_sure = sight.found[0].isupper() and _SURELY_OURS.search(sight.after) is not None
        return not there and is_sure and "kèm theo" in sight.after[:40]
    own = {str(each.number) for each in notice.appendices if each.number}
    is_ours = there or _SURELY_OURS.search(sight.after) or _POINTS_THERE.search(sight.before)
    return bool(is_ours) and number not in own and _value(number) > there


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [{"I": 1, "V": 5, "X": 10}[each] for each in number]
    return sum(-each if each < after else each for each, after in zip(values, [*values[1:], 0], strict=True))


def _labels(notice: Notice) -> dict[str, frozenset[str]]:
    """The labels of each kind in the body, without their marks."""
    from noticegen.notice.numbering import label_nodes  # few notices cite themselves

    found: dict[str, set[str]] = {kind: set() for kind in _NUMBERS}
    for each in _all(label_nodes(notice.body, notice.numbering, "x")):
        for kind, numbering in _NUMBERS.items():
            if each.label and (each.numbering is numbering or (kind == "mục" and each.depth == 0)):
                found[kind].add(each.label.removeprefix("Phần ").rstrip(".):,"))
    return {kind: frozenset(labels) for kind, labels in found.items()}


def _all(labelled: "Sequence[Labelled]") -> "Iterator[Labelled]":
    for each in labelled:
        yield each
        yield from _all(each.children)


def _missing(steps: str, labels: dict[str, frozenset[str]]) -> str:
    """The first step that leads nowhere; a kind of list that the notice has not at all leads nowhere either."""
    for match in _STEP.finditer(steps):
        kind, label = match[1].lower(), match[2]
        everywhere = labels[kind] | (labels["khoản"] if kind == "mục" else labels["mục"] if kind == "khoản" else set())
        if label not in everywhere:
            return f"{kind} {label}"
    return ""

"""A point, clause, section or appendix of the notice itself that is cited exists."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from noticegen.notice.nodes import nodes
from noticegen.notice.notice import Notice, Numbering
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, Seen, Sight, seen
from ._texts import value_of

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
    "{numbering: [roman], body: ['Theo Kế hoạch số 5/KH-UBND, việc này làm sau', 'Mục V Kế hoạch này hoãn lại']}",
    "{numbering: [roman, arabic], body: [{heading: A, items: [Một, Bố trí theo Mục V Phụ lục của nhà tài trợ]}]}",
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Báo cáo theo "
        "phân công tại khoản 1 Mục I; theo Mục I.1 của Thông báo này']}]}]}"
    ),
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Đối với hồ sơ"
        " mời thầu: sửa theo Mục VI', 'Kết luận số 12-KL/TU, nội dung tại Mục VII']}]}]}"
    ),
    (
        "{numbering: [arabic, letter], body: [{heading: Góp ý dự thảo, items: [Viết lại theo Mục IX, 'Theo khoản 1"
        " nêu trên']}]}"
    ),
    "{numbering: [roman, arabic], body: [{heading: A, items: [Một, 'Theo khoản 1 Mục này']}]}",
    "body: [Một, 'Thực hiện khoản 1 Thông báo này; điểm h khoản 9 Nghị định số 30/2020/NĐ-CP']",
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Theo điểm a "
        "khoản 1 Mục I Thông báo này']}]}]}"
    ),
    "{body: [Xem Phụ lục], appendices: [{title: A, body: [Một]}]}",
    "{body: [Xem Phụ lục I và Phụ lục II], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
    "body: [Thực hiện Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP]",
    "body: [Một, 'Theo điểm a khoản 9 Điều 5 nêu trên; khoản 9 nêu trên; Phụ lục 1, 12 xã kèm theo Nghị định']",
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Theo các điểm "
        "a, b "
        "khoản 1 Mục I Thông báo này', Ba]}]}]}"
    ),
    "body: [Sửa đổi Phụ lục II Quyết định số 5/QĐ-UBND, Hồ sơ có phụ lục kèm theo của nhà thầu]",
)
BAD = (
    "{numbering: [roman], kind: Kế hoạch, body: [Một, 'Các việc tại Mục V Kế hoạch này hoãn lại']}",
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Báo cáo theo "
        "phân công tại khoản 8 Mục I']}]}]}"
    ),
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Theo Mục I.5 "
        "của Thông báo này']}]}]}"
    ),
    "{numbering: [roman, arabic], body: [{heading: A, items: [Một, 'Thực hiện như khoản 3 Mục này']}]}",
    "{numbering: [arabic, letter], body: [{heading: A, items: [Một, Hai, 'Theo điểm h khoản 1 nêu trên']}]}",
    "{body: [Chi tiết theo các Phụ lục I đến IV], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
    "body: [Phân công tại Phụ lục đính kèm Thông báo này, Có Phụ lục chi tiết kèm theo]",
    "body: [Một, 'Thực hiện điểm 2 của Thông báo này']",
    "body: [Một, 'Thực hiện điểm h khoản 9 Mục II Thông báo này']",
    "{body: [Xem Phụ lục III kèm theo], appendices: [{title: A, body: [Một]}]}",
    "body: [Chi tiết tại Phụ lục kèm theo Thông báo này]",
    "body: [Một, 'Theo khoản 3 Thông báo này']",
    (
        "{numbering: [roman, arabic], body: [{heading: A, items: [Một, 'Theo Mục V nêu trên', 'Từ Mục I đến Mục VI ở "
        "trên']}]}"
    ),
    (
        "{numbering: [roman, arabic], body: [{heading: A, items: [Một, 'Theo khoản 5 nêu tại Mục I của Thông báo "
        "này']}]}"
    ),
    (
        "{numbering: [roman, arabic, letter], body: [{heading: A, items: [{heading: B, items: [Một, 'Theo điểm a, b "
        "và c "
        "khoản 1 Mục I Thông báo này']}]}]}"
    ),
    (
        "{numbering: [roman, arabic], body: [{heading: A, items: [Một]}, {heading: B, items: [Một, 'Theo khoản 2 Mục I "
        "Thông báo này']}]}"
    ),
    "{body: ['Xem Phụ lục I, II, III kèm theo'], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
    "{body: [Xem Phụ lục I và Phụ lục III], appendices: [{title: A, body: [Một]}, {title: B, body: [Một]}]}",
)

_LABEL = r"(?:(?:[IVXL]{1,6}|\d{1,2})(?:\.\d{1,2})*|[a-zđ])"
_STEPS = (
    rf"(?P<steps>(?:(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|Phần) {_LABEL}(?:, {_LABEL})*(?: và {_LABEL})?\b"
    r"(?:,? đến|,? và|,| nêu tại| tại| của| thuộc)? ?){1,6})"
)
_THIS = Lazy(
    rf"{_STEPS}(?:của |tại |trong |nêu tại )?(?:Thông báo|thông báo|Kế hoạch|Báo cáo|văn bản|Văn bản) này\b",
    needs=("báo này", "hoạch này", "cáo này", "bản này"),
)
_ABOVE = Lazy(
    rf"{_STEPS}(?:(?:đã )?(?:nêu|nói) (?:ở )?trên|ở trên|trên đây|dưới đây|nêu dưới)\b",
    needs=("nêu trên", "nói trên", "ở trên", "trên đây", "dưới đây", "nêu dưới"),
)
_BARE = Lazy(rf"(?:[Tt]ại|[Tt]heo|[Nn]hư|nêu ở|[Tt]hực hiện|[Cc]ăn cứ) {_STEPS}")
_ROMAN_SECTION = ("ục I", "ục V", "ục X")
_IN_THIS = Lazy(rf"{_STEPS}Mục này\b", needs=("Mục này",))
_DOCUMENT = Lazy(
    r"Nghị định|Quyết định|Thông tư|Luật|Nghị quyết|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Đề án|Chỉ thị|[Hh]ợp đồng|"
    r"Tờ trình|(?:Báo cáo|Kết luận) số|Quy chế|Quy định|[Hh]ồ sơ|[Qq]uy hoạch|Điều lệ|Đề cương|[Dd]ự thảo|[Gg]óp ý|"
    r"[Tt]huyết minh|Chương [IVX]|Điều \d|[Tt]iêu chuẩn|[Qq]uy chuẩn|[Bb]iên bản|[Vv]ăn bản"
)
"""What else may have sections; one named here or just before may be the one that is cited."""

_STEP = Lazy(rf"([Đđ]iểm|[Kk]hoản|[Mm]ục|Phần) ((?:{_LABEL}(?:, | và )?)+)\b")
_OWN_TOP = Lazy(r"[Mm]ục [IVX]|Phần ")
_JOINED = "(?:, và |, | và | đến | ?[-–] ?)"
_ANNEX = Lazy(
    rf"\b[Pp]hụ lục(?: số)?(?: (?P<number>(?:[IVX]{{1,5}}{_JOINED})*[IVX]{{1,5}}\b|(?:\d{{1,2}} và )*\d{{1,2}}\b))?",
    needs=("Phụ lục", "phụ lục"),
)
_OF_OTHERS = Lazy(
    r"^[^.;]{0,60}?\b(?:Nghị định|Quyết định|Thông tư|Luật|Nghị quyết|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Đề án|"
    r"Chỉ thị|[Hh]ợp đồng|Tờ trình|Báo cáo|Quy chế|Quy định|[Hh]ồ sơ|[Qq]uy hoạch)\b(?! này)"
)
_LEVELS = ("phần", "mục", "khoản", "điểm")
_LOOKS = {
    "phần": (Numbering.PART,),
    "mục": (Numbering.ROMAN, Numbering.ARABIC),
    "khoản": (Numbering.ARABIC, Numbering.ROMAN),
    "điểm": (Numbering.LETTER,),
}
"""What each level may be labelled with; offices call 1. a mục as well as a khoản."""


def check(notice: Notice) -> Iterator[Problem]:
    """References to places of the notice itself, and to appendices that are nobody else's."""
    words = seen(notice)
    for pattern, is_ours in ((_THIS, _is_of_this), (_ABOVE, _is_above), (_BARE, _is_bare), (_IN_THIS, _always)):
        for sight, match in words.find_near(_ROMAN_SECTION if pattern is _BARE else pattern.needs, pattern):
            steps = f"{match['steps']} {_section(sight, notice)}" if pattern is _IN_THIS else match["steps"]
            if is_ours(sight, steps, words) and (missing := _missing(steps, notice)):
                yield sight.problem(CODE, SEVERITY, missing=missing)
    for sight, match in words.find(_ANNEX):
        is_own = sight.passage.part in _WITHIN and not _OF_OTHERS.search(sight.after)
        if is_own and _is_absent(sight, match, notice):
            yield sight.problem(CODE, SEVERITY, missing=sight.found)


def _always(*_: object) -> bool:
    return True


def _is_of_this(sight: Sight, _: str, words: Seen) -> bool:
    """Whether no other document of the kind that this one is called by was named before."""
    kind = next((each for each in ("Kế hoạch", "Báo cáo") if sight.found.endswith(f"{each} này")), None)
    return not kind or f"{kind} số" not in words.raw[: sight.passage.start + sight.start]


def _is_above(sight: Sight, steps: str, words: Seen) -> bool:
    """Whether the section that is named is this notice's: its sections are, and others where nothing else is named."""
    return bool(_OWN_TOP.search(steps)) or not _names_another(sight, words)


def _is_bare(sight: Sight, steps: str, words: Seen) -> bool:
    """Whether a section in Roman figures is cited by itself, and nothing that could have sections is named."""
    is_top = _OWN_TOP.search(steps) and words.notice.numbering[0] is Numbering.ROMAN
    is_of_an_annex = sight.after.lower().lstrip().startswith(("phụ lục", "biểu", "mẫu"))
    if is_of_an_annex and not steps.rstrip().endswith("và"):
        return False
    is_told = _THIS.search(sight.passage.text) or _ABOVE.search(sight.passage.text)
    return bool(is_top) and not is_told and sight.passage.part in _WITHIN and not _names_another(sight, words)


def _names_another(sight: Sight, words: Seen) -> bool:
    passage = sight.passage
    before = words.raw[max(0, passage.start - _FAR) : passage.start]
    return bool(_DOCUMENT.search(passage.text) or _DOCUMENT.search(before))


def _section(sight: Sight, notice: Notice) -> str:
    """The step to the top section that the passage stands in."""
    from noticegen.notice.numbering import label_nodes  # few notices cite themselves

    tops = label_nodes(notice.body, notice.numbering, "x")
    own = (each for each in tops if any(node is sight.passage.node for node in nodes([each.node])))
    return next((f"Mục {_plain(each)}" for each in own if each.label), "")


_FAR = 120
_WITHIN = (Part.OPENING, Part.BODY, Part.CLOSING)
_SURELY_OURS = Lazy(r"^ (?:chi tiết |danh sách )?(?:kèm theo|đính kèm)|^ (?:của )?Thông báo này|^\)")
_POINTS_THERE = Lazy(r"(?:[Xx]em|tại|theo|ở|nêu trong|\()\s*$")


def _is_absent(sight: Sight, match: re.Match[str], notice: Notice) -> bool:
    """Whether it is ours by its words, and is not there."""
    there = len(notice.appendices)
    number = match["number"]
    if number is None:
        is_sure = sight.found[0].isupper() and _SURELY_OURS.search(sight.after) is not None
        return not there and is_sure and "kèm" in sight.after[:40]
    own = {str(each.number) for each in notice.appendices if each.number}
    is_ours = there or _SURELY_OURS.search(sight.after) or _POINTS_THERE.search(sight.before)
    numbers = re.split(_JOINED, number)
    return bool(is_ours) and any(each not in own and value_of(each) > there for each in numbers)


def _missing(steps: str, notice: Notice) -> str:
    """The first step that leads nowhere, from the last, which is the widest, inwards."""
    from noticegen.notice.numbering import label_nodes  # few notices cite themselves

    scopes: list[Sequence[Labelled]] = [label_nodes(notice.body, notice.numbering, "x")]
    levels = [-1]
    for match in reversed(list(_STEP.finditer(steps))):
        kind = match[1].lower()
        level = _LEVELS.index(kind)
        while levels[-1] >= level:
            levels.pop()
            scopes.pop()
        labels = re.findall(_LABEL, match[2].replace("và", ","))
        below = [each for each in _all(scopes[-1]) if each.label and _is_of(each, kind)]
        for label in labels:
            if not any(_plain(each) == label for each in below) and not _is_dotted(label, scopes[-1]):
                return f"{kind} {label}{_called(label, kind, scopes[-1])}"
        levels.append(level)
        scopes.append([inner for each in below if _plain(each) in labels for inner in each.children])
    return ""


def _called(label: str, kind: str, scope: "Sequence[Labelled]") -> str:
    """What the decree calls the entry with this label, if there is one: 2. is khoản 2, not điểm 2."""
    there = next((each for each in _all(scope) if each.label and _plain(each) == label), None)
    others = (other for other in ("khoản", "điểm") if other != kind and there and _is_of(there, other))
    return next((f" (“{there.label}” là {other} {label})" for other in others if there), "")


def _is_dotted(label: str, scope: "Sequence[Labelled]") -> bool:
    """Whether the parts of I.5 or 5.1 lead from entry to entry, or one is labelled so itself."""
    first, *others = label.split(".")
    if not others or any(_plain(each) == label for each in _all(scope)):
        return bool(others)
    found = [each for each in _all(scope) if _plain(each) == first]
    for part in others:
        found = [below for each in found for below in each.children if _plain(below) == part]
    return bool(found)


def _is_of(labelled: "Labelled", kind: str) -> bool:
    return labelled.numbering in _LOOKS[kind] or (kind == "mục" and labelled.depth == 0)


def _plain(labelled: "Labelled") -> str:
    """The label without its marks."""
    return labelled.label.removeprefix("Phần ").rstrip(".):,")


def _all(labelled: "Sequence[Labelled]") -> "Iterator[Labelled]":
    for each in labelled:
        yield each
        yield from _all(each.children)

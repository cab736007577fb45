"""A document writes its dates in one way."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import ACT_NUMBER, Element, Part, Sight, seen

CODE = RuleCode(
    "B17-mixed",
    vi=("Ngày viết lẫn hai cách: “{found}” và “{other}”.", "Dùng một cách trong cả văn bản."),
    en=('Dates are written in two ways: "{found}" and "{other}".', "Use one of them throughout the document."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Trong một văn bản nên viết ngày tháng theo một cách.",
    en="A document should write its dates in one way.",
)
GOOD = (
    "body: [Họp ngày 05/11/2021, Theo Quyết định số 871/QĐ-UBND ngày 22 tháng 4 năm 2021 của UBND tỉnh]",
    "body: [Họp ngày 05/11/2021, Công văn ghi “ngày 05 tháng 11 năm 2021”]",
    "body: [Họp ngày 05 tháng 11 năm 2021, {table: {columns: [{title: Ngày}], rows: [['15/11/2021']]}}]",
)
BAD = ("body: [Họp ngày 05/11/2021, Xong ngày 30 tháng 11 năm 2021]",)

_FULL = Lazy(r"[Nn]gày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}")
_SHORT = Lazy(r"\b\d{1,2}/\d{1,2}/\d{4}\b")
_OF_AN_ACT = Lazy(rf"{ACT_NUMBER},? $")
_WITHIN = (Part.OPENING, Part.BODY, Part.CLOSING)


def check(notice: Notice) -> Iterator[Problem]:
    """The first date in words, if another date is in figures; legal bases quote other documents and do not count."""
    words = seen(notice)
    if " năm " not in words.own or not _SHORT.search(words.own):
        return
    in_words = next((sight for sight, _ in words.find(_FULL) if _is_prose(sight)), None)
    in_figures = next((sight for sight, _ in words.find(_SHORT) if _is_prose(sight)), None)
    if in_words and in_figures:
        yield in_words.problem(CODE, SEVERITY, other=in_figures.found)


def _is_prose(sight: Sight) -> bool:
    """Not in a table, where dates are short by custom, and not an act's, which the decree has written in words."""
    is_text = sight.passage.part in _WITHIN and sight.passage.element is not Element.CELL
    return is_text and not _OF_AN_ACT.search(sight.before)

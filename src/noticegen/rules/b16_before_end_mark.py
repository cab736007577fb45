"""The mark "./." is printed after the last words; another mark typed there would be printed before it."""

from collections.abc import Iterator, Sequence

from noticegen.notice.notice import Node, Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import last_texts

CODE = RuleCode(
    "B16-before",
    vi=("Câu cuối kết thúc bằng “{found}”, rồi mẫu in “./.” sau đó.", "Bỏ “{found}” ở cuối câu."),
    en=(
        'The last sentence ends with "{found}", and "./." is printed after it.',
        'Remove "{found}" from the end of the sentence.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mẫu in “./.” ngay sau câu cuối; dấu “;”, “,”, “:” hay “ /.” gõ ở đó sẽ in ra trước “./.”.",
    en=(
        'The "./." is printed right after the last sentence; a mark such as ";", ",", ":" or " /." typed there '
        "is printed before it."
    ),
)
GOOD = (
    "closing: Thông báo để các đơn vị biết",
    "closing: Thông báo để các đơn vị biết./.",
    "{end_mark: false, body: [Một;]}",
)
BAD = (
    "closing: Thông báo để các đơn vị biết;",
    "closing: Thông báo để các đơn vị biết /.",
    "closing: Thông báo để các đơn vị biết/.",
    "appendices: [{title: A, body: [Theo Phụ lục;]}]",
)

_MARK = Lazy(r"(?:[;,:]|(?<!\.)/\.)\s*$")


def check(notice: Notice) -> Iterator[Problem]:
    """The last words of the notice and of its appendices, wherever "./." follows them."""
    if notice.end_mark:
        yield from _before_mark([*notice.body, *notice.closing])
    for appendix in notice.appendices:
        if appendix.end_mark:
            yield from _before_mark(appendix.body)


def _before_mark(roots: Sequence[Node]) -> Iterator[Problem]:
    for text in last_texts(roots):
        if match := _MARK.search(text):
            yield Problem(CODE, text.at, {"found": match.group().strip()}, SEVERITY)

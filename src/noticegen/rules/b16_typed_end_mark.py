"""The mark "./." is printed automatically; typed as well, it appears twice."""

from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import node_texts

CODE = RuleCode(
    "B16-typed",
    vi=("Nội dung đã có “./.”, mẫu cũng in dấu này.", "Bỏ “./.” trong câu, hoặc đặt end_mark: false."),
    en=(
        'The text already contains "./.", which is also printed automatically.',
        'Remove "./." from the sentence, or set end_mark: false.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mẫu tự in “./.” sau câu cuối; viết thêm thì có hai lần.",
    en='The "./." is printed automatically after the last sentence; typed as well, it appears twice.',
)
GOOD = ("closing: Thông báo để các đơn vị biết",)
BAD = ("closing: Thông báo để các đơn vị biết./.",)


def check(notice: Notice) -> Iterator[Problem]:
    """Texts that end with the mark while it is also printed."""
    for node in notice_nodes(notice):
        for text in node_texts(node):
            if notice.end_mark and text.rstrip().endswith("./."):
                yield Problem(CODE, text.at, {"found": "./."}, SEVERITY)

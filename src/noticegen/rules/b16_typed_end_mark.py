"""The mark "./." is printed automatically after the last words; typed before these, it ends the notice too early.

Typed where it belongs it is printed once, as typed; so it is not reported there.
"""

from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import last_texts, node_texts

CODE = RuleCode(
    "B16-typed",
    vi=("Có “./.” ở đây, nhưng sau đó còn chữ; mẫu in dấu này ở cuối.", "Bỏ “./.” trong câu này."),
    en=(
        'There is "./." here, but not at the end, where it is printed automatically.',
        'Remove "./." from this sentence.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Dấu “./.” chỉ đứng sau câu cuối, do mẫu in; viết ở câu khác thì có hai lần.",
    en='The "./." stands after the last sentence only, printed automatically; typed elsewhere, it appears twice.',
)
GOOD = (
    "closing: Thông báo để các đơn vị biết",
    "closing: Thông báo để các đơn vị biết./.",
    "body: [Một, {heading: Hai, items: [Ba./.]}]",
    "appendices: [{title: A, body: [Theo Phụ lục./.]}]",
)
BAD = (
    "{body: [Một./.], closing: Thông báo để các đơn vị biết}",
    "closing: [Một./., Thông báo để các đơn vị biết./.]",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Texts that end with the mark, but not where the form prints it."""
    if not notice.end_mark:
        return
    ends = [last_texts([*notice.body, *notice.closing]), *(last_texts(each.body) for each in notice.appendices)]
    printed = {text.at for texts in ends for text in texts}
    for node in notice_nodes(notice):
        for text in node_texts(node):
            if text.rstrip().endswith("./.") and text.at not in printed:
                yield Problem(CODE, text.at, {"found": "./."}, SEVERITY)

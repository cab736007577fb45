"""A document with appendices must refer to them in its text (Phụ lục I, mục III)."""

from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import node_texts

CODE = RuleCode(
    "A01",
    vi=("Nội dung không nhắc đến phụ lục nào.", "Viết trong nội dung, ví dụ “(chi tiết tại Phụ lục)”."),
    en=("The text does not mention any appendix.", 'Mention it in the text, for example "(chi tiết tại Phụ lục)".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó (Phụ lục I).",
    en="A document with an appendix must refer to it in its text (Annex I).",
)
GOOD = ("{body: [Chi tiết tại Phụ lục], appendices: [{title: Danh mục, body: [Một]}]}",)
BAD = ("{body: [Giao việc], appendices: [{title: Danh mục, body: [Một]}]}",)

_MENTIONS = ("phụ lục", "kèm theo", "đính kèm")


def check(notice: Notice) -> Iterator[Problem]:
    """Appendices in a notice whose text mentions none."""
    texts = (text.casefold() for node in notice_nodes(notice) for text in node_texts(node))
    if notice.appendices and not any(mention in text for text in texts for mention in _MENTIONS):
        yield Problem(CODE, notice.appendices[0].title.at, {}, SEVERITY)

"""A document writes its dates in one way."""

import re
from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import FULL_DATE, node_texts

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
GOOD = ("body: [Họp ngày 05/11/2021]",)
BAD = ("body: [Họp ngày 05/11/2021, Xong ngày 30 tháng 11 năm 2021]",)

_SHORT = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")


def check(notice: Notice) -> Iterator[Problem]:
    """The first date in words, if another date is in figures; legal bases quote other documents and do not count."""
    texts = [text for node in notice_nodes(notice) for text in node_texts(node)]
    in_words = next(((text, match.group()) for text in texts if (match := FULL_DATE.search(text))), None)
    in_figures = next((match.group() for text in texts if (match := _SHORT.search(text))), None)
    if in_words and in_figures:
        yield Problem(CODE, in_words[0].at, {"found": in_words[1], "other": in_figures}, SEVERITY)

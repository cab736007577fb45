"""Numbers, letters and dashes are printed automatically; typed as well, they appear twice."""

import re
from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "typed-label",
    vi=("Câu bắt đầu bằng “{found}”, mà mẫu cũng tự đánh số.", "Bỏ “{found}”, hoặc chuyển nó vào label."),
    en=('The sentence begins with "{found}", but numbering is automatic.', 'Remove "{found}", or move it to label.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mẫu tự đánh số, chữ cái và gạch đầu dòng; gõ thêm thì có hai lần.",
    en="Numbers, letters and dashes are printed automatically; typed as well, they appear twice.",
)
GOOD = ("body: [Giao Văn phòng, 05 đơn vị]",)
BAD = (
    'body: ["1. Giao Văn phòng"]',
    'body: ["a) Giao Văn phòng"]',
    'body: ["- Giao Văn phòng"]',
    "body: [1.Giao Văn phòng]",
    "body: [a)Giao Văn phòng]",
    "body: [{heading: II. Nhiệm vụ, items: [Một]}]",
)

_TYPED = re.compile(
    r"(?:[0-9]{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ]\)|[-–+•*])\s|(?:[0-9]{1,2}[.)]|[a-zđ]\)|[-–+•])(?=[^\W\d_])"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Entries and headings that begin with a label of their own."""
    for node in notice_nodes(notice):
        first = node.heading or node.text
        if first and node.label is None and (match := _TYPED.match(first)):
            yield Problem(CODE, first.at, {"found": match.group().strip()}, SEVERITY)

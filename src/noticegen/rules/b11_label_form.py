"""A label written by hand follows the standard form: I., 1., a) (Phụ lục I, mục II, khoản 6)."""

from collections.abc import Iterator

from noticegen.notice.nodes import notice_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B11",
    vi=("Nhãn “{found}” không theo mẫu.", "Dùng I., 1., a) hoặc để mẫu tự đánh."),
    en=(
        'The label "{found}" does not follow the standard form.',
        "Use I., 1., a), or leave the numbering to noticegen.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Số thứ tự theo mẫu: I., 1., a); không viết a., 1), (a), 1/.",
    en="Labels take the form I., 1., a); not a., 1), (a) or 1/.",
)
GOOD = ('body: [{label: "a)", text: Một}, {label: "Thứ nhất,", text: Hai}]',)
BAD = (
    'body: [{label: "a.", text: Một}]',
    "body: [{label: 1/, text: Một}]",
)

_ODD = Lazy(r"\(?[a-zđ][./]|\([a-zđ0-9]+\)|[0-9]+[)/]")


def check(notice: Notice) -> Iterator[Problem]:
    """Labels that are numbers or letters in another style."""
    for node in notice_nodes(notice):
        if node.label and _ODD.fullmatch(node.label.strip()):
            yield Problem(CODE, node.label.at, {"found": node.label}, SEVERITY)

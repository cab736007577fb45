"""A document uses one style of quotation marks."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import prose, spot

CODE = RuleCode(
    "B18-quotes",
    vi=("Lẫn hai kiểu dấu nháy: “{found}”.", "Dùng một kiểu, nên là “ ”."),
    en=('Two styles of quotation marks are mixed: "{found}".', "Use one style, preferably “ ”."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Một văn bản dùng một kiểu dấu nháy.",
    en="A document uses one style of quotation marks.",
)
GOOD = ("body: [Về “Trà hoa vàng” và “Trám”]",)
BAD = ("body: ['Về “Trà hoa vàng” và \"Trám\"']",)


def check(notice: Notice) -> Iterator[Problem]:
    """The first straight mark, if curly ones are used as well."""
    texts = list(prose(notice))
    if not any("“" in text or "”" in text for text in texts):
        return
    if straight := next((text for text in texts if '"' in text), None):
        start = straight.index('"')
        yield Problem(CODE, straight.at, spot(straight, start, start + 1), SEVERITY)

"""A slash separates number and symbol; inside the symbol it belongs to the Party's format, or to a second number."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N09",
    vi=("Ký hiệu “{found}” có dấu “/”.", "Dấu “/” chỉ đứng giữa số và ký hiệu, do mẫu in ra."),
    en=(
        'The symbol "{found}" contains a "/".',
        'The "/" stands only between number and symbol, where it is printed automatically.',
    ),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Dấu gạch chéo chỉ đứng giữa số và ký hiệu, mẫu tự in; trong ký hiệu chỉ có gạch nối.",
    en=(
        "A slash stands only between number and symbol, where it is printed automatically; inside the symbol "
        "only hyphens are used."
    ),
)
GOOD = ("symbol: TB-SKHCN",)
BAD = (
    "symbol: /TB-SKHCN",
    "symbol: TB/SKHCN",
)


def check(notice: Notice) -> Iterator[Problem]:
    """A slash anywhere in the symbol."""
    if "/" in notice.symbol:
        yield Problem(CODE, notice.symbol.at, {"found": notice.symbol}, SEVERITY)

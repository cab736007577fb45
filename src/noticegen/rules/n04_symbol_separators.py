"""A symbol is written without spaces, its groups joined by hyphens (Phụ lục I, mục II, khoản 3)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N04",
    vi=("Ký hiệu “{found}” có dấu cách hoặc gạch dài.", "Viết liền, nối bằng “-”, ví dụ TB-SKHCN."),
    en=('The symbol "{found}" contains spaces or dashes.', 'Write it without spaces, joined by "-", such as TB-SKHCN.'),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Ký hiệu viết liền, các nhóm nối bằng gạch ngang ngắn, không có dấu cách (Phụ lục I, mục II, khoản 3).",
    en="A symbol has no spaces; its groups are joined by hyphens (Annex I, part II, item 3).",
)
GOOD = ("symbol: TB-SKHCN",)
BAD = (
    "symbol: TB - SKHCN",
    "symbol: TB–SKHCN",
)

_SEPARATOR = Lazy(r"\s|[\u2010-\u2015\u2212]")


def check(notice: Notice) -> Iterator[Problem]:
    """Spaces and dashes in the symbol."""
    if _SEPARATOR.search(notice.symbol):
        yield Problem(CODE, notice.symbol.at, {"found": notice.symbol}, SEVERITY)

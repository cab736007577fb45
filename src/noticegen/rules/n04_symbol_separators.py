"""The symbol is written together, its groups joined by hyphens (Phụ lục I, mục II, khoản 3)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "N04"
SEVERITY = Severity.ERROR
WHY = {
    "vi": "Ký hiệu viết liền, các nhóm nối bằng gạch ngang ngắn, không có dấu cách (Phụ lục I, mục II, khoản 3).",
    "en": "A symbol has no spaces; its groups are joined by plain hyphens (Phụ lục I, II, 3).",
}
GOOD = ("symbol: TB-SKHCN",)
BAD = (
    "symbol: TB - SKHCN",
    "symbol: TB–SKHCN",
)

_SEPARATOR = re.compile(r"\s|[\u2010-\u2015\u2212]")


def check(notice: Notice) -> Iterator[Problem]:
    """Spaces and dashes in the symbol."""
    if _SEPARATOR.search(notice.symbol):
        yield Problem(CODE, notice.symbol.at, {"found": notice.symbol}, SEVERITY)

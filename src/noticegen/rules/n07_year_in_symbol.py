"""Symbols of administrative documents contain no year; those of legal normative documents do."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N07",
    vi=("Ký hiệu “{found}” có năm.", "Văn bản hành chính không ghi năm trong ký hiệu."),
    en=('The symbol "{found}" contains a year.', "Symbols of administrative documents do not contain a year."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Ký hiệu văn bản hành chính không ghi năm; năm chỉ có ở văn bản quy phạm pháp luật.",
    en="Symbols of administrative documents do not contain a year; only those of legal normative documents do.",
)
GOOD = ("symbol: TB-SKHCN", "symbol: TB-1021")
BAD = ("symbol: TB-SKHCN-2021",)

_YEAR = Lazy(r"\b(?:19|20)[0-9]{2}\b")


def check(notice: Notice) -> Iterator[Problem]:
    """Four digits that look like a year."""
    if _YEAR.search(notice.symbol):
        yield Problem(CODE, notice.symbol.at, {"found": notice.symbol}, SEVERITY)

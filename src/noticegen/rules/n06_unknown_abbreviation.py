"""The first group of a symbol is one of the 27 abbreviations in Phụ lục III, with their capitals."""

from collections.abc import Iterator

from noticegen.notice.kinds import KINDS, abbreviation_of
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N06",
    vi=("Không có loại văn bản viết tắt “{found}”.", "Bảng chữ viết tắt: Phụ lục III Nghị định 30."),
    en=('No document type is abbreviated "{found}".', "For the abbreviations, see Annex III of Decree 30."),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Chữ viết tắt tên loại chỉ lấy trong bảng của Phụ lục III, đúng cả chữ hoa, chữ thường (QyĐ, TTr, CTr).",
    en="Only the abbreviations listed in Annex III are allowed, with exactly their capitals (QyĐ, TTr, CTr).",
)
GOOD = ("symbol: TB-SKHCN",)
BAD = (
    "symbol: TBKL-SKHCN",
    "symbol: Tb-SKHCN",
)

_SEPARATOR = Lazy(r"[\s/\u2010-\u2015]")  # those are the business of N04 and N09


def check(notice: Notice) -> Iterator[Problem]:
    """A symbol whose first group is not an abbreviation from the table."""
    written = notice.symbol.split("-")[0].strip()
    if written not in KINDS.values() and _SEPARATOR.search(notice.symbol) is None:
        values = {"found": written, "suggestion": abbreviation_of(notice.kind) or ""}
        yield Problem(CODE, notice.symbol.at, values, SEVERITY)

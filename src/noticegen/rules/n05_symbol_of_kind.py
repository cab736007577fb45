"""A symbol begins with the abbreviation of the kind (Phụ lục III)."""

from collections.abc import Iterator

from noticegen.notice.kinds import KINDS, abbreviation_of
from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "N05",
    vi=("Ký hiệu bắt đầu bằng “{found}”, nhưng “{kind}” viết tắt là “{wanted}”.", "Sửa ký hiệu hoặc loại văn bản."),
    en=('The symbol begins with "{found}", but the abbreviation of "{kind}" is "{wanted}".', "Correct symbol or kind."),
)
SEVERITY = Severity.ERROR
WHY = Word(
    vi="Ký hiệu bắt đầu bằng chữ viết tắt tên loại văn bản (Phụ lục III): Thông báo là TB.",
    en="A symbol begins with the abbreviation of the document type (Annex III): TB for Thông báo.",
)
GOOD = (
    "symbol: TB-SKHCN",
    "{kind: Kế hoạch, symbol: KH-SKHCN}",
)
BAD = ("symbol: KH-SKHCN",)


def check(notice: Notice) -> Iterator[Problem]:
    """A known abbreviation, but of another kind."""
    written, wanted = notice.symbol.split("-")[0].strip(), abbreviation_of(notice.kind)
    if written in KINDS.values() and written != wanted:
        values = {"found": written, "kind": notice.kind, "wanted": wanted or ""}
        yield Problem(CODE, notice.symbol.at, values, SEVERITY)

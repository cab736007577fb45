"""Laws and ordinances are cited by name, without number, symbol or agency (Phụ lục I, mục II, khoản 6)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B07",
    vi=("Căn cứ dẫn luật kèm số, ký hiệu hoặc cơ quan: “{found}”.", "Luật, pháp lệnh chỉ ghi tên."),
    en=('A law is cited with its number, symbol or agency: "{found}".', "Cite laws and ordinances by name only."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Viện dẫn luật, pháp lệnh chỉ ghi tên loại và tên gọi (Phụ lục I, mục II, khoản 6).",
    en="Laws and ordinances are cited by type and name only (Annex I, part II, item 6).",
)
GOOD = ("legal_bases: [Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011]",)
BAD = ("legal_bases: [Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011]",)

_LAW = Lazy(r"^(?:Căn cứ\s+)?(?:Bộ luật|Luật|Pháp lệnh)\b")
_NUMBER = Lazy(r"số\s+\d+/\d{4}/\S+")


def check(notice: Notice) -> Iterator[Problem]:
    """Legal bases that name a law together with its number."""
    for basis in notice.legal_bases:
        if _LAW.match(basis) and (match := _NUMBER.search(basis)):
            yield Problem(CODE, basis.at, {"found": match.group()}, SEVERITY)

"""Legal bases are lines in italics; a dash before them belongs to the Party's format."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B06",
    vi=("Căn cứ bắt đầu bằng “{found}”.", "Bỏ gạch đầu dòng; mỗi căn cứ là một dòng nghiêng."),
    en=('The legal basis begins with "{found}".', "Remove the dash; each legal basis is a line in italics."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Căn cứ là những dòng chữ nghiêng, không có gạch đầu dòng (gạch là thể thức của Đảng).",
    en="Legal bases are lines in italics without a dash (the dash belongs to the Party's format).",
)
GOOD = ("legal_bases: [Căn cứ Luật Lưu trữ]",)
BAD = ('legal_bases: ["- Căn cứ Luật Lưu trữ"]',)

_DASHES = ("-", "–", "—", "+", "•")


def check(notice: Notice) -> Iterator[Problem]:
    """Legal bases that begin with a dash or bullet."""
    for basis in notice.legal_bases:
        if basis.startswith(_DASHES):
            yield Problem(CODE, basis.at, {"found": basis[0]}, SEVERITY)

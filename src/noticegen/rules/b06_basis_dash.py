"""Legal bases are lines in italics; a dash before them is the Party form."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

CODE = "B06"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Căn cứ là những dòng chữ nghiêng, không có gạch đầu dòng (gạch là thể thức của Đảng).",
    "en": "Legal bases are lines in italics without a dash (the dash is the Party form).",
}
GOOD = ("legal_bases: [Căn cứ Luật Lưu trữ]",)
BAD = ('legal_bases: ["- Căn cứ Luật Lưu trữ"]',)

_DASHES = ("-", "–", "—", "+", "•")


def check(notice: Notice) -> Iterator[Problem]:
    """Bases that begin with a dash or bullet."""
    for basis in notice.legal_bases:
        if basis.startswith(_DASHES):
            yield Problem(CODE, basis.at, {"found": basis[0]}, SEVERITY)

"""Each legal basis ends with a semicolon, the last one with a full stop; both are printed automatically."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

CODE = RuleCode(
    "B05",
    vi=("Căn cứ kết thúc bằng “{found}”.", "Bỏ dấu cuối dòng; mẫu in “;” và “.” ở dòng cuối."),
    en=('The legal basis ends with "{found}".', 'Remove the mark; ";" and the final "." are printed automatically.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Mỗi căn cứ kết thúc bằng “;”, căn cứ cuối bằng “.”, do mẫu tự in.",
    en="Each legal basis ends with a semicolon, the last one with a full stop; both are printed automatically.",
)
GOOD = ("legal_bases: [Căn cứ Luật Lưu trữ]", 'legal_bases: ["Căn cứ Luật Đất đai;", "Căn cứ Luật Lưu trữ."]')
BAD = (
    'legal_bases: ["Căn cứ Luật Lưu trữ,"]',
    'legal_bases: ["Căn cứ Luật Đất đai;", "Căn cứ Luật Lưu trữ;"]',
    'legal_bases: ["Căn cứ Luật Đất đai.", "Căn cứ Luật Lưu trữ."]',
)


def check(notice: Notice) -> Iterator[Problem]:
    """Legal bases that end with a mark other than the one printed there."""
    for index, basis in enumerate(notice.legal_bases, 1):
        wrong = ";" if index == len(notice.legal_bases) else "."
        if basis.rstrip().endswith((",", ":", wrong)):
            yield Problem(CODE, basis.at, {"found": basis.rstrip()[-1]}, SEVERITY)

"""A legal basis dated after the notice is a typing mistake."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._texts import FULL_DATE, written

CODE = RuleCode(
    "D08",
    vi=("“{found}” sau ngày ban hành {issued}.", "Xem lại ngày của văn bản làm căn cứ."),
    en=('"{found}" is after the date of issue, {issued}.', "Check the date of the document cited."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Văn bản làm căn cứ phải có trước ngày ban hành.",
    en="A document cited as a legal basis must be older than the notice.",
)
_ON_ITS_DAY = "Căn cứ Quyết định số 1/QĐ-UBND ngày 16 tháng 11 năm 2021 của UBND tỉnh về việc X"
GOOD = (
    "legal_bases: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02 tháng 01 năm 2021 của UBND tỉnh về việc X]",
    f"{{date: 2021-11-16, legal_bases: [{_ON_ITS_DAY}]}}",
)
BAD = (
    "legal_bases: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02 tháng 01 năm 2031 của UBND tỉnh về việc X]",
    f"{{date: 2021-11-15, legal_bases: [{_ON_ITS_DAY}]}}",
)


def check(notice: Notice) -> Iterator[Problem]:
    """Full dates in legal bases after the date of issue; if its day is still blank, after its month."""
    issued = notice.date
    for basis in notice.legal_bases:
        for match in FULL_DATE.finditer(basis):
            day, month, year = (int(part) for part in match.groups())
            if (year, month, day) > (issued.year, issued.month, issued.day or 31):
                yield Problem(CODE, basis.at, {"found": match.group(), "issued": written(issued)}, SEVERITY)

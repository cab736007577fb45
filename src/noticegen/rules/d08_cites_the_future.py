"""A legal basis dated after the notice itself is a slip."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity

from ._texts import FULL_DATE, written

CODE = "D08"
SEVERITY = Severity.WARNING
WHY = {
    "vi": "Văn bản làm căn cứ phải có trước ngày ban hành.",
    "en": "An act relied on must be older than the notice.",
}
GOOD = ("legal_bases: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02 tháng 01 năm 2021 của UBND tỉnh về việc X]",)
BAD = ("legal_bases: [Căn cứ Quyết định số 1/QĐ-UBND ngày 02 tháng 01 năm 2031 của UBND tỉnh về việc X]",)


def check(notice: Notice) -> Iterator[Problem]:
    """Full dates in the legal bases; a day still blank counts as the last of its month."""
    issued = notice.date
    for basis in notice.legal_bases:
        for match in FULL_DATE.finditer(basis):
            day, month, year = (int(part) for part in match.groups())
            if (year, month, day) > (issued.year, issued.month, issued.day or 31):
                yield Problem(CODE, basis.at, {"found": match.group(), "issued": written(issued)}, SEVERITY)

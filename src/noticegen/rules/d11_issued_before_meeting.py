"""A notice is not older than the meeting it reports."""

import re
from collections.abc import Iterator

from noticegen.notice.dates import IssueDate
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import DATES, date_of, date_pattern
from ._seen import Part, seen
from ._texts import written

CODE = RuleCode(
    "D11",
    vi=("Ngày ban hành {issued} trước ngày họp “{found}”.", "Xem lại ngày ban hành hoặc ngày họp."),
    en=(
        'The date of issue, {issued}, is before the meeting, "{found}".',
        "Check the date of issue and that of the meeting.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Thông báo kết luận ban hành sau khi họp; ngày ban hành sớm hơn ngày họp là nhầm một trong hai.",
    en=("Conclusions are announced after the meeting; if the notice is older, one of the two dates is wrong."),
)
GOOD = (
    "{date: 2026-01-05, opening: [Ngày 05/01/2026 Sở họp giao ban]}",
    "{date: 2026-01, opening: [Ngày 31/01/2026 Sở họp giao ban]}",
    "{date: 2026-01-05, opening: ['Ngày 02/01/2026, Sở họp; triển khai Hội nghị ngày 20/01/2026']}",
    "{date: 2026-01-05, opening: ['Chuẩn bị Hội nghị ngày 10/01/2026, lãnh đạo Sở kết luận:']}",
)
BAD = (
    "{date: 2025-12-20, opening: ['Ngày 30/12/2025, Sở tổ chức họp giao ban']}",
    "{date: 2025-12, opening: ['Ngày 05 tháng 01 năm 2026, tại Sở, Giám đốc chủ trì họp giao ban']}",
    "{date: 2025-12-20, opening: ['Thứ Hai, ngày 22 tháng 12 năm 2025, tại Sở, đồng chí Giám đốc chủ trì họp']}",
    "{date: 2025-12-20, opening: ['Sáng ngày 22/12/2025, đồng chí Giám đốc chủ trì hội nghị giao ban']}",
)

_MEETING = Lazy(
    rf"^(?:Vào |Trong |Chiều |Sáng |Tối |Hôm |Lúc |"
    rf"Hồi )?(?:[\d\sgiờhphút:,]{{0,20}})(?:(?:[Tt]hứ [^\W\d_]+|[Cc]hủ nhật),? )?"
    rf"(?:vào )?(?:[Nn]gày )?{date_pattern('1')}"
)
_MEETS = Lazy(r"\b(?:họp|hội nghị|giao ban|phiên|chủ trì|làm việc|buổi|hội ý)\b", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """The date that the opening begins with, if it speaks of a meeting."""
    for passage in seen(notice).passages:
        if passage.part is not Part.OPENING or not _MEETS.search(passage.text):
            continue
        if any(_is_later(each, "_", notice.date) for each in DATES.finditer(passage.text)):  # seldom: a cheap look
            match = _MEETING.search(passage.text)
            if match and _is_later(match, "1", notice.date):
                yield passage.problem(CODE, SEVERITY, match.start(), match.end(), issued=written(notice.date))
        return


def _is_later(match: re.Match[str], name: str, issued: IssueDate) -> bool:
    date = date_of(match, name, issued)
    return date is not None and (date.year, date.month, date.day) > (issued.year, issued.month, issued.day or 31)

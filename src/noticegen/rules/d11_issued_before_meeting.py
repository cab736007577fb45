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
    vi=("Ngày ban hành {issued} trước ngày họp “{meeting}”.", "Xem lại ngày ban hành hoặc ngày họp."),
    en=(
        'The date of issue, {issued}, is before the meeting, "{meeting}".',
        "Check the date of issue and that of the meeting.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Thông báo kết luận ban hành sau khi họp; ngày ban hành sớm hơn ngày họp là nhầm một trong hai.",
    en=("Conclusions are announced after the meeting; if the notice is older, one of the two dates is wrong."),
)
GOOD = (
    "{date: 2026-01-09, opening: ['Để phục vụ phiên họp ngày 13/01/2026 của UBND tỉnh, Sở họp và kết luận']}",
    (
        "{date: 2026-01-05, subject: Kết luận họp chuẩn bị Lễ khởi công ngày 13/01/2026, opening: ['Ngày "
        "05/01/2026, Sở họp']}"
    ),
    "{date: 2026-01-05, opening: ['Sở họp bàn tổ chức Hội nghị tổng kết ngày 13/01/2026']}",
    "{date: 2026-01-05, opening: [Ngày 05/01/2026 Sở họp giao ban]}",
    "{date: 2026-01, opening: [Ngày 31/01/2026 Sở họp giao ban]}",
    "{date: 2026-01-05, opening: ['Ngày 02/01/2026, Sở họp; triển khai Hội nghị ngày 20/01/2026']}",
    "{date: 2026-01-05, opening: ['Chuẩn bị Hội nghị ngày 10/01/2026, lãnh đạo Sở kết luận:']}",
)
BAD = (
    "{date: 2026-01-10, opening: ['Trong 02 ngày 12 và 13 tháng 01 năm 2026, Sở họp']}",
    "{date: 2026-01-10, opening: ['Tại phòng họp tầng 3, ngày 13/01/2026, Sở họp giao ban']}",
    "{date: 2026-01-10, opening: ['Từ 8 giờ đến 11 giờ ngày 13/01/2026, Sở họp giao ban']}",
    "{date: 2026-01-10, opening: ['Đồng chí Giám đốc chủ trì cuộc họp ngày 13/01/2026']}",
    "{date: 2026-01-10, subject: Kết luận cuộc họp ngày 13/01/2026, opening: ['Giám đốc Sở kết luận như sau:']}",
    "{date: 2025-12-20, opening: ['Ngày 30/12/2025, Sở tổ chức họp giao ban']}",
    "{date: 2025-12, opening: ['Ngày 05 tháng 01 năm 2026, tại Sở, Giám đốc chủ trì họp giao ban']}",
    "{date: 2025-12-20, opening: ['Thứ Hai, ngày 22 tháng 12 năm 2025, tại Sở, đồng chí Giám đốc chủ trì họp']}",
    "{date: 2025-12-20, opening: ['Sáng ngày 22/12/2025, đồng chí Giám đốc chủ trì hội nghị giao ban']}",
)

_HOURS = r"[\d\sgiờhphútđến:,]{0,30}"
_MEETING = Lazy(
    rf"(?:^|[,:] )(?:Vào |Trong |Chiều |Sáng |Tối |Hôm |Lúc |Hồi |Từ )?(?:{_HOURS})"
    r"(?:(?:[Tt]hứ [^\W\d_]+|[Cc]hủ nhật),? )?"
    rf"(?:vào )?(?:[Nn]gày )?{date_pattern('1')}"
    rf"|(?:^|, )[Tt]rong (?:\d{{1,2}}|hai|ba) ngày[^.;/]{{1,20}}?\b{date_pattern('2')}"
    rf"|(?:cuộc họp|buổi làm việc|phiên họp|giao ban)(?: vào)?(?: sáng| chiều)? ngày {date_pattern('3')}"
)
_MEETS = Lazy(r"\b(?:họp|hội nghị|giao ban|phiên|chủ trì|làm việc|buổi|hội ý)\b", re.IGNORECASE)
_AHEAD = Lazy(
    r"\b(?:chuẩn bị|bàn|tiến tới|hướng tới|dự kiến|kế hoạch|lịch|thống nhất|đề xuất|lùi|dời|phục vụ|triển khai)\b",
    re.IGNORECASE,
)
"""What a meeting that is still to come is spoken of for."""


def check(notice: Notice) -> Iterator[Problem]:
    """The date in the opening, and the one in the subject, that the meeting had; either it or the issue's is wrong."""
    passages = seen(notice).passages
    meeting = next((each for each in passages if each.part is Part.OPENING and _MEETS.search(each.text)), None)
    for passage in (*(each for each in passages if each.part is Part.SUBJECT), *([meeting] if meeting else [])):
        if any(_is_later(each, "_", notice.date) for each in DATES.finditer(passage.text)):  # seldom: a cheap look
            found = _MEETING.search(passage.text)
            if (
                found
                and _is_later(found, _which(found), notice.date)
                and not _AHEAD.search(passage.text[: found.start()])
            ):
                values = {"issued": written(notice.date), "meeting": passage.text[found.start() : found.end()]}
                if notice.date.at:
                    yield Problem(CODE, notice.date.at, values, SEVERITY)
                yield passage.problem(CODE, SEVERITY, found.start(), found.end(), **values)
                return


def _which(match: re.Match[str]) -> str:
    """Of the days that the pattern knows, the one that is there."""
    return next(each for each in "123" if match[f"d{each}"])


def _is_later(match: re.Match[str], name: str, issued: IssueDate) -> bool:
    date = date_of(match, name, issued)
    return date is not None and (date.year, date.month, date.day) > (issued.year, issued.month, issued.day or 31)

"""A weekday that is not that date's leaves two days to choose from."""

import datetime as dt
from collections.abc import Iterator, Sequence

from noticegen.notice.nodes import all_nodes
from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word
from noticegen.reading.tree import Text

from ._dates import DATES, date_of, date_pattern, day_of
from ._seen import Sight, seen

CODE = RuleCode(
    "D10",
    vi=("“{found}”: ngày {date} là {right}.", "Xem lại thứ hoặc ngày: người đọc không biết theo bên nào."),
    en=(
        '"{found}": {date} is {right}.',
        "Check the weekday and the date: readers cannot tell which of the two is meant.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Thứ và ngày phải khớp theo lịch; lệch nhau thì có hai ngày để hiểu.",
    en="Weekday and date must agree with the calendar; otherwise the text names two days.",
)
GOOD = (
    (
        "body: ['thứ Ba ngày 20 và thứ Tư ngày 21 tháng 01 năm 2026', 'Kỳ họp thứ 2, ngày 20/01/2026', 'Tổ thứ Ba,"
        " ngày 22/01/2026']"
    ),
    (
        "body: ['thứ Năm và thứ Sáu, ngày 22 và 23/01/2026', {table: {columns: [{title: Thứ}, {title: Ngày}], "
        "rows: [[Thứ Hai, 19/01/2026]]}}]"
    ),
    "body: ['Họp thứ Năm, ngày 15 tháng 01 năm 2026; thứ Hai (19/01/2026) báo cáo']",
    "body: [Làm bù vào thứ Bảy ngày 22/8/2026]",
    "body: ['Việc thứ hai, ngày 15/01/2026 phải xong']",
    "body: [Công văn ghi “thứ Sáu ngày 15/01/2026”]",
    "{date: 2021-11, body: [Họp thứ Sáu ngày 19/11]}",
)
BAD = (
    "body: ['thứ Hai ngày 20 và thứ Tư ngày 21 tháng 01 năm 2026', 'thứ Hai và thứ Ba, ngày 20 và 21/01/2026']",
    "body: ['thứ Sáu tuần này (22/01/2026)', '22/01/2026 (thứ Sáu)', 'ngày 22/01/2026 rơi vào thứ Sáu']",
    "body: [{table: {columns: [{title: Thứ}, {title: Ngày}], rows: [[Thứ Hai, 20/01/2026]]}}]",
    "body: [Họp thứ Sáu ngày 15 tháng 01 năm 2026]",
    "body: ['Họp sáng thứ Hai, 20/01/2026']",
    "body: [Nộp ngày 18/01/2026 (thứ Bảy)]",
    "{date: 2021-11, body: [Họp thứ Hai ngày 19/11]}",
)

_NEAR = 40  # letters
_DAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_NAMES = {name.lower(): index for index, name in enumerate(_DAYS)} | {"thứ bẩy": 5}
_NAMES |= {f"thứ {digit}": digit - 2 for digit in range(2, 8)}
_DAY = "|".join(sorted(_NAMES, key=len, reverse=True))
_PAIR = Lazy(
    rf"\b(?P<day>{_DAY})(?: tuần (?:này|sau|tới|tiếp theo))?(?:,? |,? ?\()(?:tức )?(?:ngày )?{date_pattern('1')}"
    rf"|\b(?:ngày )?{date_pattern('2')} ?(?:\(|, |là |rơi vào )(?:tức |nhằm )?(?P<day2>{_DAY})\b"
)
_WITHOUT_MONTH = Lazy(
    rf"\b(?P<day>{_DAY})(?: và (?P<day2>{_DAY}))?(?:,? |,? ?\()ngày (?P<first>\d{{1,2}})(?![\d/])\)?"
    rf"(?:,| và| đến|;)(?! tháng)[^.;\n/]{{1,25}}?\b{date_pattern('1')}"
)
"""The month stands with the last day: thứ Ba ngày 16 và thứ Tư ngày 17 tháng 6; thứ Ba và thứ Tư, ngày 16 và 17/6."""

_ORDINAL = Lazy(
    r"(?:việc|điều|lần|đợt|quý|vấn đề|nhiệm vụ|nội dung|lớp|hạng|người|phiên|kỳ|(?:kỳ|phiên|cuộc) họp|tổ|đội|khu|"
    r"nhóm)\s*$"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Pairs of weekday and date; a date without a year is of the year that is nearest."""
    words = seen(notice)
    at_days = [at for name in _NAMES for at in words.places(name) if _has_digit_near(words.lower, at)]
    if not at_days:
        return
    for sight, match in words.find(_PAIR, text=words.lower):
        date = date_of(match, "1" if match["day"] else "2", notice.date)
        yield from _wrong(sight, match["day"] or match["day2"], date)
    has_two = any(each in words.lower[at : at + _NEAR] for at in at_days for each in ("và", "đến"))
    for sight, match in words.find(_WITHOUT_MONTH, text=words.lower) if has_two else ():
        last = date_of(match, "1", notice.date)
        first = day_of(int(match["first"]), last.month, last.year) if last else None
        is_wrong = list(_wrong(sight, match["day"], first))
        yield from is_wrong or (_wrong(sight, match["day2"], last) if match["day2"] else ())
    for node in all_nodes(notice):
        for row in node.table.rows if node.table else ():
            yield from _wrong_cells(row, notice)


def _wrong(sight: Sight, named: str, date: dt.date | None) -> Iterator[Problem]:
    if date and date.weekday() != _NAMES[named] and not _ORDINAL.search(sight.before.lower()):
        values = {"date": f"{date:%d/%m/%Y}", "right": _DAYS[date.weekday()]}
        yield sight.problem(CODE, SEVERITY, **values)


def _wrong_cells(row: Sequence[Text | None], notice: Notice) -> Iterator[Problem]:
    """A weekday and a date that have cells of their own in one row."""
    days = [cell for cell in row if cell and cell.lower().strip() in _NAMES]
    dates = [match for cell in row if cell and (match := DATES.fullmatch(cell.strip()))] if days else []
    date = date_of(dates[0], "_", notice.date) if len(days) == len(dates) == 1 else None
    if date and date.weekday() != _NAMES[days[0].lower().strip()]:
        values = {"date": f"{date:%d/%m/%Y}", "right": _DAYS[date.weekday()]}
        yield Problem(CODE, days[0].at, {"found": f"{days[0]}, {dates[0][0]}", **values}, SEVERITY)


def _has_digit_near(text: str, at: int) -> bool:
    """A cheap look: a date may stand there, or in the next cell."""
    return any(map(str.isdigit, text[max(0, at - _NEAR) : at + _NEAR]))

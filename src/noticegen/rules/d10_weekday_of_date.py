"""A weekday that is not that date's leaves two days to choose from."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import date_of, date_pattern
from ._seen import seen

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
    "body: ['Họp thứ Năm, ngày 15 tháng 01 năm 2026; thứ Hai (19/01/2026) báo cáo']",
    "body: [Làm bù vào thứ Bảy ngày 22/8/2026]",
    "body: ['Việc thứ hai, ngày 15/01/2026 phải xong']",
    "body: [Công văn ghi “thứ Sáu ngày 15/01/2026”]",
    "{date: 2021-11, body: [Họp thứ Sáu ngày 19/11]}",
)
BAD = (
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
    rf"\b(?P<day>{_DAY})(?:,? |,? ?\()(?:tức )?(?:ngày )?{date_pattern('1')}"
    rf"|\bngày {date_pattern('2')} ?(?:\(|, |là )(?:tức )?(?P<day2>{_DAY})\b"
)
_ORDINAL = Lazy(r"(?:việc|điều|lần|đợt|quý|vấn đề|nhiệm vụ|nội dung|lớp|hạng|người|phiên|kỳ)\s*$")


def check(notice: Notice) -> Iterator[Problem]:
    """Pairs of weekday and date; a date without a year is of the year that is nearest."""
    words = seen(notice)
    if not any(_has_digit_near(words.lower, at) for name in _NAMES for at in words.places(name)):
        return
    for sight, match in words.find(_PAIR, text=words.lower):
        date = date_of(match, "1" if match["day"] else "2", notice.date)
        named = _NAMES[match["day"] or match["day2"]]
        if date and date.weekday() != named and not _ORDINAL.search(sight.before.lower()):
            values = {"date": f"{date:%d/%m/%Y}", "right": _DAYS[date.weekday()]}
            yield sight.problem(CODE, SEVERITY, **values)


def _has_digit_near(text: str, at: int) -> bool:
    """A cheap look: a date may stand there."""
    return any(map(str.isdigit, text[max(0, at - _NEAR) : at + _NEAR]))

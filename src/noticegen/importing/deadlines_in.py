"""The deadlines that a sentence names, in its own words, with the day that they mean where that is beyond doubt."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from itertools import islice

from noticegen.notice.dates import is_date

_DONE = r"(?:hoàn thành |xong )?"
_HOUR = r"(?:\d{1,2} ?(?:h|giờ|:) ?\d{0,2}(?: ?phút)?,? ?)?"
_LATEST = r"(?:chậm|muộn) nhất(?: là)?(?: vào| trong| đến)?"
_LEAD = (
    rf"(?:{_DONE}(?:trước|{_LATEST}|không quá|(?:từ nay )?đến hết)|hoàn thành (?:vào|trong)|(?<!\w)trong(?= ngày)"
    r"|(?:thời )?hạn(?: chót| cuối)?(?: hoàn thành| báo cáo)?(?: là)?:?)"
)
_BEFORE_DAY = rf"{_LEAD}(?: hết)? {_HOUR}(?:ngày )?"
_DAY = (
    r"(?P<day>\d{1,2})(?:(?:/|[.-](?=\d{1,2}[.-]\d{4}))(?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}))?"
    r"| tháng (?P<month_>\d{1,2})(?:(?: năm |/)(?P<year_>\d{4}))?)(?![\d/])"
)
_MONTH = r"(?P<month>\d{1,2})(?:(?: năm |/)(?P<year>\d{4}))?(?![\d/]|,? ?(?:và |- ?)?\d{1,2}(?:/| năm))"
_QUARTER = r"quý (?P<quarter>IV|I{1,3}|[1-4])(?:(?: năm |/)(?P<year>\d{4}))?(?!\w)"
_EACH = r"h[ằà]ng (?:tháng|quý|năm|tuần)"
_RECURRING = rf"(?:của tháng [\w ]{{3,20}}?(?=[.,;]|$)|{_EACH})"
_PATTERNS = (
    (
        "recurring",
        re.compile(
            rf"(?:định kỳ h[ằà]ng \w+,? )?(?:{_BEFORE_DAY}|(?:vào )?(?:ngày )?)\d{{1,2}} {_RECURRING}"
            rf"|(?:định kỳ |(?<=báo cáo )){_EACH}",
            re.IGNORECASE,
        ),
    ),
    ("day", re.compile(_BEFORE_DAY + _DAY, re.IGNORECASE)),
    ("quarter", re.compile(rf"{_DONE}(?:trong|trước|đến hết|{_LATEST}) {_QUARTER}", re.IGNORECASE)),
    (
        "month",
        re.compile(
            rf"{_DONE}(?:(?:trong|trước|đến|(?<=hoàn thành )vào) (?:cuối )?|(?:từ nay )?đến hết |{_LATEST} )"
            rf"tháng {_MONTH}",
            re.IGNORECASE,
        ),
    ),
    (
        "days",
        re.compile(
            rf"(?:trong (?:vòng |thời hạn )?|{_LATEST} (?:sau )?|không quá )\d{{1,3}} ngày(?: làm việc)?"
            r"(?: (?:(?:kể )?từ|sau) (?:ngày|khi) [^.;,]+| tới)?",
            re.IGNORECASE,
        ),
    ),
    ("vague", re.compile(rf"{_DONE}(?:trước (?:dịp )?Tết(?: Nguyên đán)?|trong (?:tuần|tháng|quý) (?:này|tới|sau))")),
)
_MOST = 50
"""Of one kind in one text: more are a text of something else."""

_PAST = dt.timedelta(days=150)


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """Words of the sentence; their day, if it is known; whether its year had to be guessed."""

    text: str
    date: dt.date | None
    is_guess: bool


def deadlines_in(text: str, year: int | None, month: int | None) -> list[FoundDeadline]:
    """All of a text's deadlines, in order; `year` and `month` are those of the notice."""
    found: list[tuple[int, FoundDeadline]] = []
    taken: list[range] = []
    for kind, pattern in _PATTERNS:
        for match in islice(pattern.finditer(text), _MOST):
            if any(match.start() in each for each in taken):
                continue
            taken.append(range(match.start(), match.end()))
            if deadline := _read(kind, match, year, month):
                found.append((match.start(), deadline))
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _read(kind: str, match: re.Match[str], year: int | None, month: int | None) -> FoundDeadline | None:
    words = match[0].strip()
    if kind in {"recurring", "days", "vague"}:
        return FoundDeadline(words, None, is_guess=False)
    typed_year = match["year"] or (match["year_"] if kind == "day" else None)
    own_year = int(typed_year) if typed_year else year
    if own_year == 0:
        return None
    if own_year is None:
        return FoundDeadline(words, None, is_guess=True)
    date = _date(kind, match, own_year)
    if date is None or year is None or month is None:
        return FoundDeadline(words, date, is_guess=True) if date else None
    return _judged(words, date, dt.date(year, month, 1), has_year=bool(typed_year))


def _judged(words: str, date: dt.date, issued: dt.date, *, has_year: bool) -> FoundDeadline | None:
    """What lies before the notice is mentioned, not asked for; without a year it may be the next one."""
    if date >= issued:
        return FoundDeadline(words, date, is_guess=False)
    if has_year or issued - date < _PAST:
        return None
    return (
        FoundDeadline(words, date.replace(year=date.year + 1), is_guess=True)
        if is_date(date.year + 1, date.month, date.day)
        else None
    )


def _date(kind: str, match: re.Match[str], year: int) -> dt.date | None:
    if kind == "quarter":
        quarter = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(match["quarter"].upper()) or int(match["quarter"])
        before = "trước" in match[0].casefold()
        return dt.date(year, quarter * 3 - 2, 1) if before else _last_day(year, quarter * 3)
    month = int(match["month"] or match["month_"]) if kind == "day" else int(match["month"])
    if not is_date(year, month, 1):
        return None
    if kind == "month":
        return (
            dt.date(year, month, 1) if re.match(r".*trước tháng", match[0], re.IGNORECASE) else _last_day(year, month)
        )
    day = int(match["day"])
    return dt.date(year, month, day) if is_date(year, month, day) else None


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])

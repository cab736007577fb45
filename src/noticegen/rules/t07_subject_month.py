"""The subject and the opening speak of the same month, quarter or day."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._dates import date_of, date_pattern
from ._seen import Part, Passage, seen

CODE = RuleCode(
    "T07",
    vi=(
        "Trích yếu ghi “{subject}”, phần mở đầu ghi “{opening}”.",
        "Hai nơi phải cùng ngày, tháng, năm; xem nơi nào chưa sửa.",
    ),
    en=(
        'The subject says "{subject}", the opening "{opening}".',
        "Both must name the same day, month and year; see which was not changed.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chép thông báo tháng trước rồi quên sửa một nơi thì trích yếu và phần mở đầu lệch tháng.",
    en="Whoever copies last month's notice and forgets one of the two leaves them with different months.",
)
GOOD = (
    "{subject: Kết luận cuộc họp ngày 10/11/2021, opening: ['Ngày 10 tháng 11 năm 2021, Sở họp']}",
    "{subject: Giao ban tuần 9 (từ ngày 16/11 đến ngày 20/11/2021), opening: ['Ngày 12/11/2021, Sở họp giao ban']}",
    "{subject: Kết luận giao ban quý I, opening: ['Ngày 10 tháng 4 năm 2022, Sở họp giao ban quý 1 năm 2022']}",
    "{subject: Kết luận giao ban tháng 12 năm 2021, opening: ['Ngày 04 tháng 01 năm 2022, Sở họp giao ban tháng 12']}",
    "{subject: Triển khai Nghị quyết ngày 01/7/2021, opening: ['Ngày 10 tháng 11 năm 2021, Sở họp']}",
    "{subject: Kết luận giao ban tháng 11/2021, opening: [Sở họp giao ban tháng 11/2021]}",
    (
        "{subject: Kết luận giao ban tháng 11/2021, opening: ['Nghe báo cáo kết quả công tác tháng 10, nhiệm vụ tháng "
        "11/2021']}"
    ),
    "{subject: Kết luận giao ban tháng 11, opening: [Ngày 05 tháng 12 năm 2021 Sở họp]}",
    "{subject: Kết luận giao ban, opening: [Sở họp giao ban tháng 12]}",
    "{subject: Kết luận giao ban tháng 11, opening: ['Ngày 01 tháng 11, họp giao ban đánh giá tháng 10']}",
    "{subject: Kết luận giao ban tháng 11, opening: ['Họp giao ban đánh giá kết quả tháng 10, nhiệm vụ tháng 11']}",
)
BAD = (
    (
        "{subject: Kết luận họp kiểm điểm tiến độ Dự án cải tạo đường liên xã tuần 3 tháng 10 năm 2021, opening: "
        "['Ngày 16/11/2021, họp kiểm điểm tiến độ tháng 11/2021']}"
    ),
    "{subject: Kết luận cuộc họp ngày 12 tháng 11, opening: ['Sáng 13/11/2021, Sở họp']}",
    "{subject: Kết luận giao ban tháng 11 năm 2020, opening: ['Ngày 16 tháng 11 năm 2021, Sở họp giao ban tháng 11']}",
    "{subject: Kết luận cuộc họp ngày 01 tháng 11 năm 2021, opening: ['Ngày 10 tháng 11 năm 2021, Sở họp']}",
    (
        "{subject: Kết luận hội nghị giao ban quý II, opening: ['Ngày 10 tháng 3 năm 2022, Sở họp giao ban quý I năm "
        "2022']}"
    ),
    "{subject: Kết luận giao ban tháng Tư, opening: ['Ngày 10 tháng 3 năm 2022, Sở họp giao ban tháng Ba']}",
    "{subject: Kết luận giao ban tháng 11, opening: [Sở tổ chức giao ban tháng 12]}",
    "{subject: Kết luận giao ban tháng 11/2021, opening: [Sở họp giao ban tháng 11/2020]}",
    (
        "{subject: Kết luận họp giao ban công tác y tế tháng 4 năm 2021, opening: ['Ngày 08 tháng 4 năm 2021, Sở họp "
        "giao ban công tác y tế tháng 5 năm 2021']}"
    ),
    (
        "{subject: 'Kết luận Hội nghị đối thoại với doanh nghiệp cảng biển năm 2026', opening: ['Ngày 12 tháng 3 năm "
        "2026, Cảng vụ tổ chức Hội nghị đối thoại với doanh nghiệp cảng biển năm 2025']}"
    ),
    (
        "{subject: Kết luận hội nghị triển khai nhiệm vụ năm học 2025 - 2026, opening: ['Sở tổ chức hội nghị triển "
        "khai nhiệm vụ năm học 2026 - 2027']}"
    ),
    "{subject: Kết luận giao ban tháng 6, opening: ['Ngày 01 tháng 6 năm 2026, Sở họp giao ban ngành tháng 5']}",
    (
        "{subject: Kết luận hội nghị giao ban tháng 11 năm 2021, opening: ['Ngày 02/12/2021, Sở tổ chức hội nghị giao "
        "ban tháng 12 năm 2021']}"
    ),
)

_TIME_AFTER = Lazy(
    r"\b((?:[^\W\d_]+ ){3})(?<!đến )(?<!từ )(?<!kết quả )(tháng|quý|năm học|năm) (?P<number>\d{1,4}|[IVX]+)\b",
    re.IGNORECASE,
)
_NAMED = r"(tháng 0?(\d{1,2})(?:(?:/| năm )(\d{4}))?)"
_MONTH = Lazy(
    rf"(?:giao ban|họp|hội nghị|phiên|thường kỳ|công tác|nhiệm vụ|kết luận)[^.;\n]{{0,150}}? {_NAMED}", re.IGNORECASE
)
_ANY = Lazy(_NAMED, re.IGNORECASE)
_NO_DATE = Lazy(rf"(?<!ngày \d )(?<!ngày \d\d ){_NAMED}", re.IGNORECASE)
_LOOKS_ROUND = ("kết quả", "đánh giá", "tình hình", "nhiệm vụ", "công tác")
_MEETING = Lazy(rf"(?:giao ban|họp|hội nghị)(?: [^\W\d_]+){{0,4}}? {_NAMED}", re.IGNORECASE)


_NUMBERS = {"Giêng": 1, "Hai": 2, "Ba": 3, "Tư": 4, "Năm": 5, "Sáu": 6, "Bảy": 7, "Tám": 8, "Chín": 9, "Mười": 10}
_IN_WORDS = Lazy(rf"(?<=tháng )(?:{'|'.join(_NUMBERS)})\b(?! (?:Một|Hai))", needs=tuple(_NUMBERS))
_DAY = Lazy(rf"\b(?:ngày|sáng|chiều|tối) {date_pattern('1')}", re.IGNORECASE)
_MEETING_DAY = Lazy(
    rf"(?:họp|hội nghị|phiên|buổi làm việc|giao ban)[^.;\n]{{0,30}} ngày {date_pattern('1')}", re.IGNORECASE
)
_QUARTER = Lazy(r"(?:giao ban|họp|hội nghị|phiên)(?: [^\W\d_]+){0,4}? (quý (I{1,3}|IV|[1-4]))\b", re.IGNORECASE)
_QUARTERS = {"I": "1", "II": "2", "III": "3", "IV": "4"}


class _Differing(NamedTuple):
    """Where the subject's words stand, and in which of the opening's texts the others."""

    subject: tuple[int, int]
    text: str
    opening: tuple[int, int]


def check(notice: Notice) -> Iterator[Problem]:
    """What the subject names against all that the opening does, which looks back at one month and ahead to another."""
    passages = seen(notice).passages
    opening = [each for each in passages if each.part is Part.OPENING]
    texts = [_in_figures(each.text) for each in opening]
    for passage in (each for each in passages if each.part is Part.SUBJECT):
        subject = _in_figures(passage.text)
        differs = (each(subject, texts, notice) for each in (_same_words, _month, _year, _day, _quarter))
        if found := next((each for each in differs if each), None):
            yield from _both(passage, opening[texts.index(found.text)], found)
            return


def _both(subject: Passage, opening: Passage, found: _Differing) -> Iterator[Problem]:
    """Either may be the one that was not changed."""
    one, other = _in_words(subject.text, found.subject), _in_words(opening.text, found.opening)
    values = {"subject": subject.text[slice(*one)], "opening": opening.text[slice(*other)]}
    for passage, (start, end) in ((subject, one), (opening, other)):
        yield passage.problem(CODE, SEVERITY, start, end, **values)


def _same_words(subject: str, texts: Sequence[str], _: Notice) -> _Differing | None:
    """Where the opening repeats the words before the subject's month, quarter or year, with another one."""
    others = [match for each in texts for match in _TIME_AFTER.finditer(each)]
    for found in _TIME_AFTER.finditer(subject):
        named = [each for each in others if (each[1].lower(), each[2].lower()) == (found[1].lower(), found[2].lower())]
        if named and all(each["number"].lstrip("0") != found["number"].lstrip("0") for each in named):
            first = named[0]
            return _Differing((found.start(2), found.end()), first.string, (first.start(2), first.end()))
    return None


def _in_figures(text: str) -> str:
    """Months in figures."""
    return _IN_WORDS.sub(lambda match: str(_NUMBERS[match[0]]), text)


def _in_words(text: str, stretch: tuple[int, int]) -> tuple[int, int]:
    """Where a stretch of the text in figures stands in the author's."""
    start, end = stretch
    for match in _IN_WORDS.finditer(text):
        longer = len(match[0]) - len(str(_NUMBERS[match[0]]))
        start, end = start + longer * (match.start() < start), end + longer * (match.start() < end)
    return start, end


def _month(subject: str, texts: Sequence[str], _: Notice) -> _Differing | None:
    """Where the subject's month stands, if the opening names another meeting's."""
    found = _MONTH.search(subject)
    opening = [match for each in texts for match in _MEETING.finditer(each)]
    if not (found and opening):
        return None
    is_of_a_month = any(not any(each in match[0].lower() for each in _LOOKS_ROUND) for match in opening)
    named = [match for each in texts for match in (_NO_DATE if is_of_a_month else _ANY).finditer(each)]
    if not any(_is_same(found, each) for each in named):
        return _Differing(found.span(1), opening[0].string, opening[0].span(1))
    return None


def _year(subject: str, texts: Sequence[str], notice: Notice) -> _Differing | None:
    """The same for the year of a month in which the meeting was."""
    found = _MONTH.search(subject)
    if not found or not found[3] or any(found[3] in each for each in texts):
        return None
    days = [(match, day) for each in texts for match in _DAY.finditer(each) if (day := _whole(match, notice))]
    if not any(day.month == int(found[2]) for _, day in days):
        return None
    if any(day.year == int(found[3]) for _, day in days):
        return None
    return _Differing(found.span(1), days[0][0].string, days[0][0].span())


def _day(subject: str, texts: Sequence[str], notice: Notice) -> _Differing | None:
    """The same for the day of the meeting."""
    found = _MEETING_DAY.search(subject) if "ngày" in subject.lower() else None
    if not found or "từ ngày" in found[0] or not (wanted := date_of(found, "1", notice.date)):
        return None
    days = [(match, day) for each in texts for match in _DAY.finditer(each) if (day := _whole(match, notice))]
    if not days or any(day == wanted for _, day in days):
        return None
    return _Differing((found.start("d1"), found.end()), days[0][0].string, days[0][0].span())


def _whole(match: re.Match[str], notice: Notice) -> dt.date | None:
    return date_of(match, "1", notice.date)


def _quarter(subject: str, texts: Sequence[str], _: Notice) -> _Differing | None:
    """The same for a quarter."""
    found = _QUARTER.search(subject) if "quý" in subject.lower() else None
    others = [match for each in texts for match in _QUARTER.finditer(each)] if found else []
    if not found or not others or any(_number(each[2]) == _number(found[2]) for each in others):
        return None
    return _Differing(found.span(1), others[0].string, others[0].span(1))


def _number(quarter: str) -> str:
    return _QUARTERS.get(quarter.upper(), quarter)


def _is_same(one: re.Match[str], other: re.Match[str]) -> bool:
    years = {one[3], other[3]} - {None}
    return int(one[2]) == int(other[2]) and len(years) <= 1

"""The subject and the opening speak of the same month."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, seen

CODE = RuleCode(
    "T07",
    vi=("Trích yếu ghi “{found}”, phần mở đầu ghi “{other}”.", "Hai nơi phải cùng tháng; xem nơi nào chưa sửa."),
    en=(
        'The subject says "{found}", the opening "{other}".',
        "Both must name the same month; see which was not changed.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chép thông báo tháng trước rồi quên sửa một nơi thì trích yếu và phần mở đầu lệch tháng.",
    en="Whoever copies last month's notice and forgets one of the two leaves them with different months.",
)
GOOD = (
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
    "{subject: Kết luận giao ban tháng 11, opening: [Sở tổ chức giao ban tháng 12]}",
    "{subject: Kết luận giao ban tháng 11/2021, opening: [Sở họp giao ban tháng 11/2020]}",
    "{subject: Kết luận giao ban tháng 6, opening: ['Ngày 01 tháng 6 năm 2026, Sở họp giao ban ngành tháng 5']}",
    (
        "{subject: Kết luận hội nghị giao ban tháng 11 năm 2021, opening: ['Ngày 02/12/2021, Sở tổ chức hội nghị giao "
        "ban tháng 12 năm 2021']}"
    ),
)

_NAMED = r"(tháng 0?(\d{1,2})(?:(?:/| năm )(\d{4}))?)"
_MONTH = Lazy(
    rf"(?:giao ban|họp|hội nghị|phiên|thường kỳ|công tác|nhiệm vụ|kết luận)[^.;\n]{{0,40}}? {_NAMED}", re.IGNORECASE
)
_ANY = Lazy(_NAMED, re.IGNORECASE)
_NO_DATE = Lazy(rf"(?<!ngày \d )(?<!ngày \d\d ){_NAMED}", re.IGNORECASE)
_LOOKS_ROUND = Lazy(r"kết quả|đánh giá|tình hình|nhiệm vụ|công tác", re.IGNORECASE)
_MEETING = Lazy(rf"(?:giao ban|họp|hội nghị)(?: [^\W\d_]+){{0,4}}? {_NAMED}", re.IGNORECASE)


def check(notice: Notice) -> Iterator[Problem]:
    """The month in the subject against all that the opening names, which looks back at one and ahead to another."""
    passages = seen(notice).passages
    subjects = (each for each in passages if each.part is Part.SUBJECT)
    subject = next(((each, found) for each in subjects if (found := _MONTH.search(each.text))), None)
    texts = [each.text for each in passages if each.part is Part.OPENING]
    opening = [found for each in texts for found in _MEETING.finditer(each)]
    is_of_a_month = any(not _LOOKS_ROUND.search(found[0]) for found in opening)
    named = [found for each in texts for found in (_NO_DATE if is_of_a_month else _ANY).finditer(each)]
    if subject and opening and not any(_is_same(subject[1], each) for each in named):
        passage, found = subject
        yield passage.problem(CODE, SEVERITY, *found.span(1), other=opening[0][1])


def _is_same(one: re.Match[str], other: re.Match[str]) -> bool:
    years = {one[3], other[3]} - {None}
    return int(one[2]) == int(other[2]) and len(years) <= 1

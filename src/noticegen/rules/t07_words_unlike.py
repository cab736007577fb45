"""The subject and the opening speak of the same meeting: the same matter, month or quarter."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, seen
from ._syllables import CAPITALS, SMALL

CODE = RuleCode(
    "T07-words",
    vi=("Trích yếu ghi “{found}”, phần mở đầu ghi “{other}”.", "Hai nơi nói về một cuộc họp; xem nơi nào chưa sửa."),
    en=(
        'The subject says "{found}", the opening "{other}".',
        "Both speak of one meeting; see which was not changed.",
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi="Chép thông báo cũ rồi quên sửa một nơi thì nội dung họp ở trích yếu khác phần mở đầu.",
    en="Whoever copies an old notice and forgets one of the two leaves them with different matters.",
)
GOOD = (
    (
        "{subject: Kết luận của Giám đốc Sở tại cuộc họp giao ban, opening: ['Đồng chí Lê Văn An, Giám đốc Sở chủ trì; "
        "Phó Giám đốc dự']}"
    ),
    (
        "{subject: Kết luận của Phó Chủ tịch UBND tỉnh về tiến độ dự án, opening: ['Phó Chủ tịch Ủy ban nhân dân tỉnh "
        "chủ trì họp về tiến độ dự án']}"
    ),
    (
        "{subject: Kết luận hội nghị về tiến độ triển khai các dự án trọng điểm, opening: ['Sở họp hội nghị về tiến độ "
        "thực hiện các dự án trọng điểm']}"
    ),
    "{subject: Kết luận giao ban quý I, opening: ['Ngày 06 tháng 3 năm 2026, Sở họp giao ban tháng 3 và quý I']}",
    "{subject: Kết luận giao ban tháng 3, opening: ['Ngày 06 tháng 3 năm 2026, Sở họp giao ban']}",
    (
        "{subject: Kết luận cuộc họp về phòng cháy rừng mùa khô năm 2026, opening: ['Sở họp về phòng cháy rừng và cháy "
        "mùa khô năm 2026']}"
    ),
    (
        "{subject: Kết luận của Phó Chủ tịch Ủy ban nhân dân huyện Tạ Quang Hiển tại hội nghị, opening: ['Đồng chí Tạ "
        "Quang Hiển, Phó Chủ tịch Ủy ban nhân dân huyện chủ trì; dự có đồng chí Lê Thị An, Phó Chủ tịch Hội đồng nhân "
        "dân huyện']}"
    ),
    (
        "{subject: Kết luận của Phó Chủ tịch Ủy ban nhân dân huyện Tạ Quang Hiển tại hội nghị giao ban công tác tháng "
        "12 năm 2024, opening: ['Đồng chí Tạ Quang Hiển, Phó Chủ tịch Ủy ban nhân dân huyện chủ trì hội nghị giao ban "
        "công tác tháng 12 năm 2024']}"
    ),
    "{subject: Kết luận của Giám đốc, opening: ['Phó Giám đốc chủ trì họp, Giám đốc kết luận']}",
)
BAD = (
    (
        "{subject: Kết luận họp về khắc phục hậu quả hạn hán và tiến độ giải ngân, opening: ['Sở họp về khắc phục hậu "
        "quả mưa lũ và tiến độ giải ngân']}"
    ),
    (
        "{subject: Kết luận cuộc họp về giải phóng mặt bằng dự án cầu Hưng Hòa, opening: ['Sở tổ chức cuộc họp về giải "
        "phóng mặt bằng dự án cầu Bến Thủy.']}"
    ),
    "{subject: Kết luận giao ban tuần 10, opening: ['Ngày 06 tháng 3 năm 2026, Sở họp giao ban tháng 3']}",
    "{subject: Kết luận giao ban quý I năm 2026, opening: ['Ngày 06 tháng 3 năm 2026, Sở họp giao ban tháng 3']}",
    "{subject: Kết luận giao ban tháng 3 năm 2026, opening: ['Ngày 06 tháng 3 năm 2026, Sở họp giao ban quý I']}",
)


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    is_last: bool
    """Whether a sign ends the clause behind it."""


_WORDS = Lazy(r"[^\W_](?:[\w/-]|\.(?=\w))*(?P<stop>[,;:.)]?)")
_PERIOD = Lazy(
    r"\b(?:giao ban|họp|hội nghị)(?: [^\W\d_]+){0,4}? (?P<period>(?P<kind>tháng|quý|tuần) (?:\d{1,2}|[IVX]+)\b)",
    re.IGNORECASE,
)
_NAME = Lazy(rf"[{CAPITALS}][{SMALL}]+(?: [{CAPITALS}][{SMALL}]+){{2,3}}")
_DATE = Lazy(r"ngày \d{1,2} tháng", re.IGNORECASE)
_RUN, _AROUND, _AFTER = 3, 6, 2
"""Words that agree before a difference, on both sides of it, and behind it."""

_FEW, _MOST, _MANY = 3, 5, 10
"""Words that may differ; more of them where so many agree."""

_SIZES = sorted(product(range(_MOST + 1), repeat=2), key=sum)
"""How many words of each may differ, fewest first."""

_GENERAL = frozenset(
    """
    thực hiện triển khai công tác nhiệm vụ kế hoạch việc về của tại và các những trong trên năm kết quả tình hình do
    cuộc hội nghị họp buổi làm phiên
    """.split()
)
"""Words for one thing, which hands vary."""


def check(notice: Notice) -> Iterator[Problem]:
    """The first difference."""
    passages = seen(notice).passages
    opening = "\n".join(each.text for each in passages if each.part is Part.OPENING)
    for passage in (each for each in passages if each.part is Part.SUBJECT and opening):
        differs = (each(passage.text, opening) for each in (_period, _matter))
        if found := next((each for each in differs if each), None):
            start, end, other = found
            yield passage.problem(CODE, SEVERITY, start, end, other=other)
            return


def _period(subject: str, opening: str) -> tuple[int, int, str] | None:
    """Where one names the meeting of a month, the other of a quarter."""
    found, other = _PERIOD.search(subject), _PERIOD.search(opening)
    if not found or not other or found["kind"].lower() == other["kind"].lower():
        return None
    if f"{found['kind'].lower()} " in _DATE.sub("", opening).lower():
        return None
    return *found.span("period"), other["period"]


def _matter(subject: str, opening: str) -> tuple[int, int, str] | None:
    """Where the opening says what the subject says, with other words in its middle or at its end."""
    ours, theirs = _words(subject), _words(opening)
    for at in range(len(ours) - _RUN):
        for there in range(len(theirs) - _RUN):
            run = _alike(ours, at, theirs, there)
            found = _difference(ours, at + run, theirs, there + run, run) if run >= _RUN else None
            if found and not _is_said(subject, *found[:2], opening):
                return found
    return None


def _is_said(subject: str, start: int, end: int, opening: str) -> bool:
    """Whether the opening has the subject's own words somewhere else: who else came has another body's post.

    Whoever is named there stands in it wherever the post does.
    """
    name = _NAME.match(subject, start)
    if name and name[0] in opening:
        return True
    before, after = subject[:start].split(), subject[end:].split()
    return " ".join((*before[-_AFTER:], subject[start:end], *after[:1])).lower() in opening.lower()


def _alike(ours: Sequence[_Word], at: int, theirs: Sequence[_Word], there: int) -> int:
    """How many words are the same from here on."""
    count, most = 0, min(len(ours) - at, len(theirs) - there)
    while count < most and ours[at + count].text == theirs[there + count].text:
        count += 1
    return count


def _difference(
    ours: Sequence[_Word], at: int, theirs: Sequence[_Word], there: int, before: int
) -> tuple[int, int, str] | None:
    """The few words that differ here, if enough around them are the same; words that one alone has are no other."""
    for size, length in _SIZES:
        mine, other = ours[at : at + size], theirs[there : there + length]
        behind = _alike(ours, at + size, theirs, there + length)
        ends = at + size == len(ours) and size == length and bool(other) and other[-1].is_last
        if not (behind >= _AFTER or (ends and before >= _AROUND)):
            continue
        wanted = _AROUND if max(size, length) <= _FEW else _MANY
        if before + behind >= wanted and len(mine) == size and _is_told(mine, other):
            return mine[0].start, mine[-1].end, " ".join(each.text for each in other)
        return None
    return None


def _is_told(mine: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Whether these are other things: not numbers, which have their own rule, nor what hands vary."""
    texts = [each.text for each in (*mine, *other)]
    if any(any(map(str.isdigit, each)) for each in texts) or any(each.is_last for each in other[:-1]):
        return False
    both = [{each.text for each in part} for part in (mine, other)]
    return all(both) and all(each - _GENERAL for each in both)


def _words(text: str) -> Sequence[_Word]:
    return [
        _Word(match[0].rstrip(",;:.)").lower(), match.start(), match.start("stop"), bool(match["stop"]))
        for match in _WORDS.finditer(text)
    ]

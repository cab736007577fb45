"""What the subject numbers has the same number in the opening."""

import re
from collections.abc import Iterator, Sequence

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Part, seen
from ._texts import value_of

CODE = RuleCode(
    "T07-number",
    vi=(
        "Trích yếu ghi “{found}”, phần mở đầu ghi “{other}”.",
        "Hai nơi phải cùng một số; xem nơi nào chưa sửa.",
    ),
    en=(
        'The subject says "{found}", the opening "{other}".',
        "Both must give the same number; see which was not changed.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Chép thông báo của gói thầu, kỳ họp, tuần trước rồi quên sửa một nơi thì trích yếu và phần mở đầu lệch số.",
    en="Whoever copies the notice of another lot, session or week and forgets one place leaves two numbers.",
)
GOOD = (
    "{subject: Kết luận giao ban quý 4 và kỳ họp thứ 05, opening: ['Sở họp giao ban quý IV, chuẩn bị kỳ họp thứ 5']}",
    "{subject: Kết luận họp về gói thầu số 5, opening: ['Sở họp về gói thầu số 6 và gói thầu số 5']}",
    "{subject: Kết luận giao ban tuần 2, opening: ['Sở họp giao ban, nghe báo cáo kết quả tuần 1, nhiệm vụ tuần 2']}",
    "{subject: Kết luận họp về triển khai kế hoạch năm 2022, opening: ['Sở họp đánh giá kế hoạch năm 2021 và 2022']}",
    "{subject: Kết luận giao ban tuần 11, opening: ['Sở họp giao ban, sau khi nghe báo cáo tình hình tuần 10']}",
    "{subject: Kết luận giao ban tuần 11, opening: ['Sở họp đánh giá công tác tuần 10, nhiệm vụ tuần này']}",
    "{subject: Kết luận họp về 3 dự án, opening: ['Ngày 05 tháng 11 năm 2021, Sở họp tại phòng họp số 3']}",
    "{subject: Kết luận họp về Nghị quyết số 57-NQ/TW, opening: ['Sở họp theo Giấy mời số 12/GM-SKHCN']}",
)
BAD = (
    "{subject: Kết luận giao ban quý 4, opening: ['Sở họp giao ban quý III']}",
    "{subject: Kết luận họp về gói thầu số 5, opening: ['Sở họp về gói thầu số 6']}",
    "{subject: Kết luận phiên họp lần thứ 5 Hội đồng Khoa học, opening: ['Hội đồng Khoa học họp phiên lần thứ 6']}",
    "{subject: Kết luận họp về dự án Đường tỉnh 317, opening: ['Sở họp về dự án Đường tỉnh 316']}",
    "{subject: Kết luận sơ kết 6 tháng đầu năm, opening: ['Sở sơ kết 9 tháng đầu năm']}",
    "{subject: Kết luận sơ kết 6 tháng đầu năm 2020, opening: ['Sở sơ kết 6 tháng đầu năm 2021']}",
    "{subject: Kết luận họp Ban Chỉ đạo quý IV năm 2020, opening: ['Ban Chỉ đạo họp quý IV năm 2021']}",
    "{subject: Kết luận giao ban tuần 02, opening: ['Sở họp giao ban tuần 03']}",
    "{subject: Kết luận đánh giá công tác tuần 02, opening: ['Sở họp đánh giá công tác tuần 03']}",
)

_COUNTED = r"(?P<number>\d{1,4}|[IVX]{1,5})(?![\w/.,-]*\d)\b"
_BEHIND = Lazy(
    r"\b(?=(?P<words>[^\W\d_]+ (?!ngày|tháng|từ|đến|trước|sau|khoảng|hơn)[^\W\d_]+|tuần|thứ|[Đđ]ợt|[Kk]hóa) "
    rf"{_COUNTED})"
)
"""With what goes before it, at every word: in quý IV năm 2025 two numbers have words before them."""

_BEFORE = Lazy(rf"(?<![\d/.,]){_COUNTED} (?P<words>tháng (?:đầu|cuối))\b", needs=("tháng đầu", "tháng cuối"))
_PERIODS = ("tuần", "quý", "năm")
_REPORTED = Lazy(r"\b(?:kết quả|tình hình|đánh giá|công tác)\b[^.;,]{0,50}$", re.IGNORECASE)
"""What a meeting looks back at is of the week before."""

_NUMBER = Lazy(r"\d+|\b[IVX]{1,5}\b")


def check(notice: Notice) -> Iterator[Problem]:
    """Numbers that stand by the same words, of which the subject's is nowhere in the opening."""
    passages = seen(notice).passages
    opening = [each.text for each in passages if each.part is Part.OPENING]
    there = {each for text in opening for each in _numbers(text)}
    for passage in (
        each for each in passages if each.part is Part.SUBJECT and not there.issuperset(_numbers(each.text))
    ):
        found = ((match, each) for each in (_BEHIND, _BEFORE) for match in each.finditer(passage.text))
        others = ((match, _another(match, each, opening)) for match, each in found)
        for match, other in others:
            if other and value_of(match["number"]) not in there:
                yield passage.problem(CODE, SEVERITY, *_ends(match), other=other)
                return


def _another(wanted: re.Match[str], pattern: Lazy, opening: Sequence[str]) -> str:
    """The first number in the opening that the same words stand beside."""
    found = (match for text in opening for match in pattern.finditer(text))
    same = (match for match in found if match["words"].lower() == wanted["words"].lower())
    others = (match for match in same if not _is_looked_back_at(match) or _is_looked_back_at(wanted))
    return next((match.string[slice(*_ends(match))] for match in others), "")


def _is_looked_back_at(match: re.Match[str]) -> bool:
    """Whether it numbers a time of which results are told."""
    before = match.string[: _ends(match)[0]]
    return match["words"].endswith(_PERIODS) and _REPORTED.search(before) is not None


def _ends(match: re.Match[str]) -> tuple[int, int]:
    """Of the words and the number together, whichever comes first."""
    ends = (*match.span("words"), *match.span("number"))
    return min(ends), max(ends)


def _numbers(text: str) -> set[int]:
    return {value_of(match[0]) for match in _NUMBER.finditer(text)}

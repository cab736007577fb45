"""No space before a punctuation mark, one after it.

Several spaces between words are printed as one, so they are not reported.
"""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._syllables import SMALL
from ._texts import own_words, prose, spot

CODE = RuleCode(
    "B18",
    vi=("Dấu cách chưa đúng quanh dấu câu: “{found}”.", "Một dấu cách sau dấu câu, không có dấu cách trước."),
    en=(
        'Incorrect spacing around punctuation: "{found}".',
        "Put one space after a punctuation mark and none before it.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Trước dấu câu không có dấu cách, sau dấu câu có một; nhiều dấu cách liền nhau được in thành một.",
    en="No space before a punctuation mark, one after it; several spaces in a row are printed as one.",
)
GOOD = (
    "body: ['Tỷ lệ 3 : 1, gồm A, B,... và C']",
    "body: ['Tài liệu... gửi sau; gồm v.v., PGS.TS. Lê Văn An', 'Công văn ghi “Một,, hai”', 'tỷ lệ 3:1, 8:30, 24/7']",
    "body: ['Phát triển kinh tế - xã hội, a-xít, nhiệt độ -5 độ, liên huyện-xã']",
    "body: [Một, hai 16:30 và 1.000,5; xem www.a.vn]",
    "body: ['TP.HCM … và như trên.', 'Rà soát (lần 2) các mẫu (i) và (ii); Fe(OH)3, 1:500, 24 / 7, f(x), đơn vị(s)']",
    "body: [Một  hai, 'Công văn ghi “Một , hai;ba”']",
)
BAD = (
    "body: ['Báo cáo,, rồi gửi', 'Rà soát;; gửi', 'Báo cáo rồi gửi..', 'Xong việc., gửi', 'Việc :báo cáo']",
    "body: ['Rà soát (đợt 1)hồ sơ', 'Chủ đề “ Năm mới”', 'Chủ đề “Năm mới ”', 'Đạt 12 /15 xã']",
    "body: ['Một , hai']",
    "body: ['Một;hai']",
    "body: [Xong.Giao việc]",
    "body: ['Các xã ( phường)', 'Bản giấy (một )', 'Danh mục(kèm theo)', 'Nộp (một bản)về Sở', 'Gồm:một bản']",
    "body: [Theo Kế hoạch số 230 /KH-UBND và Quyết định số 5/ QĐ-UBND]",
    "body: [Báo cáo Sở.Các trường lưu ý]",
    "body: ['Phát triển kinh tế- xã hội']",
    "body: ['Phát triển kinh tế -xã hội']",
    "body: ['Bàn giao 12 hộ ,3 trường', 'Điện, nước ,internet']",
)

_SPACING = Lazy(
    r"(?P<before>(?!\d : \d)\w +(?:[,;]|[:!?.](?![.\w)])|:[^\W\d_])"  # a space before the mark
    r"|\d(?: +/ *| */ +)[A-ZĐ]{2}|\d(?: +/|/ +)\d)"  # or on one side of a slash
    rf"|(?P<twice>\w[,;:](?:[,;:]|\.(?!\.))|[{SMALL}]{{3}}(?:\.[,;]|\.\.(?![./])))"  # two marks
    rf"|(?P<after>[^\W\d_][,;][^\W\d_]|[{SMALL}]{{2}}:[{SMALL}]{{2}})"  # none after it
    r"|(?P<within>\( +\w|\w +\))"  # one within brackets
    rf"|(?P<around>[{SMALL}]{{2}}\([^\W\d_][{SMALL}]|[^\W_]\)[{SMALL}]{{2}})"  # none around them
    rf"|(?P<dash>[{SMALL}]{{2}}(?:- | -)[{SMALL}]{{2}})"  # one on one side of a dash
    r"|(?P<stop>[^\W\d_]{2}\.[^\W\d_]{2})"  # none after a full stop: see below
)
_IN_QUOTES = Lazy(r"“ +\w|\w +”", needs=("“ ", " ”"))
_MAY_BE = Lazy(r" [,;:!?.)/]|/ |[,;.:)(][^\W\d_]|\( |[,;:.][,;:.]|“ | ”|-(?<=[^\W\d_]-) | -[^\W\d_]")
"""A cheap look: what it begins with is seldom, and the pattern above is tried at every letter."""


def check(notice: Notice) -> Iterator[Problem]:
    """A space before a mark, no space after it; one finding of each kind per text."""
    for text in filter(_MAY_BE.search, prose(notice)):
        mistakes = [
            match for match in _SPACING.finditer(own_words(text)) if not (match["stop"] and _is_name(match["stop"]))
        ]
        mistakes += list(_IN_QUOTES.finditer(text))[:1]
        for match in {each.lastgroup: each for each in reversed(mistakes)}.values():
            yield Problem(CODE, text.at, spot(text, *match.span()), SEVERITY)


def _is_name(spot: str) -> bool:
    """A full stop inside a name or address (TP.HCM, egov.vn), not between two sentences."""
    before, stop, after = spot.partition(".")
    is_word = before.islower() or not before.isascii()
    return bool(stop) and " " not in spot and not (is_word and after.istitle())

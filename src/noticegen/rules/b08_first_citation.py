"""An act is cited in full the first time (Phụ lục I, mục II, khoản 6)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import ACT_NUMBER, Element, Part, Seen, Sight, seen

CODE = RuleCode(
    "B08",
    vi=(
        "“{found}” dẫn lần đầu mà thiếu {missing}.",
        (
            "Lần đầu ghi đủ loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi loại và "
            "số, ký hiệu."
        ),
    ),
    en=(
        '"{found}" is cited for the first time without {missing}.',
        "First time: type, number, date, issuing body and subject; afterwards type and number only.",
    ),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu; "
        "các lần sau chỉ ghi tên loại và số, ký hiệu (Phụ lục I, mục II, khoản 6)."
    ),
    en=(
        "The first citation has type, number, date, issuing body and subject; later ones only type and "
        "number (Annex I, part II, item 6)."
    ),
)
GOOD = (
    (
        "body: ['Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục "
        "hành chính', 'Rà soát theo Nghị định số 45/2020/NĐ-CP']"
    ),
    (
        "{legal_bases: [Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về A], body: [Theo "
        "Nghị định số 45/2020/NĐ-CP]}"
    ),
    "body: ['Ban Thường vụ Tỉnh ủy đã ban hành Kết luận số 812-KL/TU ngày 06 tháng 3 năm 2024 về biên chế']",
    "body: [Công văn ghi “Nghị định số 45/2020/NĐ-CP”, 'Thực hiện Nghị quyết 06, Thông báo số 5/TB-SKHCN']",
    (
        "body: ['Theo đề nghị của Bộ Nội vụ tại Tờ trình số 40/TTr-BNV ngày 23 tháng 4 năm 2026 và Báo cáo số 41/BC-BNV"
        " ngày 26 tháng 4 năm 2026; của Thống đốc Ngân hàng Nhà nước tại Tờ trình số 8/TTr-NHNN ngày 31/3/2026']"
    ),
    (
        "body: ['Ngày 03/12/2025, UBND tỉnh đã ban hành Kế hoạch số 69/KH-UBND về đô thị thông minh', 'Văn bản số "
        "92/TTr-UBND ngày 21/4/2026 của UBND tỉnh; rà soát Tờ trình số 92/TTr-UBND nêu trên']"
    ),
    (
        "body: [Theo yêu cầu của Thủ tướng Chính phủ tại Công điện số 71/CĐ-TTg ngày 02/5/2026, Chủ tịch UBND tỉnh chỉ "
        "đạo tại Công văn số 15/UBND-KT ngày 02/3/2026]"
    ),
)
BAD = (
    "body: [Thực hiện Nghị định số 45/2020/NĐ-CP.]",
    "body: [Theo Thông báo kết luận số 45/TB-UBND của UBND tỉnh]",
    "body: ['Theo Thông tư số 05/2025/TT-BNV, rà soát']",
    "body: ['Theo Quyết định số 12/QĐ-UBND ngày 02/01/2026, rà soát']",
    "body: ['Theo Kế hoạch số 12/KH-UBND ngày 02/01/2026 và Báo cáo số 5/BC-SYT ngày 03/01/2026, rà soát']",
    "body: ['Rà soát Tờ trình số 92/TTr-UBND nêu trên', 'Ngày 03/12/2025, Sở họp về Kế hoạch số 69/KH-UBND của tỉnh']",
    "body: [Giao Sở Tài chính rà soát các khoản chi tại Quyết định số 12/QĐ-UBND ngày 02/01/2026]",
)

_ISSUER = (
    r"\b(?:Bộ|Sở|Ủy|Uỷ|UBND|HĐND|Hội đồng|Ban|Chính phủ|Thủ tướng|Tỉnh ủy|Thành ủy|Đảng ủy|Quốc hội|Giám đốc|Chủ tịch|"
    r"Hiệu trưởng|Văn phòng|Cục|Chi cục|Trường|Thanh tra|Thống đốc|Viện|Công an|Kho bạc|Bệnh viện|Trung tâm)\b"
)
_SAYING = (
    "yêu cầu|đề nghị|ý kiến|chỉ đạo|kiến nghị|đề xuất|kết luận|hướng dẫn|thông báo|phản ánh|giao|chấp thuận|phê duyệt"
)
_ISSUED_BY = Lazy(
    rf"{_ISSUER}[^.;\n]{{0,90}} (?:(?:ban hành|có|ra|ký)|(?:{_SAYING}) (?:tại|trong|bằng)) $"
    rf"|\b(?i:{_SAYING}|nội dung|trình|báo cáo|thẩm định)[^.;,\n]{{0,30}} (?:của|do) {_ISSUER}[^.;,\n]{{0,60}} "
    r"(?:nêu )?(?:tại|trong|bằng|theo) $"
    rf"|[;,] (?:và )?của {_ISSUER}[^.;,\n]{{0,60}} tại $"
)
"""Who issued it may stand before it: Bộ Nội vụ đã ban hành Công văn số …; yêu cầu của Thủ tướng tại Công điện số …"""

_KINDS = (
    r"(?:Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Kết luận|"
    r"Hướng dẫn|Chương trình|Đề án|Tờ trình|Báo cáo|Thông báo kết luận)"
)
_CHAINED = Lazy(
    rf"(?:(?:{_KINDS}|[Vv]ăn bản) )?(?:số:? ?)?{ACT_NUMBER},? ngày ?[\d/.-]+(?: tháng \d+ năm \d+)?"
    r"(?:[,;]? và|[,;])(?: các)? $"
)
"""An act before, joined with the next: what is said before the first of them is said of all."""

_DATED = Lazy(r"\b[Nn]gày \d{1,2}(?:/\d{1,2}/\d{4}| tháng \d{1,2} năm \d{4}), [^.;\n]{1,80} (?:ban hành|ký) $")
"""On what day somebody issued it may stand before it, too."""

_ABOVE = (" nêu trên", " nói trên", " trên đây")

_ACT = Lazy(
    rf"\b(?P<act>{_KINDS} (?:thanh tra )?(?:số:? ?)?"
    rf"(?P<number>{ACT_NUMBER}))"
    r"(?P<date>,? (?:ngày|năm) ?[\d/.-]+(?: tháng \d+ năm \d+)?)?(?P<body>,? của \w+)?"
)


def check(notice: Notice) -> Iterator[Problem]:
    """The first citation of each act in the notice itself that lacks its date or the body that issued it."""
    words = seen(notice)
    if not words.has_acts:
        return
    known: set[str] = set()
    for sight, match in words.find(_ACT):
        number = match["number"].rstrip(".")
        is_first = number not in known and sight.passage.part in _WITHIN and sight.passage.element is not Element.CELL
        known.add(number)
        if is_first and (missing := _missing(sight, match)) and not _is_again(sight, match, words):
            yield sight.passage.problem(CODE, SEVERITY, sight.start, sight.start + len(match["act"]), missing=missing)


def _missing(sight: Sight, match: re.Match[str]) -> str:
    """What is said neither behind the number nor before the act, or before those that it is joined with."""
    before = sight.before
    while not match["body"] and (joined := _CHAINED.search(before)):
        before = before[: joined.start()]
    wanted = {
        "ngày": match["date"] or _DATED.search(before),
        "cơ quan ban hành": match["body"] or _ISSUED_BY.search(before),
    }
    return ", ".join(word for word, there in wanted.items() if not there)


def _is_again(sight: Sight, match: re.Match[str], words: Seen) -> bool:
    """Whether it was cited above by another word: văn bản số 92/TTr-UBND ngày …, then Tờ trình số 92/TTr-UBND."""
    return sight.after.startswith(_ABOVE) and match["number"] in words.raw[: sight.passage.start + sight.start]


_WITHIN = (Part.BASIS, Part.OPENING, Part.BODY, Part.CLOSING)

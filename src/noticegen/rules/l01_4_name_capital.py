"""Each syllable of a place's name has a capital (Phụ lục II, mục III, khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables
from ._seen import Seen, seen
from ._syllables import is_syllable

CODE = RuleCode(
    "L01-4-name",
    vi=("“{found}” viết hoa chưa đủ.", "Viết “{meant}”."),
    en=('"{found}" lacks a capital.', 'Write "{meant}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi="Tên đơn vị hành chính viết hoa chữ cái đầu các âm tiết: tỉnh Nam Định, xã Diễn Châu (Phụ lục II, mục III).",
    en="Every syllable of an administrative unit's name has a capital: tỉnh Nam Định (Annex II, part III).",
)
GOOD = (
    "body: [Các xã Lương Tài báo cáo, 'Giao xã Hòa bố trí kho; xã Hòa Bình nhận hàng', Phường Vinh chủ trì]",
    "body: ['Tỉnh Lai Châu trước đây, xã nghèo Minh Quang, xã Minh Quang', 'Công văn ghi “xã Hy cương”']",
    "body: [Phường Sen phối hợp, 'Thành phố Huế đăng cai; tỉnh Bắc Ninh mới', XÃ MINH QUANG]",
)
BAD = (
    "body: [Trạm Y tế xã Hy cương thiếu bác sĩ, Xã Hy Cương có 9 thôn]",
    "body: [Làm việc tại phường Từ sơn, Kho ở phường Từ Sơn]",
    "body: [UBND phường Buôn Ma thuột dự, Lễ hội ở phường Buôn Ma Thuột]",
    "body: [Thi công ở xã Chiêm hoá]",
    "body: [Ngập ở tỉnh Thanh hóa và thành phố Hải phòng]",
    "body: ['Tại xã minh Quang và xã Minh Quang', Họp ở tỉnh bắc Ninh]",
)

_NOUNS = ("ỉnh", "uyện", "uận", "ã", "hường", "hị xã", "hị trấn", "hành phố", "ặc khu", "hôn")
"""Of the common nouns, without the letter that may be a capital."""

_STOPS = ".,;:)"
_PROVINCES = frozenset(
    each.strip()
    for each in """
    Bắc Ninh,Bắc Giang,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Nội,Hà Tĩnh,
    Hải Phòng,Hưng Yên,Khánh Hòa,Lai Châu,Lào Cai,Lạng Sơn,Lâm Đồng,Nghệ An,Ninh Bình,Phú Thọ,Quảng Ngãi,Quảng Ninh,
    Quảng Trị,Sơn La,Tây Ninh,Thái Nguyên,Thanh Hóa,Tuyên Quang,Vĩnh Long,An Giang,Bắc Kạn,Hà Giang,Hải Dương,Hòa Bình,
    Nam Định,Thái Bình,Vĩnh Phúc,Yên Bái,Quảng Bình,Quảng Nam,Bình Định,Phú Yên,Ninh Thuận,Bình Thuận,Kon Tum,Đắk Nông,
    Bình Dương,Bình Phước,Long An,Tiền Giang,Bến Tre,Trà Vinh,Hậu Giang,Sóc Trăng,Bạc Liêu,Kiên Giang,Hà Nam
    """.split(",")
)
_ENDS = frozenset(
    """
    ninh sơn giang hóa hoá châu khê xuyên dương lâm phú yên thuận lộc khánh lương ngãi thái quang thịnh long lạc cương
    """.split()
)
"""What ends many names of places, and is hardly ever said of one."""


def check(notice: Notice) -> Iterator[Problem]:
    """Two syllables behind the noun, one with a capital: elsewhere both have it, or the small one says nothing."""
    words = seen(notice)
    for noun in _NOUNS:
        end = 0
        while (at := words.own.find(f"{noun} ", end)) >= 0:
            end = at + len(noun) + 1
            first, second, third, *_ = (*words.own[end : end + 30].split("\n")[0].split(" "), "", "")
            third = third.rstrip(_STOPS)
            name = f"{first} {second.rstrip(_STOPS)}"
            if name.istitle() and third.isalpha() and third.islower() and second[-1] not in _STOPS:
                name = f"{name} {third}"
                is_told = any(True for _ in words.places(name.title(), words.own))
            else:
                is_told = _lacks(words, *name.split(" "))
            if is_told:
                yield words.sight(end, end + len(name)).problem(CODE, SEVERITY, meant=name.title())


def _lacks(words: Seen, first: str, second: str) -> bool:
    """Whether one of the two has a small letter, and is no word of the sentence."""
    if not (first.isalpha() and second.isalpha()) or first.istitle() == second.istitle():
        return False
    full = f"{first} {second}".title()
    if full in _PROVINCES or full in words.notice.place or any(True for _ in words.places(full, words.own)):
        return True
    is_rare = is_syllable(second) and second not in common_syllables()
    return second.islower() and (second in _ENDS or is_rare)

"""The common noun of a unit is in small letters, its name in capitals (Phụ lục II, mục III, khoản 1)."""

from collections.abc import Iterator
from itertools import takewhile

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._persons import RARER, SURNAMES
from ._seen import Element, Sight, seen

CODE = RuleCode(
    "L01-4",
    vi=(
        "“{found}”: “{noun}” đứng trước tên riêng thì viết thường.",
        "Viết “{meant}”; đơn vị mang tên người, số, sự kiện (Quận 1, Phường Lê Lợi) mới viết hoa.",
    ),
    en=(
        '"{found}": "{noun}" before a name is written in small letters.',
        'Write "{meant}"; only units named after a person, a number or an event have a capital.',
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Danh từ chung (tỉnh, huyện, xã, thành phố) viết thường trước tên riêng: tỉnh Nam Định, xã Diễn "
        "Châu. Thành phố Hồ Chí Minh, Thủ đô Hà Nội, đơn vị mang tên người, số, sự kiện viết hoa (Phụ lục "
        "II, mục III)."
    ),
    en=(
        "The common noun is in small letters before a name: tỉnh Nam Định. Thành phố Hồ Chí Minh, Thủ đô "
        "Hà Nội and units named after persons, numbers or events have a capital (Annex II, part III)."
    ),
)
GOOD = (
    "body: ['Tại Phường Minh Khai, Phường Quang Trung; ở Phường Thống Nhất và Xã Hùng Vương']",
    "body: ['Tại phường Vinh Tân và Phường Lê Lợi, phường Cửa Nam và Phường Trần Phú']",
    "body: [Họp tại huyện Diễn Châu, 'Quận 1, Thành phố Hồ Chí Minh, Phường Lê Lợi, Phường Điện Biên Phủ']",
    "body: ['Tại Phường Hoàng Văn Thụ, Phường Phan Đình Phùng, Phường Điện Biên Phủ và Xã Vũ Thị Đức']",
    "body: [Huyện Diễn Châu báo cáo, 'Các nơi: Tỉnh Nghệ An, Xã Hưng Hòa']",
    "body: [Họp tại Phường Lê Lợi, 'Bệnh viện Xã Đàn, Trường Mầm non Thành phố Vinh']",
    "body: ['Chủ tịch UBND Thành phố Trần Sỹ Thanh và Phó Chủ tịch UBND Phường Lò Thị Hoa dự']",
    "body: [Trình Tỉnh ủy; gửi Tỉnh Đoàn, Thành ủy Vinh, Huyện đoàn Đô Lương, UBND Tỉnh]",
    "body: [Gửi Hội Nông dân Tỉnh Nghệ An nêu “tại Huyện Diễn Châu”, 'Tải ứng dụng Xã Hội Số']",
    (
        "body: ['Ký Bản Cam kết, họp Tổ công tác, xã Bản Liền, chiến thắng Ấp Bắc', 'Tại thôn Đông Yên, tổ dân phố "
        "Tân Hà']"
    ),
)
BAD = (
    "body: [Tại phường A Lưới và Xã Hòa Vang, Hàng từ Thành phố Hồ Chí Minh và Tỉnh Lào Cai]",
    "body: [Họp tại Huyện Diễn Châu, 'Tại ấp Cái Đôi Vàm, Xã Cái Đôi Vàm']",
    "body: ['Mưa lớn tại Xã Kim Bình, xã Tri Phú', Ở Phường Võ Cường, Tại Xã Minh Quang và Phường Mai Dịch]",
    "body: [Giao UBND Xã Hưng Hòa chủ trì]",
    "body: [Trên địa bàn Tỉnh Nghệ An]",
    "body: [Làm việc với Thành phố Vinh và Thị xã Hoàng Mai]",
    "body: [Tại Phường Trường Vinh, Hội nghị tổ chức tại Thành phố Đà Nẵng]",
    "body: [{heading: Giao UBND Xã Mường Xén}, Mưa ngập ở Phường Tân Lập và Đặc khu Lý Sơn]",
    "body: [Tập huấn tại Trạm Y tế Phường Phan Thiết, 'Chợ ở Phường Hoàng Mai, Xã Ngô Xá và Phường Điện Bàn']",
    "body: ['Gồm các xã Diễn Kim, Diễn Bích và Thị trấn Diễn Thành']",
    "body: ['Mưa lớn ở xã Con Cuông, Xã Mường Xén', Kiểm tra tại Xã Hòa Phú và báo cáo]",
    "body: [Chỉnh lý bản đồ tại các Thôn Đông Yên và Hợp Thành]",
    "body: [Dự lễ tại Trường Tiểu học Phường La Gi]",
    "body: [Khảo sát Trường THCS Xã Trung Nguyên]",
    "body: [Trình Chủ tịch UBND Thành phố Vinh, Xin ý kiến Bí thư Đảng ủy Phường Phan Rí Cửa]",
    "body: ['Họp dân Tổ dân phố Tân Hà, Khóm Mỹ Phú', Hộ nghèo ở Bản Mường Lống]",
)

_NOUNS = tuple(f" {each} " for each in "Tỉnh Huyện Quận Xã Phường Thị Thành Đặc Thôn Bản Ấp Khóm Xóm Tổ Khu".split())
_UNIT = Lazy(
    r"(?:(?<=[^\W\d_] )|(?<=[^\W\d_], ))"
    r"(?P<noun>Tỉnh|Huyện|Quận|Xã|Phường|Đặc khu|Đặc Khu|Thị xã|Thị trấn|Thị Xã|Thị Trấn|Thành phố|Thành Phố|"
    r"(?<!xã )(?<!phường )(?<!tỉnh )(?:Thôn|Bản|Ấp|Khóm|Xóm|Tổ dân phố|Tổ Dân Phố|Khu phố|Khu Phố)) "
    r"(?P<name>[^\W\d_]+)(?P<more>(?: [^\W\d_]+){0,3})",
    needs=_NOUNS,
)
_IN_SMALL = Lazy(
    r"\b(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|thôn|bản|ấp|khóm|tổ dân phố|khu phố) [A-ZĐ]|"
    r"Thành phố Hồ Chí Minh|Thủ đô Hà Nội"
)
"""A place before, whose noun has no capital, or has it by the decree: the list has no habit of its own."""
_AFTER_PERSONS = frozenset(
    """
    Bùi Đặng Điện Đinh Đoàn Đỗ Hoàng Huỳnh Lê Ngô Nguyễn Phạm Phan Phùng Tạ Tôn Tống Trần Triệu Trịnh Trưng Trương Vũ
    Cách Cộng Giải Lênin
    """.split()
)
"""What names of persons and of events begin with; few places do."""

_PLACES = frozenset(
    each.strip()
    for each in """
    Phan Thiết,Phan Rang,Phan Rí,Phan Rí Cửa,Phan Rí Thành,Đinh Trang Hòa,Đinh Trang Thượng,
    Phan Hòa,Phan Lâm,Phan Sơn,Phan Hiệp,Hoàng Mai,Hoàng Liệt,Hoàng Su Phì,Hoàng Vân,
    Đinh Văn,Đoàn Đào,Tạ Bú,Tạ An,Triệu Phong,Triệu Sơn,Triệu Lộc,Triệu Trạch,Triệu Cơ,Triệu Bình,
    Vũ Thư,Vũ Quang,Vũ Lễ,Vũ Ninh,Vũ Quý,Vũ Tiên,Vũ Phúc,Vũ Oai,Vũ Lăng,Vũ Chấn,Vũ Hòa,Điện Bàn,Điện Hồng,
    Điện An,Điện Ngọc,Điện Thắng,Điện Nam,Điện Minh,Điện Phương
    """.split(",")
)
"""Places that begin with a surname; so do all whose second syllable is a village: Ngô Xá."""

_PERSONS = frozenset(
    each.strip()
    for each in """
    Kim Đồng,Minh Khai,Quang Trung,Hàm Nghi,Hàm Tử,Hàn Thuyên,Hai Bà,Bà Triệu,Lạc Long,Mai Hắc,Mai Thúc,Mai Xuân,
    Cao Thắng,Cao Bá,Cao Xuân,Chu Văn,Chu Trinh,Dương Đình,Dương Quảng,Dương Văn,Đào Duy,Đào Tấn,Hà Huy,Hồ Xuân,
    Hồ Tùng,Hồ Thị,Hồ Đắc,Hồ Chí,
    Lý Thường,Lý Thái,Lý Tự,Lý Bôn,Lương Văn,Lương Thế,Lương Khánh,Lương Ngọc,Mạc Đĩnh,Mạc Thị,Nông Văn,Võ Thị,Võ Văn,
    Võ Nguyên,Thái Phiên,Thái Học,Tô Hiến,Tô Hiệu,Tô Vĩnh,Thống Nhất,Dân Chủ,Độc Lập,Quyết Thắng,Quyết Tiến,Thắng Lợi,
    Yết Kiêu,Xô Viết,Hùng Vương,Lam Sơn,Văn Cao
    """.split(",")
)
"""Beginnings of such names whose first word begins many names of places."""

_LISTED = Lazy(
    r"\b(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu) [A-ZĐ][^.;:()]{0,80}(?:, |và )$",
)
"""Behind others in small letters it is one of them, whatever it is called: phường Hưng Bình và xã Hòa Vang."""

_OF_PERSONS = Lazy(r"\b(?:Chủ tịch|Bí thư|Phó Bí thư|Chánh Văn phòng|Giám đốc) [^.,;:]{0,30}$")
"""A post before, and its holder may be named behind the unit: Chủ tịch UBND Thành phố Trần Sỹ Thanh."""

_OF_A_NAME = 3
"""Syllables: a unit called by a person's surname seldom has so many."""

_NO_NAMES = frozenset("Đoàn Ủy Uỷ Đội Hội Ban Công".split())
_SPECIAL = frozenset(("Thành phố Hồ", "Thành Phố Hồ", "Ấp Bắc"))
_BODY = Lazy(
    r"(?:Hội(?! nghị| đồng| thảo| trường| thi| ý)|"
    r"Đoàn(?! công tác| khảo sát| kiểm tra| giám sát| thanh tra)|"
    r"Ban (?:Quản lý|Đại diện)|Đài|Báo|Trường|Bệnh viện|Công ty|Hiệp hội|Liên đoàn|Viện|Quỹ|Nhà máy|Câu lạc bộ)"
    r" [^.,;]{0,40}$"
    r"|(?:đường|phố|ngõ) $"
)


_SCHOOL = Lazy(r"Trường (?:Mầm non|Mẫu giáo|Tiểu học|THCS|THPT|Trung học (?:cơ sở|phổ thông)) $")
"""A school of a commune or a ward, whose name is no part of its own."""

_PREPOSITION = Lazy(r" (?:ở|tại|của|trên|thuộc|cho|với|đến|và|về|trong|từ) ")


def check(notice: Notice) -> Iterator[Problem]:
    """Units with a capital in mid-sentence that they have no claim to."""
    for sight, match in seen(notice).find(_UNIT):
        noun, name = match["noun"], list(takewhile(_has_capital, (match["name"] + match["more"]).split(" ")))
        is_listed = _LISTED.search(sight.before) is not None
        is_known = not name or may_have_a_capital(noun, name, is_listed=is_listed) or _is_its_head(sight, name)
        if is_known or not _is_in_a_sentence(sight, noun):
            continue
        end = sight.start + len(f"{noun} {' '.join(name)}")
        values = {"noun": noun.lower(), "meant": f"{noun.lower()} {' '.join(name)}"}
        yield sight.passage.problem(CODE, SEVERITY, sight.start, end, **values)


def _is_its_head(sight: Sight, name: list[str]) -> bool:
    """Whether the words behind the unit, which is the notice's own, name who heads it."""
    is_person = len(name) >= _OF_A_NAME and name[0] in SURNAMES | RARER and " ".join(name) not in _PLACES
    return is_person and name[:2] != ["Hồ", "Chí"] and _OF_PERSONS.search(sight.before) is not None


def _is_in_a_sentence(sight: Sight, noun: str) -> bool:
    """Not in a title, or in the name of a body that has its own rule."""
    is_of_another = _is_of_a_body(sight.before, noun) or _opens_a_list(sight)
    return sight.passage.element is not Element.TITLE and not is_of_another


def _is_of_a_body(before: str, noun: str) -> bool:
    """Whether a body's name goes on to here; behind a preposition the unit is a place again."""
    body = _BODY.search(before)
    if body is None or (noun in ("Xã", "Phường") and _SCHOOL.fullmatch(body[0])):
        return False
    return not _PREPOSITION.search(body[0])


def _opens_a_list(sight: Sight) -> bool:
    """After a comma or `và` a capital may be the list's habit, unless the list has small letters before."""
    return sight.before.endswith((", ", "và ")) and not _IN_SMALL.search(sight.before)


def _has_capital(word: str) -> bool:
    return word[:1].isupper()


def may_have_a_capital(noun: str, name: list[str], *, is_listed: bool) -> bool:
    """Whether it may be named after a person or an event, or is no unit but a body's name."""
    if name[0] in _NO_NAMES or f"{noun} {name[0]}" in _SPECIAL or (name[0].isupper() and len(name[0]) > 1):
        return True
    if noun == "Bản" and len(name) == 1:  # Bản Cam kết, Bản Ghi nhớ
        return True
    if noun not in ("Phường", "Xã", "Quận") or name[1:] == ["Xá"] or " ".join(name) in _PLACES:
        return False
    return name[0] in (SURNAMES if is_listed else _AFTER_PERSONS) or " ".join(name[:2]) in _PERSONS

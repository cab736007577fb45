"""The name of a body has capitals at its kind, function and field, not at every syllable (Phụ lục II, mục IV)."""

from collections.abc import Iterator, Mapping

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._bodies_in_small import bodies_in_small
from ._compounds import compounds
from ._seen import Seen, Sight, seen
from ._syllables import CAPITALS, SMALL

CODE = RuleCode(
    "L01-9",
    vi=("“{found}” viết hoa chưa đúng.", "Viết “{suggestion}”."),
    en=('"{found}" is capitalised incorrectly.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực: Ủy ban nhân dân, Sở Tài "
        "chính, Bộ Tài nguyên và Môi trường (Phụ lục II, mục IV)."
    ),
    en=(
        "Names of bodies have a capital at the words for kind, function and field: Ủy ban nhân dân, Sở "
        "Tài chính (Annex II, part IV)."
    ),
)
GOOD = (
    "body: ['Ủy ban nhân dân tỉnh, Uỷ ban nhân dân xã, Sở Tài chính, Hội đồng nhân dân, Sở Khoa học và Công nghệ']",
    "body: [UỶ BAN NHÂN DÂN TỈNH, 'Ủy ban Kiểm tra, Hội đồng Thi đua, Văn phòng Sở']",
    "body: [Ông Lê Văn Phòng và bà Trần Sở Hữu]",
    "body: [Công văn ghi “Ủy Ban Nhân Dân”, 'Ông Nguyễn Công An, bà Lê Thị Thanh Tra, Công ty Xây Dựng Miền Trung']",
    "body: [Phiên họp của Uỷ ban Thường vụ Quốc hội, 'Ủy ban Thường vụ Quốc hội']",
    "body: [Các sở và ban của tỉnh, 'Cán bộ Tài chính, đồ dùng Y tế, chi bộ Y tế, thanh tra Sở, công an, bộ đội']",
    "body: ['Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Bộ Chỉ huy Quân sự, Ban Thường vụ, Công an tỉnh']",
    "body: ['Lực lượng công an xã, trạm y tế các xã, các trường tiểu học', 'Công an Nhân dân, Công an xã Mai Sơn']",
    "body: ['Ông Lộc, Phó Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy; Chủ tịch công đoàn các cơ sở']",
    "body: ['Giao Phòng tổ chức họp, Khoa kiểm soát giấy tờ; các Trưởng phòng Quản lý khoa học', Trường dạy nghề]",
    "{date: 2022-02, body: [{text: Giao Phòng Chuyển đổi số, units: phong-moi}, 'Trưởng phòng Chuyển đổi số dự']}",
    "body: [Công tác của đảng bộ và của đảng viên, Ý kiến của đảng ủy viên]",
    "body: ['Xây dựng nền tảng của chính phủ số, trao đổi của quốc hội các nước, tổ chức phi chính phủ']",
    "body: ['Đóng bảo hiểm xã hội, cán bộ y tế, cơ sở y tế, trụ sở tài chính, kiểm toán nhà nước các dự án']",
    "body: ['Ra mắt Tổ Hội nông dân nghề nghiệp, Chi Hội phụ nữ; họp Tổ hội nông dân', Giao Thông tin và báo chí trực]",
    "{issuers: {id: a, name: Ban Quản lý Khu kinh tế, symbol: BQL, place: Huế}, body: [Lãnh đạo Ban chỉ đạo việc]}",
)
BAD = (
    "body: [Gửi Ủy Ban Nhân Dân tỉnh]",
    "body: [Làm việc với Sở Tài Chính]",
    "body: [Trình Hội Đồng Nhân Dân xã]",
    "body: [Báo cáo Sở khoa học và công nghệ Nghệ An]",
    "body: [Gửi Kho Bạc Nhà Nước, Phối hợp Bộ Nội Vụ]",
    "body: [Theo hướng dẫn của Sở Giáo Dục và Đào Tạo]",
    "body: [Xin ý kiến sở Nội vụ và bộ Tài chính, Trình hội đồng nhân dân tỉnh, Báo cáo văn phòng Chính phủ]",
    "body: [Phối hợp với Công An tỉnh, Đại diện Thanh Tra tỉnh, Hội Liên Hiệp Phụ Nữ dự]",
    "body: [Gửi Đoàn Thanh Niên, Giao Phòng Tổ Chức - Hành Chính, Trình Ban thường vụ Tỉnh ủy]",
    "{body: [Một], recipients: [Sở Nông Nghiệp và Môi Trường]}",
    "body: [Đề nghị Ủy ban mặt trận tổ quốc Việt Nam xã giám sát]",
    "body: ['Phối hợp với công an tỉnh Nghệ An, công an Phường 5', Khảo sát trạm y tế xã Đô Lương]",
    "body: ['Đại diện chi cục hải quan khu vực III, cảng vụ hàng hải Hải Phòng dự']",
    "body: ['Bàn giao trường tiểu học Lê Lợi, trường THCS Đội Cung', 'Đề nghị đảng ủy xã Mai Sơn, tỉnh đoàn Nghệ An']",
    "body: [Phối hợp với Cảnh Sát Đường Thủy và Trường Đại Học Vinh]",
    "body: [Báo cáo Tỉnh Ủy và HĐND]",
    "body: [Nghe Phòng tổ chức - hành chính trình bày, 'Báo cáo Ban chỉ đạo tỉnh, Trung tâm y tế Cẩm Khê']",
    "{date: 2022-02, body: [{text: Giao phòng Chuyển đổi số lập hồ sơ, units: phong-moi}]}",
    "{date: 2022-02, body: [{text: 'Đơn vị lập hồ sơ; phòng chuyển đổi số trình', units: phong-moi}]}",
    "body: [Mời bệnh viện Bạch Mai dự, Đề nghị Chủ tịch công đoàn dự]",
    "body: [Họp Ban Giám Hiệu mở rộng, 'Trình Đảng ủy, Ban giám đốc Bệnh viện']",
    "body: [Sự lãnh đạo của đảng đối với ngành, 'Đề nghị Đồn biên phòng Cái Đôi Vàm, Chi cục thú y vùng VII dự']",
    "body: [Theo nghị quyết của chính phủ và của quốc hội, Hiệp hội du lịch tỉnh dự]",
    "body: ['Phối hợp với hội cựu chiến binh, liên đoàn lao động tỉnh', Xin ý kiến sở tài chính]",
    "body: [Lãnh đạo Ban chỉ đạo phòng chống dịch kiểm tra]",
    "{body: [Một], recipients: [Ban tổ chức Tỉnh ủy, Sở Y tế]}",
    "{body: [Một, Mời Ban tổ chức Thành ủy], recipients: [Phòng tổ chức cán bộ]}",
)

_NAMES = (
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Văn phòng Chính phủ",
    "Kho bạc Nhà nước",
    "Ngân hàng Nhà nước", "Bảo hiểm xã hội", "Tòa án nhân dân", "Toà án nhân dân", "Viện kiểm sát nhân dân",
    "Thanh tra Chính phủ", "Liên đoàn Lao động", "Ban Thường vụ", "Ban Chấp hành", "Bộ Chính trị", "Ban Bí thư",
    "Bộ Chỉ huy Quân sự", "Bộ đội Biên phòng", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Hội Nông dân",
    "Hội Chữ thập đỏ", "Hội Người cao tuổi", "Hội Khuyến học", "Hội Liên hiệp Thanh niên", "Hội Luật gia",
    "Hội Cựu thanh niên xung phong", "Hội Văn học nghệ thuật", "Hội Nhà báo", "Ban Tuyên giáo và Dân vận",
    "Ban Nội chính", "Bộ Tư lệnh", "Hội đồng Dân tộc", "Ủy ban Thường vụ Quốc hội",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội đồng Thi đua - Khen thưởng", "Hội Nạn nhân chất độc da cam",
    "Kiểm toán Nhà nước", "Đài Khí tượng Thủy văn", "Ủy ban Kiểm tra",
    "Chủ tịch Công đoàn",
)  # fmt: skip
_FIELDS = (
    "Tài chính", "Nội vụ", "Tư pháp", "Y tế", "Xây dựng", "Công Thương", "Ngoại giao", "Du lịch", "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Giao thông vận tải",
    "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Văn hóa và Thể thao", "Văn hóa, Thể thao và Du lịch",
    "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư", "Dân tộc và Tôn giáo", "Quy hoạch - Kiến trúc",
)  # fmt: skip
_RIGHT = {name.lower(): name for name in _NAMES} | {
    f"{kind} {field}".lower(): f"{kind} {field}" for kind in ("Sở", "Bộ") for field in _FIELDS
}
_HALVES = (
    "Ủy Ban", "Uỷ Ban", "Hội Đồng", "Chi Cục", "Trung Tâm", "Công An", "Thanh Tra", "Thanh Niên", "Phụ Nữ", "Nông Dân",
    "Quân Sự", "Liên Hiệp", "Liên Đoàn", "Lao Động", "Xã Hội", "Bảo Hiểm", "Văn Phòng", "Hành Chính", "Tài Chính",
    "Kế Hoạch", "Giáo Dục", "Khoa Học", "Công Nghệ", "Môi Trường", "Nông Nghiệp", "Văn Hóa", "Thể Thao", "Tư Pháp",
    "Nội Vụ", "Xây Dựng", "Tòa Án", "Kiểm Sát", "Mặt Trận", "Tổ Quốc", "Biên Phòng", "Kiểm Lâm", "Đào Tạo", "Đất Đai",
    "Tổ Chức", "Chỉ Huy", "Chỉ Đạo", "Thường Vụ", "Chấp Hành", "Đô Thị", "Thông Tin", "Truyền Thông", "Kho Bạc",
    "Ngân Hàng", "Thống Kê", "Quản Lý", "Đại Học", "Cao Đẳng", "Trung Học", "Tiểu Học", "Mầm Non", "Sư Phạm",
    "Cảnh Sát", "Hải Quan", "Hàng Hải", "Đường Thủy", "Bệnh Viện", "Y Tế", "Đa Khoa", "Dân Tộc", "Tôn Giáo",
    "Giao Thông", "Vận Tải", "Kiểm Toán", "Kiểm Tra", "Tuyên Giáo", "Dân Vận", "Nội Chính", "Thủy Lợi", "Thủy Sản",
    "Chăn Nuôi", "Trồng Trọt", "Khí Tượng", "Thủy Văn", "Phòng Cháy", "Chữa Cháy", "Cứu Nạn", "Chính Phủ", "Quốc Hội",
    "Giám Đốc", "Giám Hiệu", "Du Lịch", "Thể Dục",
    "Trung Ương", "Kinh Tế", "Hạ Tầng", "Lưu Trữ", "Tỉnh Ủy", "Thành Ủy", "Đảng Ủy",
)  # fmt: skip
"""Words of bodies' names, wrongly with both capitals; each is one word, so no name has them so."""

_ALWAYS = frozenset(
    each.lower()
    for each in _NAMES
    if each
    not in (
        "Ban Chấp hành", "Bảo hiểm xã hội", "Kiểm toán Nhà nước", "Bộ đội Biên phòng",
        "Hội Nhà báo", "Ủy ban Kiểm tra", "Chủ tịch Công đoàn",
    )
)  # fmt: skip
"""Names that mean the body in small letters, too."""

_LOCAL = (
    "Công an", "Trạm Y tế", "Trung tâm Y tế", "Bệnh viện Đa khoa", "Trường Mầm non", "Trường Tiểu học",
    "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trường THCS", "Trường THPT", "Trường Đại học",
    "Trường Cao đẳng", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Tỉnh đoàn", "Bộ đội Biên phòng", "Đồn Biên phòng",
    "Hạt Kiểm lâm", "Chi cục Thuế", "Chi cục Hải quan", "Chi cục Kiểm lâm", "Chi cục Thống kê", "Chi cục Thủy lợi",
    "Chi cục Thủy sản", "Chi cục Quản lý thị trường", "Cảng vụ Hàng hải", "Cảng vụ Đường thủy", "Bảo hiểm xã hội",
    "Đoàn Thanh niên", "Hội Phụ nữ", "Ban Chỉ huy Quân sự", "Bệnh viện", "Học viện",
)  # fmt: skip
"""Bodies of which every place has one: before the place's name these words name one, else they may be any."""

_LETTERS = ("THCS", "THPT")
"""Abbreviations, which stay as they are."""

_PLACE = Lazy(
    r" (?:(?:tỉnh|thành phố|TP\.?|xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|khu vực|số) )?"
    rf"(?:[{CAPITALS}][{SMALL}’'-]+(?! dân\b)|(?:Phường|Quận|khu vực|vùng) [IVX\d])"
)
_OF_STATE = ("Chính phủ", "Quốc hội", "Đảng")
_IN_GENERAL = (
    " điện tử", " số", " các", " nước", " mới", " nhiều", " kiến tạo", " một", " bộ", " ủy", " uỷ", " viên", " phái",
    " cầm",
)  # fmt: skip
"""What follows such words where no body is meant: chính phủ điện tử, đảng viên."""

_ANY = Lazy(r"\b(?:các|những|nhiều|một số|mỗi|từng|hai|ba|lực lượng|hệ thống|ngành|học sinh|toàn) $")

_WITH_BO = frozenset(("chi bộ", "đảng bộ", "Chi bộ", "Đảng bộ", "Cán bộ", "Cơ sở", "Trụ sở"))
_PARTS = frozenset(f"{part} hội" for part in ("tổ", "chi", "phân"))
"""What is a part of an association, whose name goes on in small letters: tổ hội nông dân nghề nghiệp."""

_KINDS_BEFORE = frozenset(
    """
    Sở Bộ Phòng Ban Cục Vụ Viện Hội Đoàn Đội Tổ Tổng Chi Đài Trường tỉnh thành tâm đoàn hiệp đồng bộ cục hiểm ban phòng
    hàng
    án sát huy Sự Dân Vụ Công Ủy Uỷ
    """.split()
)
_COMPANIES = Lazy(
    r"(?:Công ty|Ngân hàng|Tập đoàn|Khách sạn|Tổng công ty|Doanh nghiệp|Hợp tác xã|HTX|CTCP|TNHH)[^.;]{0,60}$"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Known names with other capitals, if they have one at all; words that no name has all in capitals."""
    words = seen(notice)
    known = {at: name for name, right in _RIGHT.items() for at in words.places(name)}
    ends = {at + len(name) for at, name in known.items()}
    for at, name in sorted(known.items()):
        right, sight = _RIGHT[name], words.sight(at, at + len(name))
        if sight.found != right and _is_told(sight, known) and not _is_commerce(sight.found, right):
            yield sight.problem(CODE, SEVERITY, suggestion=right)
    yield from _local(words)
    yield from _of_state(words)
    for small in bodies_in_small(words):
        if small.sight.passage.start + small.sight.start not in known:
            yield small.sight.problem(CODE, SEVERITY, suggestion=small.meant)
    for half in _HALVES:
        for at in words.places(half, words.own):
            sight = words.sight(at, at + len(half))
            is_known = any(start <= at < start + len(name) for start, name in known.items())
            if not is_known and at not in ends and _is_in_a_name(sight) and not _gives_to(sight):
                yield sight.problem(CODE, SEVERITY, suggestion=half.capitalize())


def _local(words: Seen) -> Iterator[Problem]:
    """Bodies in small letters before the name of their place."""
    for right in _LOCAL:
        kind = " ".join(each if each.endswith(_LETTERS) else each.lower() for each in right.split(" "))
        for at in words.places(kind, words.own):
            sight = words.sight(at, at + len(kind))
            if _PLACE.match(sight.after) and not _ANY.search(sight.before.lower()):
                yield sight.problem(CODE, SEVERITY, suggestion=right)


def _of_state(words: Seen) -> Iterator[Problem]:
    """Chính phủ, Quốc hội and Đảng as whose something is: chính phủ điện tử and quốc hội các nước are no bodies."""
    for body in _OF_STATE:
        for at in words.places(body.lower(), words.own):
            sight = words.sight(at, at + len(body))
            if sight.before.endswith(("của ", "Thủ tướng ", "Chủ tịch ")) and not sight.after.startswith(_IN_GENERAL):
                yield sight.problem(CODE, SEVERITY, suggestion=body)


def _is_in_a_name(sight: Sight) -> bool:
    """Whether it belongs to a body, not to a person or a firm, nor stands among capitals."""
    last = (sight.before.split() or [""])[-1]
    is_person = last.istitle() and last not in _KINDS_BEFORE and len(last) > 1
    return not (is_person or _COMPANIES.search(sight.before))


def _gives_to(sight: Sight) -> bool:
    """Whether it is the verb, and a name begins with the second word: Giao Thông tin và Truyền thông."""
    verb, _, second = sight.found.partition(" ")
    return verb == "Giao" and f"{second} {sight.after.strip().partition(' ')[0]}".title() in _HALVES


def _is_told(sight: Sight, known: Mapping[int, str]) -> bool:
    """Whether it is a name, not in capitals throughout, and not the beginning of a longer one."""
    at = sight.passage.start + sight.start
    is_named = sight.found[0].isupper() or sight.found != sight.found.lower() or _is_always_one(sight.found)
    first = sight.found.split(" ")[0]
    last = (sight.before.split() or [""])[-1]
    pair = f"{last} {first}"
    is_named &= not sight.after.startswith((" các", " cơ sở", " bộ phận")) or not sight.found.endswith("công đoàn")
    is_named &= not (last in ("Trưởng", "trưởng") and first == "ban")
    ends_a_word = pair in compounds() | _WITH_BO or (first.islower() and pair.lower() in compounds())
    ends_a_word |= pair.lower() in _PARTS
    return is_named and not ends_a_word and not sight.found.isupper() and len(known[at]) == len(sight.found)


def _is_always_one(found: str) -> bool:
    """Whether these words, all in small letters, can only mean the body."""
    return found in _ALWAYS or found.startswith("sở ")


def _is_commerce(found: str, right: str) -> bool:
    """The ministry writes itself Bộ Công Thương, its decree Bộ Công thương."""
    return right.endswith("Công Thương") and found.endswith("Công thương")

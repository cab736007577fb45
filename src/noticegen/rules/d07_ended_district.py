"""There have been no districts since 1 July 2025."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._deadlines import TASK
from ._seen import Part, seen
from ._syllables import CAPITALS

CODE = RuleCode(
    "D07",
    vi=(
        "“{found}”: từ ngày 01/7/2025 không còn cấp huyện.",
        "Ghi xã, phường, hoặc thêm “(cũ)”, “trước đây” nếu nói chuyện trước đó.",
    ),
    en=(
        '"{found}": there have been no districts since 1 July 2025.',
        "Name the commune or ward, or add (cũ) if the former district is meant.",
    ),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Chính quyền địa phương từ ngày 01/7/2025 chỉ có tỉnh và xã (Luật Tổ chức chính quyền địa phương "
        "2025); huyện, quận, thị xã, thành phố thuộc tỉnh đã kết thúc. Thông báo trước ngày ấy, tên có "
        "“cũ”, “trước đây”, và tên văn bản cũ không tính."
    ),
    en=(
        "Since 1 July 2025 there are only provinces and communes; districts, towns and cities of "
        "provinces have ended. Older notices, names with cũ or trước đây, and titles of older acts do not "
        "count."
    ),
)
GOOD = (
    "{date: 2026-01-15, body: [Sửa đường huyện ĐH.05, 'Bỏ cấp huyện, trụ sở UBND huyện Kỳ Sơn giao cho xã']}",
    "{date: 2026-01-15, body: [Trụ sở dôi dư của UBND huyện Kỳ Sơn, Thẩm quyền của UBND cấp huyện chuyển về cấp xã]}",
    "{date: 2026-01-15, body: [UBND TP. Hà Nội và Thành ủy Huế, Ông Lê Văn Quận Đức, 'Huyện Noọng Bốc (Lào)']}",
    "{date: 2025-06-30, body: [Giao UBND huyện Diễn Châu chủ trì]}",
    (
        "{date: 2026-01-15, body: [Giao UBND xã Diễn Châu chủ trì, Địa bàn huyện Diễn Châu cũ, 'Huyện Yên Thành "
        "(cũ) và thị xã Hoàng Mai trước đây']}"
    ),
    (
        "{date: 2026-01-15, body: ['Tại thành phố Hà Nội, thành phố Huế, Thành phố Hồ Chí Minh, thành phố Busan', "
        "Công văn ghi “UBND huyện Diễn Châu”]}"
    ),
    (
        "{date: 2026-01-15, body: ['Bổ sung Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND tỉnh về quy hoạch "
        "huyện Diễn Châu', Ban Chỉ huy quân sự cấp huyện trước đây]}"
    ),
    "{date: 2026-01-15, body: [Quyết định số 18/QĐ-UBND ngày 24/8/2018 của UBND huyện Diễn Châu có hiệu lực]}",
    "{date: 2026-01-15, body: [Hội thi cấp huyện trước đây, Hội đồng giải phóng mặt bằng huyện cũ]}",
    "{date: 2026-01-15, body: [Bệnh viện đa khoa huyện Diễn Châu, Bảo hiểm xã hội quận Ninh Kiều, đặc khu Phú Quốc]}",
    (
        "{date: 2026-01-15, body: ['Tiếp nhận hồ sơ của cấp huyện', 'Kết thúc hoạt động của các huyện', 'Các huyện "
        "đảo', 'Trước ngày 01 tháng 7 năm 2025, cơ sở 2 đặt tại Quận 3']}"
    ),
    "{date: 2026-01-15, body: ['Việc UBND huyện Kỳ Anh và huyện Hương Khê làm trước ngày 01/7/2025, nay do xã làm']}",
)
BAD = (
    (
        "{date: 2026-01-15, body: [Chi cục hướng dẫn cấp huyện gieo sạ, Đề nghị lãnh đạo huyện họp, Phòng Môi "
        "trường huyện Nghi Lộc và Tổ công tác của huyện kiểm tra]}"
    ),
    "{date: 2026-01-15, body: [Đề nghị UBND TP. Vinh và UBND TX Hoàng Mai báo cáo, Làm việc với Thành ủy Vinh]}",
    "{date: 2026-01-15, body: [Các phường và thị trấn báo cáo], recipients: [{name: Các huyện, members: [Diễn Châu]}]}",
    "{date: 2026-01-15, body: [Một], recipients: ['Các huyện, thành, thị', Ban Thường vụ Thị ủy]}",
    "{date: 2026-01-15, body: [Giao UBND huyện Diễn Châu chủ trì]}",
    "{date: 2025-07-01, body: [Tại địa bàn huyện Yên Thành]}",
    "{date: 2026-01-15, body: [Gửi UBND các huyện thực hiện, Làm việc với thị xã Hoàng Mai và thành phố Vinh]}",
    "{date: 2026-01-15, recipients: ['UBND các huyện, thành phố, thị xã'], body: [Một]}",
    "{date: 2026-01-15, body: [Họp tại Quận 1, Khảo sát ở thị trấn Yên Thành]}",
    "{date: 2026-01-15, body: [Đề nghị Huyện ủy chỉ đạo, Phối hợp với Công an huyện, Giao UBND cấp huyện]}",
    (
        "{date: 2026-01-15, body: ['Phòng Giáo dục và Đào tạo huyện rà soát', Nhà tạm ở các huyện vùng cao, Trường học "
        "ở huyện Yên Thành]}"
    ),
    "{date: 2026-01-15, body: [Các trường trên địa bàn huyện thiếu giáo viên]}",
    "{date: 2026-01-15, body: [Hội Nông dân huyện vận động, Đoàn Thanh niên huyện ra quân]}",
    "{date: 2026-01-15, body: ['Các điểm đen tại các huyện Đầm Hà, Hải Hà; đề xuất xử lý trước ngày 09/02/2026']}",
    "{date: 2026-01-15, body: [Giao UBND huyện Kỳ Anh hoàn thành trước ngày 01/7/2026]}",
)

_CAPITALISED = rf"[{CAPITALS}]\w*"
_NAME = rf"{_CAPITALISED}(?: {_CAPITALISED}){{0,3}}"
_KIND = r"(?:huyện|quận|thị xã)"
_DISTRICT = Lazy(
    rf"\b(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|TX\.?|Tx\.?) (?!Ủy|Uỷ|Đoàn|ĐH)(?:{_NAME}|\d{{1,2}}\b)"
    rf"|\b(?:(?:[Tt]hành phố|[Tt]hành ủy|[Tt]hành uỷ|[Tt]hành đoàn) |T[Pp]\.? ?)(?P<city>{_NAME})"
    r"|\b(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|[Cc]hủ tịch(?: UBND)?|[Bb]í thư|[Ll]ãnh đạo|"
    r"[Tt]hường trực|Công an|Phòng [^.,;\n]{2,40}?|Hội (?!nghị|đồng nhân|thảo|thi)[^.,;\n]{3,25}?|Đoàn Thanh niên|"
    r"Đội (?!tuyển)[^.,;\n]{2,30}?|Đài [^.,;\n]{2,30}?|"
    r"Ban (?:Tổ chức|Tuyên giáo|Dân vận|Thường vụ|Chỉ đạo)|Ban Chỉ huy [Qq]uân sự|Mặt trận Tổ quốc(?: Việt Nam)?)"
    rf" (?:các |cấp |của )?{_KIND}\b|\b(?:[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ|đoàn)\b"
    rf"|(?:\b[Xx]ã|\b[Pp]hường)(?:,| và)? thị trấn\b(?! {_CAPITALISED})"
    rf"|(?P<any>\b(?:[Cc]ác |cấp |địa bàn |toàn |của )?(?<!đường )(?<!tuyến )(?<!liên )"
    rf"(?:{_KIND}|(?<!\S)Huyện)\b(?! đảo| lỵ| công| vương| {_CAPITALISED}))",
    needs=(
        *("huyện", "Huyện", "quận", "Quận", "hị xã", "hị trấn", "hị ủy", "hị uỷ", "hị đoàn"),
        *("hành phố", "hành ủy", "hành uỷ", "hành đoàn", "TP", "Tp", "TX", "Tx"),
    ),
)
_FORMER = Lazy(
    r"^[^.;]{0,40}?(?:\bcũ\b|trước đây|trước khi|trước 01/7|\(nay)|"
    r"^[^.;]{0,120}?\btrước (?:ngày )?0?1(?:/| tháng )0?7(?:/| năm )2025|"
    r"^[^.;]{0,12}\bđã (?:sáp nhập|giải thể|kết thúc|bàn giao|"
    r"sắp xếp|nhập|chuyển|tách|chia|dừng|ngừng|không còn)\b"
)
_BEFORE_IT = Lazy(
    r"(?:năm |/)(?:19\d\d|20(?:[01]\d|2[0-5])),? của (?:UBND |HĐND |Ủy ban nhân dân )?$|"
    r"(?:nguyên|cựu|trước đây|giai đoạn trước|cũ)[^.;]{0,30}$|[Tt]rước (?:ngày )?(?:01|1)(?:/| tháng )0?7[^.;]{0,60}$"
)
_REFORM = Lazy(
    r"\bcũ\b|trước đây|kết thúc|không còn|chuyển giao|bàn giao|tiếp nhận|sáp nhập|sắp xếp|giải thể|bãi bỏ|không tổ "
    r"chức|"
    r"trước khi|trước ngày 0?1(?:/| tháng )0?7|giai đoạn|hai cấp|02 cấp|2 cấp|chuyển về|năm (?:học )?20(?:1\d|2[0-5])"
)
"""Of what is said of districts in general, much is said of their end."""

_ENDED = Lazy(
    r"kết thúc hoạt động|(?:bỏ|không còn|không tổ chức|giải thể|sau khi sắp xếp) (?:đơn vị hành chính )?(?:cấp )?huyện|"
    r"dôi dư|tiếp quản|(?:sang|cho|về) (?:[^.,;]{3,25} )?cấp xã|\bnay (?:do|là|thuộc|chuyển|đã|giao|thành)\b|"
    r"(?:chính quyền )?(?:02|2|hai) cấp\b|năm học 20(?:1\d|2[0-4])"
)
"""What tells in its sentence that districts have ended, whatever is named."""

_ABROAD = Lazy(r"\bLào\b(?! Cai)|Trung Quốc|Cam-?pu-?chia|Hàn Quốc|Nhật Bản|Vân Nam|Quảng Tây")
_OF_A_NAME = Lazy(rf"(?:\b[Xx]ã|\b[Pp]hường|\b[Tt]hôn|\b[Ôô]ng|\b[Bb]à|đồng chí|đ/c) (?:{_CAPITALISED} ){{0,3}}$")
"""Before a word in capitals that is part of a commune's or somebody's name."""

_SENTENCE = r"[.;] "
_BODIES = Lazy(
    r"\b(?:[Bb]ệnh viện|[Tt]rung tâm [Yy] tế|(?<![Mm]ôi )(?<!thị )[Tt]rường|[Bb]ảo hiểm xã hội|BHXH|[Tt]òa án|TAND|"
    r"[Vv]iện kiểm sát|[Kk]ho bạc|[Cc]hi cục|"
    r"[Tt]huế|[Cc]ông ty|[Hh]ạt|[Đđ]iện lực|[Bb]an quản lý|[Pp]hòng giao dịch|[Nn]gân hàng|[Qq]uy hoạch|"
    r"[Kk]ế hoạch sử dụng đất)[^.,;]{0,50}$"
)
_CITIES = frozenset(
    f" {each.strip()} "
    for each in """
    Bắc Giang,Bắc Kạn,Bắc Ninh,Từ Sơn,Bà Rịa,Vũng Tàu,Phú Mỹ,Bạc Liêu,Bến Tre,Quy Nhơn,Thủ Dầu Một,Thuận An,
    Dĩ An,Tân Uyên,
    Bến Cát,Đồng Xoài,Phan Thiết,Cà Mau,Cao Bằng,Buôn Ma Thuột,Gia Nghĩa,Điện Biên Phủ,Biên Hòa,Long Khánh,
    Cao Lãnh,Sa Đéc,
    Hồng Ngự,Pleiku,Hà Giang,Phủ Lý,Hà Tĩnh,Hải Dương,Chí Linh,Thủy Nguyên,Vị Thanh,Ngã Bảy,Hòa Bình,Hưng Yên,Nha Trang,
    Cam Ranh,Rạch Giá,Hà Tiên,Phú Quốc,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Đà Lạt,Bảo Lộc,Tân An,Nam Định,Vinh,Ninh Bình,
    Hoa Lư,Tam Điệp,Phan Rang,Việt Trì,Tuy Hòa,Đồng Hới,Tam Kỳ,Hội An,Quảng Ngãi,Hạ Long,Cẩm Phả,Uông Bí,Móng Cái,
    Đông Triều,Đông Hà,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Sông Công,Phổ Yên,Thanh Hóa,Sầm Sơn,
    Mỹ Tho,Gò Công,
    Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Yên,Phúc Yên,Yên Bái,Long Xuyên,Châu Đốc,Thủ Đức
    """.replace("\n", "").split(",")
)
_PREPOSITION = Lazy(r" (?:ở|tại|trên|cho|với|đến|trong|từ) ")
_LAST_DAY = (2025, 7, 1)


def check(notice: Notice) -> Iterator[Problem]:
    """Names of districts in the notice's own words and in Nơi nhận, if it is of that day or later."""
    issued = notice.date
    if (issued.year, issued.month, issued.day or 1) < _LAST_DAY:
        return
    for sight, match in seen(notice).find(_DISTRICT):
        if sight.passage.part is not Part.BASIS and not _is_former(sight.before, sight.after, match):
            yield sight.problem(CODE, SEVERITY)


def _is_of_a_body(before: str) -> bool:
    """Whether a body that kept its name goes on to here; behind a preposition or a task the district is a place."""
    body = _BODIES.search(before)
    return body is not None and not _PREPOSITION.search(body[0]) and not TASK.search(body[0])


def _is_former(before: str, after: str, match: re.Match[str]) -> bool:
    """Whether a former district is meant, a body that kept its name, or a city that still is one."""
    if match["city"] and f" {match['city']} " not in _CITIES:
        return True
    if match[0].istitle() and not match["city"] and _OF_A_NAME.search(before):
        return True
    *_, last, this = ["", *re.split(_SENTENCE, before)]
    sentence = f"{this}{match[0]}{re.split(_SENTENCE, after)[0]}"
    if (match["any"] and _REFORM.search((before + after).lower())) or _ABROAD.search(sentence):
        return True
    if _ENDED.search(f"{last}. {sentence}".lower()):
        return True
    return bool(_FORMER.search(after) or _BEFORE_IT.search(before) or _is_of_a_body(before))

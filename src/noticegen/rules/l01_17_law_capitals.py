"""The name of a law has a capital at its first word (Phụ lục II, mục V, khoản 7)."""

import re
from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Seen, Sight, seen
from ._syllables import SMALL

CODE = RuleCode(
    "L01-17",
    vi=("“{found}” viết hoa chưa đúng.", "Viết “{suggestion}”."),
    en=('"{found}" is capitalised incorrectly.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tên loại và tên gọi của một văn bản cụ thể viết hoa chữ đầu: Luật Tổ chức Quốc hội, Bộ luật Hình "
        "sự (Phụ lục II, mục V)."
    ),
    en=("Type and name of a certain act have a capital: Luật Tổ chức Quốc hội, Bộ luật Hình sự (Annex II, part V)."),
)
GOOD = (
    "body: ['Luật Tổ chức chính quyền địa phương, Bộ luật Hình sự, Luật này, Luật sư, luật đất đai nói chung']",
    "body: [Đúng pháp luật Đất đai, các luật Thuế, luật của Nhà nước, Góp ý dự án luật của Quốc hội]",
    "body: [Các nguyên tắc của pháp luật hình sự năm 1999, 'Nguyên tắc trong khoa học luật hình sự']",
    "body: ['Công văn ghi “Luật đất đai”', 'Luật và các văn bản, LUẬT ĐẤT ĐAI']",
    "body: ['Vi phạm pháp luật đất đai, chấp hành luật giao thông, các luật có liên quan, phổ biến kiến thức luật']",
)
BAD = (
    "body: ['Theo Luật phòng, chống bạo lực gia đình', 'Theo Luật hải quan và Luật giáo dục đại học']",
    "body: [Thực hiện Luật tổ chức chính quyền địa phương]",
    "body: [Theo Luật đất đai năm 2024]",
    "body: [Căn cứ luật Đất đai]",
    "body: ['Theo luật Nhà giáo, Luật khám bệnh, chữa bệnh']",
    "body: [Theo Pháp lệnh ưu đãi người có công, Luật đặc khu, Luật giá, Luật phí và lệ phí]",
    "body: [Theo Bộ luật lao động, Tuyên truyền Luật phòng chống tham nhũng]",
    "body: [Công bố theo đúng luật sở hữu trí tuệ]",
    "body: ['Thực hiện bộ luật lao động và luật khiếu nại', 'Theo Điều 5 luật đất đai']",
    "body: [Triển khai luật căn cước của Quốc hội, Tuyên truyền luật giao thông đường bộ]",
    "body: [Sau khi có luật hóa chất năm 2025]",
    "body: [Thực hiện luật đất đai, Thực hiện nghiêm luật đấu thầu, Chấp hành nghiêm túc luật xây dựng]",
)

_LAW = Lazy(
    r"(?<!pháp )(?<!các )\b(?P<kind>Luật|Bộ luật|Pháp lệnh|luật|bộ luật|pháp lệnh) "
    r"(?P<first>[^\W\d_]+)(?P<second> [^\W\d_]+)?(?! này)",
    needs=("Luật ", "luật ", "Pháp lệnh ", "pháp lệnh "),
)
_TITLES = frozenset(
    each.strip()
    for each in """
    tổ chức, đất đai, đầu tư, ngân sách, cán bộ, công chức, viên chức, lưu trữ, giáo dục, đấu thầu, xây dựng, nhà ở,
    doanh nghiệp, thanh tra, khiếu nại, tố cáo, tiếp công, phòng, phòng chống, phòng cháy, bảo vệ, bảo hiểm, hình sự,
    dân sự, lao động, tố tụng, hàng hải, quản lý, an toàn, an ninh, công nghệ, khoa học, sở hữu, giao dịch, giao thông,
    trật tự, đường bộ, thi đua, hộ tịch, cư trú, căn cước, quốc phòng, nghĩa vụ, dân quân, thủy lợi, lâm nghiệp,
    khoáng sản,
    tài nguyên, quy hoạch, kiến trúc, du lịch, di sản, thư viện, báo chí, xuất bản, trẻ em, thanh niên, người cao,
    người khuyết, bình đẳng, hôn nhân, nuôi con, thuế, kế toán, kiểm toán, chứng khoán, tiêu chuẩn, đo lường,
    chất lượng, thực hành, thực hiện, dân chủ, ban hành, xử lý, trách nhiệm, tương trợ, đặc xá, thi hành,
    giám định, công chứng,
    luật sư, hòa giải, chính quyền, mặt trận, trưng cầu, bầu cử, cảnh sát, công đoàn, điện lực, hóa chất, việc làm,
    nhà giáo, khám bệnh, khám chữa, dược, thú y, trồng trọt, chăn nuôi, thủy sản, cạnh tranh, phá sản, điện ảnh,
    viễn thông, dữ liệu, hợp tác, trợ giúp, quốc tịch, xuất cảnh, nhập cảnh, tiếp cận, hải quan, hàng không,
    đường sắt, biên giới, biên phòng, bưu chính, tần số, năng lượng, khí tượng, đê điều, đo đạc, chuyển giao,
    thương mại, quảng cáo, địa chất, sĩ quan, phòng thủ, ưu đãi, đặc khu, giá, phí, các tổ, cải cách, cơ yếu,
    tình trạng,
    hiến máu, hiến, phục hồi, phòng bệnh, dân số, thống kê, ngân hàng, người lao, thủ đô, trưng mua, tòa án, viện kiểm,
    kiểm ngư, cảnh vệ, công an, quân nhân, lực lượng, đường thủy, thể dục, tín ngưỡng, hội, quảng, dẫn độ, chuyển đổi,
    công nghiệp, an sinh, hoạt động, tiếp công dân, giáo dục, đo, phát triển, vệ sinh, sử dụng, kinh doanh, đấu giá
    """.split(",")
)


_BEFORE = (
    "theo", "đúng", "của", "tại", "trong", "thực hiện", "chấp hành", "thi hành", "tuân thủ", "quy định", "vi phạm",
    "phổ biến", "tuyên truyền", "triển khai", "hành", "và", "các", "nghiêm", "nghiêm túc",
)  # fmt: skip
_ENDS = tuple({each.split(" ")[-1][1:] for each in _BEFORE})
"""Of each last syllable, without the letter that may be a capital."""

_KNOWN = (
    r"(?:sở hữu trí tuệ|đất đai|đầu tư công|đầu tư|đấu thầu|ngân sách nhà nước|khiếu nại|tố cáo|"
    r"tiếp công dân|lưu trữ|cán bộ, công chức|viên chức|giáo dục đại học|giáo dục nghề nghiệp|giáo dục|xây dựng|"
    r"nhà ở|doanh nghiệp|"
    r"thi đua, khen thưởng|bảo vệ (?:môi trường|bí mật nhà nước|dữ liệu cá nhân)|"
    r"bảo hiểm xã hội|bảo hiểm y tế|an toàn thực phẩm|an ninh mạng|kế toán|"
    r"an toàn, vệ sinh lao động|phòng, chống (?:bạo lực gia đình|tham nhũng|ma túy|mua bán người|thiên tai|"
    r"bệnh truyền nhiễm|tác hại của \w+ \w+|rửa tiền|khủng bố)|phòng cháy\w*|"
    r"quản lý thuế|quản lý, sử dụng tài sản công|hộ tịch|"
    r"cư trú|căn cước|khám bệnh, chữa bệnh|trẻ em|thủy lợi|lâm nghiệp|tài nguyên nước|khoáng sản|"
    r"(?<=bộ luật )(?:hình sự|dân sự|lao động)|"
    r"tố tụng hành chính|xử lý vi phạm hành chính|tổ chức chính quyền địa phương|nhà giáo|dược|du lịch|"
    r"di sản văn hóa|thủy sản|chăn nuôi|trồng trọt|thú y|hòa giải ở cơ sở|nghĩa vụ quân sự|thanh tra|quy hoạch|"
    r"công đoàn|việc làm|giao dịch điện tử|công nghệ thông tin|khoa học và công nghệ|đấu giá tài sản|trật tự, an toàn "
    r"giao thông đường bộ|giao thông đường bộ|đường bộ|thống kê|bình đẳng giới|người cao tuổi|"
    r"người khuyết tật|hợp tác xã)\b"
)
"""Whole titles of laws; a longer one stands before its beginning."""

_WHOLE = Lazy(
    rf"\b(?i:{'|'.join(_BEFORE)}|\d) (?P<law>(?:bộ )?luật {_KNOWN})",
    needs=tuple(
        f"{end} {law}" for end in (*_ENDS, *map(str.upper, _ENDS), *"0123456789") for law in ("luật ", "bộ luật ")
    ),
)
"""Behind one of these words they name the law, though all in small letters."""

_NAME = Lazy(_KNOWN)

_OF_PARLIAMENT = Lazy(
    r"(?<!pháp )(?<!các )(?<!dự án )(?<!dự thảo )(?<!đạo )"
    rf"\b(?P<law>(?:bộ )?luật (?!số\b)[{SMALL}]+"
    r"(?:,? [^\W\d_]+){0,9}?)"
    r"(?= (?:năm \d{4}|(?:số )?\d+/\d{4}/QH\d+|(?:đã )?(?:được|do) Quốc hội|của Quốc hội))",
    needs=("luật ",),
)
"""Whatever it is called, this is one certain law."""


def check(notice: Notice) -> Iterator[Problem]:
    """Laws whose names begin with a small letter."""
    words = seen(notice)
    yield from _in_small(words)
    for sight, match in words.find(_LAW):
        first, second = match["first"], match["second"] or ""
        is_small = match["kind"][0].islower()
        name = f"{first}{second}".lower() if is_small and first.istitle() else f"{first}{second}"
        if is_small == first[0].isupper() and not _TITLES.isdisjoint((name, name.split(" ")[0])):
            name = _as_far_as_known(f"{first}{second}{sight.after}", first)
            end = sight.start + len(f"{match['kind']} {name}")
            suggestion = f"{match['kind'].capitalize()} {name[0].upper()}{name[1:]}"
            yield sight.passage.problem(CODE, SEVERITY, sight.start, end, suggestion=suggestion)


def _as_far_as_known(text: str, first: str) -> str:
    """The title of the law that the text begins with; at least its first words."""
    if whole := _NAME.match(text.lower()):
        return text[: whole.end()]
    return next((text[: len(each)] for each in _TITLES if " " in each and text.lower().startswith(f"{each} ")), first)


def _certain(words: Seen) -> Iterator[tuple[Sight, re.Match[str]]]:
    """By its title, or by its year, number or maker."""
    titles = list(words.find(_WHOLE))
    told = {match.start("law") for _, match in titles}
    yield from titles
    has_laws = words.own.count("luật ") > words.own.count("pháp luật ") and words.has("quốc hội", "/qh", " năm ")
    others = words.find(_OF_PARLIAMENT) if has_laws else ()
    yield from ((sight, match) for sight, match in others if match.start("law") not in told)


def _in_small(words: Seen) -> Iterator[Problem]:
    """Laws without any capital: pháp luật đất đai is no law, luật đất đai is."""
    for sight, match in _certain(words):
        start, end = (each - match.start() + sight.start for each in match.span("law"))
        kind, _, name = match["law"].replace("bộ luật", "bộ_luật").partition(" ")
        suggestion = f"{kind.replace('_', ' ').capitalize()} {name.capitalize()}"
        yield sight.passage.problem(CODE, SEVERITY, start, end, suggestion=suggestion)

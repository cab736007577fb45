"""What was left to be filled in later is filled in before the notice is signed."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Element, Part, Sight, seen
from ._syllables import CAPITALS, SMALL

CODE = RuleCode(
    "V03-placeholder",
    vi=("“{found}” là chỗ để trống, chưa điền.", "Điền vào, hoặc bỏ đi trước khi trình ký."),
    en=('"{found}" is a place that was left to be filled in.', "Fill it in, or remove it before the notice is signed."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Chỗ để trống (……, ____, xxx, ABC, bổ sung sau) còn sót lại thì văn bản ký ra chưa đủ chữ. Dòng chấm của biểu "
        "mẫu ở phụ lục, ô bảng và dấu ba chấm của câu liệt kê không tính."
    ),
    en=(
        "A blank that was left (……, ____, xxx, ABC, to be added) makes a signed document incomplete. Dotted lines of "
        "forms in appendices, cells, and the dots that end a list do not count."
    ),
)
GOOD = (
    "body: [Đầu thế kỷ XX nơi đây là rừng, Chương XX quy định việc này, 'Khóa XXI họp lần thứ XX tại Sở']",
    "body: [Các lĩnh vực y tế, giáo dục, …]",
    "body: ['Họp tại Hội trường A, tầng 2', {table: {columns: [{title: Dự toán giao (triệu đồng)}], rows: [['5']]}}]",
    "body: ['Nhung hươu, Logistic, Hội nhập... Bố trí kiểm tra', 'Ký kết Quỹ NA VSV … đảm bảo an toàn']",
    "{body: [Một], appendices: [{title: Mẫu, body: ['Họ tên: ……………', 'Ngày … tháng … năm …']}]}",
    "body: ['Các trạm y tế, trường học, hội trường … được sửa', 'Do mưa, lũ, sạt lở đường … nên chậm', 'Ý tưởng hay…']",
    "body: [Gửi số liệu bổ sung sau ngày 20/11, 'Rà soát văn bản (sẽ bổ sung trong năm 2026)']",
    "body: ['Gửi Sở (báo cáo sẽ được bổ sung sau khi có ý kiến)', 'Cấp thẻ (các hộ bổ sung sau) trong tháng 6']",
    "body: ['Nhà văn hóa (hồ sơ được bổ sung sau) đã duyệt', 'Nộp hồ sơ (bản chính bổ sung sau 05 ngày)']",
    "body: ['Giảm các khoản xăng xe, điện nước, … tối thiểu 10%', 'Kế hoạch vốn (bổ sung) năm 2026']",
    "body: [Xe biển số 37A-xxx và cỡ áo XXL, 'Đại hội XX thành công, khóa X họp, kỳ XXX này']",
    "body: ['Kết quả ra sao? Vì sao chậm?', 'Do (i) thời tiết; (ii) giá cả', 'Ông Y Bhăm, bà A Mé và ông A Đức']",
    "body: [Công văn ghi “ngày … tháng …”, 'Họp tại (trực tuyến) Sở', 'pH < 7, nhiệt độ > 30']",
)
BAD = (
    "body: ['Thông báo luân chuyển XX công chức', 'Đạt X,X% kế hoạch', 'Kinh phí: X triệu đồng', 'Có N/A hộ']",
    "body: ['Theo Công văn số XXX/UBND-KT', 'Họp ngày xx/3/2026', 'Nâng lương cho YY người']",
    "body: [Hoàn thành trước ngày …… tháng …… năm 2026]",
    "body: [Giao đơn vị (bổ sung sau) thực hiện]",
    "body: [Còn nhiều hộ nghèo (số liệu bổ sung sau).]",
    "body: [Khen thưởng 12 người (Danh sách cập nhật sau)]",
    "body: ['Sửa 9 tuyến đường (phụ lục kèm bổ sung sau), xong trong năm']",
    "body: [Có hộ thoát nghèo (số liệu sẽ bổ sung sau)]",
    "body: [Kinh phí là xxx triệu đồng]",
    "body: ['Kinh phí là ..... triệu đồng']",
    "body: ['Kinh phí ... tỷ đồng, đạt xxx% kế hoạch', 'Có xxx phản ánh, hỗ trợ xx tỷ đồng cho (điền số) hộ']",
    "body: ['Bố trí … triệu đồng', 'Thuê nhà thầu (cần bổ sung số liệu)']",
    "body: ['Giao ông ____ chủ trì', 'Họp tại [địa điểm]']",
    "body: ['Thực hiện Công văn số …/STC-NS', 'Có …/… đại biểu', 'Giao đồng chí Nguyễn Văn … theo dõi']",
    "body: ['Tham dự có […]', 'Mời <tên đơn vị> dự họp', 'Mở rộng đường {{tên}}', 'Hỏi lại (?) rồi gửi']",
    "body: ['Số hộ: chưa rõ', 'Giao (đơn vị) chủ trì', 'Gửi trước ngày tháng 4 năm 2026', 'Hiện có ? xã']",
    "body: ['Ông Nguyễn Văn A báo cáo', 'Giao đơn vị B làm', 'Điện thoại 09xxxxxxx', 'Mua X bộ máy', 'NOTE: hỏi lại']",
    "{body: [{table: {columns: [{title: A}], rows: [['(chưa có số liệu)'], ['TBD']]}}]}",
    "{body: [Một], appendices: [{title: Danh mục, body: ['Gồm ?? công trình']}]}",
    "body: ['Giao Trạm Y tế … phối hợp', 'Trường THPT … báo cáo', 'Nâng cấp tuyến đường ... dài 3 km']",
    "body: [Họp tại hội trường … lúc 8 giờ, 'Mời đại diện … và … dự họp', 'Bác sĩ báo cáo ca bệnh … tại khoa']",
    "body: ['Bổ sung … giường bệnh', 'Mở ... lớp tập huấn', 'Thời gian: (sẽ thông báo sau)']",
    "body: ['Phụ trách: Nguyễn Văn A.', Trường ABC hoàn thành sửa chữa]",
)

_DOTS = r"(?:…|\.{3})"
_WANTS_A_VALUE = (
    r"[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố|[Qq]uý|[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Ôô]ng|[Bb]à|[Đđ]ồng chí|là|gồm|đạt|khoảng|hơn|tại|"
    r"của|cho|với|từ|đến|trước|giao|Giao|mời|Mời|cử|Cử"
)
_WANTS_A_NAME = (
    r"[Tt]rạm [Yy] tế|[Tt]rường(?: (?:[A-ZĐ]+|[Mm]ầm non|[Tt]iểu học))?|[Bb]ệnh viện|[Cc]ông ty|[Nn]hà thầu|"
    r"[Hh]ội trường|"
    r"[Pp]hòng|[Kk]hoa|[Ss]ở|[Xx]ã|[Pp]hường|[Tt]hôn|[Tt]ỉnh|đường|tuyến|đoạn|dự án|gói thầu|thửa|tờ bản đồ|mẫu|lớp|"
    r"đại diện|ca bệnh|hộ|lúc|thay|vào|do|bởi|về việc|[Bb]ổ sung|[Mm]ở|[Tt]uyển|[Cc]ấp|[Mm]ua|có|được|[Tt]rồng|thêm"
)
"""Behind them dots stand for a name or a number, unless they end a list."""

_MEASURES = (
    r"%|(?:triệu|tỷ|nghìn|đồng|người|hộ|ha|km|m2|m3|tấn|dự án|nhiệm vụ|đại biểu|cán bộ|lượt|ca|suất|học sinh|hồ sơ)\b"
)
_DOTTED = Lazy(
    r"(?:…\.*){2,}|…\.{2,}|(?<!\.)\.…|\.{4,}|_{2,}"
    rf"|\b(?:{_WANTS_A_VALUE}):? {_DOTS}(?=[\s/%,;.)]|$)"
    rf"|(?<=: ){_DOTS}(?=[.;]?(?:\n|$))"
    rf"|(?<![,;] )(?<= ){_DOTS} ?(?={_MEASURES})"
    rf"|(?<![\w.…/]){_DOTS}/(?=\S)|\d/{_DOTS}(?=[\s,;.)]|$)"
    rf"|\b(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|anh|chị) (?:[{CAPITALS}]\w* ){{1,3}}{_DOTS}|[\[(]{_DOTS}[\])]"
    r"|\[[A-ZĐ]?[^\W\d_]+(?: [^\W\d_]+){0,4}\]"
    rf"|\b(?:{_WANTS_A_NAME}) {_DOTS}(?= [{SMALL}\d])",
    needs=(
        *(f"{sign}{dots}" for sign in (" ", "/", "(") for dots in ("…", "...")),
        *("…/", ".../", "……", "….", ".…", "....", "__", "["),
    ),
)
"""Dots and lines to write on: right in a form."""

_UNITS = r"(?:nghìn|ngàn|triệu|tỷ|đồng|người|hộ|ha|km|m2|m3|tấn|tạ|kg|lượt|ca|dự án|nhiệm vụ|chỉ tiêu|hồ sơ|vụ|việc)"
"""What a column counts in: dự toán giao (triệu đồng)."""

_FILLING = r"bổ sung|cập nhật|điền|hoàn thiện|kiểm tra|xác nhận|rà soát|xem|thống nhất|chốt|tính|hỏi|làm rõ"
_OPEN = (
    r"chưa rõ|không rõ|sẽ thông báo sau|chưa có số liệu|chưa xác định|chưa thống kê|bổ sung sau|"
    r"cập nhật sau|điền sau|sẽ bổ sung|đang cập nhật"
)
_THING = (
    r"(?!(?i:các|những|phần|trường hợp|đối tượng|người|hộ|được) )"
    r"(?:(?!(?:được|bị|cần|phải|do) )[^\W\d_]+ ){1,3}(?:bổ sung|cập nhật|điền) sau"
)
"""What is still to come: số liệu bổ sung sau; the people who were added later were not left out."""

_NOTED = Lazy(
    rf"[(\[](?:[^()\[\]\d]{{1,20}}: ?)?(?:(?:sẽ|cần|đang|chờ|xin) (?:{_FILLING})|(?:{_FILLING}) "
    r"(?:sau|thêm|lại|số liệu|số|tên|ngày|ý kiến)"
    r"|chờ|chưa (?:có|rõ|xác định|thống nhất))\b(?: (?!trong|tại|theo|từ)[^\W\d_]+){0,5}[)\]]"
    rf"|\((?:{_OPEN}|{_THING})\)|(?<=: )(?:{_OPEN})(?=[.,;)]|\n|$)|(?:^|(?<=\n))(?:{_OPEN})(?=\.?(?:\n|$))"
    r"|\((?:tên|họ tên|họ và tên|địa điểm|thời gian|số liệu|số tiền|chức vụ)(?: [^\W\d_]+){0,2}\)"
    rf"|\b(?:[Gg]iao|[Mm]ời|tại|của|cho|đồng chí|ông|bà|là) \((?![ivx]+\)|{_UNITS}\b)"
    rf"[{SMALL}]{{2,}}(?: [{SMALL}]+){{0,4}}\)"
    r"(?=[.,;]?(?:\n|$)| (?:chủ trì|trực|thực hiện|làm|phối hợp|theo dõi|hộ|người|phụ trách|báo cáo|tham mưu|"
    r"trong|trước)\b)",
    needs=(
        *(
            f"{sign}{word}"
            for sign in ("(", ": ", ":")
            for word in ("sẽ ", "cần ", "đang ", "chờ", "xin ", "chưa ", *(f"{each} " for each in _FILLING.split("|")))
        ),
        "[",
        *_OPEN.split("|"),
        *(f"({each}" for each in ("tên", "họ ", "địa điểm", "thời gian", "số ", "chức vụ")),
        *(f"{each} (" for each in ("iao", "ời", "tại", "của", "cho", "chí", "ông", "bà", "là")),
    ),
)
"""What authors note down for themselves."""

_COUNTED = (
    r"có|gồm|là|đạt|khoảng|hơn|được|mua|[Mm]ua|sắm|cho|với|tặng|cấp|trợ|trí|thêm|còn|ra|trao|dựng|chữa|tăng|"
    r"giảm|từ|đến|thu|chi"
)
_NO_ORDINAL = "".join(
    f"(?<!{each} )"
    for each in "hội nghị khóa kỷ lần thứ kỳ ương phần mục lục hạng loại nhóm cấp tập đoạn phiên điều số quyển".split()
)
"""Behind these XX is the Roman twenty."""

_MARKED = Lazy(
    rf"\?{{2,}}|[(\[]\?+[)\]]|(?<= )\?(?= [{SMALL}])|@{{2,}}|#{{2,}}"
    rf"|(?<![\w-])x{{3,}}(?!\w)|\bxx(?= ?%| [{SMALL}])|\b\d{{2,}}[xX]{{3,}}"
    rf"|(?<!thứ )(?<!hóa )(?<!hội )(?<!lần )(?<!kỷ )(?<!kỳ )(?<!số )\bX{{3,}}(?= [{SMALL}]| ?%)|\bXX?(?= ?%)"
    rf"|\b(?:{_COUNTED}) X{{1,2}} (?=[{SMALL}])|(?<=: )X (?={_MEASURES})"
    rf"|{_NO_ORDINAL}\bXX(?= [{SMALL}])|\b(?:YY|ZZ|N/A)(?= [{SMALL}])"
    rf"|(?<=ổng số )X{{2,}}(?= [{SMALL}])"
    r"|\b(?:X{2,}|x{2,})(?=/(?:\d|[A-ZĐ]{2}))|(?<=\d/)(?:XX|xx)\b|\bX[.,]X+\b|\bx[.,]x+\b"
    r"|<[^\W\d_][^<>\n]{1,40}>|\{[^{}\n]{1,40}\}+|\b(?:TODO|TBD|FIXME)\b|\bNOTE:|\blorem ipsum\b"
    r"|\bngày {2,}tháng|\btháng {2,}năm|\bngày tháng (?:\d|năm \d{4})",
    needs=(
        "?",
        "@@",
        "##",
        "xx",
        "XX",
        "xX",
        "Xx",
        "X%",
        "YY",
        "ZZ",
        "X.X",
        "X,X",
        "x.x",
        "x,x",
        "N/A",
        "X %",
        " X ",
        "<",
        "{",
        "TODO",
        "TBD",
        "FIXME",
        "NOTE",
        "lorem",
        "ngày  ",
        "tháng  ",
        "ngày tháng",
    ),
)
"""What no form has either."""

_NOBODY = Lazy(
    rf"\b(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]ơn vị|xã|phường|thôn|[Cc]ông ty|(?<![Hh]ội )[Tt]rường|[Bb]ệnh viện|"
    rf"[Nn]hà thầu) (?:ABC|XYZ|[ABCXZ](?![\w.)/&’'-]))(?! [{CAPITALS}])"
    rf"|\b(?:Văn|Thị) [A-EXYZ](?!\.?[\w’'-])(?!\.? [{CAPITALS}])"
)
"""Letters instead of a name."""

_NAMED = Lazy(rf"^(?:{_WANTS_A_NAME}) {_DOTS}$")
_LIST = Lazy(r", [^,.;:…]{0,30}$", needs=(",",))
_LETTERS = ("A", "B", "C", "D", "E", "X", "Y", "Z", "ABC", "XYZ")


def check(notice: Notice) -> Iterator[Problem]:
    """Blanks and notes; the dotted lines of appendices and tables are there to be written on."""
    words = seen(notice)
    for pattern in (_DOTTED, _NOTED, _MARKED):
        for sight, _ in words.find(pattern):
            is_form = sight.passage.part is Part.APPENDIX or sight.passage.element is Element.CELL
            if not (pattern is _DOTTED and (is_form or _ends_a_list(sight))):
                yield sight.problem(CODE, SEVERITY)
    if any(True for letter in _LETTERS for _ in words.places(letter, words.own)):
        for sight, _ in words.find(_NOBODY):
            yield sight.problem(CODE, SEVERITY)


def _ends_a_list(sight: Sight) -> bool:
    """Whether dots in the middle come behind several things with commas, of which they are the rest."""
    return _NAMED.search(sight.found) is not None and _LIST.search(sight.before) is not None

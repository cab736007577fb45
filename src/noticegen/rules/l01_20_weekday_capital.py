"""Weekdays have a capital: thứ Hai (Phụ lục II, mục V, khoản 9)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Seen, seen

CODE = RuleCode(
    "L01-20",
    vi=("“{found}”: tên ngày trong tuần, tên tháng viết hoa.", "Viết “{meant}”; nếu là số thứ tự thì để nguyên."),
    en=('"{found}": weekdays and months have a capital.', 'Write "{meant}", unless it is an ordinal.'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Tên ngày trong tuần không dùng chữ số thì viết hoa: thứ Hai, thứ Tư (Phụ lục II, mục V); thứ hai "
        "là số thứ tự thì viết thường."
    ),
    en="Weekdays in words have a capital: thứ Hai (Annex II, part V); the ordinal thứ hai has none.",
)
GOOD = (
    "body: [Ra quân ngày chủ nhật xanh, 'Họp sáng Chủ nhật, nghỉ ngày Chủ nhật']",
    "body: [Báo cáo kỳ thứ hai hằng tháng, Lần thứ ba mỗi tuần]",
    "body: ['Họp sáng thứ Hai hằng tuần, ý thứ hai là tiến độ, lần thứ ba trong năm']",
    "body: ['Từ phần thứ nhất đến phần thứ ba', Từ ý thứ hai đến ý cuối, 'Đoạn thứ hai, sáng tạo và chiều sâu']",
    "body: ['Việc thứ hai, ngày 5 phải xong', 'Đứng thứ ba toàn tỉnh', 'Nhóm thứ nhất, thứ hai và thứ ba']",
    (
        "body: ['Mỗi tháng một lần, trong tháng năm 2026, ba tháng một phiên, trong tháng hai lần', Họp vào tháng "
        "Hai và tháng Ba]"
    ),
)
BAD = (
    "body: [Họp định kỳ thứ sáu hằng tuần, Đối thoại thứ tư hằng tháng]",
    "body: [Họp sáng thứ hai hằng tuần]",
    "body: ['Trực từ thứ hai đến sáng thứ Bảy', 'Mở cửa từ thứ ba đến hết Chủ nhật', Nhận hồ sơ đến hết thứ sáu]",
    "body: ['Họp vào thứ sáu, ngày 16/01/2026']",
    "body: ['Trực các ngày thứ ba, thứ Năm', 'Hạn cuối là thứ Tư, thứ sáu mỗi tuần', 'Gửi trước 15 giờ thứ sáu']",
    "body: [Chuyển từ thứ tư sang thứ Năm, Dạy bù vào thứ bảy tuần này]",
    "body: ['Trực thứ bảy, Chủ nhật', 'Lịch tiếp dân: thứ ba, thứ Năm']",
    "body: [Nghỉ chiều thứ bảy, 'Giao ban ngày thứ hai đầu tuần']",
    "body: [Cao điểm của tháng một và tháng hai]",
    "body: ['Báo cáo trước ngày 10 tháng năm, hoàn thành vào tháng giêng', Phát quà dịp rằm tháng tám]",
    "body: [Học bù vào chủ nhật, Nghỉ chiều Chủ Nhật, 'Từ thứ Hai đến chủ nhật hằng tuần', 'Thi sáng chủ nhật, 8/3']",
    "body: ['Trực ngày lễ, chủ nhật; ghi sổ', 'Mở cửa cả thứ Bảy, chủ nhật', Không làm việc vào ngày Tết chủ nhật]",
)

_DAY = Lazy(
    r"(?P<before>\b(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|ngày|từ|đến|vào|hôm|các|mỗi|họp|hết|các ngày|giờ|sang|trước|"
    r"tuần,|[Tt]rực|dân:|ịch:|gian:) )?"
    r"(?P<day>[Tt]hứ (?:hai|ba|"
    r"tư|năm|sáu|bảy|bẩy))\b"
    r"(?P<after>,? \(?(?:ngày )?\d{1,2}/\d{1,2}|,? ngày \d| (?:hằng|hàng|mỗi|đầu|cuối) tuần"
    r"| (?:hằng|hàng|cuối|đầu) tháng| tuần (?:này|sau|tới|cuối|đầu)"
    r"| đến (?:hết )?(?:sáng |chiều |trưa |tối |ngày )?(?:thứ|[Cc]hủ nhật)\b"
    r"|,? (?:và |sang |hoặc )?(?:sáng |chiều |trưa |tối )?thứ [A-ZĐ]|:)?",
    needs=tuple(f"hứ {day}" for day in ("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy")),
)
_SUNDAY = Lazy(
    r"(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|ngày|từ|đến|vào|và|hôm|giờ|trước|mỗi|sang|"
    r"(?:lễ|[Tt]ết|[Bb]ảy|[Bb]ẩy|[Ss]áu),?) (?P<day>chủ nhật|chủ Nhật|Chủ Nhật)\b(?! Bản| xanh| đỏ| tình nguyện)",
    needs=("chủ nhật", "ủ Nhật"),
)
_ORDINAL = Lazy(
    r"(?:việc|điều|lần|đợt|quý|vấn đề|nhiệm vụ|nội dung|lớp|hạng|người|phiên|(?<!định )kỳ|đứng|xếp|năm|nhóm|bước|"
    r"ý|loại|mục) $"
)
_COUNTED = Lazy(r"\b(?:mỗi|hằng|hàng|một|hai|ba|sáu|chín|mười|mấy|\d+) (?:tháng )?$")
_SURE = ("sáng ", "chiều ", "tối ", "trưa ", "hết ", "giờ ", "các ngày ", "trực ", "dân: ", "ịch: ", "gian: ")
_LISTED = Lazy(r"\bthứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?:,| và| đến| sang| hoặc)(?: thứ)?(?: sáng| chiều)? $")


_MONTHS = "một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|giêng|chạp"
_MONTH = Lazy(
    r"\b(?P<before>trong|vào|từ|đến|đầu|cuối|giữa|hết|của|sang|trước|sau|ngày \d{1,2}|mùng \w+|và|[Rr]ằm|dịp|kỳ|"
    r"báo cáo|họp|ban) "
    rf"(?P<month>tháng (?:{_MONTHS}))\b"
    r"(?! (?:lần|buổi|kỳ|đợt|phiên|cuộc|lượt|ngày|nay|sau|trước|tới|này|lượng|\d|học|ngoái|đó|phần|hay|hoặc \w+ lần))",
    needs=tuple(f"tháng {each}" for each in _MONTHS.split("|")),
)


def check(notice: Notice) -> Iterator[Problem]:
    """Weekdays in small letters, told from ordinals by what stands around them; months in words likewise."""
    words = seen(notice)
    for sight, match in words.find(_MONTH):
        if not _COUNTED.search(sight.before.lower()):
            start, end = (each - match.start() + sight.start for each in match.span("month"))
            meant = f"tháng {match['month'][6:].capitalize()}"
            yield sight.passage.problem(CODE, SEVERITY, start, end, meant=meant)
    for sight, match in words.find(_SUNDAY):
        start = sight.start + match.start("day") - match.start()
        yield sight.passage.problem(CODE, SEVERITY, start, sight.end, meant="Chủ nhật")
    yield from _weekdays(words)


def _weekdays(words: Seen) -> Iterator[Problem]:
    for sight, match in words.find(_DAY):
        before, after = match["before"] or "", match["after"] or ""
        is_day = (
            before.lower() in _SURE
            or _LISTED.search(sight.passage.text[: sight.start + match.start("day") - match.start()])
            or (after and not _ORDINAL.search(sight.before.lower()))
            or (before == "vào " and not after)
        )
        if is_day and not (before == "vào " and not after and sight.after[:2] == " l"):
            start, end = (each - match.start() + sight.start for each in match.span("day"))
            kind, day = match["day"].split(" ")
            yield sight.passage.problem(CODE, SEVERITY, start, end, meant=f"{kind} {day.capitalize()}")

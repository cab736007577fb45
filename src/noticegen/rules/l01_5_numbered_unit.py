"""A unit named after a number, a person or an event has a capital: Quận 1 (Phụ lục II, mục III, khoản 1)."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "L01-5",
    vi=("“{found}” viết hoa danh từ chung vì tên là số, tên người hay sự kiện.", "Viết “{suggestion}”."),
    en=('"{found}" has a capital, for its name is a number, a person or an event.', 'Write "{suggestion}".'),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Đơn vị hành chính đặt tên theo chữ số, tên người, sự kiện lịch sử thì viết hoa cả danh từ chung: Quận 1, "
        "Phường Điện Biên Phủ (Phụ lục II, mục III)."
    ),
    en=(
        "An administrative unit named after a number, a person or an event has a capital: Quận 1, Phường Điện Biên Phủ "
        "(Annex II, part III)."
    ),
)
GOOD = (
    "body: [Họp tại Quận 1, Phường 12]",
    "body: [Gồm 5 quận, 3 phường; xã 135, huyện 30a]",
    "body: [Sáp nhập phường 3 nơi, quận 2 lần]",
    "body: [Công văn ghi “quận 1”, 'phường Vinh Tân, xã Hùng Vương Hạ', Phường Điện Biên Phủ]",
)
BAD = (
    "body: [Họp tại quận 1]",
    "body: ['Làm việc ở quận 7, Thành phố Hồ Chí Minh']",
    "body: [Số ca ở phường 2 giảm, Người dân ở phường 12 kiến nghị]",
    "body: [Giao UBND phường 12 chủ trì, Trụ sở ở quận 10 (cũ)]",
    "body: [Họp tại phường Điện Biên Phủ, Giao phường Võ Thị Sáu chủ trì]",
)

_UNIT = Lazy(
    r"(?<!\d )\b(?:quận|phường) (?:[1-9]|1[0-9]|2[0-8])"
    r"(?=$|\n|[,;.)](?!\d)| (?:và|thuộc|chủ trì|phối hợp|báo cáo|đến|với|của|có|tổ chức|thực hiện|"
    r"tăng|giảm|đã|đang|sẽ|được|cùng|cần|phải|để|vào|trong|tiếp nhận|họp|tại|nằm|về|theo|trước|sau|là|như|chưa|"
    r"không|gồm|rà soát|giao|kiến nghị|đề nghị|đề xuất|phản ánh|cho|do|bị|khi|từ|ở|trên|trước đây|hoàn thành|bàn giao|"
    r"lập|gửi|kiểm tra|xử lý|triển khai|vận động|xây dựng|cũng|còn)\b| [A-ZĐ(])"
    r"|\b(?:quận|phường|xã) (?:Điện Biên Phủ|Võ Thị Sáu|Lý Thường Kiệt|Trần Hưng Đạo|Hai Bà Trưng|Lê Hồng Phong|"
    r"Nguyễn Trãi|Nguyễn Du|Nguyễn Huệ|Ngô Quyền|Phan Bội Châu|Phan Chu Trinh|Hoàng Văn Thụ|Trần Phú|Lê Đại Hành|"
    r"Phạm Ngũ Lão|Nguyễn Thị Minh Khai|Hoàng Diệu|Lê Thánh Tông|Tôn Đức Thắng|Cách Mạng Tháng Tám)\b(?! [A-ZĐ])"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Numbered units in small letters."""
    words = seen(notice)
    if words.has("quận ", "phường ", "xã "):
        for sight, _ in words.find(_UNIT):
            yield sight.problem(CODE, SEVERITY, suggestion=sight.found[0].upper() + sight.found[1:])

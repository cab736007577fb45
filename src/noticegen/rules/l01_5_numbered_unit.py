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
    "body: ['Rà soát 5 xã, phường 3 hộ một tổ', Chia cho các quận 2 chiếc xe]",
    "body: [Họp tại Quận 1, Phường 12]",
    "body: [Chia cho mỗi xã và phường 3 suất, 'Giữa các phường 2 năm một lần, với quận 5 lớp', Từ phường 3 nơi]",
    "body: [Gồm 5 quận, 3 phường; xã 135, huyện 30a]",
    "body: [Sáp nhập phường 3 nơi, quận 2 lần]",
    "body: [Công văn ghi “quận 1”, 'phường Vinh Tân, xã Hùng Vương Hạ', Phường Điện Biên Phủ]",
)
BAD = (
    "body: ['Phối hợp với Công an phường Đa Kao, quận 1 tuyên truyền', Người dân phường 7 phản ánh]",
    "body: ['Trên địa bàn Phường 14 Quận 10 và phường 22 quận Bình Thạnh', 'Từ Phường 5 đến phường 7 quận Gò Vấp']",
    "body: [Họp tại quận 1]",
    "body: ['Làm việc ở quận 7, Thành phố Hồ Chí Minh']",
    "body: [Số ca ở phường 2 giảm, Người dân ở phường 12 kiến nghị]",
    "body: [Giao UBND phường 12 chủ trì, Trụ sở ở quận 10 (cũ)]",
    "body: [Họp tại phường Điện Biên Phủ, Giao phường Võ Thị Sáu chủ trì]",
)

_MEASURES = (
    "nơi|lần|người|hộ|vụ|ca|điểm|bộ|cái|đơn|tỷ|triệu|nghìn|ngàn|trăm|ha|km|m|mét|ngày|tháng|năm|giờ|phút|lượt|công|dự|tổ|"
    "khu|thôn|trường|lớp|học|cơ|đại|cán|chiếc|xe|tấn|kg|suất|phần|bản|hồ|cuộc|buổi|đợt|loại|mô|nhóm|tuyến|lít|cây|con"
)
_PLACED = (
    r"(?:(?<=, )|(?<=ại )|(?<=ở )|(?<=qua )|(?<=dân )|(?<=hộ )|(?<=an )|(?<=UBND )|(?<=HĐND )|(?<=của )|(?<=thuộc )|"
    r"(?<=và )|(?<=với )|(?<=từ )|(?<=đến )|(?<=các )|(?<=giữa )|(?<=gồm )|(?<=như )|(?<=hoặc )|(?<=về ))"
)
"""In an address, or behind what stands before a place."""

_UNIT = Lazy(
    r"(?<!\d )\b(?:quận|phường) (?:[1-9]|1[0-9]|2[0-8])"
    r"(?=$|\n|[,;.)](?!\d)| (?:và|thuộc|chủ trì|phối hợp|báo cáo|đến|với|của|có|tổ chức|thực hiện|"
    r"tăng|giảm|đã|đang|sẽ|được|cùng|cần|phải|để|vào|trong|tiếp nhận|họp|tại|nằm|về|theo|trước|sau|là|như|chưa|"
    r"không|gồm|rà soát|giao|kiến nghị|đề nghị|đề xuất|phản ánh|cho|do|bị|khi|từ|ở|trên|trước đây|hoàn thành|bàn giao|"
    r"lập|gửi|kiểm tra|xử lý|triển khai|vận động|xây dựng|cũng|còn)\b| [A-ZĐ(])"
    rf"|{_PLACED}(?:quận|phường) (?:[1-9]|1[0-9]|2[0-8]) (?!(?:{_MEASURES})\b)[^\W\d_]"
    r"|\b(?:quận|phường|xã) (?:Điện Biên Phủ|Võ Thị Sáu|Lý Thường Kiệt|Trần Hưng Đạo|Hai Bà Trưng|Lê Hồng Phong|"
    r"Nguyễn Trãi|Nguyễn Du|Nguyễn Huệ|Ngô Quyền|Phan Bội Châu|Phan Chu Trinh|Hoàng Văn Thụ|Trần Phú|Lê Đại Hành|"
    r"Phạm Ngũ Lão|Nguyễn Thị Minh Khai|Hoàng Diệu|Lê Thánh Tông|Tôn Đức Thắng|Cách Mạng Tháng Tám)\b(?! [A-ZĐ])"
)


def check(notice: Notice) -> Iterator[Problem]:
    """Numbered units in small letters."""
    words = seen(notice)
    if words.has("quận ", "phường ", "xã "):
        for sight, _ in words.find(_UNIT):
            found = sight.found if sight.found[-1].isdigit() or not sight.found[-2].isspace() else sight.found[:-2]
            end = sight.start + len(found)
            yield sight.passage.problem(CODE, SEVERITY, sight.start, end, suggestion=found[0].upper() + found[1:])

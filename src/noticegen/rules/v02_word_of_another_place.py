"""A right word in the place of another, which the words beside it tell: cộng tác phòng dịch, báo các kết quả."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Sight, seen

CODE = RuleCode(
    "V02-word",
    vi=("“{found}”: ở đây có lẽ là “{meant}”.", "Xem lại; đúng là như thế thì thôi."),
    en=('"{found}": "{meant}" was probably meant here.', "Check it; if it is right as it is, leave it."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Gõ sai một dấu hay một chữ có khi ra từ khác, vẫn đúng chính tả: cộng tác, báo các. Chỉ nhắc khi các chữ bên "
        "cạnh cho thấy không phải từ ấy."
    ),
    en=(
        "One wrong mark or letter may make another word that is spelt correctly. It is reported only where the words "
        "beside it show that it is not the one meant."
    ),
)
GOOD = (
    "body: ['Cộng tác viên dân số, cộng tác với báo chí, hợp đồng cộng tác, công tắc điện, công tác phòng dịch']",
    "body: ['Đăng trên báo các số liệu; nhà báo các tỉnh dự; báo cáo, báo có']",
    "body: ['Bắt đầu từ ngày 05/12, mở đầu từ công tác Đảng', Tập đoàn công tắc điện, Vốn đầu tư công]",
    "body: ['Năng lượng tái tạo; nâng lương thường xuyên', 'Đồng chí Thứ trưởng dự; thủ trưởng các đơn vị ký']",
    "body: ['Đối tác các bên, mức độ đó, chế độ đó, đến tiến độ, trong tiến trình', 'Đầu mối, thay đầu mới của máy']",
    "body: ['Chuẩn bị hàng để xuất khẩu, làm thủ tục để xuất kho; kiến nghị để xuất bán', Đề xuất giải pháp]",
    "body: [Công văn ghi “cộng tác phòng, chống dịch”, 'Quyết đoán, quyết toán; bàn giao, giao bàn ghế']",
)
BAD = (
    "body: [{heading: 'Cộng tác phòng, chống dịch', items: [A]}, {heading: Cộng tác cán bộ, items: [B]}]",
    "body: ['Tham mưu báo các kết quả thực hiện', 'Tổng hợp, báo các Sở']",
    "body: [Đoàn cộng tác của Sở, Cử cán bộ đi công tắc]",
    "body: ['Giải ngân vốn đầu từ công', 'Làm đầu mới tổng hợp', Đẩy nhanh tiến đó thi công]",
    "body: ['Thứ trưởng các đơn vị chịu trách nhiệm', 'Xét năng lượng trước thời hạn']",
    "body: ['Gửi hồ số về Sở', 'Công các cán bộ']",
    "body: ['Sở tham mưu, để xuất việc thi tuyển', 'Để xuất UBND tỉnh phương án']",
    "body: ['Trình phê duyệt quyết đoán dự án hoàn thành', 'Họp tại trụ số Ủy ban']",
)


class _Place(NamedTuple):
    """A word, the one it stands for where these stand behind or before it, and what before it makes it right."""

    found: str
    meant: str
    behind: Sequence[str] = ()
    before: Sequence[str] = ()
    right: Sequence[str] = ()


def _words(text: str) -> Sequence[str]:
    return tuple(" ".join(each.split()) for each in text.split(","))


_OF_WORK = (
    "phòng, chống",
    *_words(
        """
    phòng chống, phòng cháy, phòng dịch, quản lý, tuyên truyền, chỉ đạo, kiểm tra, thanh tra, giám sát, đào tạo,
    tổ chức, xây dựng, cán bộ, dân số, y tế, bảo vệ, giải phóng, bồi thường, cải cách, chuyển đổi, tiếp công dân,
    văn thư, lưu trữ, dân vận, thi đua, tuyển sinh, tuyển quân, tuyển dụng, quy hoạch, thu chi, giảm nghèo, an
    toàn, an sinh, vệ sinh, khám chữa, tiêm chủng, chăm sóc, phối hợp, chuẩn bị, kế toán, tài chính, đối ngoại,
    điều hành, tham mưu, tổng hợp, thẩm định, giáo dục, truyền thông, quốc phòng, quân sự, tháng, quý, năm
    """
    ),
)
_OF_A_TRIP = _words("đoàn, tổ, đợt, chuyến, đi, các mặt, kế hoạch, tình hình, quy chế, nhiệm vụ, làm tốt")
_TOLD = _words("kết quả, số liệu, Sở, Ủy ban, UBND, tình hình, cấp, lãnh đạo, tiến độ, việc, kịp thời, trước, về, theo")

_PLACES = (
    _Place("cộng tác", "công tác", _OF_WORK, _OF_A_TRIP),
    _Place("công tắc", "công tác", _OF_WORK, _OF_A_TRIP),
    _Place("công các", "công tác", _OF_WORK, _OF_A_TRIP),
    _Place("báo các", "báo cáo", _TOLD, right=_words("trên, nhà, làm, viết, đăng, tờ, số, đặt, đọc, đài, gửi, cho")),
    _Place(
        "đầu từ",
        "đầu tư",
        _words("công, xây dựng, phát triển, trung hạn, nước ngoài"),
        _words("chủ"),
        _words("bắt, mở, lần, đi, ban, dẫn, khởi, hàng"),
    ),
    _Place("tiến đó", "tiến độ", _words("thi công, thực hiện, giải ngân, dự án, xây dựng"), right=_words("cải, tiên")),
    _Place(
        "để xuất",
        "đề xuất",
        _words("UBND, Ủy ban, phương án, giải pháp, cấp có thẩm quyền, chủ trương, khen thưởng, bổ sung, điều chỉnh"),
        ("tham mưu,", "kiến nghị,", "nghiên cứu,"),
    ),
    _Place("chế đó", "chế độ", _words("báo cáo, chính sách, làm việc, phụ cấp, trực"), right=_words("cơ, quy")),
    _Place("đầu mới", "đầu mối", _words("tổng hợp, theo dõi, liên hệ, tiếp nhận"), _words("làm")),
    _Place("thứ trưởng", "thủ trưởng", _words("các đơn vị, các cơ quan, các phòng, cơ quan, đơn vị, phòng")),
    _Place("năng lượng", "nâng lương", _words("trước hạn, trước thời hạn, thường xuyên, cho cán bộ, cho công chức")),
    _Place(
        "hồ số", "hồ sơ", _words("về, gửi, trình, đề nghị, xin, dự, của, thanh toán, quyết toán"), _words("gửi, nộp")
    ),
    _Place("trụ số", "trụ sở", _words("Ủy ban, UBND, Sở, cơ quan, xã, phường, làm việc, công an, tiếp")),
    _Place("quyết đoán", "quyết toán", _words("dự án, ngân sách, vốn, công trình, năm, kinh phí, quý, thu")),
    _Place("dự đoán", "dự toán", _words("ngân sách, chi, kinh phí, được giao"), _words("giao, phân bổ, lập")),
    _Place("nhân số", "nhân sự", _words("cho, phục vụ, đại hội, chủ chốt, bổ nhiệm")),
    _Place("khai các", "khai thác", _words("khoáng sản, cát, hiệu quả, sử dụng"), right=_words("triển, công, kê")),
    _Place("trung tám", "trung tâm", _words("y tế, phục vụ, văn hóa, hành chính, xã, quản lý, dịch vụ")),
    _Place(
        "chủ đạo", "chỉ đạo", _words("các, việc, đơn vị, thực hiện, phòng"), _words("ban, tập trung"), _words("vai trò")
    ),
)


def check(notice: Notice) -> Iterator[Problem]:
    """Each word of the table where it stands so."""
    words = seen(notice)
    for place in _PLACES:
        for at in words.places(place.found) if words.has(place.found) else ():
            sight = words.sight(at, at + len(place.found))
            if _is_another(sight, place):
                meant = place.meant.capitalize() if sight.found[0].isupper() else place.meant
                yield sight.problem(CODE, SEVERITY, meant=meant)


def _is_another(sight: Sight, place: _Place) -> bool:
    before, after = f" {sight.before.lower()}", f"{sight.after} "
    if before.endswith(tuple(f" {each} " for each in place.right)):
        return False
    is_led = before.endswith(tuple(f" {each} " for each in place.before)) and not after.startswith(
        (" viên", " với", " điện", " đèn")
    )
    return is_led or any(after.startswith(tuple(f" {each}{end}" for end in " ,.;")) for each in place.behind)

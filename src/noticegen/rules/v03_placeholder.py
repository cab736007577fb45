"""What was left to be filled in later is filled in before the notice is signed."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import Element, Part, seen

CODE = RuleCode(
    "V03-placeholder",
    vi=("“{found}” là chỗ để trống, chưa điền.", "Điền vào, hoặc bỏ đi trước khi trình ký."),
    en=('"{found}" is a place that was left to be filled in.', "Fill it in, or remove it before the notice is signed."),
)
SEVERITY = Severity.WARNING
WHY = Word(
    vi=(
        "Chỗ để trống (……, xxx, bổ sung sau) còn sót lại thì văn bản ký ra chưa đủ chữ. Biểu mẫu ở phụ "
        "lục, bảng và dấu ba chấm của câu liệt kê không tính."
    ),
    en=(
        "A blank that was left (……, xxx, to be added) makes a signed document incomplete. Forms in "
        "appendices, tables, and the dots that end a list do not count."
    ),
)
GOOD = (
    "body: [Các lĩnh vực y tế, giáo dục, …]",
    "body: ['Nhung hươu, Logistic, Hội nhập... Bố trí kiểm tra']",
    "{body: [Một], appendices: [{title: Mẫu, body: ['Họ tên: ……………']}]}",
    "body: [Gửi số liệu bổ sung sau ngày 20/11]",
    "body: ['Giảm các khoản xăng xe, điện nước, … tối thiểu 10%']",
    "body: [Xe biển số 37A-xxx và cỡ áo XXL]",
)
BAD = (
    "body: [Hoàn thành trước ngày …… tháng …… năm 2026]",
    "body: [Giao đơn vị (bổ sung sau) thực hiện]",
    "body: [Kinh phí là xxx triệu đồng]",
    "body: ['Kinh phí là ..... triệu đồng']",
    "body: ['Kinh phí ... tỷ đồng, đạt xxx% kế hoạch', 'Có xxx phản ánh, hỗ trợ xx tỷ đồng cho (điền số) hộ']",
    "body: ['Bố trí … triệu đồng', 'Thuê nhà thầu (cần bổ sung số liệu)']",
    "body: ['Giao ông ____ chủ trì', 'Họp tại [địa điểm]']",
)

_BLANK = Lazy(
    r"(?:…\.*){2,}|\.{4,}|_{3,}|(?<=ngày )(?:…|\.{3})(?= ?/| tháng)|(?<=tháng )(?:…|\.{3})(?= ?/| năm)"
    r"|(?<= )x{3,}(?= [a-zà-ỹđ])|\bxx(?= ?%| (?:triệu|tỷ) )"
    r"|\b(?:x{3,}|X{3,})(?= ?%| (?:triệu|đồng|tỷ|người|hộ|dự án|nhiệm vụ))|"
    r"(?<= )(?:…|\.{3}) ?(?=%|(?:triệu|tỷ) đồng)|\?{3,}"
    r"|[(\[](?:sẽ |cần )?(?:bổ sung|cập nhật|điền|hoàn thiện|kiểm tra lại|xác nhận lại|chờ)"
    r"(?: (?:sau|thêm|lại|số liệu|số|tên|ngày|ý kiến))+[)\]]"
    r"|\[(?:[A-ZĐ]?[^\W\d_]+(?: [^\W\d_]+){0,4})\]|\bTODO\b|\bTBD\b|\blorem ipsum\b"
)


_SIGNS = (
    "……", "…....", "....", "___", "xx", "XXX", "???", "[", "TODO", "TBD", "lorem", "ngày …", "ngày ...", "tháng …",
    "tháng ...", "… t", "... t", "…%", "...%", "… %", "... %", "(sẽ ", "(cần ", "(bổ sung", "(cập nhật", "(điền",
    "(hoàn thiện", "(kiểm tra lại", "(xác nhận lại", "(chờ",
)  # fmt: skip
"""One of these is in every blank."""


def check(notice: Notice) -> Iterator[Problem]:
    """Blanks in the notice itself, outside tables."""
    words = seen(notice)
    if not any(each in words.own for each in _SIGNS):
        return
    for sight, _ in words.find(_BLANK):
        if sight.passage.part is not Part.APPENDIX and sight.passage.element is not Element.CELL:
            yield sight.problem(CODE, SEVERITY)

"""After a semicolon a sentence goes on, with a small letter."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._seen import seen

CODE = RuleCode(
    "B23-capital",
    vi=("Sau dấu chấm phẩy viết hoa: “{found}”.", "Viết thường; là tên riêng hay tên loại văn bản thì để nguyên."),
    en=('A capital after a semicolon: "{found}".', "Write a small letter, unless it is a name."),
)
SEVERITY = Severity.NOTE
WHY = Word(
    vi=(
        "Nghị định chỉ viết hoa sau dấu chấm câu và khi xuống dòng, không nêu dấu chấm phẩy (Phụ lục II, "
        "mục I). Tên riêng, tên cơ quan không tính."
    ),
    en=("The decree names full stops and new lines, not semicolons (Annex II, part I). Names do not count."),
)
GOOD = (
    "body: ['Rà soát hồ sơ; báo cáo Sở; Văn phòng tổng hợp; Nghị định số 5; UBND xã; Báo Nghệ An đưa tin']",
    "body: ['Hải quân tuần tra; Không quân hỗ trợ']",
    "body: ['Công văn ghi “hồ sơ; Báo cáo”']",
)
BAD = (
    "body: ['Hoàn thiện hồ sơ; Báo cáo Sở']",
    "body: ['Lưu trên máy riêng; Không để lộ tin; Tuyệt đối bảo mật; Tiết kiệm chi phí']",
    "body: ['Tiếp công dân; Theo dõi, đôn đốc việc thực hiện']",
)

_VERBS = frozenset(
    each.strip()
    for each in """
    báo cáo, theo dõi, kiểm điểm, kiểm tra, tổng kết, tổng hợp, rà soát, đôn đốc, phối hợp, chủ trì, tham mưu,
    hoàn thành, hoàn thiện, hoàn tất, tiếp tục, triển khai, tổ chức, thực hiện, xây dựng, chuẩn bị, tăng cường,
    đẩy mạnh, đẩy nhanh, gửi về, trình lãnh, đề xuất, đề nghị, yêu cầu, hướng dẫn, thông báo, tuyên truyền,
    khẩn trương, chấn chỉnh, bố trí, xử lý, giải quyết, bảo đảm, đảm bảo, nâng cao, phân công, quán triệt, ban hành,
    cập nhật, lập danh, lập kế, khắc phục, công khai, nghiên cứu, đăng ký, kiến nghị, phân bổ, quyết toán, giải ngân,
    thu hồi, vận động, huy động, tập trung, chủ động, phát động, khảo sát, thẩm định, đánh giá, lựa chọn, sơ kết,
    phê duyệt, điều chỉnh, bổ sung, sửa đổi, tiếp nhận, tiếp thu, giám sát, thường xuyên, nghiêm túc, kịp thời,
    quản lý, duy trì, bảo vệ, tuyển dụng, bồi dưỡng, đào tạo, xác minh, giới thiệu, niêm yết, số hóa, giao nộp,
    lấy ý, nghiêm cấm, tuyệt đối, đồng thời, phấn đấu, ưu tiên, chịu trách, kiên quyết, không để, không được, không tổ,
    không nhập, không bố, không ban,
    tiết kiệm, siết chặt, chuyển giao, cung cấp, đối chiếu, thống kê, phân loại, rút kinh, nắm chắc, mở rộng, phát huy,
    tích cực, chỉ đạo, bàn giao, tạo điều, ký kết, lồng ghép, hỗ trợ, kết nối, cắt giảm, kiểm soát, ngăn chặn, xử phạt,
    tháo gỡ, mua sắm, sửa chữa, sắp xếp, hạn chế, chăm lo, khen thưởng, biểu dương, phê bình
    """.split(",")
)


def check(notice: Notice) -> Iterator[Problem]:
    """Common verbs with a capital there: anything else may be a name."""
    words = seen(notice)
    at = words.own.find("; ")
    while at >= 0:
        if words.own[at + 2 : at + 3].isupper():
            word, _, rest = words.own[at + 2 : at + 42].partition(" ")
            if word.istitle() and f"{word.lower()} {rest.split(' ')[0].rstrip(',.;')}" in _VERBS:
                yield words.sight(at, at + 2 + len(word)).problem(CODE, SEVERITY)
        at = words.own.find("; ", at + 1)

"""After a semicolon a sentence goes on, with a small letter."""

from collections.abc import Iterator

from noticegen.notice.notice import Notice
from noticegen.problems.lazy import Lazy
from noticegen.problems.problem import Problem, Severity
from noticegen.problems.rule_code import RuleCode
from noticegen.problems.sentences import Word

from ._common_syllables import common_syllables
from ._compounds import compounds
from ._names_lacking import BODIES
from ._persons import GIVEN, SURNAMES
from ._seen import Sight, seen
from ._syllables import is_syllable

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
    "body: ['Xếp hàng; Nhóm 1 dự; Lô 3 đấu giá; Mẫu 02 kèm theo; Đạt trực; Thu 2025 tổng kết; Tổ 5 họp']",
    "body: ['Bà Mai trực; Hùng trực thay; Nga và Mỹ dự; Huế là điểm dừng; Đảng ủy giám sát; Nhà nước hỗ trợ']",
    "body: ['Viettel lắp đặt; Nhóm 1 gồm hai khoa; Tổ giúp việc ghi; Phó Giám đốc dự; Chợ trung tâm họp phiên']",
    "body: ['Hải quân tuần tra; Không quân hỗ trợ; Các Phòng tổng hợp']",
    "body: ['Công văn ghi “hồ sơ; Báo cáo”', 'Các tổ chức quốc tế; Tổ chức Y tế thế giới hỗ trợ']",
    "body: ['Rà soát hồ sơ; Trung tâm tổng hợp; Bệnh viện báo cáo; Kế hoạch số 5; Chủ tịch Hội ký; Giao Thủy xã']",
    "body: ['Rà soát hồ sơ; Thi hành án dân sự tỉnh họp; Học viện Tài chính dự; Dạy Văn']",
    "body: ['Có 3 phân hệ, gồm: Kinh tế số; Hành chính công; Hệ thống giám sát', 'Nghe Báo cáo năm; Báo cáo thẩm tra']",
    "body: ['Kiểm tra ở địa bàn; Thủ trưởng các cơ quan đôn đốc']",
    "body: ['Rà soát hồ sơ; Chi cục Thủy lợi báo cáo; Nhà máy Lọc dầu chạy; Cục Thuế họp']",
)
BAD = (
    "body: ['Hoàn thiện hồ sơ; Báo cáo Sở']",
    "body: ['Nhân rộng mô hình; Mở 06 lớp tập huấn', 'Thu đủ; Đạt 95% kế hoạch', 'Cấp vốn; Mua 1.200 cây giống']",
    "body: ['Việc gồm: Rà soát hồ sơ; Hạ tầng số được nâng cấp', 'Yếu kém: Hạ tầng cũ; Tiến độ còn chậm']",
    "body: ['Chuẩn bị tài liệu; Gửi giấy mời', 'Đo đạc; Cắm mốc', 'Hạ tầng yếu; Tiến độ chậm']",
    "body: ['Lưu trên máy riêng; Không để lộ tin; Tuyệt đối bảo mật; Tiết kiệm chi phí']",
    "body: ['Bảo dưỡng đệm va; Không tiếp nhận tàu', 'Rà soát hồ sơ; Trước mắt giải quyết hồ sơ quá hạn']",
    "body: ['Tiếp công dân; Theo dõi, đôn đốc việc thực hiện']",
    "body: ['Bảo đảm an toàn; Sao lưu dữ liệu hằng ngày', 'Tiếp nhận đăng ký; Giải đáp vướng mắc']",
    "body: ['Phun hóa chất; Diệt bọ gậy', 'Sửa mái; Thay cửa']",
    "body: ['Nước sạch; Độ mặn 18 phần nghìn']",
    "body: ['Số liệu chậm; Việc quản lý còn lỏng', 'Thiếu ghế; Xưởng thực hành xuống cấp', 'Xa; Đoạn còn lại hẹp']",
    "body: ['Phun thuốc; Khoanh vùng ổ dịch', 'Nạo vét kênh; Phát quang bờ kênh; Thu gom rác']",
)

_VERBS = frozenset(
    each.strip()
    for each in """
    báo cáo, theo dõi, kiểm điểm, kiểm tra, tổng kết, tổng hợp, rà soát, đôn đốc, phối hợp, chủ trì, tham mưu,
    hoàn thành, hoàn thiện, hoàn tất, tiếp tục, triển khai, tổ chức, thực hiện, xây dựng, chuẩn bị, tăng cường,
    đẩy mạnh, đẩy nhanh, gửi về, trình lãnh, đề xuất, đề nghị, yêu cầu, hướng dẫn, thông báo, tuyên truyền,
    khẩn trương, chấn chỉnh, bố trí, xử lý, giải quyết, bảo đảm, đảm bảo, nâng cao, phân công, quán triệt, ban hành,
    cập nhật, lập danh, lập kế, khắc phục, công khai, nghiên cứu, đăng ký, kiến nghị, phân bổ, quyết toán,
    giải ngân, thu hồi, vận động, huy động, tập trung, chủ động, phát động, khảo sát, thẩm định, đánh giá, lựa chọn,
    sơ kết, phê duyệt, điều chỉnh, bổ sung, sửa đổi, tiếp nhận, tiếp thu, giám sát, thường xuyên, nghiêm túc,
    kịp thời, quản lý, duy trì, bảo vệ, tuyển dụng, bồi dưỡng, đào tạo, xác minh, giới thiệu, niêm yết, số hóa,
    giao nộp, lấy ý, nghiêm cấm, tuyệt đối, đồng thời, phấn đấu, ưu tiên, chịu trách, kiên quyết, không để,
    không được, không tổ, không nhập, không bố, không ban, tiết kiệm, siết chặt, chuyển giao, cung cấp, đối chiếu,
    thống kê, phân loại, rút kinh, nắm chắc, mở rộng, phát huy, tích cực, chỉ đạo, bàn giao, tạo điều, ký kết,
    lồng ghép, hỗ trợ, kết nối, cắt giảm, kiểm soát, ngăn chặn, xử phạt, tháo gỡ, mua sắm, sửa chữa, sắp xếp,
    hạn chế, chăm lo, khen thưởng, biểu dương, phê bình, sao lưu, giải đáp, giải thích, giải trình, giải tỏa,
    giải phóng, khai thác, khôi phục, kiện toàn, ký hợp, in ấn, in sao, kê khai, lập biên, lập hồ, liên hệ, làm rõ,
    làm việc, luân chuyển, lưu trữ, nạo vét, nhắc nhở, nhân rộng, nhập liệu, nhập dữ, nghiệm thu, ngăn ngừa,
    nghiêm khắc, phát hành, phát hiện, phát quang, phát tờ, phân luồng, phân tích, phổ biến, phun thuốc, quét dọn,
    ra quân, sàng lọc, sắp đặt, so sánh, soạn thảo, tập huấn, tận dụng, thay thế, thay đổi, theo sát, thanh toán,
    thanh lý, thành lập, thẩm tra, thí điểm, thiết kế, thiết lập, thu gom, thu thập, thuyết minh, tiêm phòng,
    tiêu hủy, tiêu độc, trang bị, trao đổi, trao tặng, trả lời, trả kết, tra cứu, treo biển, tuần tra, tuyên dương,
    từ chối, tự kiểm, thăm hỏi, ủy quyền, vận hành, vệ sinh, viết bài, xác định, xác nhận, xếp loại, xét duyệt,
    xúc tiến, chấm dứt, chấp hành, chuyển đổi, chuyển hồ, chi trả, chỉnh lý, chỉnh sửa, chỉnh trang, chứng thực,
    chữa trị, chăm sóc, cam kết, canh gác, cải tạo, cải tiến, cân đối, cắm biển, cắm mốc, cưỡng chế, di dời,
    dọn dẹp, dừng thi, dự báo, đa dạng, đào mương, đăng tải, đấu nối, đẩy lùi, điều tra, điều động, đối thoại,
    đóng góp, đo đạc, đưa vào, đưa tin, gắn biển, gắn kết, gia cố, giữ gìn, giữ vững, giảm thiểu, góp ý, hoàn trả,
    hủy bỏ, hưởng ứng, kiểm đếm, kiểm kê, kiểm định, khử khuẩn, khoanh vùng, khuyến khích, khuyến cáo, lắng nghe,
    lấy mẫu, lắp đặt, mở lớp, mở đợt, mời gọi, nắm bắt, nộp hồ, nộp tiền, nâng cấp, phối kết, quan tâm, quảng bá,
    rút ngắn, rà phá, sơ tán, sử dụng, tham gia, tham khảo, tìm kiếm, tiết giảm, tìm hiểu, tích hợp, tổng rà,
    tổng vệ, trích lập, trích ngân, trồng cây, ưu đãi, vận chuyển, xin ý, đề cao, đề ra, đón tiếp, bảo trì,
    bảo dưỡng, bảo quản, bán đấu, bình xét, biên soạn, biên tập, bố cục, cảnh báo, cấp phát, cấp đổi
    """.split(",")
)


_ALONE = frozenset(
    """
    gửi lập mời nộp trình giao cử đo cắm ký in phát chi thu mua sửa dọn đưa đón cấp treo đăng lắp mở nhận nêu ghi bán
    thuê diệt thay quét vá xây đào phá dỡ chặt tỉa lau rửa ủ tiêm khám chữa dạy học thi chấm ôn bầu tuyển tu xóa dán
    thả tắt bật cài tải gỡ khóa khoan đắp lát sơn kê dời chở đóng đặt kéo hút
    không chưa phải cần nên nếu khi các những mỗi một trong trước sau từ theo tại do vì nhưng và hoặc cùng sẽ đã đang
    cho để xem xét họp chọn tách nhập xuất quét kẻ vẽ soạn nhắc phạt cấm giữ trả bù tìm trồng nuôi tưới bón
    """.split()
)
"""Verbs of one syllable and small words, which no name begins with before a small letter."""

_COUNTING = _ALONE | frozenset(
    "đạt có còn tăng giảm tặng vay thăm hơn gần khoảng dưới thêm bớt quyên ủng cấy ghép".split()
)
"""What stands before a number, and is no name of what the number counts: nhóm 1, lô 3, mẫu 02."""

_NAMES = frozenset(
    each.strip()
    for each in """
    văn phòng, trung tâm, chi cục, ủy ban, uỷ ban, hội đồng, công an, thanh tra, mặt trận, tỉnh ủy, bộ đội, thủ tướng,
    bộ trưởng, thứ trưởng, giám đốc, chính phủ, quốc hội, ngân hàng, công đoàn, thanh niên, phụ nữ, nghị định,
    nghị quyết, quyết định, thông tư, kế hoạch, công văn, công điện, chỉ thị, tờ trình, chương trình, đề án, dự án,
    báo chí, trưởng phòng, phó phòng, chủ tịch, đồng chí, nhân dân, trạm y, trường học, khu công, nông dân, bệnh viện,
    công ty, cục thuế, hiệp hội, đài phát, quân đội, quân sự, biên phòng, kiểm lâm, kiểm sát, liên đoàn, học viện,
    đại học, tổ công, tổ dân, ban chỉ, ban hành, hải quan, hải quân, không quân, chi bộ, đoàn thanh, cảnh sát, tòa án,
    pháp lệnh, bộ luật, bộ ngành, sở ngành, thành phố, thị trấn, thị xã, quốc khánh, quốc gia, cách mạng, sư đoàn,
    trung đoàn, quân khu, phụ lục, điều lệ, quy chế, khu vực, khu phố, cổng thông, trang thông, quỹ đầu,
    thi hành, chỉ huy, tư lệnh, toà án, chánh án, viện trưởng, hình sự, đảng ủy, đảng uỷ, nhà nước, bí thư, hiệu trưởng,
    kế toán, bảo hiểm, tổng công, tổng cục, thường trực, thường vụ, thủ trưởng
    """.split(",")
)
"""Words that names begin with."""

_FIRST = frozenset(each.split(" ")[0] for each in _NAMES) | frozenset(each.lower() for each in BODIES)
_FIRST |= frozenset(
    """
    hạt đồn phó trưởng chánh ông bà anh chị em đồng luật nghị hiến tết xuân nhóm lô gói bước ngày điều khoản mỹ pháp nga
    đức ý lào úc huế vinh nhật hàn thái âu á phi bắc nam tây đông thủ đệ thượng trung thiếu hạ hai ba bốn
    sáu bảy tám chín mười giờ chùa đình út đền núi sông hồ biển đảo cầu chợ bến đèo
    """.split()
)
"""What names and posts begin with, and what they are counted by."""

_LISTED = Lazy(r"gồm(?: có)?: (?P<first>[^.:]+)$", needs=("gồm",))
"""A list that is begun, as far as it goes before here."""

_COUNT = Lazy(r"(?!(?:19|20)\d\d$)\d[\d.,]*%?")


def check(notice: Notice) -> Iterator[Problem]:
    """Common words with a capital there, unless names begin so."""
    words = seen(notice)
    at = words.own.find("; ")
    while at >= 0:
        if words.own[at + 2 : at + 3].isupper():
            word, _, rest = words.own[at + 2 : at + 42].partition(" ")
            second, _, third = rest.partition(" ")
            if word.istitle() and _is_small(word.lower(), second.rstrip(",.;"), third):
                sight = words.sight(at, at + 2 + len(word))
                if not _is_one_of_names(sight, word):
                    yield sight.problem(CODE, SEVERITY)
        at = words.own.find("; ", at + 1)


def _is_one_of_names(sight: Sight, word: str) -> bool:
    """Whether it has its capital in mid-sentence, too, or all that a sentence lists have one and none is a task."""
    before = sight.before
    at = before.find(f" {word} ")
    if at > 0 and before[at - 1].isalpha() and before[at - 1].islower():
        return True
    listed = _LISTED.search(before)
    if listed is None:
        return False
    members = f"{listed['first']}{sight.found}{sight.after}".partition(". ")[0].split("; ")
    return all(each[:1].isupper() and not _is_task(each) for each in members)


def _is_task(member: str) -> bool:
    """Whether it begins with a verb, and no name behind it makes a name of the whole: Giám sát An ninh trật tự."""
    first, second, third = (*member.split(" ")[:3], "", "", "")[:3]
    return f"{first} {second}".lower() in _VERBS and not third[:1].isupper()


def _is_small(word: str, second: str, third: str) -> bool:
    """Whether these two are a common word that no name begins with."""
    pair = f"{word} {second}"
    if pair == "tổ chức" and third[:1].isupper():
        return False
    is_word = pair in _VERBS or (pair in compounds() and pair not in _NAMES and not third[:1].isupper())
    if word in _COUNTING and _COUNT.fullmatch(second):
        return True
    if is_word or (word in _ALONE and pair not in _NAMES and second.islower() and is_syllable(second)):
        return True
    is_noun = word in common_syllables() and not (word in _FIRST or word in GIVEN or word.capitalize() in SURNAMES)
    return is_noun and is_syllable(second) and second.islower() and (third[:1].islower() or third[:1].isdigit())

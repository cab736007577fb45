"""Slips that clerks make, put one at a time into a right notice: what rule should find it, and in which line.

The same seed gives the same notice. Nothing here is taken from the rules' own examples: words are chosen at random, and
typed as a hand types them.
"""

from collections.abc import Mapping
from random import Random

from .slips_of_form import SLIPS_OF_FORM
from .word_drafts import (
    Draft,
    Slip,
    abbreviated,
    added,
    again,
    blank_twice,
    bracket,
    head,
    impossible,
    in_a_word,
    joined,
    keys,
    label,
    made,
    of_two_meetings,
    opening,
    past,
    right,
    shifted,
    small,
    small_start,
    task_twice,
    undated,
    weekend,
    wrong_sum,
    wrong_weekday,
)

_DISTRICTS = ("Diễn Châu", "Yên Thành", "Quỳ Hợp", "Krông Pắc", "Mộc Châu", "Ninh Kiều", "Ba Đình", "Đô Lương")
_LIKELY = (
    "thực hiên",
    "báo cao",
    "kế hoach",
    "kiêm tra",
    "nhiêm vụ",
    "tông hợp",
    "triên khai",
    "giam sát",
    "đề nghi",
    "hoàn thanh",
    "quy đinh",
    "công tac",
    "hội nghi",
    "văn bàn",
    "bổ nghiệm",
    "chủ nghiệm",
    "nhiên cứu",
    "ký luật",
    "tài liêu",
    "thời gián",
    "nội dụng",
    "đánh gia",
    "hướng dân",
    "kinh nghiệp",
    "bổ xung",
    "xử lí hồ sơ sử lý",
    "đổi chiểu",
    "chậm nhật ngày 30/01/2026",
    "xử lý hàng vi vi phạm",
    "coi đây là việc quan trong",
    "tạo mối qua hệ",
    "bàn vấn để này",
    "phối hớp",
    "ban hanh",
    "giải quyệt",
    "chất lương",
)


def _other_chair(dice: Random) -> tuple[str, str]:
    """Somebody else, or the same person with another post."""
    posts = dice.sample(("Giám đốc Sở", "Phó Giám đốc Sở"), 2)
    names = dice.sample(("Lê Văn Hải", "Trần Quốc Thành", "Phạm Thị Hương", "Hoàng Đức Long"), 2)
    same = dice.randrange(2)
    (posts, names)[same][1] = (posts, names)[same][0]
    subject = f"Kết luận của {posts[0]} {names[0]} tại cuộc họp giao ban tháng 01/2026"
    return subject, f"Ngày 14/01/2026, đồng chí {names[1]}, {posts[1]} chủ trì họp giao ban tháng 01/2026."


def _other_number(dice: Random) -> tuple[str, str]:
    matter = dice.choice(("tiến độ gói thầu số", "đề án đợt", "dự án Đường tỉnh", "chuẩn bị kỳ họp thứ"))
    one, other = dice.sample(range(2, 13), 2)
    return f"Kết luận cuộc họp về {matter} {one}", f"Ngày 14/01/2026, Sở họp về {matter} {other}."


SLIPS: Mapping[str, Slip] = {
    "B08": made(lambda dice: f"Thực hiện Nghị định số {dice.randint(10, 99)}/{dice.randint(2019, 2025)}/NĐ-CP"),
    "B08-again": again,
    "B07-body": added(
        "Tuyên truyền Luật Lưu trữ số 33/2024/QH15",
        "Tập huấn luật số 47/2024/QH15 của Quốc hội",
        "Thực hiện Luật Đất đai số 31/2024/QH15",
    ),
    "L01-4": added(
        "Khảo sát tại Tỉnh Nghệ An",
        "Họp ở Xã Hưng Nguyên",
        "Thăm Thành phố Huế",
        "Về Tỉnh Gia Lai",
        "Kiểm tra xã Đông Hiếu và Xã Hòa Sơn",
        "Khám bệnh tại Trạm Y tế Phường Phan Thiết",
        "Tuần tra ở Xã Phùng Xá",
    ),
    "L01-5": made(lambda dice: f"Khảo sát tại {dice.choice(('phường', 'quận'))} {dice.randint(1, 12)}"),
    "L01-6": added("Đi công tác tại thành phố Hồ Chí Minh", "Tham dự hội nghị ở thủ đô Hà Nội"),
    "L01-9": made(
        lambda dice: (
            "Phối hợp với "
            + dice.choice(
                (
                    "Sở Nội Vụ",
                    "Sở Y Tế",
                    "Ủy Ban Nhân Dân tỉnh",
                    "Bộ Tài Chính",
                    "Sở Khoa Học và Công Nghệ",
                    "Hội Đồng nhân dân xã",
                    "Sở nông nghiệp và môi trường",
                    "Kho bạc nhà nước tỉnh",
                    "công an tỉnh Nghệ An",
                    "trạm y tế xã Mai Sơn",
                    "trường tiểu học Kim Đồng",
                    "chi cục hải quan khu vực III",
                    "đảng ủy xã Đô Lương",
                )
            )
        )
    ),
    "L01-8": added("Hỗ trợ các tỉnh tây nguyên", "Khảo sát thị trường miền nam", "Liên kết các tỉnh vùng đông nam bộ"),
    "L01-12": added("Vận động nhân dân tham gia", "Chính sách của Đảng và nhà nước", "Lấy ý kiến nhân dân về đề án"),
    "L01-16": added(
        "Treo cờ dịp lễ quốc khánh",
        "Trực Tết Nguyên Đán",
        "Kỷ niệm ngày nhà giáo Việt Nam",
        "Hưởng ứng ngày thế giới nước",
    ),
    "L01-17": added(
        "Phổ biến Luật cán bộ, công chức",
        "Triển khai luật hóa chất năm 2025",
        "Tập huấn luật nhà giáo của Quốc hội",
        "Thực hiện Bộ luật dân sự",
        "Tập huấn Luật đấu thầu",
    ),
    "L01-20": added(
        "Họp chiều thứ ba hằng tuần",
        "Báo cáo trong tháng tư năm 2026",
        "Tổng kết vào tháng mười hai",
        "Trực vào thứ bảy, ngày 24/01/2026",
        "Trực từ thứ năm đến hết sáng thứ Bảy",
        "Giao ban sáng thứ tư",
        "Tiếp dân định kỳ thứ năm hằng tuần",
        "Vệ sinh thứ bảy hằng tháng",
    ),
    "D07": made(
        lambda dice: dice.choice(
            (
                f"Phối hợp với UBND huyện {dice.choice(_DISTRICTS)} khảo sát",
                f"Kiểm tra trên địa bàn quận {dice.choice(_DISTRICTS)}",
                "Gửi văn bản cho UBND các huyện, thị xã",
                "Làm việc với lãnh đạo thành phố Vinh",
            )
        )
    ),
    "D07-place": head("place", "Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.HCM"),
    "D10": made(wrong_weekday),
    "B17-off": made(weekend),
    "B17-past": made(past),
    "B21-text": added("Hoàn thiện hồ sơ trong thời gian sớm nhất", "Trình Giám đốc Sở phê duyệt sớm nhất có thể"),
    "B20-sum": wrong_sum,
    "D11": opening(
        "Thứ Sáu, ngày 16 tháng 01 năm 2026, tại Sở, Giám đốc Sở chủ trì họp giao ban.",
        "Ngày 30/01/2026, Sở họp giao ban tháng 01/2026.",
        "Sáng ngày 16 tháng 01 năm 2026, Sở họp giao ban.",
    ),
    "D11-off": head("date", "2026-01-18", "2026-02-17", "2026-01-24"),
    "T07": head("subject", "Kết luận giao ban tháng 12/2025", "Kết luận họp giao ban tháng 02 năm 2026"),
    "T07-who": of_two_meetings(_other_chair),
    "T07-number": of_two_meetings(_other_number),
    "S02-alone": head("signers", "{post: Phó Giám đốc, name: Lê Thị Bình}", "{post: PHÓ CHỦ TỊCH, name: Lê Văn Bảy}"),
    "S02-same": head("signers", "{authority: TL. GIÁM ĐỐC, post: PHÓ GIÁM ĐỐC, name: Lê Thị Bình}"),
    "S11": head("signers", "{post: Giám đốc, name: Trần quốc Thành}", "{post: Giám đốc, name: Lê minh đức}"),
    "S11-two": added("Giao đồng chí Trần Quốc Thạnh chỉ đạo", "Mời ông Trần Quốc Thanh dự họp"),
    "R12": head(
        "recipients",
        "[UBND tỉnh, {name: A, units: all}, UBND tỉnh]",
        "[{name: A, units: all}, Sở Y tế, Sở Y tế]",
    ),
    "typed-label": label,
    "X01": made(
        lambda dice: dice.choice(
            (
                f"Thực hiện điểm {dice.choice('hkm')} khoản {dice.randint(9, 14)} Mục IX Thông báo này",
                "Theo khoản 12 Thông báo này",
                "Chi tiết tại Phụ lục III kèm theo Thông báo này",
                "Chi tiết tại các Phụ lục I, II và XI kèm theo Thông báo này",
                f"Thời hạn như Mục {dice.choice(('XI', 'XV', 'XX'))} nêu trên",
            )
        )
    ),
    "C01": added(
        "Gửi kèm SAO Y BẢN CHÍNH quyết định",
        "Nộp bản sao y bản chính",
        "Cấp TRÍCH LỤC cho đơn vị",
        "Lưu trích lục Thông báo",
        "Đóng dấu “Sao y bản chính” vào bản giấy",
    ),
    "V01": in_a_word(keys),
    "V01-capital": in_a_word(shifted),
    "V02": in_a_word(impossible),
    "V02-word": added(
        "Cử đoàn cộng tác sang tỉnh bạn", "Tổng hợp, báo các Sở", "Rà soát vốn đầu từ công", "Lập hồ số trình Sở"
    ),
    "V02-likely": made(lambda dice: f"Các đơn vị {dice.choice(_LIKELY)} theo phân công"),
    "V03": task_twice,
    "V03-bracket": bracket,
    "V03-placeholder": added(
        "Hoàn thành trước ngày …… tháng 02",
        "Giao đồng chí ....... chủ trì",
        "Kinh phí thực hiện (bổ sung sau)",
        "Bố trí xxx triệu đồng",
        "Họp tại ______",
        "Số lượng ??? đơn vị",
        "Thực hiện Công văn số …/STC-NS của Sở",
        "Bố trí ... triệu đồng để mua thiết bị",
        "Mời <tên đơn vị> dự họp",
        "Gồm […] và các đơn vị",
        "Chờ trả lời (chưa có số liệu)",
        "Giao đồng chí Nguyễn Văn A chủ trì",
        "Hiện có XX trạm y tế",
        "Luân chuyển XX viên chức",
        "Đạt X,X% kế hoạch năm",
        "Nộp trước ngày xx/2/2026",
    ),
    "V04": abbreviated,
    "B22-due": undated,
    "B23": small_start,
    "B23-stop": joined(".", small),
    "B23-capital": joined(";", str),
    "B18-blanks": blank_twice,
    **SLIPS_OF_FORM,
}
"""By the code of the rule that should find it."""


def slipped(code: str, seed: int) -> Draft:
    """A right notice with one slip."""
    dice = Random(f"{code}-{seed}")  # noqa: S311 equal on every run is what is wanted
    draft = right(dice)
    SLIPS[code](draft, dice)
    return draft

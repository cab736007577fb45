"""Persons whom a notice names after ông, bà, đồng chí or what they are, for the rules about names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Lazy

from ._seen import Passage, Seen

_FIRST_ANY_CAPITAL = (
    "cô giáo", "thầy giáo", "giáo viên", "kỹ sư", "bác sĩ", "dược sĩ",
    *(f"{rank} {arm}" for rank in ("đại", "thượng", "trung", "thiếu") for arm in ("tá", "úy", "tướng")),
    *(f"trưởng {place}" for place in ("thôn", "bản", "ấp", "buôn")),
    "hộ", "công chức", "viên chức", "luật sư", "nhà giáo", "thư ký",
)  # fmt: skip
_TITLES = (
    "ông", "Ông", "bà", "Bà", "đồng chí", "Đồng chí", "đ/c", "Đ/c", "anh", "chị", "em", "cháu", "cô", "thầy",
    *_FIRST_ANY_CAPITAL, *(each[0].upper() + each[1:] for each in _FIRST_ANY_CAPITAL),
    "Trưởng phòng", "Chánh Văn phòng", "Hiệu trưởng", "Viện trưởng", "Cục trưởng", "Chi cục trưởng", "Trưởng khoa",
    "Trưởng ban", "Chánh Thanh tra", "Kế toán trưởng",
    *(
        f"Chủ tịch {body} {place}"
        for body in ("UBND", "HĐND", "Ủy ban nhân dân", "Hội đồng nhân dân", "Hội đồng")
        for place in ("tỉnh", "thành phố", "xã", "phường", "đặc khu", "Trường")
    ),
    "Giám đốc Sở", "Giám đốc Trung tâm", "Giám đốc Công ty", "Bí thư Đảng ủy", "Bí thư Chi bộ",
    "Giám đốc", "Chủ tịch", "Bí thư", "GS.", "PGS.", "TS.", "ThS.", "BS.", "DS.", "KS.", "CN.", "LS.", "CKI.", "CKII.",
)  # fmt: skip
"""What stands before a name; of two that begin alike, the first counts where names follow both."""

SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trịnh Trương Mai Cao Tạ Thái
    Lương Hà Phùng Tô Chu Châu Tăng Vương Quách La Kiều Lưu Nông Lâm
    """.split()
)
RARER = frozenset(
    """
    Âu Bạch Bàn Bành Bế Bồ Cầm Cấn Chẩu Chử Cù Cung Danh Diệp Doãn Đàm Đậu Đèo Đồng Đường Giang Giàng Giáp Hạ Hàn Hạng
    Hầu Hoa Hứa Kha Khà Khổng Khúc Khuất Kim La Lã Lại Lầu Lò Lỗ Lộc Lù Lục Lữ Lường Ma Mã Mạc Mẫn Mùa Nghiêm Ngọ Nguỵ
    Ngụy Nhâm Nhữ Ninh Phí Phó Phương Quan Quàng Quế Sầm Sùng Sử Thạch Thân Thẩm Thào Thiều Tiêu Tòng Tống Tôn
    Tráng Triệu Từ Tưởng Ưng Ứng Vàng Vi Viên Vừ Xa Xuân Yên
    """.split()
)
"""Surnames that fewer have; most are other words as well."""

GIVEN = frozenset(
    """
    nhung hương huệ hằng huyền trang linh phượng loan hường dung dũng hùng cường tuấn thắng hiếu lâm phong kiên đức
    thủy thúy yến oanh ngân nga hạnh quyên vân tú tùng giang thảo hồng nam bình lan mai cúc đào liên thơm hậu hòa hoa
    khải tuệ khôi vinh thịnh phúc lộc trinh khanh khánh hoàng dương sen thoa hải sơn vy hà châu quỳnh nhàn
    nghĩa diệp duyên hiển huấn hiệp bách thạch uyên
    """.split()
)
"""Given names that are no verb and no preposition."""

MIDDLE = frozenset(
    """
    hoàng khắc thùy quỳnh lệ
    minh quốc văn thị đức ngọc thanh hồng xuân hữu công đình quang thành mạnh anh bá kim thu thúy bích phương
    hải trung tuấn tường đại chí phú phước trí tấn thiện thiên tuyết mỹ diệu hoài như đắc phúc
    thái nhã hạnh cẩm lan
    việt hùng huy khánh bảo gia nhật thế duy viết sỹ sĩ tiến trọng vĩnh đăng
    """.split()
)
"""Middle parts of names; most are other words as well."""

CLANS = "Niê Êban Mlô Byă Kbuôr Ayun Kđăm Adrơng Ksor Kpă Siu Nay Rơ".split()
"""Clans of the highlands: they stand at the end of names, and some of them alone."""

_LEAST, _MOST = 3, 4


class Person(NamedTuple):
    """The words after the title, as many as a name may have, and where they begin in their passage."""

    passage: Passage
    start: int
    words: tuple[str, ...]

    @property
    def name(self) -> str:
        """The words up to the first in small letters; nothing if too few remain to be a name."""
        count = next((number for number, each in enumerate(self.words) if not each[0].isupper()), len(self.words))
        return " ".join(self.words[:count]) if _LEAST <= count <= _MOST else ""


@by_identity(1)
def persons(words: Seen) -> Sequence[Person]:
    """In the order of the notice. Few of the titles are in one, so the pattern of these alone is quick to compile."""
    titles = [each for each in _TITLES if words.may_hold(each) and f"{each} " in words.own]
    called = Lazy(rf"\b(?:{'|'.join(map(re.escape, titles))}) (?=((?:[^\W\d_]+ ){{2,4}}[^\W\d_]+))", is_kept=False)
    return [
        Person(sight.passage, sight.start + match.start(1) - match.start(), tuple(match[1].split(" ")))
        for sight, match in words.find_near(titles, called)
    ]

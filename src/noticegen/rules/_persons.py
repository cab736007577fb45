"""Persons whom a notice names after ông, bà, đồng chí or what they are, for the rules about names."""

from collections.abc import Sequence
from typing import NamedTuple

from noticegen.problems.by_identity import by_identity
from noticegen.problems.lazy import Lazy

from ._seen import Passage, Seen

_CALLED = Lazy(
    r"\b(?:[ôÔ]ng|[bB]à|[đĐ]ồng chí|[đĐ]/c|anh|chị|em|cháu|cô|thầy|[cC]ô giáo|[tT]hầy giáo|[gG]iáo viên|[kK]ỹ sư|"
    r"[bB]ác sĩ|[dD]ược sĩ|(?:[đĐ]ại|[tT]hượng|[tT]rung|[tT]hiếu) (?:tá|úy|tướng)|[tT]rưởng (?:thôn|bản|ấp|buôn)|"
    r"[hH]ộ|[cC]ông chức|[vV]iên chức|[lL]uật sư|[nN]hà giáo|Trưởng phòng|Chánh Văn phòng|"
    r"Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng|Trưởng khoa|Trưởng ban|Chánh Thanh tra|Kế toán trưởng|"
    r"Chủ tịch (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Hội đồng) (?:tỉnh|thành phố|xã|phường|đặc khu|Trường)|"
    r"Giám đốc (?:Sở|Trung tâm|Công ty)|Bí thư (?:Đảng ủy|Chi bộ)|[tT]hư ký|"
    r"Giám đốc|Chủ tịch|Bí thư|"
    r"(?:GS|PGS|TS|ThS|BS|DS|KS|CN|LS|CKI|CKII)\.) "
    r"(?=((?:[^\W\d_]+ ){2,4}[^\W\d_]+))"
)
SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trịnh Trương Mai Cao Tạ Thái
    Lương Hà Phùng Tô Chu Châu Tăng Vương Quách La Kiều Lưu Nông Lâm
    """.split()
)
GIVEN = frozenset(
    """
    nhung hương huệ hằng huyền trang linh phượng loan hường dung dũng hùng cường tuấn thắng hiếu lâm phong kiên đức
    thủy thúy yến oanh ngân nga hạnh quyên vân tú tùng giang thảo hồng nam bình lan mai cúc đào liên thơm hậu hòa hoa
    khải tuệ khôi vinh thịnh phúc lộc trinh khanh khánh hoàng dương sen thoa hải sơn vy hà châu quỳnh nhàn
    """.split()
)
"""Given names that are no verb and no preposition."""

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
    """In the order of the notice."""
    return [
        Person(sight.passage, sight.start + match.start(1) - match.start(), tuple(match[1].split(" ")))
        for sight, match in words.find(_CALLED)
    ]

"""Names of people, as they stand below a signature."""

import re

from .cases import is_upper

_TITLES = re.compile(
    r"(?:(?:GS|PGS|TS|TSKH|ThS|BS|BSCK\w*|CK\w*|KS|CN|Ths|LS|NGƯT|NSND|TTND|TTƯT|Dr|Ông|Bà|Đ/c|Đại tướng|Thượng tướng|"
    r"Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy)\.?\s*)*"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_FEWEST, _MOST = 2, 6
_FAMILIES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trịnh mai tạ trương lâm lương "
    "đoàn phùng hà lưu tống cao chu thái quách tăng tô vương la nghiêm thân giang bạch quang khúc kiều lù lừ triệu "
    "nông vi lò mã hầu vàng giàng sùng thào rơ ksor rmah siu kpă điểu thạch danh sơn châu lại mạc kim ung âu biện cù "
    "tòng quàng cầm bàn đàm lữ hứa từ ma mùa sầm hạng cháng doãn ninh phí lã viên tiêu trang khổng nhữ ông "
    "thiều thẩm".split()
)


def is_person(text: str) -> bool:
    """Whether a line is somebody's name and nothing else: two to six words, each with a capital.

    In capitals alone it may be a post; then it is a name only after a family's name.
    """
    bare = text[_TITLES.match(text).end() :].strip()  # type: ignore[union-attr]  # it matches nothing, too
    words = bare.split()
    if not _FEWEST <= len(words) <= _MOST or not all(map(_WORD.fullmatch, words)):
        return False
    if is_upper(bare):
        return words[0].casefold() in _FAMILIES
    return all(word[0].isupper() for word in words) and not all(map(str.isupper, words))

"""Names of persons and numerals that a word in small letters follows: together the two are no word.

Lâm Quốc Bảo đã chủ trì says nothing of “bảo đảm”, nor does Mục II do Phòng chủ trì of “lí do”.
"""

from noticegen.problems.lazy import Lazy

from ._persons import SURNAMES
from ._syllables import CAPITALS, SMALL

_CAPITALS_BEFORE = Lazy(rf"(?:(?<![^\W_])[{CAPITALS}][{SMALL}]* )+$")
_CALLED = Lazy(
    r"(?<![^\W_])(?i:ông|bà|đồng chí|đ/c|anh|chị|em|cháu|cô|thầy|bác sĩ|kỹ sư|thạc sĩ|tiến sĩ) $",
)
_BODIES = frozenset(
    "Phòng Ban Sở Cục Chi Trung Văn Bộ Đội Tổ Ủy Uỷ Hội Đoàn Trường Viện Khoa Tổng Liên Mặt Đảng Tòa Thanh Luật".split()
)
"""First words of what has capitals and is no person."""

_FEW = 2


def ends_a_name(before: str, word: str) -> bool:
    """Whether the capital of this word is that of a person's last name, or the word is a numeral or an abbreviation."""
    if word.isupper() and (len(word) > 1 or set(word) <= set("IVXL")):
        return True
    if not word.istitle():
        return False
    run = _CAPITALS_BEFORE.search(before)
    names = run[0].split() if run else []
    if _CALLED.search(before[: run.start()] if run else before):
        return True
    return bool(names) and names[0] not in _BODIES and (len(names) >= _FEW or names[0] in SURNAMES)

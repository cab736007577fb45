"""Which files hold letters of the time before Unicode (TCVN3, VNI), and what their readers saw.

The font says so in Word files; elsewhere only the words do, by whether they are words in the one reading or in the
other.
"""

import re
import unicodedata

from noticegen.reading.letters_before_unicode import from_tcvn3, from_vni

TCVN3, TCVN3_CAPITALS, VNI = "tcvn3", "tcvn3-capitals", "vni"

_OF_SYMBOLS = {0xF000 + letter: letter for letter in range(0x20, 0x100)}
"""Word's own places for the letters of fonts that it takes for fonts of signs."""

_UNICODE = re.compile(r"[\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]")
"""Letters that no such font has a place for."""

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    "và các của được những về để với có là một này ở từ đến ngày tháng năm số thực hiện báo cáo kết luận phòng đơn vị "
    "công tác tỉnh huyện xã sở đề nghị yêu cầu thông việc trước chủ trì phối hợp ủy nhân dân giám đốc cộng hòa hội "
    "nghĩa việt độc lập tự hạnh phúc nơi nhận lưu tổ chức trong".split()
)
_FEWEST, _SHARE = 8, 0.04
"""So many of these words, and so large a part of all, has a text that is Vietnamese."""


def letters_of_font(font: str) -> str:
    """How a font of this name means its letters; nothing for one of today."""
    if font.lower().startswith(".vn"):
        return TCVN3_CAPITALS if font.endswith("H") else TCVN3
    return VNI if font.upper().startswith("VNI") else ""


def in_unicode(text: str, letters: str) -> str:
    """The text that a reader saw; a text that is of today all the same is left alone."""
    if not letters or _UNICODE.search(text):
        return text
    text = text.translate(_OF_SYMBOLS)
    if letters == VNI:
        return from_vni(text)
    text = from_tcvn3(text)
    return text.upper() if letters == TCVN3_CAPITALS else text


def letters_of_text(text: str) -> str:
    """What the words say: nothing where they are Vietnamese as they stand, or in no other reading either."""
    if is_vietnamese(text):
        return ""
    return next((each for each in (TCVN3, VNI) if is_vietnamese(in_unicode(text, each))), "")


def is_vietnamese(text: str) -> bool:
    """Whether it has many of the words that every such text has."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).casefold())
    known = sum(each in _COMMON and not each.isascii() for each in words)
    return known >= _FEWEST and known >= _SHARE * len(words)

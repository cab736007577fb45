"""Where Vietnamese wants two words kept on one line: "Điều 5", "ngày 20/11", "UBND xã", a number and its unit.

Only a space's kind changes, from breaking to non-breaking; no character is added, dropped or moved.
"""

import re

NBSP = "\u00a0"
NO_BREAK = "\u2060"
MAY_BREAK = "\u200b"
BREAK_HINTS = frozenset({NO_BREAK, MAY_BREAK})
"""Marks for the PDF's renderer only: they print nothing and never reach the Word file."""

_NUMBERED = (
    "điều khoản điểm mục tiểu mục chương phần phụ lục mẫu bảng biểu hình ô số ngày tháng năm quý tuần kỳ đợt lần thứ "
    "khóa quyết định nghị quyết nghị định thông tư luật chỉ thị"
).split()
_UNITS = (
    "% đồng triệu tỷ nghìn km m m2 m² m3 m³ kg tấn tạ ha giờ phút ngày tháng năm tuần người hộ xã tỉnh huyện trang bản"
).split()
_BODIES = "UBND HĐND UBMTTQ".split()
_PLACES = "tỉnh huyện xã phường thị thành quận TP TP. cấp".split()

_NUMBER = r"(?:\d[\d./,-]*|[IVXL]+(?![^\W\d_]))"
_RULES = (
    # "Điều 5", "ngày 20/11", "điểm a khoản 2"
    re.compile(rf"(?i:(?<!\w)(?:{'|'.join(map(re.escape, _NUMBERED))})) (?={_NUMBER})"),
    re.compile(r"(?i:(?<!\w)điểm) (?=[a-zđ]\b)"),
    # "30 ngày", "5 %", "10 triệu đồng"; but a whole date ("ngày 16 tháng 11") may break between its pairs
    re.compile(rf"(?<![\w/{NBSP}])\d[\d.,]* (?=(?:{'|'.join(map(re.escape, _UNITS))})(?![\w/]))"),
    re.compile(r"(?<!\w)(?:triệu|tỷ|nghìn) (?=đồng(?![\w/]))"),
    # "UBND xã"
    re.compile(rf"(?<!\w)(?:{'|'.join(_BODIES)}) (?=(?:{'|'.join(map(re.escape, _PLACES))})(?!\w))"),
    re.compile(r"(?<!\w)TP\. (?=\w)"),
    # a line must not begin with a dash or an ampersand: it would read as a new item
    re.compile(r"(?<=[^\s]) (?=[-–—&…](?:\s|$))"),
)


def joined(text: str) -> str:
    """The same text, its close pairs joined by non-breaking spaces."""
    for rule in _RULES:
        text = rule.sub(lambda match: match.group().replace(" ", NBSP), text)
    return text


def unbroken_blanks(text: str) -> str:
    """Blanks left for a pen to fill in, kept whole wherever the line breaks."""
    return re.sub(r" {2,}", lambda match: NBSP * len(match.group()), text)


def breaks_as_word_does(text: str) -> str:
    """The text with marks that make the PDF's renderer break "123/TB-SKHCN" and "2021-2025" where Word does.

    Word breaks after a hyphen whatever stands around it, never after a slash, and between a closing quote and an
    opening bracket.
    """
    text = re.sub(r"(?<=\S)/(?=\S)", "/" + NO_BREAK, text)
    text = re.sub(r"(?<=[”\"’»])(?= +[(\[“])", MAY_BREAK, text)
    return re.sub(r"(?<=\w-)(?=\d)", MAY_BREAK, text)


def without_break_hints(text: str) -> str:
    """The text alone."""
    return "".join(character for character in text if character not in BREAK_HINTS)

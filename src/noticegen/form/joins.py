"""Where Vietnamese wants two words kept on one line: "Điều 5", "ngày 20/11", "UBND xã", a number and its unit.

Only a space's kind changes, from breaking to non-breaking; no character is added, dropped or moved.
"""

import re
from collections.abc import Sequence

from noticegen.problems.kept_patterns import compiled

NBSP = "\u00a0"
NO_BREAK = "\u2060"
MAY_BREAK = "\u200b"
HOLD = "\ufeff"
"""Does what NO_BREAK does, after a hyphen that stays a plain one in the Word file."""

BREAK_HINTS = frozenset({NO_BREAK, MAY_BREAK, HOLD})
"""Marks for the PDF's renderer only: they print nothing and never reach the Word file."""

HELD_BLANK = NO_BREAK + NBSP
"""A blank at which no line breaks, whatever stands before it: after a dash a no-break blank alone would not hold."""

KEPT_HYPHEN = "-" + NO_BREAK
"""A hyphen after which no line may break. Word has an element for it."""

_NUMBERED = (
    "điều khoản điểm mục tiểu mục chương phần phụ lục mẫu bảng biểu hình ô số ngày tháng năm quý tuần kỳ đợt lần thứ "
    "khóa quyết định nghị quyết nghị định thông tư luật chỉ thị"
).split()
_UNITS = (
    "% đồng triệu tỷ nghìn km m m2 m² m3 m³ kg tấn tạ ha giờ phút ngày tháng năm tuần người hộ xã tỉnh huyện trang bản"
).split()
_STANDARDS = "TCVN QCVN TCCS TCXDVN ISO IEC ISO/IEC".split()
_BODIES = "UBND HĐND UBMTTQ".split()
_PLACES = "tỉnh huyện xã phường thị thành quận TP TP. cấp".split()

_NUMBER = r"(?:\d[\d./,-]*|[IVXL]+(?![^\W\d_]))"
_RULES = (
    # "Điều 5", "ngày 20/11", "điểm a khoản 2"
    (
        " ",
        compiled(rf"(?<!\w)(?=\w+ [\dIVXL])(?i:{'|'.join(map(re.escape, _NUMBERED))}) (?={_NUMBER})"),
    ),
    ("đĐ", compiled(r"(?i:(?<!\w)điểm) (?=[a-zđ]\b)")),
    # "30 ngày", "5 %", "10 triệu đồng"; but a whole date ("ngày 16 tháng 11") may break between its pairs, and a number
    # at the end of an address ("?trang=3 ngày") counts nothing
    (
        " ",
        compiled(rf"(?<![\w/=&{NBSP}])\d[\d.,]* (?=(?:{'|'.join(map(re.escape, _UNITS))})(?![\w/]))"),
    ),
    ("đ", compiled(r"(?<!\w)(?:triệu|tỷ|nghìn) (?=đồng(?![\w/]))")),
    # "UBND xã"
    ("UH", compiled(rf"(?<!\w)(?:{'|'.join(_BODIES)}) (?=(?:{'|'.join(map(re.escape, _PLACES))})(?!\w))")),
    ("P", compiled(r"(?<!\w)TP\. (?=\w)")),
    # the number of a standard belongs to the letters before it
    ("TQI", compiled(rf"(?<![\w/])(?:{'|'.join(_STANDARDS)}) (?=\d)")),
    # a line must not begin with a dash or an ampersand: it would read as a new item
    ("-–—&…", compiled(r"(?<=[^\s]) (?=[-–—&…](?:\s|$))")),
)
"""Each with the signs of which one must be there: a text without them is not searched."""

_SIGN_RULES = (
    # Nor must a line begin with a slash or a closing sign ("và ..."), or end in an opening bracket. At such a blank a
    # Word-like layout does not break, but where the blank itself does not fit, the line ends there all the same.
    ("/\\.,:;!?)]}", compiled(r" (?<=\S )(?=\**[/\\.,:;!?)\]}])")),
    ("([{", compiled(r" (?<=[(\[{] )(?=\S)")),
)


_SPACES = compiled(r" {2,}")
_SYMBOL = compiled(r"/[A-ZĐ]\w*-\w")
"""What the number of a document has in it, as "1234/QĐ-UBND" does: there no hyphen may break."""

_INSIDE_A_NUMBER = compiled(
    # between a figure and a letter, as in "34-NQ/TU"; between figures only in a standard's number ("TCVN 5699-1:2010")
    r"(?<=\d)-(?=[^\W\d_])|(?<=\d[a-zđ])-(?=\w)|(?<=[^\W\d_])-(?=\d)"
    rf"|(?<=\d)-(?=[\d-]+:\d)|(?<={NBSP}\d{{4}})-(?=\d)"
    # a minus belongs to its number: "-5%", "(-5)"
    r"|(?<![^\s(\[{“‘«\"'])-(?=\d)"
)
_LONGEST_NUMBER = 40
"""What is longer is an address on the web or the like, which breaks where it can."""


def joined(text: str) -> str:
    """The same text, its close pairs joined by non-breaking spaces. Several spaces are one, as in HTML."""
    return signs_joined(_joined(_SPACES.sub(" ", text), _RULES))


def signs_joined(text: str) -> str:
    """Only its signs joined to their words: in a narrow column pairs of words need not be."""
    return _joined(text, _SIGN_RULES)


def _joined(text: str, rules: Sequence[tuple[str, re.Pattern[str]]]) -> str:
    signs = set(text)
    for needed, rule in rules:
        if not signs.isdisjoint(needed):
            text = rule.sub(lambda match: match.group().replace(" ", NBSP), text)
    return text


def unbroken_blanks(text: str) -> str:
    """Blanks left for a pen to fill in, kept whole wherever the line breaks."""
    return _SPACES.sub(lambda match: NBSP * len(match.group()), text)


def numbers_kept_whole(text: str) -> str:
    """The text with marks after the hyphens in a document's number: a number cut in two reads like two numbers."""
    return re.sub(r"[^ ]*-[^ ]*", lambda match: _kept_whole(match.group()), text)


def _kept_whole(word: str) -> str:
    if len(word) > _LONGEST_NUMBER:
        return word
    is_number = _SYMBOL.search(word) is not None
    return re.sub(r"(?<=\w)-(?=\w)", KEPT_HYPHEN, word) if is_number else _INSIDE_A_NUMBER.sub(KEPT_HYPHEN, word)


_WITH_SLASH = compiled(r"(?<!\S)[^\s/]*/\S*")
"""A word with a slash in it, from its beginning."""

_LONG_PATH = 66
"""After this many letters without a space, a Word-like layout breaks after a slash."""

_HINTS = (
    # a closing quote, or any, lets go of a bracket after a space
    ("”“\"‘’'«»", compiled(r"(?<=[”“\"‘’'«»])(?= +[(\[{“])"), MAY_BREAK),
    ("-", compiled(r"(?<=[^\s(\[{“‘«\"'-]-)(?=\d)|(?<=--)(?=\d)"), MAY_BREAK),
    # after these Unicode lets even a no-break blank go (UAX 14, LB12a)
    ("-‐–|", compiled(rf"(?<=[-‐–|])(?={NBSP})"), HOLD),
    ("%", compiled(r"(?<=[^\W\d_])(?=%)"), MAY_BREAK),
    # a long dash lets go of what stands before it, as well as of what follows
    ("—", compiled(r"(?<=[^\s(\[{“”‘’«»\"'/—–-])(?=—)"), MAY_BREAK),
    ("…", compiled(r"(?<=[)\]])(?=…)"), MAY_BREAK),
    ("\\", compiled(r"(?<=\\)(?=[^\W\d])|(?<!\d\\)(?<=\\)(?=\d)"), MAY_BREAK),
    ("\\", compiled(r"(?<=\S)(?=\\)"), NO_BREAK),
    (".,:;", compiled(r"(?<=[.,:;])(?<!\d[.,:;])(?=\d)"), NO_BREAK),
    ("}°", compiled(r"(?<=})(?=\w)|(?<=°)(?=\()|(?<=\))(?=°)"), NO_BREAK),
)
"""Where the PDF's renderer would break and a Word-like layout not, or the other way round.

Found by trying every character between letters, figures, brackets and quotes, with spaces and without, at a line's end.
"""


def breaks_as_word_does(text: str, *, is_first: bool = True) -> str:
    """The text with marks that make the PDF's renderer break it where Word does, and neither break a number. The first
    of its paragraph may break at the slashes of its first word.
    """
    text = _WITH_SLASH.sub(
        lambda match: _slashes_kept(match.group(), is_first=is_first and not match.start()), numbers_kept_whole(text)
    )
    signs = set(text)
    for needed, places, mark in _HINTS:
        if not signs.isdisjoint(needed):
            text = places.sub(mark, text)
    return text


def _slashes_kept(word: str, *, is_first: bool) -> str:
    """No line breaks after a slash that has a space not far before it."""
    kept = 0 if is_first else _LONG_PATH
    return re.sub(r"/(?=\S)", "/" + NO_BREAK, word[:kept]) + word[kept:]


def with_kept_hyphens_only(text: str) -> str:
    """The text as it goes to Word: no marks but those of kept hyphens."""
    return KEPT_HYPHEN.join(without_break_hints(part) for part in text.split(KEPT_HYPHEN))


def without_break_hints(text: str) -> str:
    """The text alone."""
    for mark in BREAK_HINTS:
        text = text.replace(mark, "")
    return text


def end_of_letters(text: str, count: int) -> int:
    """Where so many letters of a text end, with the marks after the last."""
    end = 0
    while end < len(text) and (count or text[end] in BREAK_HINTS):
        count -= text[end] not in BREAK_HINTS
        end += 1
    return end

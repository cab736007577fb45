"""What Vietnamese words look like in another encoding, or as the keys that should have made them, and what they were.

A converter gives the word in Unicode, and has no opinion: any word can be read as any encoding. What it gives counts
only where no syllable has become one (`encodings_of`).
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial

from noticegen.reading.letters_before_unicode import (
    ACUTE,
    BREVE,
    CIRCUMFLEX,
    DOT,
    GRAVE,
    HOOK,
    TILDE,
    from_tcvn3,
    from_vni,
)

from ._syllables import bare, is_syllable

_HORN = "\u031b"

_VISCII = str.maketrans(
    "".join(map(chr, range(0xA0, 0x100))),
    "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
)

_VIQR_MARKS = {"^": CIRCUMFLEX, "(": BREVE, "+": _HORN, "*": _HORN, "": ""}
_VIQR_MARKS |= {"'": ACUTE, "’": ACUTE, "`": GRAVE, "?": HOOK, "~": TILDE, ".": DOT}
_VIQR = re.compile(r"([aeiouy])([\^(+*]?)(['’`?~.]?)", re.IGNORECASE)

_TELEX_KEYS = (("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("uow", "ươ"), ("ow", "ơ"), ("uw", "ư"), ("dd", "đ"))
_DIGIT_KEYS = (("a6", "â"), ("e6", "ê"), ("o6", "ô"), ("a8", "ă"), ("uo7", "ươ"), ("o7", "ơ"), ("u7", "ư"), ("d9", "đ"))
_TONE_OF_KEY = dict(zip("sfrxj", (ACUTE, GRAVE, HOOK, TILDE, DOT), strict=True))
_TONE_OF_DIGIT = dict(zip("12345", _TONE_OF_KEY.values(), strict=True))
_DIGIT_APART = re.compile(r"^(d?[a-zđ]*?[aeiouy]+)([a-z]*)([6789])", re.IGNORECASE)

_CODECS = {
    "cp1252": "Windows-1252",
    "latin-1": "ISO 8859-1",
    "cp1258": "Windows-1258",
    "mac_roman": "Mac Roman",
    "cp437": "DOS 437",
    "cp850": "DOS 850",
}
_C1 = frozenset(map(chr, range(0x80, 0xA0)))
_ESCAPES = re.compile(r"\\u([0-9a-f]{4})", re.IGNORECASE)
_OCTETS = re.compile("(?:[%=][0-9a-f]{2})+", re.IGNORECASE)

_QUOTES = ' ()[]{}“”‘’"*_,;:!'
_SYMBOL_INSIDE = re.compile(r"[^\W\d_][¡¢£¤¥¦§¨©ª«¬®¶·¸¹»¼½¾×÷]")
_TWO_KEYS = re.compile(r"(?=.*(?:aa|ee|oo|dd|[aou]w))(?=.*[aeiouyw][a-z]*[sfrxj])|[aeiouyw][a-z]*[fj]", re.IGNORECASE)
_DIGIT_INSIDE = re.compile(r"[a-z]\d[a-z1-9]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Encoding:
    """A way that letters went wrong. A word that `is_sure` suffices, of others two in one text are needed.

    Keys that were typed without an input method look like English; they count only where most foreign words are such.
    """

    name: str
    convert: Callable[[str], str]
    may_be: Callable[[str], object]
    """Whether trying to convert a word is worth the time."""
    is_sure: Callable[[str], object]
    is_typed: bool = False


def _from_viscii(word: str) -> str:
    return word.translate(_VISCII)


def _from_cp1258(word: str) -> str:
    return _recoded(word, "cp1252", "cp1258")


def _from_viqr(word: str) -> str:
    if not word.isascii():
        return word
    marked = _VIQR.sub(lambda each: _composed(each[1] + _VIQR_MARKS[each[2]] + _VIQR_MARKS[each[3]]), word)
    return marked.replace("dd", "đ").replace("DD", "Đ").replace("Dd", "Đ")


def _from_telex(word: str) -> str:
    return _typed(word, _TELEX_KEYS, _TONE_OF_KEY) if word.isascii() and word.isalpha() else word


def _from_digits(word: str) -> str:
    if not (word.isascii() and word.isalnum() and word[0].isalpha() and not word.isalpha()):
        return word
    return _typed(_DIGIT_APART.sub(r"\1\3\2", word), _DIGIT_KEYS, _TONE_OF_DIGIT)


def _typed(word: str, keys: tuple[tuple[str, str], ...], tones: Mapping[str, str]) -> str:
    """The word that these keys would have made, the tone's key anywhere after the first vowel."""
    spelling = word
    for typed, letters in keys:
        spelling = re.sub(typed, partial(_like, letters=letters), spelling, flags=re.IGNORECASE)
    vowel = re.search("[aeiouyăâêôơư]", spelling, re.IGNORECASE)
    for index in range(vowel.end() if vowel else len(spelling), len(spelling)):
        if tone := tones.get(spelling[index].lower()):
            return _with_tone(spelling[:index] + spelling[index + 1 :], tone) or word
    return spelling


def _like(match: re.Match[str], letters: str) -> str:
    typed = match[0]
    return letters.upper() if typed.isupper() else letters.capitalize() if typed[0].isupper() else letters


def _with_tone(spelling: str, tone: str) -> str | None:
    """The syllable with its tone mark where it belongs; None if it is none."""
    words = (_composed(spelling[: end + 1] + tone + spelling[end + 1 :]) for end in range(len(spelling)))
    return next((word for word in words if is_syllable(word)), None)


def _from_utf8_as(codec: str) -> Callable[[str], str]:
    """UTF-8 that was read as this, once or twice."""

    def convert(word: str) -> str:
        once = _recoded(word, codec, "utf-8")
        return once if is_syllable(bare(once)) else _recoded(once, codec, "utf-8")

    return convert


def _from_escapes(word: str) -> str:
    """Entities of HTML, escapes of JSON, octets of addresses and e-mail."""
    from html import unescape

    plain = _ESCAPES.sub(lambda each: chr(int(each[1], 16)), unescape(word))
    return _OCTETS.sub(_octets_to_text, plain)


def _octets_to_text(match: re.Match[str]) -> str:
    return bytes.fromhex(re.sub("[%=]", "", match[0])).decode("utf-8", errors="ignore")


def _recoded(word: str, read_as: str, was: str) -> str:
    """The word's bytes in the one encoding, read in the other; bytes that Windows leaves out stand for themselves."""
    try:
        octets = b"".join(_octet(letter, read_as) for letter in word)
        return _composed(octets.decode(was))
    except UnicodeError:
        return word


def _octet(letter: str, codec: str) -> bytes:
    return bytes((ord(letter),)) if letter in _C1 else letter.encode(codec)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _is_accented(word: str) -> bool:
    return not word.isascii()


def _always(_: str) -> bool:
    return True


def _never(_: str) -> bool:
    return False


_READ_WRONG = re.compile(r"[^\x00-\x7f]{2}").search
_VIQR_SIGN = re.compile(r"[aeiouy][\^(+*'’`~]", re.IGNORECASE).search
_TELEX_SIGN = re.compile(r"[aeiouyw][a-z]*[sfrxj]|aa|ee|oo|dd|[aou]w", re.IGNORECASE).search

ENCODINGS = (
    *(Encoding(f"UTF-8 → {name}", _from_utf8_as(codec), _READ_WRONG, _always) for codec, name in _CODECS.items()),
    Encoding("HTML", _from_escapes, re.compile(r"&#?\w|\\u|[%=][0-9A-Fa-f]{2}").search, _always),
    Encoding("TCVN3 (ABC)", from_tcvn3, _is_accented, _SYMBOL_INSIDE.search),
    Encoding("VNI", from_vni, _is_accented, re.compile("[ôö][ùøûõïÙØÛÕÏ]|öô").search),
    Encoding("VISCII", _from_viscii, _is_accented, _SYMBOL_INSIDE.search),
    Encoding("Windows-1258", _from_cp1258, _is_accented, _never),
    Encoding("VIQR", _from_viqr, _VIQR_SIGN, re.compile(r"[\^(+*]['`?~.].").search),
    Encoding("Telex", _from_telex, _TELEX_SIGN, _TWO_KEYS.search, is_typed=True),
    Encoding("VNI (1…9)", _from_digits, re.compile(r"[a-z]\d").search, _DIGIT_INSIDE.search, is_typed=True),
)
"""The likeliest first: it wins where several explain as many words."""


@cache
def encodings_of(word: str) -> Mapping[str, str]:
    """The encodings in which this word would be a Vietnamese one with its marks, by name, and that word."""
    found = {each.name: converted(word, each) for each in ENCODINGS if each.may_be(word)}
    return {name: new for name, new in found.items() if new != word and is_word(new)}


def is_word(word: str) -> bool:
    """Whether a converted word is a syllable that shows its marks."""
    core = bare(word)
    is_of_one_case = core.islower() or core.istitle() or core.isupper()
    return not core.isascii() and is_of_one_case and is_syllable(core)


def converted(word: str, encoding: Encoding) -> str:
    """The word in Unicode; marks of punctuation at its ends stay what they are where that gives a syllable."""
    for core in dict.fromkeys((word, word.strip(_QUOTES), bare(word), bare(word).rstrip("'"))):
        if core and is_word(new := encoding.convert(core)):
            return word.replace(core, new, 1)
    return encoding.convert(word)

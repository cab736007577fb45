"""Words and names as they are compared: without capitals, and wherever their tone mark was put (hoà, hòa)."""

import re
import unicodedata
from functools import lru_cache

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(20_000)
def comparable(word: str) -> str:
    """Lower case, the tone mark after the letters, so that old and new spelling are one."""
    letters = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(each for each in letters if each in _TONES)
    return unicodedata.normalize("NFC", "".join(each for each in letters if each not in _TONES)) + tones


def typed_words(text: str) -> list[str]:
    """The words of a text as they stand there; punctuation is no word."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def words_of(text: str) -> list[str]:
    """The words of a text, to be compared."""
    return [comparable(each) for each in typed_words(text)]


def folded(text: str) -> str:
    """A text without capitals, marks and doubled spaces: "ỦY BAN  NHÂN DÂN" is "uy ban nhan dan"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).split())

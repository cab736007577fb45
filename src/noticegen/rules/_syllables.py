"""Which words are Vietnamese syllables: onset, rime and tone, as the spelling combines them.

The set is closed, so a word outside it is foreign, an abbreviation, mistyped, or Vietnamese in another encoding. Names
of minority languages (Đắk Lắk) lie outside too: a rule needs a second sign before it calls such a word wrong.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

_ONSETS = frozenset(("", "ngh", *"ng nh gh kh ch ph th tr".split(), *"bcdđghklmnprstvx"))
_CONSONANTS = "bcdđghklmnprstvx"
_VOWELS_OF_ONSETS = ("gi", "qu")
_EDGES = ' \u00a0()[]{}“”‘’"«»*_,;:!…-–/'
_FRONT = frozenset("eêiy")
_CODAS = {
    "a": "- c ch i m n ng nh o p t u y",
    "ă": "c m n ng p t",
    "â": "c m n ng p t u y",
    "e": "- c m n ng o p t",
    "ê": "- ch m n nh p t u",
    "i": "- a ch m n nh p t u",
    "iê": "c m n ng p t u",
    "o": "- c i m n ng p t",
    "oo": "c ng",
    "oa": "- c ch i m n ng nh o p t y",
    "oă": "c m n ng p t",
    "oe": "- m n o t",
    "ô": "- c i m n ng p t",
    "ơ": "- i m n p t",
    "u": "- a c i m n ng p t",
    "uâ": "n ng t y",
    "uê": "- ch n nh u",
    "uô": "c i m n ng t",
    "uơ": "-",
    "uy": "- a ch n nh p t u",
    "uyê": "n t",
    "ư": "- a c i m n ng t u",
    "ươ": "c i m n ng p t u",
    "y": "-",
    "yê": "m n ng t u",
}
_RIMES = frozenset(nucleus + coda.strip("-") for nucleus, codas in _CODAS.items() for coda in codas.split())
_RIMES_OF_QU = frozenset(each for each in _RIMES if each[0] in "aăâeêiy") | set("ơ ơn ôc ych ynh yp yt yu".split())
_RIMES_OF_G = frozenset(("i", "in", "iêc", "iêng"))  # gì, gìn, giếng; elsewhere gi is an onset
_ONSETS_OF_Y = frozenset(("", "h", "k", "l", "m", "s", "t", "v"))  # kỹ, lý, Mỹ

LETTERS = frozenset("abcdeghiklmnopqrstuvxyàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
"""Of Vietnamese, in small letters."""

SMALL = "a-z" + "".join(sorted(each for each in LETTERS if not each.isascii()))
CAPITALS = SMALL.upper()
"""Both as a pattern's brackets hold them; in Unicode the small and the capital ones take turns."""

_VOWELS = frozenset("aăâeêioôơuưy")
_MARKED = frozenset("ăâêôơư")
_TWO_WAYS = frozenset(("oa", "oe", "uy"))  # hòa and hoà
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")  # huyền, sắc, ngã, hỏi, nặng
_NOWHERE = 99
_TONES_BEFORE_STOPS = frozenset(("\u0301", "\u0323"))
_STOPS = ("c", "ch", "p", "t")


def is_syllable(word: str) -> bool:
    """Whether this word, in any capitals, is spelt as a Vietnamese syllable, its tone mark in the old or new place."""
    return _is_spelt(word.casefold())


@cache
def _is_spelt(word: str) -> bool:
    spelling, tone, place = _without_tone(word)
    if not spelling or (tone not in _TONES_BEFORE_STOPS and spelling.endswith(_STOPS)):
        return False
    if spelling == "gi":
        return place in (-1, 1)
    return any(
        _fits(onset, rime) and (not tone or place - len(onset) in _tone_places(rime))
        for onset, rime in _parts(spelling)
    )


def bare(word: str) -> str:
    """The word without the punctuation around it."""
    return word.lstrip(_EDGES).rstrip(f"{_EDGES}.?")


def _parts(spelling: str) -> Iterator[tuple[str, str]]:
    """Onset and rime; giếng is gi + ếng or g + iếng."""
    onset = spelling[: len(spelling) - len(spelling.lstrip(_CONSONANTS))]
    if spelling.startswith(_VOWELS_OF_ONSETS) and spelling != "gi":
        onset = spelling[:2]
    yield onset, spelling[len(onset) :]
    if spelling.startswith("gi"):
        yield "g", spelling[1:]


def _without_tone(word: str) -> tuple[str, str, int]:
    """The word without its tone mark, the mark, and the letter it stood on; no word if there are two."""
    if word.isascii():
        return word, "", -1
    letters: list[str] = []
    tones: list[tuple[str, int]] = []
    for letter in word:
        base, tone = _untoned(letter)
        if tone:
            tones.append((tone, len(letters) if letter != tone else _NOWHERE))
        letters.append(base)
    if len(tones) > 1:
        return "", "", -1
    return "".join(letters), *(tones[0] if tones else ("", -1))


@cache
def _untoned(letter: str) -> tuple[str, str]:
    """A letter without its tone mark, and the mark; a mark that stands alone leaves no letter."""
    marks = unicodedata.normalize("NFD", letter)
    tone = next((each for each in marks if each in _TONES), "")
    return (unicodedata.normalize("NFC", marks.replace(tone, "", 1)) if tone else letter), tone


def untoned(letter: str) -> str:
    """The letter without its tone mark."""
    return _untoned(letter)[0]


@cache
def _fits(onset: str, rime: str) -> bool:
    """Whether the spelling puts this rime after this onset."""
    if onset == "qu":
        return rime in _RIMES_OF_QU
    if rime not in _RIMES or (onset not in _ONSETS and onset != "gi"):
        return False
    if rime == "y" or rime.startswith("yê"):
        return onset in (_ONSETS_OF_Y if rime == "y" else ("",))
    if onset == "g" and rime[0] == "i":
        return rime in _RIMES_OF_G
    if onset == "gi":
        return rime[0] != "i"
    is_front = rime[0] in _FRONT
    return not (is_front if onset in ("c", "g", "ng") else not is_front and onset in ("k", "gh", "ngh"))


@cache
def _tone_places(rime: str) -> tuple[int, ...]:
    """Where in the rime a tone mark may stand."""
    if marked := [index for index, letter in enumerate(rime) if letter in _MARKED]:
        return (marked[-1],)
    count = next((index for index, letter in enumerate(rime) if letter not in _VOWELS), len(rime))
    if rime in _TWO_WAYS:
        return (0, 1)
    is_inside = count > 2 or (count == 2 and count < len(rime))  # noqa: PLR2004 oai, oan
    return (1,) if is_inside else (0,)

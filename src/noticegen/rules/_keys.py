"""The syllable that an input method would have made of the keys that are left in a word: Telex and VNI.

Keys count wherever they stand behind their vowel, as in the input methods: taif, dauas and truwowngf are tài, dâu with
its tone, and trường. Nothing comes of a word that is no syllable then.
"""

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from noticegen.problems.lazy import Lazy

from ._syllables import is_syllable

_VOWELS = frozenset("aăâeêioôơuưy")
_TELEX_TONES = dict(zip("sfrxj", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_TONES = dict(zip("12345", _TELEX_TONES.values(), strict=True))
_ROOFED = {"a": "â", "e": "ê", "o": "ô"}
_HORNED = {"u": "ư", "o": "ơ"}
_BREVED = {"a": "ă"}
_BARRED_TWICE = Lazy("^(?:dđ|đd)", needs=("dđ", "đd"))
"""A key that was pressed once more where the input method had already made the letter."""

_THRICE = Lazy(r"([aeo])\1\1", needs=("aaa", "eee", "ooo"))
"""A key that was pressed once too often."""

_VNI_MARKS = {"6": _ROOFED, "7": _HORNED, "8": _BREVED, "9": {"d": "đ"}}


class Made(NamedTuple):
    """The syllable, how many keys became marks of it, and whether one of them stood before other letters."""

    word: str
    keys: int
    is_inside: bool


class _Hand:
    """The letters so far, and the tone that was typed."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.tone = ""
        self.keys = 0
        self.is_spoilt = False

    def letter(self, letter: str) -> None:
        self.letters.append(letter)

    def set_tone(self, tone: str) -> None:
        self.is_spoilt |= bool(self.tone)
        self.tone = tone
        self.keys += 1

    def mark(self, marks: dict[str, str]) -> bool:
        """Put the mark on the last letter that takes it; ươ takes one horn."""
        for at in reversed(range(len(self.letters))):
            if made := marks.get(self.letters[at]):
                self.letters[at] = made
                if made == "ơ" and self.letters[at - 1 : at] == ["u"]:
                    self.letters[at - 1] = "ư"
                self.keys += 1
                return True
        return False

    def bars(self, key: str) -> bool:
        """Whether this d is the second at the beginning, which makes them đ."""
        return key == "d" and self.letters[:1] == ["d"] and self.mark({"d": "đ"})

    @property
    def has_vowel(self) -> bool:
        return not _VOWELS.isdisjoint(self.letters)

    def made(self, word: str, last_key: int) -> Made | None:
        """The syllable, its tone where the spelling puts it."""
        for at in range(len(self.letters)) if not self.is_spoilt else ():
            letters = [*self.letters[: at + 1], self.tone, *self.letters[at + 1 :]]
            made = unicodedata.normalize("NFC", "".join(letters))
            if (self.letters[at] in _VOWELS or not self.tone) and is_syllable(made):
                return Made(made, self.keys, last_key < len(word) - 1)
        return None


@cache
def telex(word: str) -> Made | None:
    """What Telex makes of a word in small letters; None if it has no keys, or they make no syllable."""
    return _made_by(_press_telex, word)


@cache
def vni(word: str) -> Made | None:
    """What VNI makes of a word in small letters with figures."""
    return _made_by(_press_vni, word)


def _made_by(press: Callable[[_Hand, str], bool], word: str) -> Made | None:
    """What comes of the word's letters, pressed one by one; nothing if one of them can be no key."""
    hand, last_key = _Hand(), -1
    for at, key in enumerate(_THRICE.sub(r"\1\1", _BARRED_TWICE.sub("dd", word))):
        before = hand.keys
        if not press(hand, key):
            return None
        last_key = at if hand.keys > before else last_key
    return hand.made(word, last_key) if hand.keys else None


def _press_telex(hand: _Hand, key: str) -> bool:
    if key in _TELEX_TONES and hand.has_vowel:
        hand.set_tone(_TELEX_TONES[key])
    elif key == "w":
        if not (hand.mark(_HORNED | _BREVED) or hand.has_vowel):
            hand.letter("ư")
            hand.keys += 1
    elif not ((key in _ROOFED and key in hand.letters and hand.mark({key: _ROOFED[key]})) or hand.bars(key)):
        hand.letter(key)
    return True


def _press_vni(hand: _Hand, key: str) -> bool:
    if key in _VNI_TONES and hand.has_vowel:
        hand.set_tone(_VNI_TONES[key])
    elif key.isdigit():
        return hand.mark(_VNI_MARKS.get(key, {}))
    elif not hand.bars(key):  # hands mix the two
        hand.letter(key)
    return True

"""Syllables that are taken for each other by ear, or by a finger that left out one letter of a rime.

Of each pair at most one makes a common word with its neighbour: chiến is right in chiến đấu, and a slip in lấn chiến.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ._compounds import unmarked

_ONSETS = {
    "tr": ("ch",), "ch": ("tr",), "s": ("x",), "x": ("s",), "gi": ("d", "r"), "d": ("gi", "r", "v"),
    "r": ("d", "gi", "g"), "v": ("d",), "l": ("n",),
    "ngh": ("nh",), "ng": ("nh",), "nh": ("ngh", "ng"), "n": ("l",),
}  # fmt: skip
_CODAS = {
    "ng": ("n", "nh"), "nh": ("n", "ng"), "n": ("ng", "m", "nh"), "m": ("n",), "ch": ("t", "c"),
    "c": ("t", "ch"), "t": ("c", "ch"), "p": ("t",), "y": ("i",), "i": ("y",), "u": ("o",), "o": ("u",),
}  # fmt: skip
_CLOSE = ("iê i", "uô u", "ươ ư", "oa o", "oă ă", "uâ â", "uê ê", "iê ê", "uyê uy")
_TONES = (
    "aáàảãạ",
    "eéèẻẽẹ",
    "iíìỉĩị",
    "oóòỏõọ",
    "uúùủũụ",
    "ăắằẳẵặ",
    "âấầẩẫậ",
    "êếềểễệ",
    "ôốồổỗộ",
    "ơớờởỡợ",
    "ưứừửữự",
    "yýỳỷỹỵ",
)
_VOWELS = frozenset("".join(_TONES))
_LONGEST = 3
_SHORTEST = 2
_BY_BASE = {each[0]: each for each in _TONES}


def _toned(vowels: str) -> Iterator[str]:
    """The vowels with each tone on the last, or none."""
    return (vowels[:-1] + each for each in _BY_BASE[vowels[-1]])


@cache
def _nuclei() -> Mapping[str, Sequence[str]]:
    """What stands for a rime that loses a vowel or gains one, in each tone: í for iế."""
    made: dict[str, list[str]] = {}
    for long, short in (each.split(" ") for each in _CLOSE):
        for one, other in zip(_toned(long), _toned(short), strict=True):
            made.setdefault(one, []).append(other)
            made.setdefault(other, []).append(one)
    return made


@cache
def alike(syllable: str) -> frozenset[str]:
    """Those that differ from this one, in small letters, by one such sound."""
    onset = next((syllable[:size] for size in (3, 2, 1) if syllable[:size] in _ONSETS), "")
    coda = syllable[-2:] if syllable[-2:] in _CODAS else syllable[-1:]
    found = {new + syllable[len(onset) :] for new in _ONSETS.get(onset, ())}
    found |= {syllable[: len(syllable) - len(coda)] + new for new in _CODAS.get(coda, ())}
    nuclei = _nuclei()
    for start, letter in enumerate(syllable):
        for end in range(start + 1, start + _LONGEST + 1) if letter in _VOWELS else ():
            for other in nuclei.get(syllable[start:end], ()):
                found.add(syllable[:start] + other + syllable[end:])
    return frozenset(found - {syllable})


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether a letter was added, left out or mistaken, or two changed places; marks do not count."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) < _SHORTEST or len(other) - len(one) > 1:
        return False
    one, other = unmarked(one), unmarked(other)
    if one[0] != other[0] and one[-1] != other[-1] and len(one) > _SHORTEST:
        return False
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    rest, others = one[start + 1 :], other[start + 1 :]
    are_swapped = sorted(one[start : start + 2]) == sorted(other[start : start + 2])
    return rest == others or (are_swapped and rest[1:] == others[1:])

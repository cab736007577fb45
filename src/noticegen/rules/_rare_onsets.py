"""Tr written for ch, s for x, or the other way round: what comes of it is often no word; the words stand here."""

from collections.abc import Set as AbstractSet

from ._syllables import is_syllable

_ONSETS = (("tr", "ch"), ("ch", "tr"), ("s", "x"), ("x", "s"))
_WORDS = frozenset(
    """
    trà trây trằn trọc trỗ trờ trợt tròm trèm trơi trề tran trầm xập xóc xắt xáng xình xẩm xốt xủi xeo xum xang xốp xịt
    chao chay chinh chàng chá cháo cháu chèo chì chòng chải chả chảng chầm chần chằn chẻ chọi chỏ chồi chừ chướng
    chưởng chông chạng chái chau chóc chật chội chễ chệ chận chấp chạt chùn sam sim sin soi soong sài sào sá sác sên sù
    săng sưa sấp sỏ sới siêm sẹp sến sén
    """.split()
)
"""Words of their own, though seldom ones."""


def other_onset(word: str, common: AbstractSet[str]) -> str:
    """The common syllable that this one, which is none, is with the other onset: trụp is no word, chụp is."""
    if word in _WORDS or not is_syllable(word):
        return ""
    others = (f"{other}{word[len(one) :]}" for one, other in _ONSETS if word.startswith(one))
    return next((each for each in others if each in common), "")

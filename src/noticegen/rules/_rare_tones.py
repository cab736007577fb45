"""Hỏi written for ngã, or the other way round: what comes of it is seldom a word, and the few that are stand here."""

import unicodedata
from collections.abc import Set as AbstractSet

_SWAPPED = str.maketrans("\u0309\u0303", "\u0303\u0309")
_WITH_A_TONE = frozenset("ảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ")
_WORDS = frozenset(
    """
    bãi bõ bẽ bễ bổi bỗ bỗng bửa chõm chĩnh chẻ chễnh chỏng cẫng cỗ cữ dãi dả dỉ dỏng dử ghẽ gã gở hãi hão hảng
    hẩng hẵng hỡ khẽ kiễng kẽ loảng lãn lõng lũng lải lảm lảng lảnh lảo lẩn lẵng lẽo lể lỉnh lỏi lỏm lử lữa lững
    mãng mãnh mẩu mỗ mủi nghẽn ngẫn ngỏ ngổng nhãn nhão nhĩ nhản nhảnh nhủng nhử nãy nõ nả nẫy nỡ phũ phỗng quẩy
    quẫn quẽ rã rão rĩ rưởi rẩy rể rổng rỗ rủng rửa rữa suyển sã sẫm sẽ thãi thõa thũng thẫm thẽ thỏm tiễu trãi
    trĩ trỗ trủng tãi tẩn tể tỗng tủn viển vảng vẩn vẫy vỉ vổ xõng xẩm xẽo xủng đãng đĩnh đẵng đẽ đỉa đỗi ẫm
    """.split()
)
"""Words of their own: lũng đoạn, hãi hùng."""


def are_swappable(*words: str) -> bool:
    """Whether all have one of the two tones."""
    return not any(map(_WITH_A_TONE.isdisjoint, words))


def swapped(word: str) -> str:
    """The same with the other of the two tones."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(_SWAPPED))


def other_tone(word: str, common: AbstractSet[str]) -> str:
    """The common syllable that this one, which is none, is with the other of the two tones; nothing if it is a word."""
    if word in _WORDS:
        return ""
    made = swapped(word)
    return made if made != word and made in common else ""

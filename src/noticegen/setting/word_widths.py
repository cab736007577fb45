"""How wide words are, in a face at a size: the sum of their letters' advances, for nothing is kerned."""

from collections.abc import Mapping
from functools import cache

from noticegen.form.fonts import FontFile
from noticegen.form.joins import BREAK_HINTS

_MOST_WORDS = 20_000


class WordWidths(dict[str, float]):
    """Remembered by word: the syllables of Vietnamese are few, and come again and again.

    What a face has no glyph for, which no page reaches, counts nothing.
    """

    def __init__(self, advances: Mapping[str, float]) -> None:
        super().__init__()
        self._advances = advances

    def __missing__(self, word: str) -> float:
        if len(self) >= _MOST_WORDS:
            self.clear()
        width = self[word] = sum([self._advances.get(letter, 0.0) for letter in word])
        return width


@cache
def advances_pt(font: FontFile, size_pt: float) -> Mapping[str, float]:
    """The widths of a face's characters at a size, computed once and not for every letter of every notice."""
    widths = {character: advance / font.units_per_em * size_pt for character, advance in font.advances.items()}
    return widths | dict.fromkeys(BREAK_HINTS, 0.0)


@cache
def word_widths(font: FontFile, size_pt: float) -> WordWidths:
    """Word → width in points."""
    return WordWidths(advances_pt(font, size_pt))

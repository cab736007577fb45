"""A paragraph's runs as one text, any part of which can be measured; and all of its units, measured."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, groupby

from noticegen.form.fonts import Face, FontSet

from .text_to_units import Ending, text_to_units
from .word_widths import word_widths

MeasuredUnit = tuple[int, int, int, Ending, float, float]
"""A unit (`text_to_units`), how wide it is, and how wide the blanks behind it are."""


class MeasuredText:
    """One text, so that no rule ends at the edge of a bold word."""

    def __init__(self, runs: Sequence[tuple[Face, str]], size_pt: float, fonts: FontSet) -> None:
        by_face = [(face, "".join(text for _, text in same)) for face, same in groupby(runs, lambda run: run[0])]
        self.whole = "".join(text for _, text in by_face)
        self._widths = [word_widths(fonts.faces[face], size_pt) for face, _ in by_face]
        self._ends = list(accumulate(len(text) for _, text in by_face))

    def width(self, start: int, end: int) -> float:
        """Of a part of the text, in points."""
        if len(self._widths) == 1:
            return self._widths[0][self.whole[start:end]]
        number, width = bisect_right(self._ends, start), 0.0
        while start < end:
            stop = min(end, self._ends[number])
            width += self._widths[number][self.whole[start:stop]]
            start, number = stop, number + 1
        return width


@lru_cache(maxsize=1024)
def measured(
    runs: tuple[tuple[Face, str], ...], size_pt: float, fonts: FontSet
) -> tuple[MeasuredText, Sequence[MeasuredUnit]]:
    """The runs' text and its units. Remembered: a paragraph that is settled is then set, and mostly nothing changed."""
    text = MeasuredText(runs, size_pt, fonts)
    width = text.width
    units = (
        (start, end, following, ending, width(start, end), width(end, following) if following > end else 0.0)
        for start, end, following, ending in text_to_units(text.whole)
    )
    return text, tuple(units)

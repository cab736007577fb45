"""Runs of a paragraph → its lines, each as full as it can be, as Word fills them.

A line takes the next unit if its ink fits; blanks at a line's end hang out and count nothing. What fits no line goes on
a line of its own, and is cut there between letters.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from noticegen.form.fonts import Face, FontSet
from noticegen.form.joins import NBSP

from .measured_text import MeasuredText, MeasuredUnit, measured
from .paragraph_to_runs import Run
from .text_to_units import Ending

_FINAL = (Ending.FORCED, Ending.LAST)
"""Behind which no line goes on."""


class Line(NamedTuple):
    """What stands on one line, its `width` in points without the blanks at its end, and why it ends there."""

    runs: tuple[Run, ...]
    width: float
    ending: Ending

    @property
    def text(self) -> str:
        """The line's text, with the marks in it."""
        return "".join(run.text for run in self.runs)

    @property
    def is_full(self) -> bool:
        """Whether the text goes on below, so that a justified line is stretched to its room."""
        return self.ending not in _FINAL


def runs_to_lines(
    runs: Sequence[Run], size_pt: float, fonts: FontSet, room: float, first_line: float = 0.0
) -> list[Line]:
    """Lengths are in points; `first_line` is what the first line has less. Without text, no line."""
    ends = list(accumulate(len(run.text) for run in runs))
    filled = _filled(tuple((run.face, run.text) for run in runs), size_pt, fonts, room, first_line) if runs else ()
    return [Line(tuple(_parts(runs, ends, start, end)), width, ending) for start, end, width, ending in filled]


def _parts(runs: Sequence[Run], ends: Sequence[int], start: int, end: int) -> Iterator[Run]:
    """What of the runs stands between two places of their text."""
    number = bisect_right(ends, start)
    while start < end:
        run, stop = runs[number], min(end, ends[number])
        before = ends[number] - len(run.text)
        yield Run(run.text[start - before : stop - before], run.face, run.element)
        start, number = stop, number + 1


_Filled = tuple[int, int, float, Ending]
"""A line from one place of the text to another, its width, and why it ends there."""


@lru_cache(maxsize=1024)
def _filled(
    runs: tuple[tuple[Face, str], ...], size_pt: float, fonts: FontSet, room: float, first_line: float
) -> tuple[_Filled, ...]:
    """Remembered: a notice's sentences are its excerpts' too."""
    return tuple(_lines(*measured(runs, size_pt, fonts), room, first_line))


def _lines(text: MeasuredText, units: Sequence[MeasuredUnit], room: float, first_line: float) -> Iterator[_Filled]:
    left = room - first_line
    """What this line can hold at most."""
    begin = end = -1
    """The line so far; it begins nowhere while it is empty."""
    why = Ending.LAST
    used = blanks = 0.0
    for start, stop, _, ending, unit_width, blanks_behind in units:
        width = unit_width
        if begin >= 0 and used + blanks + width > left:
            yield begin, end, used, why
            begin, left, used, blanks = -1, room, 0.0, 0.0
        if begin < 0:
            begin = start
            if width > left:
                *cut, (begin, _, width, _) = _cut(text, start, stop, left, room)
                yield from cut
                left = room if cut else left
        end, why = stop, ending
        used += blanks + width
        blanks = blanks_behind
        if ending in _FINAL:
            yield begin, end, used, ending
            begin, left, used, blanks = -1, room, 0.0, 0.0


def _cut(text: MeasuredText, start: int, end: int, left: float, room: float) -> Iterator[_Filled]:
    """A word wider than its line: the lines it fills alone, and last its rest, which others may follow.

    A no-break blank hangs out at a line's end, as any other does.
    """
    used = 0.0
    for place in range(start, end):
        width = text.width(place, place + 1)
        if place > start and used + width > left and text.whole[place] != NBSP:
            yield start, place, used, Ending.LETTER
            start, used, left = place, 0.0, room
        used += width
    yield start, end, used, Ending.LETTER

"""Runs of a paragraph → its lines, each as full as it can be, as Word fills them.

A line takes the next unit if its ink fits; blanks at a line's end hang out and count nothing. What fits no line goes on
a line of its own, and is cut there between letters.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from noticegen.form.fonts import FontSet

from .paragraph_to_runs import Run
from .text_to_units import Ending, text_to_units
from .word_widths import WordWidths, word_widths

_FINAL = {Ending.FORCED, Ending.LAST}
"""Behind which no line goes on."""


@dataclass(frozen=True, slots=True)
class Line:
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
    text = _Text(runs, [word_widths(fonts.faces[run.face], size_pt) for run in runs])
    return [text.line(*each) for each in _filled(text, room, first_line)] if runs else []


@dataclass(slots=True)
class _Text:
    """The runs as one text, so that no rule ends at the edge of a bold word."""

    runs: Sequence[Run]
    widths: Sequence[WordWidths]
    whole: str = ""
    ends: Sequence[int] = ()

    def __post_init__(self) -> None:
        self.whole = "".join(run.text for run in self.runs)
        self.ends = list(accumulate(len(run.text) for run in self.runs))

    def width(self, start: int, end: int) -> float:
        """Of a part of the text."""
        if len(self.runs) == 1:
            return self.widths[0][self.whole[start:end]]
        return sum(self.widths[number][text] for number, text in self._parts(start, end))

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        number = bisect_right(self.ends, start)
        while start < end:
            stop = min(end, self.ends[number])
            yield number, self.whole[start:stop]
            start, number = stop, number + 1

    def line(self, start: int, end: int, width: float, ending: Ending) -> Line:
        """The same part as a line."""
        parts = (
            Run(text, self.runs[number].face, self.runs[number].element) for number, text in self._parts(start, end)
        )
        return Line(tuple(parts), width, ending)


_Filled = tuple[int, int, float, Ending]
"""A line from one place of the text to another, its width, and why it ends there."""


def _filled(text: _Text, room: float, first_line: float) -> Iterator[_Filled]:
    left = room - first_line
    """What this line can hold at most."""
    begin = end = -1
    """The line so far; it begins nowhere while it is empty."""
    why = Ending.LAST
    used = blanks = 0.0
    width_of = text.width
    for start, stop, following, ending in text_to_units(text.whole):
        width = width_of(start, stop)
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
        blanks = width_of(stop, following) if following > stop else 0.0
        if ending in _FINAL:
            yield begin, end, used, ending
            begin, left, used, blanks = -1, room, 0.0, 0.0


def _cut(text: _Text, start: int, end: int, left: float, room: float) -> Iterator[_Filled]:
    """A word wider than its line: the lines it fills alone, and last its rest, which others may follow."""
    used = 0.0
    for place in range(start, end):
        width = text.width(place, place + 1)
        if place > start and used + width > left:
            yield start, place, used, Ending.LETTER
            start, used, left = place, 0.0, room
        used += width
    yield start, end, used, Ending.LETTER

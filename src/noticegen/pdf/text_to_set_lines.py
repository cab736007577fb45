"""A line on its page: where each run of it begins, stretched to its room if it is justified."""

from collections.abc import Iterator
from typing import NamedTuple

from noticegen.form.fonts import FontSet
from noticegen.form.joins import NBSP
from noticegen.setting.document_to_pages import Text
from noticegen.setting.paragraph_to_runs import Run
from noticegen.setting.word_widths import word_widths


class Part(NamedTuple):
    """A run from `x` to `right`, in points from the paper's left edge."""

    run: Run
    x: float
    right: float


class SetLine(NamedTuple):
    """`y` is the line's upper edge; every blank of it is `stretch` points wider than the font has it."""

    parts: tuple[Part, ...]
    y: float
    stretch: float


def text_to_set_lines(text: Text, fonts: FontSet) -> Iterator[SetLine]:
    """The lines of a paragraph on its page."""
    paragraph, y = text.paragraph, text.y
    for number, line in enumerate(paragraph.lines):
        indent = 0.0 if number else paragraph.indent
        room = paragraph.room - indent
        blanks = sum(map(_blanks_in, (run.text for run in line.runs)))
        is_stretched = paragraph.align == "justify" and line.is_full and blanks
        stretch = max(0.0, room - line.width) / blanks if is_stretched else 0.0
        shift = {"center": (room - line.width) / 2, "right": room - line.width}.get(paragraph.align, 0.0)
        x, parts = text.x + indent + shift, []
        for run in line.runs:
            width = word_widths(fonts.faces[run.face], paragraph.style.size)[run.text]
            right = x + width + stretch * _blanks_in(run.text)
            parts.append(Part(run, x, right))
            x = right
        yield SetLine(tuple(parts), y, stretch)
        y += paragraph.style.pitch


def _blanks_in(text: str) -> int:
    """Those that are stretched: a no-break blank as much as any other."""
    return text.count(" ") + text.count(NBSP)

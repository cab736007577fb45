"""An element where an engine has put it on a page: what slots and places are found from, whichever engine it was."""

from typing import NamedTuple
from xml.etree.ElementTree import Element


class LaidOut(NamedTuple):
    """Lengths are points, from the upper left corner of a page; pages are counted from 1.

    `above` is the room that a paragraph wants before it, `pitch` the height of its lines. What stands inside a line has
    the line's `line_y` and `line_height`; a paragraph has none.
    """

    element: Element
    page: int
    x: float
    y: float
    width: float
    height: float
    above: float = 0.0
    pitch: float = 0.0
    line_y: float = 0.0
    line_height: float = 0.0

    @property
    def is_inline(self) -> bool:
        """Whether it stands inside a line, such as a run of bold."""
        return self.line_height > 0

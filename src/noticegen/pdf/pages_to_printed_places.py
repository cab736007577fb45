"""The laid out pages → where on them each text of the author's stands, and where it was written."""

from collections.abc import Iterable
from typing import NamedTuple

from .laid_out import LaidOut


class PrintedPlace(NamedTuple):
    """A rectangle on a page (counted from 1), in points from its upper left corner, and a place such as `x.yaml:3:7`.

    A text that goes over a page's end has one on each page; a run of bold within a sentence has one on each line.
    """

    page: int
    x: float
    y: float
    width: float
    height: float
    at: str


def pages_to_printed_places(laid_out: Iterable[LaidOut]) -> tuple[PrintedPlace, ...]:
    """In the order of the page, a paragraph before the runs in it."""
    return tuple(
        PrintedPlace(each.page, each.x, each.y, each.width, each.height, at)
        for each in laid_out
        if (at := each.element.get("data-at"))
    )

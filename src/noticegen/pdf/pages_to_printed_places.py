"""The renderer's pages → where on them each text of the author's stands, and where it was written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from noticegen.form.units import px_to_pt

from .weasyprint_hooks import boxes_on, is_inline


@dataclass(frozen=True, slots=True)
class PrintedPlace:
    """A rectangle on a page (counted from 1), in points from its upper left corner, and a place such as `x.yaml:3:7`.

    A text that goes over a page's end has one on each page; a run of bold within a sentence has one on each line.
    """

    page: int
    x: float
    y: float
    width: float
    height: float
    at: str


def pages_to_printed_places(pages: Sequence[Any]) -> tuple[PrintedPlace, ...]:
    """In the order of the page, a paragraph before the runs in it."""
    return tuple(place for number, page in enumerate(pages, 1) for place in _places(page, number))


def _places(page: Any, number: int) -> Iterator[PrintedPlace]:
    seen: set[Element] = set()
    for box, _ in boxes_on(page):
        at = box.element.get("data-at") if box.element is not None else None
        if at and (box.element not in seen or is_inline(box)):
            seen.add(box.element)  # its lines and stretches of text are boxes of the same element
            x, y, width, height = map(px_to_pt, (box.position_x, box.position_y, box.width, box.height))
            yield PrintedPlace(number, x, y, width, height, at)

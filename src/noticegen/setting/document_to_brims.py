"""A document → the cells of tall rows that end on a page, where the page holds their last line but not the room below.

WeasyPrint wants that room although nothing stands there, and moves the line; LibreOffice and our engine do not. Where
all cells of the row end so, all three move it, and nothing is told.
"""

from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from .below_head import below_head
from .blocks import Document, Paragraph, Row, stacked_height
from .flow_to_pages import Placed, flow_to_pages


def document_to_brims(document: Document, height: float) -> Iterator[Element]:
    """The last paragraph of each such cell, on pages that hold `height` points."""
    for flow in document.flows:
        for page, following in pairwise(flow_to_pages(flow.blocks, height)):
            first, row = map(_row, (below_head(following), page[-1]))
            if row and first and row.is_tall:
                yield from _brims(row, first, height - page[-1].y)


def _brims(row: Row, rest: Row, room: float) -> Iterator[Element]:
    """Of the cells of a row's part in this room those that have nothing in its rest."""
    below = room - row.edge * (1 + row.is_first)
    for cell, more in zip(row.cells.cells, rest.cells.cells, strict=False):
        paragraph = cell[-1].content if cell and not more else None
        if isinstance(paragraph, Paragraph) and paragraph.element is not None and stacked_height(cell) > below:
            yield paragraph.element


def _row(placed: Placed) -> Row | None:
    return placed.block.content if isinstance(placed.block.content, Row) else None

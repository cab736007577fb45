"""A document → its tables whose first row would fit the end of a page but for the border below.

LibreOffice leaves that border out when it asks whether a table may begin on a page, but not when it asks whether it can
cut the table there. So the table neither moves nor is cut, and what is below its first row runs off the paper.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from .blocks import Document, Paragraph, Row, tables_in
from .flow_to_pages import Placed, flow_to_pages

_ROUNDED = 0.001


def document_to_tight_tables(document: Document, height: float) -> Iterator[int]:
    """Their numbers, counted from 0 as they stand in the document, on pages that hold `height` points."""
    firsts: list[Row] = []
    for flow in document.flows:
        firsts += [rows[0] for rows in tables_in(flow.blocks)]
        pages = list(flow_to_pages(flow.blocks, height))
        for number, page in enumerate(pages[:-1]):
            lower = _room_again(pages[number - 1] if number else (), page)
            if row := _tight_row(page, pages[number + 1 :], height, lower):
                yield from (place for place, first in enumerate(firsts) if first.cells is row.cells)


def _room_again(before: Sequence[Placed], page: Sequence[Placed]) -> float:
    """By how much LibreOffice sets this page lower because a row goes on from the page before."""
    begun = {id(each.element) for each in _in_cells(before[-1:])}
    going_on = (each for each in _in_cells(page) if id(each.element) in begun)
    return max((each.style.before for each in going_on), default=0.0)


def _in_cells(page: Sequence[Placed]) -> Iterator[Paragraph]:
    for row in (each.block.content for each in page if isinstance(each.block.content, Row)):
        yield from (block.content for cell in row.cells.cells for block in cell if isinstance(block.content, Paragraph))


def _tight_row(page: Sequence[Placed], rest: Sequence[Sequence[Placed]], height: float, lower: float) -> Row | None:
    """The last of a page, if it ends less than half a border above the page's end, be it `lower` or not; or what would
    be the first of a table there, if it would end no more than that below. We draw half of a border below a row, and
    half above the next.
    """
    last = page[-1].block
    if isinstance(last.content, Row) and not last.content.is_last:
        edge, left = last.content.edge, height - _end(page[-1])
        return last.content if any(-edge <= left - by + _ROUNDED < edge for by in (0.0, lower)) else None
    for each in chain.from_iterable(rest):
        row = each.block.content
        if isinstance(row, Row) and not row.is_head:
            behind = _end(page[-1]) + max(last.after, rest[0][0].block.before) + _end(each) - height
            return row if not row.is_last and 0 < behind <= row.edge + _ROUNDED else None
        if not each.block.holds_next:
            return None
    return None


def _end(placed: Placed) -> float:
    return placed.y + placed.block.height

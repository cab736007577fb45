"""A document → its tables whose first row would fit the end of a page but for the border below.

LibreOffice leaves that border out when it asks whether a table may begin on a page, but not when it asks whether it can
cut the table there. So the table neither moves nor is cut, and what is below its first row runs off the paper.
"""

from collections.abc import Iterator, Sequence

from .blocks import Block, Document, Row
from .flow_to_pages import Placed, flow_to_pages

_ROUNDED = 0.001


def document_to_tight_tables(document: Document, height: float) -> Iterator[int]:
    """Their numbers, counted from 0 as they stand in the document, on pages that hold `height` points."""
    firsts: list[Row] = []
    for flow in document.flows:
        firsts += _first_rows(flow.blocks)
        pages = list(flow_to_pages(flow.blocks, height))
        for number in range(len(pages) - 1):
            row = _tight_row(pages[number], [each for page in pages[number + 1 :] for each in page], height)
            yield from (place for place, first in enumerate(firsts) if row and first.cells is row.cells)


def _first_rows(blocks: Sequence[Block]) -> Iterator[Row]:
    """Of each table, the row below its head."""
    is_first = True
    for row in (block.content for block in blocks if isinstance(block.content, Row)):
        if is_first and not row.is_head:
            yield row
        is_first = row.is_last or (is_first and row.is_head)


def _tight_row(page: Sequence[Placed], rest: Sequence[Placed], height: float) -> Row | None:
    """The last of a page, if it ends less than half a border above the page's end; or what would be the first of a
    table there, if it would end no more than that below. We draw half of a border below a row, and half above the next.
    """
    last = page[-1].block
    if isinstance(last.content, Row) and not last.content.is_last:
        return last.content if height - _end(page[-1]) < last.content.edge - _ROUNDED else None
    for each in rest:
        row = each.block.content
        if isinstance(row, Row) and not row.is_head:
            behind = _end(page[-1]) + max(last.after, rest[0].block.before) + _end(each) - height
            return row if not row.is_last and 0 < behind <= row.edge + _ROUNDED else None
        if not each.block.holds_next:
            return None
    return None


def _end(placed: Placed) -> float:
    return placed.y + placed.block.height

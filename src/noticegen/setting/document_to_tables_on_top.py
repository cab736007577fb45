"""A document → its tables that begin a page because no row of them fits the one before.

LibreOffice lays a file out in lots first, and cuts a table that is too long for its lot. It does not join again what it
has cut so where nothing but the room above the table, if its head has room there, was left of the page before.
"""

from collections.abc import Iterator

from .below_head import below_head
from .blocks import Document, Row, tables_in
from .flow_to_pages import flow_to_pages

_LEAST_ROWS = 3
"""A table of fewer is in no lot too long."""


def document_to_tables_on_top(document: Document, height: float) -> Iterator[int]:
    """Their numbers, counted from 0 as they stand in the document, on pages that hold `height` points: of those with
    rows enough, the first two of which may stand on one page.
    """
    number = 0
    for flow in document.flows:
        tables = {id(rows[0].cells): (place, rows) for place, rows in enumerate(tables_in(flow.blocks), number)}
        number += len(tables)
        _, *others = flow_to_pages(flow.blocks, height)
        for page in others:
            top = below_head(page).block.content
            place, rows = tables.get(id(top.cells), (0, ())) if isinstance(top, Row) else (0, ())
            if len(rows) >= _LEAST_ROWS and not any(row.is_tall for row in rows[:2]):
                yield place

"""A table of the page, or its foot → the rows that no page holds, even alone below the table's head."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from noticegen.form.fonts import FontSet

from .blocks import Block, Cells, Columns, Row
from .measures import Measures
from .tree_to_document import tree_to_document


def table_to_tall_rows(table: Element, measures: Measures, fonts: FontSet) -> Iterator[int]:
    """Their places among all rows of the table, those of the head too."""
    root = Element("html")
    SubElement(root, "body").append(table)
    (flow,) = tree_to_document(root, measures, fonts).flows
    rows = [row for block in flow.blocks for row in _rows(block)]
    for place, row in enumerate(rows):
        if _least_height(row) > measures.text_height:
            yield place


def _rows(block: Block) -> Sequence[Row | Cells]:
    content = block.content
    if isinstance(content, Columns):
        return content.rows
    return [content] if isinstance(content, Row) else []


def _least_height(row: Row | Cells) -> float:
    """On a page of its own. A table's head is no row to be cut."""
    if isinstance(row, Cells):
        return row.height
    return 0.0 if row.is_head else row.height + (sum(each.height for each in row.head) or row.edge)

"""A table of the page → its rows that no page holds, even if they stand there alone below the table's head."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from noticegen.form.fonts import FontSet

from .blocks import Row
from .measures import Measures
from .tree_to_document import tree_to_document


def table_to_tall_rows(table: Element, measures: Measures, fonts: FontSet) -> Iterator[int]:
    """Their places among all rows of the table, those of the head too."""
    root = Element("html")
    SubElement(root, "body").append(table)
    (flow,) = tree_to_document(root, measures, fonts).flows
    rows = [block.content for block in flow.blocks if isinstance(block.content, Row)]
    for place, row in enumerate(rows):
        above = sum(each.height for each in row.head) or row.edge
        if not row.is_head and above + row.height > measures.text_height:
            yield place

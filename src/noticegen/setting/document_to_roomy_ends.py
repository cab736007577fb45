"""A document → its flows that end with a table, on a page with room for more."""

from collections.abc import Iterator

from .blocks import Document, Row
from .flow_to_pages import flow_to_pages


def document_to_roomy_ends(document: Document, height: float, room: float) -> Iterator[int]:
    """Their numbers, counted from 0, on pages that hold `height` points, at least `room` of which are left."""
    for number, flow in enumerate(document.flows):
        match flow.blocks:
            case [*_, table, _] if isinstance(table.content, Row):
                *_, page = flow_to_pages(flow.blocks, height)
                if height - page[-1].y - page[-1].block.height >= room:
                    yield number

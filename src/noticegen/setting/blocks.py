"""What a page is set of: blocks one below the other, some of them with blocks beside each other inside.

Lengths are points. A block's `before` and `after` are the room it wants around it; of two blocks the greater counts.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from .measures import TextStyle
from .runs_to_lines import Line


class Paragraph(NamedTuple):
    """Lines in a room of this width, the first of them `indent` further in.

    `stamp` is the width and height of the frame around the words of a stamp. The page setter's own words, such as a
    page's number, have no element.
    """

    element: Element | None
    style: TextStyle
    align: str
    room: float
    lines: Sequence[Line]
    indent: float = 0.0
    stamp: tuple[float, float] | None = None


class Rule(NamedTuple):
    """A drawn line in the middle of its room, at the foot of its block: the gap above it belongs to it."""

    width: float
    room: float


class Cells(NamedTuple):
    """One row of things side by side, as high as the highest."""

    cells: Sequence[Sequence["Block"]]
    height: float


class Columns(NamedTuple):
    """Rows of things side by side without lines between them: head and foot."""

    widths: Sequence[float]
    rows: Sequence[Cells]


class Row(NamedTuple):
    """A row of a table with lines around its cells.

    `head` are the rows that are repeated above it at the top of a page. `edge` is half a border: the first row on a
    page takes that much above, the last of a table below. `is_tall`: it is higher than a page, and is cut where it
    stands.
    """

    widths: Sequence[float]
    cells: Cells
    head: Sequence["Row"] = ()
    is_head: bool = False
    is_first: bool = False
    is_last: bool = False
    is_tall: bool = False
    edge: float = 0.0

    @property
    def height(self) -> float:
        """With the table's edges."""
        return self.cells.height + self.edge * (self.is_first + self.is_last)


class Block(NamedTuple):
    """One thing of a page. `is_whole`: no page ends inside it. `holds_next`, `holds_last`: no page ends behind it,
    before it.
    """

    content: Paragraph | Rule | Columns | Row
    height: float
    before: float = 0.0
    after: float = 0.0
    is_whole: bool = True
    holds_next: bool = False
    holds_last: bool = False


class Flow(NamedTuple):
    """What is set from the top of a new page on, its pages counted from 1: the notice, or an appendix."""

    blocks: Sequence[Block]


class Document(NamedTuple):
    """`flows` in order; `on_first` stands in the margin of the very first page, `on_every` in that of every page.

    Each of these is a paragraph and its distance from the paper's upper edge.
    """

    flows: Sequence[Flow]
    on_first: Sequence[tuple[Paragraph, float]]
    on_every: Sequence[tuple[Paragraph, float]]


def stacked_height(blocks: Sequence[Block]) -> float:
    """Of blocks in a cell, where the room around the first and the last counts."""
    height = after = 0.0
    for number, block in enumerate(blocks):
        height += (max(after, block.before) if number else block.before) + block.height
        after = block.after
    return height + after


def is_head(block: Block) -> bool:
    """Of a table, whose head stands nowhere alone."""
    return isinstance(block.content, Row) and block.content.is_head


def tables_in(blocks: Sequence[Block]) -> Iterator[Sequence[Row]]:
    """Of each table that has any, the rows below its head."""
    rows: list[Row] = []
    for row in (block.content for block in blocks if isinstance(block.content, Row)):
        if not row.is_head:
            rows.append(row)
        if row.is_last and rows:
            yield rows
            rows = []

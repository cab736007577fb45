"""A block that a page's end cuts → the part that stays and the part that goes on.

Paragraphs are cut between lines, rows between the lines of their cells.
"""

from collections.abc import Sequence

from .blocks import Block, Cells, Columns, Paragraph, Row, stacked_height

LEAST_LINES = 2
"""Of a paragraph that a page's end cuts, at least so many lines stand on either page (orphans and widows)."""

Parts = tuple[Block, Block]


def lines_that_fit(count: int, pitch: float, room: float, *, is_empty: bool) -> int:
    """How many of a paragraph's lines stand in this room; on an empty page always some."""
    fit = int(room / pitch)
    if fit >= count:
        return count
    moved = max(0, LEAST_LINES - (count - fit))
    if fit - moved >= LEAST_LINES:
        return fit - moved
    return max(1, fit) if is_empty else 0


def paragraph_parts(block: Block, lines: int) -> Parts:
    """A block with a paragraph cut behind so many lines. What goes on is neither indented nor set off."""
    paragraph = block.content
    if not isinstance(paragraph, Paragraph):
        raise TypeError(paragraph)
    kept = paragraph._replace(lines=paragraph.lines[:lines])
    gone = paragraph._replace(lines=paragraph.lines[lines:], indent=0.0)
    pitch = paragraph.style.pitch
    below = block._replace(content=gone, height=pitch * len(gone.lines), before=0.0)
    return block._replace(content=kept, height=pitch * len(kept.lines)), below


def parts_in_cells(block: Block, room: float) -> Parts | None:
    """A table's row, or a foot, that is higher than a page, cut at the page's end; None if nothing of it can be cut.

    Each of its cells goes on below by itself.
    """
    content = block.content
    if isinstance(content, Row):
        kept, gone = _cells_parts(content.cells, room - 2 * content.edge, 2 * content.edge)
        return _parts(block, content._replace(cells=kept), content._replace(cells=gone, is_first=False))
    if isinstance(content, Columns) and len(content.rows) == 1:
        kept, gone = _cells_parts(content.rows[0], room, 0.0)
        return _parts(block, content._replace(rows=[kept]), content._replace(rows=[gone]))
    return None


def _parts(block: Block, kept: Row | Columns, gone: Row | Columns) -> Parts | None:
    if not (_height(kept) and any(_stacks(gone))) or not any(_stacks(kept)):
        return None
    return block._replace(content=kept, height=_height(kept)), block._replace(content=gone, height=_height(gone))


def _height(content: Row | Columns) -> float:
    return content.height if isinstance(content, Row) else sum(row.height for row in content.rows)


def _stacks(content: Row | Columns) -> Sequence[Sequence[Block]]:
    return content.cells.cells if isinstance(content, Row) else content.rows[0].cells


def _cells_parts(cells: Cells, room: float, more: float) -> tuple[Cells, Cells]:
    """`more` is what a row is higher than its cells' text."""
    parts = [_stack_parts(cell, room) for cell in cells.cells]
    kept, gone = [part for part, _ in parts], [rest for _, rest in parts]
    return Cells(kept, max(map(stacked_height, kept)) + more), Cells(gone, max(map(stacked_height, gone)) + more)


def _stack_parts(blocks: Sequence[Block], room: float) -> tuple[Sequence[Block], Sequence[Block]]:
    for number, block in enumerate(blocks):
        above = stacked_height([*blocks[:number], block._replace(height=0.0, after=0.0)])
        if above + block.height <= room:
            continue
        content = block.content
        if isinstance(content, Paragraph) and len(content.lines) > 1:
            lines = lines_that_fit(len(content.lines), content.style.pitch, room - above, is_empty=number == 0)
            if 0 < lines < len(content.lines):
                kept, gone = paragraph_parts(block, lines)
                return [*blocks[:number], kept], [gone, *blocks[number + 1 :]]
        return blocks[:number], blocks[number:]
    return blocks, ()

"""A block that a page's end cuts → the part that stays and the part that goes on.

Paragraphs are cut between lines, rows between the lines of their cells.
"""

from collections.abc import Sequence

from .blocks import Block, Cells, Columns, Paragraph, Row, stacked_height

LEAST_LINES = 2
"""Of a paragraph that a page's end cuts, at least so many lines stand on either page (orphans and widows)."""

_LEAST_IN_CELLS = 1
"""The same inside a row that a page's end cuts, where a Word-like layout asks for no more."""

Parts = tuple[Block, Block]


def lines_that_fit(count: int, pitch: float, room: float, *, is_empty: bool, least: int = LEAST_LINES) -> int:
    """How many of a paragraph's lines stand in this room; on an empty page always some."""
    fit = int(room / pitch)
    if fit >= count:
        return count
    moved = max(0, least - (count - fit))
    if fit - moved >= least:
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


def parts_in_cells(block: Block, room: float, *, is_empty: bool) -> Parts | None:
    """A table's row, or a foot, that is higher than a page, cut at the page's end; None if nothing of it can be cut.

    Each of its cells goes on below by itself. On a page that is empty but for it something of each stays. The border
    below what is cut needs no room; where all lines fit, but not what is below them, the last line goes on.
    """
    content = block.content
    if isinstance(content, Row):
        above = content.edge * (1 + content.is_first)
        kept, gone = _cells_parts(content.cells, room - above, 2 * content.edge, is_empty=is_empty)
        if not any(gone.cells) and content.cells.height > room:
            below = content.cells.height - max(map(_lines_height, kept.cells))
            kept, gone = _cells_parts(content.cells, room - above - below, 2 * content.edge, is_empty=is_empty)
        return _parts(block, content._replace(cells=kept), content._replace(cells=gone, is_first=False))
    if isinstance(content, Columns) and len(content.rows) == 1:
        (row,) = content.rows
        below = row.height - max(map(stacked_height, row.cells))
        kept, gone = _cells_parts(row, room, 0.0, is_empty=is_empty)
        gone = gone._replace(height=gone.height + below)
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


def _cells_parts(cells: Cells, room: float, more: float, *, is_empty: bool) -> tuple[Cells, Cells]:
    """`more` is what a row is higher than its cells' text."""
    parts = [_stack_parts(cell, room, is_empty=is_empty) for cell in cells.cells]
    kept, gone = [part for part, _ in parts], [rest for _, rest in parts]
    return Cells(kept, max(map(stacked_height, kept)) + more), Cells(gone, max(map(stacked_height, gone)) + more)


def _lines_height(blocks: Sequence[Block]) -> float:
    """Of what stands in a cell, without the room below it."""
    return stacked_height([*blocks[:-1], *(last._replace(after=0.0) for last in blocks[-1:])])


def _stack_parts(blocks: Sequence[Block], room: float, *, is_empty: bool) -> tuple[Sequence[Block], Sequence[Block]]:
    for number, block in enumerate(blocks):
        above = stacked_height([*blocks[:number], block._replace(height=0.0, after=0.0)])
        if above + block.height <= room:
            continue
        content = block.content
        if isinstance(content, Paragraph) and len(content.lines) > 1:
            lines = lines_that_fit(
                len(content.lines),
                content.style.pitch,
                room - above,
                is_empty=is_empty and not number,
                least=_LEAST_IN_CELLS,
            )
            if 0 < lines < len(content.lines):
                kept, gone = paragraph_parts(block, lines)
                return [*blocks[:number], kept], [gone, *blocks[number + 1 :]]
        end = number
        while end and blocks[end - 1].holds_next:
            end -= 1
        if is_empty and not end:
            end = number
        return blocks[:end], blocks[end:]
    return blocks, ()

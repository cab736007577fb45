"""Blocks → pages: which block stands on which page, and how high.

A page takes what fits. What does not goes on to the next page, and with it what must not be parted from it. Where all
of a page belongs together it is parted all the same, for something must stand on every page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .block_parts import LEAST_LINES, lines_that_fit, paragraph_parts, parts_in_cells
from .blocks import Block, Paragraph, Row, is_head

_TOLERANCE = 0.001
"""In points: lengths that are equal on paper may differ by this when they are summed."""


class Placed(NamedTuple):
    """A block on a page, its top `y` points below the upper edge of the page's text.

    What of a block stands on a page is a block itself: a paragraph with fewer lines, a row with less in its cells.
    """

    block: Block
    y: float


def flow_to_pages(blocks: Sequence[Block], height: float) -> Iterator[Sequence[Placed]]:
    """Pages that hold `height` points each; one at least, be there nothing to set."""
    page, waiting = _filled(blocks, height, is_first=True)
    yield page
    while waiting:
        page, waiting = _filled(waiting, height, is_first=False)
        yield page


def _filled(waiting: Sequence[Block], height: float, *, is_first: bool) -> tuple[Sequence[Placed], Sequence[Block]]:
    """A page, and what waits for the next."""
    page = _Page(height + _TOLERANCE, is_first)
    for index, block in enumerate(waiting):
        page.repeat_head(block)
        rest = page.take(block)
        if rest is block:
            return _broken_before(page.placed, waiting, index)
        if rest is not None:
            return page.placed, [rest, *waiting[index + 1 :]]
    return page.placed, ()


@dataclass(slots=True)
class _Page:
    height: float
    is_first: bool
    """Of its flow: there the first block keeps the room before it, which a page's end swallows elsewhere."""

    placed: list[Placed] = field(default_factory=list)
    y: float = 0.0
    after: float = 0.0

    @property
    def _is_empty(self) -> bool:
        """A table's head alone says nothing yet."""
        return all(is_head(each.block) for each in self.placed)

    def repeat_head(self, block: Block) -> None:
        """A row at the top of a page stands under its table's head, unless this leaves no room."""
        if self.placed or not isinstance(block.content, Row):
            return
        head = block.content.head
        if sum(row.height for row in head) < self.height / 2:
            for row in head:
                self._place(Block(row, row.height), 0.0)

    def take(self, block: Block) -> Block | None:
        """Place what fits. Returns what does not: nothing, the rest, or the whole block, the same object."""
        gap = self._gap(block)
        room = self.height - self.y - gap
        content = block.content
        if isinstance(content, Paragraph) and content.lines and not content.stamp:
            return self._take_lines(block, content, gap, room)
        placed = _with_top_edge(block) if not self.placed else block
        if placed.height > room:
            is_tall = isinstance(content, Row) and content.is_tall
            parts = parts_in_cells(placed, room, is_empty=self._is_empty) if is_tall or self._is_empty else None
            if parts:
                self._place(parts[0], gap)
                return parts[1]
            if not self._is_empty:
                return block
        self._place(placed, gap)
        return None

    def _gap(self, block: Block) -> float:
        if self.placed:
            return max(self.after, block.before)
        return block.before if self.is_first else 0.0

    def _take_lines(self, block: Block, paragraph: Paragraph, gap: float, room: float) -> Block | None:
        count = len(paragraph.lines)
        fit = lines_that_fit(count, paragraph.style.pitch, room, is_empty=self._is_empty)
        if fit == count:
            self._place(block, gap)
            return None
        if not fit or (block.is_whole and not self._is_empty):
            return block
        part, rest = paragraph_parts(block, fit)
        self._place(part, gap)
        return rest

    def _place(self, block: Block, gap: float) -> None:
        self.placed.append(Placed(block, self.y + gap))
        self.y += gap + block.height
        self.after = block.after


def _with_top_edge(block: Block) -> Block:
    """The first thing on its page: a row there has the table's upper edge."""
    if not isinstance(block.content, Row) or block.content.is_first:
        return block
    row = block.content._replace(is_first=True)
    return block._replace(content=row, height=row.height)


def _broken_before(
    placed: Sequence[Placed], waiting: Sequence[Block], index: int
) -> tuple[Sequence[Placed], Sequence[Block]]:
    """The page without what must go with the block at `index`, which did not fit.

    From below: a page may end between two blocks that do not hold each other, or two lines before the end of one that
    may be cut. Where there is no such place, it ends before the block itself, or before the table that begins with it.
    """
    heads = len(placed) - index
    for last in range(index - 1, -1, -1):
        block = waiting[last]
        if not block.holds_next and not waiting[last + 1].holds_last:
            return placed[: heads + last + 1], waiting[last + 1 :]
        content = block.content
        if not block.is_whole and isinstance(content, Paragraph) and len(content.lines) >= 2 * LEAST_LINES:
            part, rest = paragraph_parts(block, len(content.lines) - LEAST_LINES)
            kept = Placed(part, placed[heads + last].y)
            return [*placed[: heads + last], kept], [rest, *waiting[last + 1 :]]
    while is_head(waiting[index - 1]):
        index -= 1
    return placed[: heads + index], waiting[index:]

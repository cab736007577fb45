"""Blocks of a document → pages, with everything on them where it stands: text, drawn lines, page numbers, marks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from noticegen.form.fonts import Face, FontSet

from .blocks import Block, Cells, Document, Paragraph, Row, Rule
from .flow_to_pages import Placed, flow_to_pages
from .measures import Measures
from .paragraph_to_runs import Run
from .runs_to_lines import runs_to_lines


class Text(NamedTuple):
    """A paragraph, or the part of it that stands on a page; its upper left corner, in points from the paper's."""

    paragraph: Paragraph
    x: float
    y: float


class Ink(NamedTuple):
    """A filled rectangle: a rule, a border. `color` is six hexadecimal digits."""

    x: float
    y: float
    width: float
    height: float
    color: str


Piece = Text | Ink
Page = Sequence[Piece]


def document_to_pages(document: Document, measures: Measures, fonts: FontSet) -> list[Page]:
    """In the order in which they are read, on each page what stands in its margin last: a sentence that goes on below
    goes on right behind its page's last word, as those who look for leaks want it.
    """
    setter = _Setter(measures, fonts)
    pages: list[Page] = []
    for flow in document.flows:
        for number, placed in enumerate(flow_to_pages(flow.blocks, measures.text_height), 1):
            margin = setter.margin(document, number, is_first=not pages)
            pages.append([*(piece for each in placed for piece in setter.pieces(each)), *margin])
    return pages


class _Setter(NamedTuple):
    measures: Measures
    fonts: FontSet

    def margin(self, document: Document, number: int, *, is_first: bool) -> Iterator[Piece]:
        """The marks, and the page's number but on the first page of a flow (phần I mục I khoản 7)."""
        if number > 1:
            yield Text(self._number(number), self.measures.left, self.measures.header)
        for paragraph, y in (*document.on_every, *(document.on_first if is_first else ())):
            yield from self._text(paragraph, self.measures.left, y)

    def _number(self, number: int) -> Paragraph:
        style = self.measures.styles["page-number"]
        runs = [Run(str(number), Face.of(bold=style.bold, italic=style.italic))]
        room = self.measures.room
        return Paragraph(None, style, style.align, room, runs_to_lines(runs, style.size, self.fonts, room))

    def pieces(self, placed: Placed) -> Iterator[Piece]:
        """Of a block of a page's text."""
        return self._block(placed.block, self.measures.left, self.measures.top + placed.y)

    def _block(self, block: Block, x: float, y: float) -> Iterator[Piece]:
        content = block.content
        if isinstance(content, Paragraph):
            yield from self._text(content, x, y)
        elif isinstance(content, Rule):
            left = x + (content.room - content.width) / 2
            yield Ink(left, y + self.measures.rule_gap, content.width, self.measures.rule, self.measures.color)
        elif isinstance(content, Row):
            yield from self._row(content, x, y)
        else:
            for row in content.rows:
                yield from self._cells(row, content.widths, x, y)
                y += row.height

    def _text(self, paragraph: Paragraph, x: float, y: float) -> Iterator[Piece]:
        if paragraph.stamp:
            width, height = paragraph.stamp
            rule = self.measures.rule
            left = x + (paragraph.room - width) / 2
            yield from _frame(left, y, width, height, rule, paragraph.style.color)
            x, y = left + rule, y + rule + (height - paragraph.style.pitch) / 2
            paragraph = paragraph._replace(room=width - 2 * rule)
        yield Text(paragraph, x, y)

    def _cells(self, cells: Cells, widths: Sequence[float], x: float, y: float, inside: float = 0.0) -> Iterator[Piece]:
        for blocks, width in zip(cells.cells, widths, strict=True):
            below, after = y, 0.0
            for number, block in enumerate(blocks):
                below += max(after, block.before) if number else block.before
                yield from self._block(block, x + inside, below)
                below, after = below + block.height, block.after
            x += width

    def _row(self, row: Row, x: float, y: float) -> Iterator[Piece]:
        """Each line between two cells once; the upper edge of a row is the lower one of the row above."""
        width, color = 2 * row.edge, self.measures.color
        top = y + row.edge if row.is_first else y
        bottom = top + row.cells.height
        yield from self._cells(row.cells, row.widths, x, top + row.edge, self.measures.cell_padding)
        if not width:
            return
        left, whole = x - row.edge, sum(row.widths) + width
        if row.is_first:
            yield Ink(left, top - row.edge, whole, width, color)
        yield Ink(left, bottom - row.edge, whole, width, color)
        for before in range(len(row.widths) + 1):
            yield Ink(left + sum(row.widths[:before]), top - row.edge, width, row.cells.height + width, color)


def _frame(x: float, y: float, width: float, height: float, thickness: float, color: str) -> Iterator[Ink]:
    yield Ink(x, y, width, thickness, color)
    yield Ink(x, y + height - thickness, width, thickness, color)
    yield Ink(x, y, thickness, height, color)
    yield Ink(x + width - thickness, y, thickness, height, color)

"""The page's tree → the blocks to set, their lines broken: what must stay together is decided here, once."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.fonts import FontSet
from noticegen.form.units import twips_to_pt
from noticegen.form.word_layout import LAST_LINE_TWIPS, LOWER, NARROWER, TALL

from .blocks import Block, Cells, Columns, Document, Flow, Paragraph, Row, Rule, stacked_height
from .measures import Measures
from .paragraph_to_runs import KEPT_BLANKS, paragraph_to_runs
from .runs_to_lines import runs_to_lines

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_HIGH_WITHOUT_TEXT = {"table-end", "table-cell", "table-heading", "place-date"}
"""A blank cell is as high as a line, so that a form to be filled in has room, and so is the blank beside a stamp; the
others make none."""

_RULES_BETWEEN = {"subject-rule", "copy-rule"}
"""Rules between two parts that belong together: the subject and its text, the copied text and who copied it."""

_LAST_LINE = twips_to_pt(LAST_LINE_TWIPS)

_CORNER = {"copy-mark", "appendix-mark"}


def tree_to_document(root: Element, measures: Measures, fonts: FontSet) -> Document:
    """Of the tree that `html_to_print_tree` gives."""
    return _Builder(measures, fonts).document(root)


class _Builder(NamedTuple):
    measures: Measures
    fonts: FontSet

    def document(self, root: Element) -> Document:
        main, appendices, first, every = [], [], [], []
        for element in root.find("body") or ():
            name = _class(element)
            if element.tag == "section":
                appendices.append(Flow(self._blocks(list(element), self.measures.room)))
            elif name == "draft-mark":
                every.append((self._paragraph(element, self.measures.room), self.measures.corner_mark))
            elif name == "circulation":
                first.append((self._paragraph(element, self.measures.room), self.measures.header))
            elif name in _CORNER:
                first.append((self._paragraph(element, self.measures.room), self.measures.corner_mark))
            else:
                main.append(element)
        return Document((Flow(self._blocks(main, self.measures.room)), *appendices), first, every)

    def _blocks(self, elements: Sequence[Element], room: float) -> list[Block]:
        made = [list(self._block(element, room)) for element in elements]
        for (blocks, _), (others, following) in pairwise(zip(made, elements, strict=True)):
            _join(following, blocks, others)
        return [block for blocks in made for block in blocks]

    def _block(self, element: Element, room: float) -> Iterator[Block]:
        if element.tag == "hr":
            yield self._rule(element, room)
        elif element.tag == "table" and _class(element) == "data":
            yield from self._table(element)
        elif element.tag == "table":
            yield self._columns(element, room)
        else:
            yield self._text(element, room)

    def _rule(self, element: Element, room: float) -> Block:
        name, measures = _class(element), self.measures
        return Block(
            Rule(room * _share(element), room),
            measures.rule_gap + measures.rule,
            after=measures.rules_after[name],
            holds_next=name in _RULES_BETWEEN,
            holds_last=name == "subject-rule",
        )

    def _text(self, element: Element, room: float) -> Block:
        paragraph, name = self._paragraph(element, room), _class(element)
        style = paragraph.style
        if paragraph.stamp:
            return Block(paragraph, paragraph.stamp[1], after=self.measures.rule)
        lines = len(paragraph.lines) or (name in _HIGH_WITHOUT_TEXT and not _is_marked(element, "last"))
        # What ends in a colon, and what is kept with the next, must not be the last on a page; they move as a whole.
        leads = element.tag in _HEADINGS or "data-leads-in" in element.attrib
        return Block(
            paragraph,
            lines * style.pitch,
            style.before + (self.measures.lower if LOWER in element.attrib else 0),
            style.after,
            is_whole=leads or style.is_kept_with_next,
            holds_next=leads or style.is_kept_with_next,
        )

    def _paragraph(self, element: Element, room: float) -> Paragraph:
        name = _class(element)
        style = self.measures.styles[name]
        room -= twips_to_pt(int(element.get(NARROWER, 0)))
        runs = paragraph_to_runs(element, bold=style.bold, italic=style.italic)
        stamp = self.measures.boxes[element.attrib["data-box"]] if "data-box" in element.attrib else None
        wide = inf if stamp or name in KEPT_BLANKS else room
        lines = runs_to_lines(runs, style.size, self.fonts, wide, style.first_line)
        align = element.get("data-align", style.align)
        return Paragraph(element, style, align, room, lines, style.first_line, stamp)

    def _columns(self, table: Element, room: float) -> Block:
        widths = [room * share for share in _shares(table)]
        name = _class(table)
        below = self._below_foot(table) if name == "foot" else 0
        rows = [self._cells(row, widths, below) for row in table.iter("tr")]
        return Block(
            Columns(widths, rows),
            sum(row.height for row in rows),
            holds_next=name == "copy-head",
            holds_last=name == "foot" and TALL not in table.attrib,
        )

    def _below_foot(self, foot: Element) -> float:
        """Below its words; behind one that ends its paper the Word file has another paragraph."""
        return self.measures.foot_end + (0 if _is_marked(foot, "before-table-end") else _LAST_LINE)

    def _cells(self, row: Element, widths: Sequence[float], below: float) -> Cells:
        cells = [self._blocks(list(cell), width) for cell, width in zip(row, widths, strict=True)]
        return Cells(cells, max(map(stacked_height, cells)) + below)

    def _table(self, table: Element) -> Iterator[Block]:
        measures = self.measures
        widths = [measures.text_width * share for share in _shares(table)]
        head = [self._row(row, widths)._replace(is_head=True) for row in table.findall("thead/tr")]
        if head:
            head[0] = head[0]._replace(is_first=True)
        body = [self._row(row, widths)._replace(head=tuple(head)) for row in table.findall("tbody/tr")]
        rows = [*head, *body]
        if rows:
            rows[0] = rows[0]._replace(is_first=True)
            rows[-1] = rows[-1]._replace(is_last=True)
        yield from (Block(row, row.height, holds_next=row.is_head) for row in rows)

    def _row(self, row: Element, widths: Sequence[float]) -> Row:
        measures = self.measures
        inner = [width - 2 * measures.cell_padding for width in widths]
        cells = self._cells(row, inner, measures.border)
        return Row(widths, cells, is_tall=TALL in row.attrib, edge=measures.border / 2)


def _join(following: Element, blocks: list[Block], others: list[Block]) -> None:
    """What stands before the foot stays whole and with it, so that no signature stands on a page without text; but not
    with a foot that no page holds. Of a table it is the last row, behind which the blank paragraph stays.
    """
    if not blocks or not others:
        return
    if _class(following) == "foot" and TALL not in following.attrib:
        blocks[-1] = blocks[-1]._replace(is_whole=True, holds_next=True)
    is_before_foot = any(_is_marked(following, name) for name in ("before-foot", "before-tall-foot"))
    if is_before_foot and _class(following) == "table-end":
        others[0] = others[0]._replace(holds_last=True)


def _class(element: Element) -> str:
    """The first is what the thing is; others are the printer's."""
    return element.get("class", "").partition(" ")[0]


def _is_marked(element: Element, name: str) -> bool:
    """Whether the printer has marked it so."""
    return name in element.get("class", "").split(" ")


def _share(element: Element) -> float:
    """The width of a column or a rule, from 0 to 1."""
    return float(element.get("style", "").removeprefix("width: ").removesuffix("%")) / 100


def _shares(table: Element) -> list[float]:
    return [_share(column) for column in table.iterfind("colgroup/col")]

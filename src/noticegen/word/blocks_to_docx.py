"""Blocks → DOCX, through python-docx: styles do the work, direct formatting only where a length has one place."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Twips

from noticegen.form.inline import Run
from noticegen.form.joins import KEPT_HYPHEN
from noticegen.form.profile import Profile
from noticegen.form.units import mm_to_twips, percents_to_twips, pt_to_twips
from noticegen.form.word_layout import lower_twips

from .blocks import Block, Blocks, NumberRef, Paragraph, Rule, Section, Table
from .built_in_styles import style_id
from .docx_package import bare_document, replace_content, stamp, to_bytes
from .profile_to_word_styles import LAST_LINE, profile_to_word_styles
from .python_docx_hooks import header_content, section_properties
from .word_numbering import Lists

_LOW = "box-end"
"""The style of the invisible paragraph that Word demands after a table."""


def blocks_to_docx(blocks: Blocks, profile: Profile) -> bytes:
    """The Word file's bytes; equal input gives equal bytes."""
    created = dt.datetime.fromisoformat(blocks.created)
    document = bare_document(profile.font.family, profile_to_word_styles(profile))
    stamp(document, title=blocks.title, author=blocks.author, created=created)
    body = document.element.body
    writer = _Writer(profile, Lists(_references(blocks), profile))
    for number, section in enumerate(blocks.sections):
        if number:
            document.add_section(WD_SECTION.NEW_PAGE)
            _end_section(body[-2])
        writer.set_up(document.sections[-1], section, blocks.marks, is_first=not number)
        last = body[-1]
        for element in writer.blocks(_with_low_end(section.blocks), profile.page.text_width_twips):
            last.addprevious(element)
    if isinstance(blocks.sections[-1].blocks[-1], Table):
        body[-1].addprevious(_empty(LAST_LINE))
    replace_content(document.part.numbering_part.element, writer.lists.element())
    return to_bytes(document, created)


def _references(blocks: Blocks) -> Iterator[NumberRef]:
    for section in blocks.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and block.number:
                yield block.number


def _with_low_end(blocks: Sequence[Block]) -> Sequence[Block]:
    """What stands behind a last table is as low as can be: it could fill a page of its own."""
    match blocks:
        case [*others, Table() as table, Paragraph(style="table-end") as end]:
            return [*others, table, end._replace(style=LAST_LINE)]
    return blocks


class _Writer(NamedTuple):
    profile: Profile
    lists: Lists

    def set_up(self, page: Any, section: Section, marks: Sequence[Paragraph], *, is_first: bool) -> None:
        """Paper, margins, every page's marks, and its number: in the header, from 1, not shown on the first page."""
        paper, margins = self.profile.page, self.profile.page.margins_mm
        page.page_width, page.page_height = (Twips(mm_to_twips(side)) for side in paper.size_mm)
        page.top_margin, page.bottom_margin = (Twips(mm_to_twips(m.value)) for m in (margins.top, margins.bottom))
        page.left_margin, page.right_margin = (Twips(mm_to_twips(m.value)) for m in (margins.left, margins.right))
        page.header_distance = Twips(mm_to_twips(paper.header_from_edge_mm))
        page.footer_distance = Twips(mm_to_twips(paper.header_from_edge_mm))
        page.gutter = Twips(0)
        page.different_first_page_header_footer = True
        _number_from_one(section_properties(page))
        if is_first:
            _fill_header(page.header, [*map(self._corner_mark, marks), _page_number()])
        _fill_header(page.first_page_header, list(self._first_header([*marks, *section.first_header])))

    def _first_header(self, paragraphs: Sequence[Paragraph]) -> Iterator[Any]:
        """The content of page 1's margin. Word wants a paragraph last, which a box brings along.

        In LibreOffice a corner mark before a box would move the box's text off its centre.
        """
        boxes = [element for each in paragraphs if each.box for element in self._box(each)]
        yield from boxes[:-1]
        yield from (self._corner_mark(each) for each in paragraphs if not each.box)
        yield boxes[-1] if boxes else _empty("page-number")

    def _corner_mark(self, block: Paragraph) -> Any:
        """Above the page number's line, at a height of its own: a frame, as wide as the text."""
        page, mark = self.profile.page, self._paragraph(block)
        top = mm_to_twips(page.corner_mark_from_edge_mm)
        place = f'w:vAnchor="page" w:hAnchor="margin" w:xAlign="left" w:y="{top}"'
        mark.pPr.append(
            parse_xml(f'<w:framePr {nsdecls("w")} w:w="{page.text_width_twips}" w:wrap="notBeside" {place}/>')
        )
        return mark

    def blocks(self, blocks: Iterable[Block], room: int) -> Iterator[Any]:
        """The XML of blocks standing in `room` twips. What stands before the foot stays with it."""
        items = list(blocks)
        for position, block in enumerate(items):
            yield from self._block(block, room, keep_next=_is_before_foot(items[position + 1 : position + 3]))

    def _block(self, block: Block, room: int, *, keep_next: bool) -> Iterator[Any]:
        match block:
            case Paragraph(box=str()):
                yield from self._box(block)
            case Paragraph():
                yield self._paragraph(block, keep_next=keep_next)
            case Rule():
                yield self._rule(block, room)
            case Table():
                yield self._table(block, room, keep_next=keep_next)

    def _paragraph(self, block: Paragraph, *, keep_next: bool = False) -> Any:
        """Written as text and read at once: element by element it takes three times as long."""
        return parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{style_id(block.style)}"/>'
            f"{''.join(self._properties(block, keep_next))}</w:pPr>{''.join(self._runs(block))}</w:p>"
        )

    def _properties(self, block: Paragraph, keep_next: bool) -> Iterator[str]:  # noqa: FBT001 passed on as it is
        if keep_next or block.leads_in:
            yield "<w:keepNext/><w:keepLines/>"
        if block.number:
            yield f'<w:numPr><w:ilvl w:val="{block.number.level}"/>'
            yield f'<w:numId w:val="{self.lists.number_id(block.number)}"/></w:numPr>'
        if block.is_lower:
            lower = lower_twips(self.profile.table.border_pt)
            before = pt_to_twips(self.profile.styles[block.style].before_pt) + lower
            yield f'<w:spacing w:before="{before}"/>'
        if block.narrower:
            yield f'<w:ind w:right="{block.narrower}"/>'
        if block.align and block.align != self.profile.styles[block.style].align:
            yield f'<w:jc w:val="{block.align}"/>'
        if block.number and block.number.is_bold:
            yield "<w:rPr><w:b/><w:bCs/></w:rPr>"

    def _runs(self, block: Paragraph) -> Iterator[str]:
        if block.number and block.number.numbering == "part" and block.runs:
            yield _run(Run(" "))  # "Phần I" stands alone as a rule, so its list puts nothing after it
        yield from map(_run, block.runs)

    def _rule(self, block: Rule, room: int) -> Any:
        paragraph = _empty(block.style)
        indent = round(room * (1 - block.percent / 100) / 2)
        indents = OxmlElement("w:ind")
        indents.set(qn("w:left"), str(indent))
        indents.set(qn("w:right"), str(indent))
        paragraph.pPr.append(indents)
        return paragraph

    def _table(self, block: Table, room: int, *, keep_next: bool) -> Any:
        widths = percents_to_twips(block.column_percents, room)
        padding = 2 * mm_to_twips(self.profile.table.cell_padding_mm) if block.style == "data" else 0
        kept_from = len(block.rows) - 1 if block.style == "data" else 0
        table = _table(block.style, widths)
        for number, row in enumerate(block.rows):
            is_last = keep_next and number >= kept_from and number not in block.tall_rows
            table.append(
                _row(
                    (
                        self._cell(cell, width - padding, keep_next=is_last or number in block.kept_rows)
                        for cell, width in zip(row, widths, strict=True)
                    ),
                    widths,
                    repeats=number < block.heading_rows,
                    is_tall=number in block.tall_rows,
                )
            )
        if block.style == "foot" and block.tall_rows:
            _begin_page(table)
        return table

    def _cell(self, blocks: Iterable[Block], room: int, *, keep_next: bool) -> list[Any]:
        return [element for block in blocks for element in self._block(block, room, keep_next=keep_next)]

    def _box(self, block: Paragraph) -> Iterator[Any]:
        """A framed mark of exact size is a table of one cell; Word wants a paragraph after it."""
        width, height = (mm_to_twips(side) for side in self.profile.boxes_mm[block.box or ""])
        table = _table(f"{block.style}-box", [width], centred=True)
        row = _row([[self._paragraph(block)]], [width])
        row.trPr.append(parse_xml(f'<w:trHeight {nsdecls("w")} w:val="{height}" w:hRule="exact"/>'))
        row.find(qn("w:tc")).tcPr.append(_value("w:vAlign", "center"))
        table.append(row)
        yield table
        yield _empty(_LOW)


def _is_before_foot(following: list[Block]) -> bool:
    """Whether the foot comes next, a table's end apart: with a foot that no page holds only its last row is kept."""
    match following:
        case [Paragraph(style="table-end"), Table(style="foot"), *_]:
            return True
        case [Table(style="foot", tall_rows=tall), *_]:
            return not tall
    return False


def _empty(style: str) -> Any:
    return parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr></w:p>')


def _end_section(mark: Any) -> None:
    """A section ends with its last paragraph; only after a table is one of its own needed, which could fill a page."""
    last = mark.getprevious()
    if last.tag == qn("w:tbl"):
        last = _empty(LAST_LINE)
        mark.addprevious(last)
    last.pPr.append(mark.pPr.find(qn("w:sectPr")))
    mark.getparent().remove(mark)


def _value(tag: str, value: str) -> Any:
    element = OxmlElement(tag)
    element.set(qn("w:val"), value)
    return element


def _run(run: Run) -> str:
    marks = ("<w:b/><w:bCs/>" if run.bold else "") + ("<w:i/><w:iCs/>" if run.italic else "")
    look = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    lines = ("<w:noBreakHyphen/>".join(map(_text, line.split(KEPT_HYPHEN))) for line in run.text.split("\n"))
    return f"<w:r>{look}{'<w:br/>'.join(lines)}</w:r>"


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text, quote=False)}</w:t>' if text else ""


def _table(style: str, widths: list[int], *, centred: bool = False) -> Any:
    align = '<w:jc w:val="center"/>' if centred else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{align}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid></w:tbl>'
    )


def _row(cells: Iterable[list[Any]], widths: list[int], *, repeats: bool = False, is_tall: bool = False) -> Any:
    whole, header = "" if is_tall else "<w:cantSplit/>", "<w:tblHeader/>" if repeats else ""
    row = parse_xml(f"<w:tr {nsdecls('w')}><w:trPr>{whole}{header}</w:trPr></w:tr>")
    for content, width in zip(cells, widths, strict=True):
        cell = parse_xml(f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr></w:tc>')
        for element in content or [_empty("table-end")]:
            cell.append(element)
        row.append(cell)
    return row


def _begin_page(table: Any) -> None:
    """Where no page holds a row, Word cuts it where it stands, but a foot is to begin a page."""
    next(table.iter(qn("w:pStyle"))).addnext(OxmlElement("w:pageBreakBefore"))


def _number_from_one(properties: Any) -> None:
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    number = OxmlElement("w:pgNumType")
    number.set(qn("w:start"), "1")
    properties.find(qn("w:pgMar")).addnext(number)


def _fill_header(header: Any, elements: list[Any]) -> None:
    header.is_linked_to_previous = False
    content = header_content(header)
    for child in list(content):
        content.remove(child)
    content.extend(elements)


def _page_number() -> Any:
    paragraph = _empty("page-number")
    for content in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>2</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph.append(parse_xml(f"<w:r {nsdecls('w')}>{content}</w:r>"))
    return paragraph

"""The lots that LibreOffice begins with: it lays out so many paragraphs as a page each, and then lets them flow.

It has counted no pages yet, so it guesses (`SwLayHelper` in its sources): 25 paragraphs in a short file, 20 in another.
The next one begins another lot, and is not counted. A table's row counts as a paragraph. A table with which a lot would
be too large begins another, and none of its rows is counted; one that is much too large is cut into several, and the
count begins anew behind it. So it does where the file itself begins a page.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring

from noticegen.setting.document_to_pages import Page, Text
from noticegen.word.built_in_styles import style_id

from .word_xml import document_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIZES = (25, 20)
_MUCH = 10
_LONG = 3


class Place(NamedTuple):
    """Of a paragraph: in which part of the file it is, each of which begins a page, and in which lot of that part, from
    0 on, for each size that a lot may have.
    """

    part: int
    lots: Sequence[int]
    is_last: bool
    """Whether what follows is in another lot."""


def places(pages: Sequence[Page], docx: bytes) -> Mapping[Element | None, Place]:
    """Of each element of ours that is a paragraph of the Word file, and neither in a table nor in the margin."""
    body = [each for each in fromstring(document_xml(docx))[0] if each.tag != f"{_W}sectPr"]  # noqa: S314 we made it
    printed = {number: block for number, block in enumerate(body) if _is_printed(block)}
    elements = _elements(pages, {_style(block) for block in printed.values()})
    by_size = [[*_lots(body, size)] for size in _SIZES]
    made = [_place(number, by_size) for number in printed]
    return dict(zip(elements, made, strict=True))


def _place(number: int, by_size: Sequence[Sequence[tuple[int, int]]]) -> Place:
    lots = [counted[number] for counted in by_size]
    is_last = any(counted[number : number + 2] != 2 * [counted[number]] for counted in by_size)
    return Place(lots[0][0], [lot for _, lot in lots], is_last)


def _lots(body: Sequence[Element], size: int) -> Iterator[tuple[int, int]]:
    """Of each block the part of the file, and the lot in which it begins."""
    part, lot, count, is_at_the_end = 0, 0, 0, False
    for number, block in enumerate(body):
        rows = block.findall(f"{_W}tr")
        count += len(rows) or 1
        is_cut = count > size + _MUCH and len(rows) > _rows_of_a_page(rows, size)
        if is_at_the_end or (number and next(block.iter(f"{_W}pageBreakBefore"), None) is not None):
            part, lot, count = part + 1, 0, 0
        elif number and count > size and not is_cut:
            lot, count = lot + 1, 0
        yield part, lot
        if is_cut:
            lot, count = lot + 1, 0
        is_at_the_end = block.find(f"{_W}pPr/{_W}sectPr") is not None


def _rows_of_a_page(rows: Sequence[Element], size: int) -> int:
    """With more a table is cut: rows of many cells are thought to be high."""
    if len(rows) > _LONG * size:
        return size
    return max(2, size // len(rows[:2][-1].findall(f"{_W}tc"))) if rows else 0


def _is_printed(block: Element) -> bool:
    """Whether it is a paragraph, not one of the low ones behind tables, nor a rule."""
    is_numbered = block.find(f"{_W}pPr/{_W}numPr") is not None
    return block.tag == f"{_W}p" and (is_numbered or any(text.text for text in block.iter(f"{_W}t")))


def _style(paragraph: Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else style.get(f"{_W}val", "")


def _elements(pages: Sequence[Page], styles: set[str]) -> Sequence[Element]:
    """Those printed in such a style, each once."""
    texts = (piece.paragraph for page in pages for piece in page if isinstance(piece, Text) and piece.paragraph.lines)
    printed = (text.element for text in texts if text.element is not None)
    return [each for each in dict.fromkeys(printed) if style_id(each.get("class", "").partition(" ")[0]) in styles]

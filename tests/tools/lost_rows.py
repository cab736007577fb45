"""Tables of which LibreOffice loses all rows but the first, and with them their words.

Whether a table may begin on a page it asks without the border below the first row; whether it can cut the table there,
with it. Where the row fits without that border alone, the table neither moves nor is cut, and what is below the row
runs off the paper. Nothing in the Word file changes that but to have no border there, or a row that a page may cut.
We draw half of the border below a row and half above the next, so for us such a row ends behind the page's end, but by
half a border at most. (It may end before it by less, too; with no measures of ours does one.)
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from noticegen.form.joins import NBSP, without_break_hints
from noticegen.pdf.html_to_print_tree import html_to_print_tree
from noticegen.printing.press import Press
from noticegen.setting.blocks import Block, Columns, Paragraph, Row
from noticegen.setting.flow_to_pages import Placed, flow_to_pages
from noticegen.setting.measures import profile_to_measures
from noticegen.setting.tree_to_document import tree_to_document

Words = Counter[str]
_ROUNDED = 0.001


class LostRows(NamedTuple):
    """What LibreOffice has on a page more than we, and what is lost."""

    more: Words
    lost: Words


def lost_rows(settled: str, press: Press) -> Mapping[int, LostRows]:
    """By the number of the page on which such a table begins in LibreOffice; for us it begins on the next."""
    measures = profile_to_measures(press.profile)
    document = tree_to_document(html_to_print_tree(settled), measures, press.fonts)
    height, found, before = measures.text_height, {}, 0
    for flow in document.flows:
        pages = list(flow_to_pages(flow.blocks, height))
        for number in range(len(pages) - 1):
            here, rest = pages[number], [each for page in pages[number + 1 :] for each in page]
            if count := _began_to_a_hair(here, rest, height):
                found[before + number + 1] = LostRows(_words(rest[:count]), _rows(rest[count:]))
        before += len(pages)
    return found


def _began_to_a_hair(page: Sequence[Placed], rest: Sequence[Placed], height: float) -> int:
    """With how many blocks a table begins the next page whose first row would end behind this one's end, but by no more
    than half a border; else none.
    """
    last = page[-1].block
    if isinstance(last.content, Row) and not last.content.is_last:
        return 0
    for number, each in enumerate(rest):
        row = each.block.content
        if isinstance(row, Row) and not row.is_head:
            behind = _end(page[-1]) + max(last.after, rest[0].block.before) + _end(each) - height
            return number + 1 if not row.is_last and 0 < behind <= row.edge + _ROUNDED else 0
        if not each.block.holds_next:
            return 0
    return 0


def _end(placed: Placed) -> float:
    return placed.y + placed.block.height


def _rows(placed: Sequence[Placed]) -> Words:
    """Up to the end of the table."""
    rows = []
    for each in placed:
        if not isinstance(each.block.content, Row):
            break
        rows.append(each)
    return _words(rows)


def _words(placed: Sequence[Placed]) -> Words:
    return words_of(paragraph for each in placed for paragraph in _paragraphs(each.block))


def words_of(paragraphs: Iterable[Paragraph]) -> Words:
    """As a reader sees them, without marks and with plain blanks."""
    return Counter(word for paragraph in paragraphs for word in text_of(paragraph).split())


def text_of(paragraph: Paragraph) -> str:
    """All its lines."""
    return without_break_hints(" ".join(line.text for line in paragraph.lines)).replace(NBSP, " ")


def _paragraphs(block: Block) -> Iterator[Paragraph]:
    content = block.content
    if isinstance(content, Paragraph):
        yield content
    elif isinstance(content, Row | Columns):
        rows = [content.cells] if isinstance(content, Row) else content.rows
        yield from (made for row in rows for cell in row.cells for each in cell for made in _paragraphs(each))

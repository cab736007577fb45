"""What LibreOffice does in its own way with a page of ours, line by line: named, so that nothing else passes for it.

- A line is higher than its letters. A style sheet leaves half of the rest above them, LibreOffice all of it.
- A no-break blank keeps its width in LibreOffice when a line is stretched, as in Word 2010's layout, and so does the
  blank behind a number, which there belongs to the list; a style sheet stretches both like any other. So between the
  ends of such a line the words stand elsewhere.
- Blanks for a pen at the end of a centred line hang out in LibreOffice, no-break ones too; Word centres them as well.
- What is to stay with the text below it is now and then left behind at a page's end, most often that of the first.
- The room above a paragraph in a table's cell comes again where the cell goes on over a page's end, and the border of
  what is cut needs room. So a line that fits there by less than both goes on to the next page.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.fonts import Face, FontSet
from noticegen.form.joins import NBSP
from noticegen.setting.blocks import Paragraph
from noticegen.setting.document_to_pages import Page, Text
from noticegen.setting.measures import Measures, TextStyle
from noticegen.setting.runs_to_lines import Line

from .drawn_lines import DrawnLine

_FIFTHS = 5
_NEAR = range(-3, 4)


class Way(NamedTuple):
    """Of a line: how much lower LibreOffice sets it and how much to the right, in points, and whether some of its
    blanks are not stretched there.
    """

    lower: float
    to_the_right: float
    has_fixed_blanks: bool


class Ways:
    """Of each line of our pages.

    `cut_tightly` are the pages that may end with a row cut elsewhere; `led_by` says with how many
    lines a page begins that must stay with what follows them.
    """

    def __init__(self, pages: Sequence[Page], measures: Measures, fonts: FontSet) -> None:
        self.led_by = {number: _led_by(page) for number, page in enumerate(pages, 1)}
        self.cut_tightly = frozenset(_cut_tightly(pages, measures.height - measures.bottom - measures.border))
        self._found: Mapping[tuple[int, int], list[Way]] = defaultdict(list)
        """By page, and by how high the baseline stands on it, in fifths of a point."""

        before: set[Element] = set()
        for number, page in enumerate(pages, 1):
            texts = [piece for piece in page if isinstance(piece, Text)]
            again = _room_again(texts, before)
            before |= {text.paragraph.element for text in texts if text.paragraph.element is not None}
            for text in texts:
                for y, way in _ways(text, fonts):
                    for near in _NEAR:
                        place = number, round(_FIFTHS * y) + near
                        self._found[place] += [way, way._replace(lower=way.lower + again)]

    def of(self, line: DrawnLine) -> Sequence[Way]:
        """Those of all that stands beside each other in it."""
        return self._found[line.page, round(_FIFTHS * line.words[0].y)]


def _led_by(page: Page) -> int:
    count = 0
    for piece in page:
        if not isinstance(piece, Text) or not _leads(piece.paragraph):
            break
        count += len(piece.paragraph.lines)
    return count


def _leads(paragraph: Paragraph) -> bool:
    element = paragraph.element
    is_marked = element is not None and (element.tag[:1] == "h" or "data-leads-in" in element.attrib)
    return is_marked or paragraph.style.is_kept_with_next


def _cut_tightly(pages: Sequence[Page], bottom: float) -> Iterator[int]:
    for number, (page, following) in enumerate(pairwise(pages), 1):
        goes_on = {piece.paragraph.element for piece in following if isinstance(piece, Text)}
        for piece in page:
            if isinstance(piece, Text) and _class(piece.paragraph.element) == "table-cell":
                style = piece.paragraph.style
                spare = bottom - piece.y - len(piece.paragraph.lines) * style.pitch
                if piece.paragraph.element in goes_on and spare < style.before:
                    yield number


def _room_again(texts: Sequence[Text], before: Collection[Element]) -> float:
    """By how much the lines of this page may be lower because a row goes on from the page before."""
    cells = [text.paragraph for text in texts if text.paragraph.element in before]
    return max((each.style.before for each in cells if _class(each.element) == "table-cell"), default=0.0)


def _class(element: Element | None) -> str:
    return "" if element is None else element.get("class", "").partition(" ")[0]


def _ways(text: Text, fonts: FontSet) -> Iterator[tuple[float, Way]]:
    paragraph = text.paragraph
    half, ascent = _half_leading(paragraph.style, fonts), _ascent(paragraph.style, fonts)
    for number, line in enumerate(paragraph.lines):
        has_number = not number and paragraph.element is not None and "data-list" in paragraph.element.attrib
        is_stretched = paragraph.align == "justify" and line.is_full
        right = _hanging(line, paragraph.style, fonts) if paragraph.align == "center" else 0.0
        has_fixed_blanks = is_stretched and (has_number or NBSP in line.text)
        yield text.y + number * paragraph.style.pitch + half + ascent, Way(half, right, has_fixed_blanks)


def _hanging(line: Line, style: TextStyle, fonts: FontSet) -> float:
    """Half of what the blanks at the line's end are wide."""
    blanks = line.text[len(line.text.rstrip()) :]
    return fonts.text_width_pt(blanks, style.size, Face.REGULAR) / 2


def _half_leading(style: TextStyle, fonts: FontSet) -> float:
    font = fonts.faces[Face.of(bold=style.bold, italic=style.italic)]
    return (style.pitch - (font.ascent - font.descent) * style.size / font.units_per_em) / 2


def _ascent(style: TextStyle, fonts: FontSet) -> float:
    font = fonts.faces[Face.of(bold=style.bold, italic=style.italic)]
    return font.ascent * style.size / font.units_per_em

"""What LibreOffice does in its own way with a line of ours: named, so that nothing else passes for it.

- A line is higher than its letters. A style sheet leaves half of the rest above them, LibreOffice all of it.
- A no-break blank keeps its width in LibreOffice when a line is stretched, as in Word 2010's layout, and so does the
  blank behind a number, which there belongs to the list; a style sheet stretches both like any other. So the words of
  such a line stand elsewhere, each where the other blanks, stretched the more, put it.
- Blanks for a pen at the end of a centred line, or one set to the right, hang out in LibreOffice, no-break ones too;
  Word sets them as well.
- The room above a paragraph in a table's cell comes again where the cell goes on over a page's end.
- The low paragraph behind a table goes to a page where ours leaves it at the end of the one before: with the foot, or
  because what comes again above leaves no room for it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.fonts import Face, FontSet
from noticegen.form.joins import NBSP, without_break_hints
from noticegen.setting.blocks import Paragraph
from noticegen.setting.document_to_pages import Page, Text
from noticegen.setting.measures import Measures, TextStyle
from noticegen.setting.runs_to_lines import Line

from .drawn_lines import DrawnLine

_FIFTHS = 5
_MARGIN_PT = 52
"""Above this stand page numbers and marks."""

_NEAR = range(-3, 4)

_HANGING = {"center": 0.5, "right": 1.0}
"""By how much of the blanks at its end LibreOffice moves a line so aligned."""


class Way(NamedTuple):
    """Of a line: how much lower LibreOffice sets it and how much to the right, in points, and each of its words."""

    lower: float
    to_the_right: float
    words_to_the_right: Sequence[float] = ()


class Ways:
    """Of each line of our pages."""

    def __init__(self, pages: Sequence[Page], measures: Measures, fonts: FontSet) -> None:
        self._found: Mapping[tuple[int, int], list[Way]] = defaultdict(list)
        """By page, and by how high the baseline stands on it, in fifths of a point."""

        before: set[Element] = set()
        left = inf
        for number, page in enumerate(pages, 1):
            every = [piece for piece in page if isinstance(piece, Text) and piece.y > _MARGIN_PT]
            texts = [piece for piece in page if isinstance(piece, Text) and piece.paragraph.lines]
            again = _room_again(texts, before)
            needed = again + 2 * measures.border if again else 0.0
            if texts and (left < 0 or (left < inf and _class(texts[0].paragraph.element) == "recipients-label")):
                again += measures.styles["table-end"].pitch
            left = _left_below_a_table(every, measures) - needed
            before |= {text.paragraph.element for text in texts if text.paragraph.element is not None}
            for text in texts:
                for y, way in _ways(text, fonts):
                    for near in _NEAR:
                        place = number, round(_FIFTHS * y) + near
                        self._found[place] += [way, way._replace(lower=way.lower + again)]

    def of(self, line: DrawnLine) -> Sequence[Way]:
        """Those of all that stands beside each other in it."""
        return self._found[line.page, round(_FIFTHS * line.words[0].y)]


def _room_again(texts: Sequence[Text], before: Collection[Element]) -> float:
    """By how much the lines of this page may be lower because a row goes on from the page before."""
    cells = [text.paragraph for text in texts if text.paragraph.element in before]
    return max((each.style.before for each in cells if _class(each.element) == "table-cell"), default=0.0)


def _left_below_a_table(texts: Sequence[Text], measures: Measures) -> float:
    """What is left of a page that ends with a table and the low paragraph behind it; infinite, if none does."""
    if not texts or _class(texts[-1].paragraph.element) != "table-end":
        return inf
    return measures.height - measures.bottom - texts[-1].y - texts[-1].paragraph.style.pitch


def _class(element: Element | None) -> str:
    return "" if element is None else element.get("class", "").partition(" ")[0]


def _ways(text: Text, fonts: FontSet) -> Iterator[tuple[float, Way]]:
    paragraph = text.paragraph
    half, ascent = _half_leading(paragraph.style, fonts), _ascent(paragraph.style, fonts)
    for number, line in enumerate(paragraph.lines):
        right = _HANGING.get(paragraph.align, 0.0) * _blanks_at_the_end(line, paragraph.style, fonts)
        words = _words_to_the_right(paragraph, number) if paragraph.align == "justify" and line.is_full else ()
        yield text.y + number * paragraph.style.pitch + half + ascent, Way(half, right, words)


def _words_to_the_right(paragraph: Paragraph, number: int) -> Sequence[float]:
    """Of a stretched line, of which LibreOffice stretches fewer blanks, and those the more."""
    line = paragraph.lines[number]
    blanks = [blank for blank in without_break_hints(line.text).strip() if blank in (" ", NBSP)]
    stretches = [blank == " " for blank in blanks]
    begins = not number and paragraph.indent
    if blanks and begins and paragraph.element is not None and "data-list" in paragraph.element.attrib:
        stretches[0] = False
    if all(stretches):
        return ()
    rest = paragraph.room - (0.0 if number else paragraph.indent) - line.width
    ours, theirs = rest / len(blanks), rest / max(sum(stretches), 1)
    return [0.0, *accumulate(theirs * is_stretched - ours for is_stretched in stretches)]


def _blanks_at_the_end(line: Line, style: TextStyle, fonts: FontSet) -> float:
    """How wide they are."""
    return fonts.text_width_pt(line.text[len(line.text.rstrip()) :], style.size, Face.REGULAR)


def _half_leading(style: TextStyle, fonts: FontSet) -> float:
    font = fonts.faces[Face.of(bold=style.bold, italic=style.italic)]
    return (style.pitch - (font.ascent - font.descent) * style.size / font.units_per_em) / 2


def _ascent(style: TextStyle, fonts: FontSet) -> float:
    font = fonts.faces[Face.of(bold=style.bold, italic=style.italic)]
    return font.ascent * style.size / font.units_per_em

"""Where LibreOffice ends a page elsewhere than we do: each way by name, with its reason and a test of that reason.

- "a heading left behind". It begins by laying out lots of paragraphs as a page each (`libreoffice_lots`) and then lets
  them flow. A heading that is the last of its lot is not asked again whether what it must stay with has left the page.
  One more paragraph anywhere before it, or any edit there, and it moves; Word has no such lots.
- "a heading moved early". Of a heading that flows back to the page before its lot's it asks whether what follows fits
  there, too, but leaves out the room between the two. Where that fits but for this room, both go on to the next page.
- "a last row left behind". Of a table over several pages it does not keep the last row with the foot, although every
  paragraph in it says so.
- "a row cut a line earlier". The border of what is cut needs room, and the room above a cell's paragraph comes again
  where the cell goes on. So a line that fits there by less than both goes on to the next page.
- "a page with less room". So does what stands at the end of a page at whose top a row goes on. If that is a table's
  blank row, no word of it is missed; but where it goes, the table's head comes again, or all stands lower by the row.
- "a foot cut a line later". In a foot that no page holds it fits a line whose letters reach below the page's end with
  their feet alone.
- "a signature parted". Nor does it keep a post with the name below it there, or anything inside a row.
- "a head not repeated". At the top of some pages a table's head is missing.

From such a page on lines cannot be compared page by page; that no other word is lost, still.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from typing import NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.joins import NBSP, without_break_hints
from noticegen.setting.document_to_pages import Page, Text
from noticegen.setting.measures import Measures

from .drawn_lines import DrawnLine
from .libreoffice_lots import Place, places

_MARGIN_PT = 52
"""Above this stand page numbers and marks."""

_FEET_PT = 4.0
"""What of a letter hangs below its line, at most."""

LESS_ROOM = "a page with less room"

Words = Counter[str]


class _BlankRow(NamedTuple):
    """What stands in its table's head, and how high the row is, with its border."""

    head: Sequence[Text]
    height: float


@dataclass(frozen=True, slots=True)
class PageWays:
    """Of one paper, whose Word file is `docx`."""

    pages: Sequence[Page]
    measures: Measures
    docx: bytes

    def way(self, number: int, ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> str:
        """Why the layouts part on this page, the first on which they do; empty if it is for none of these reasons."""
        mine, others = _words(ours, number), _words(theirs, number)
        row = self._blank_row_without_room(number - 1)
        if row and mine != others and (head := _words_of(row.head)) <= others and others - head <= mine:
            return LESS_ROOM
        lost, gained = mine - others, others - mine
        if gained and not lost:
            lowest = max(line.words[0].y for line in theirs if line.page == number)
            return self._goes_on_longer(number, gained, lowest)
        if lost and not gained:
            return self._ends_earlier(number, lost)
        return ""

    def _goes_on_longer(self, number: int, gained: Words, lowest: float) -> str:
        following, places = self._texts(number + 1), self._places()
        if any(gained == words and places[last].is_last for words, last in _led_by(following) if last in places):
            return "a heading left behind"
        if gained == _last_row_before_the_foot(following):
            return "a last row left behind"
        cut = [text for text in following if _class(text) in _FOOT and _goes_on(text, self._texts(number))]
        below = self.measures.height - self.measures.bottom - lowest
        posts = takewhile(
            lambda text: _class(text) != "signer-name", (text for text in cut if _class(text) in _SIGNERS)
        )
        if gained <= _words_of(posts):
            return "a signature parted"
        if gained <= _words_of(cut) and 0 <= below < _FEET_PT:
            return "a foot cut a line later"
        return ""

    def _ends_earlier(self, number: int, lost: Words) -> str:
        here, following = self._texts(number), self._texts(number + 1)
        if lost == _words_of(takewhile(lambda text: _class(text) == "table-heading", here)):
            return "a head not repeated"
        cut = [text for text in here if _class(text) == "table-cell" and _goes_on(text, following)]
        tight = any(self._room_below(text) < text.paragraph.style.before for text in cut)
        if tight and lost <= _words_of(map(_last_line, cut)):
            return "a row cut a line earlier"
        if self._moves_early(number, lost):
            return "a heading moved early"
        return LESS_ROOM if self._has_less_room(number) else ""

    def lower_by(self, number: int) -> float:
        """How high the blank row is for which the page before has no room, so that it comes to this one."""
        row = self._blank_row_without_room(number - 1)
        return row.height if row else 0.0

    def _blank_row_without_room(self, number: int) -> _BlankRow | None:
        """The one that ends this page of ours, and not LibreOffice's."""
        every = [text for text in self._pieces(number) if _class(text) != "table-end"]
        row = [text for text in every if text.y == every[-1].y and _class(text) == "table-cell"]
        if not row or any(text.paragraph.lines for text in row) or not self._has_less_room(number):
            return None
        style = row[-1].paragraph.style
        above = dropwhile(lambda text: _class(text) == "table-cell", reversed(every))
        head = [*takewhile(lambda text: _class(text) == "table-heading", above)]
        return _BlankRow(head, style.before + style.pitch + style.after + self.measures.border)

    def _has_less_room(self, number: int) -> bool:
        return self._spare(number) <= self._room_again(number)

    def _texts(self, number: int) -> list[Text]:
        """Of a page, without its margin's."""
        return [text for text in self._pieces(number) if text.paragraph.lines]

    def _pieces(self, number: int) -> list[Text]:
        """The same, and what is blank."""
        page = self.pages[number - 1] if 0 < number <= len(self.pages) else ()
        return [piece for piece in page if isinstance(piece, Text) and piece.y > _MARGIN_PT]

    def _elements(self, number: int) -> list[Element | None]:
        return [text.paragraph.element for text in self._texts(number)]

    def _room_to_the_end(self, text: Text) -> float:
        bottom = text.y + max(len(text.paragraph.lines), 1) * text.paragraph.style.pitch
        return self.measures.height - self.measures.bottom - bottom

    def _room_below(self, text: Text) -> float:
        return self._room_to_the_end(text) - self.measures.border

    def _spare(self, number: int) -> float:
        """What of the page is left below its last line, or below the row that it ends, which has room below it."""
        texts, following = self._texts(number), self._texts(number + 1)
        texts += [text for text in self._pieces(number) if _class(text) == "table-cell" and not text.paragraph.lines]
        ended = {id(text) for text in texts if _class(text) in _CELLS and not _goes_on(text, following)}
        below = (self._room_below(text) - text.paragraph.style.after * (id(text) in ended) for text in texts)
        return round(min(below), 3)

    def _room_again(self, number: int) -> float:
        """How much more LibreOffice needs on this page because a row goes on at its top, with borders of its own."""
        before = self._texts(number - 1) if number > 1 else []
        cells = [text for text in self._texts(number) if _class(text) == "table-cell" and _goes_on(text, before)]
        borders = 2 * self.measures.border
        return max((text.paragraph.style.before + borders for text in cells), default=0.0)

    def _moves_early(self, number: int, lost: Words) -> bool:
        """Whether what is lost is a heading that flows back to this page, and what is here of the paragraph behind it:
        all of that would be here, but for no more than the room between the two.
        """
        here = self._texts(number)
        if not any(lost == words and self._flows_back(number, led) for words, led in _leading_out(here)):
            return False
        last = here[-1].paragraph.element
        rest = [text.paragraph for text in self._texts(number + 1) if text.paragraph.element is last]
        lacking = sum(len(each.lines) * each.style.pitch for each in rest) - self._room_to_the_end(here[-1])
        return 0 < round(lacking, 3) <= here[-2].paragraph.style.after

    def _flows_back(self, number: int, heading: Element | None) -> bool:
        """Whether its lot begins on a later page than this one."""
        places = self._places()
        if heading not in places:
            return False
        parts = [{places[each].part for each in self._elements(page) if each in places} for page in range(1, number)]
        return max(places[heading].lots) > sum(places[heading].part in page for page in parts)

    def _places(self) -> Mapping[Element | None, Place]:
        return places(self.pages, self.docx)


_CELLS = {"table-cell", "table-heading"}
_SIGNERS = {"authority", "next-authority", "signer-name"}
_FOOT = {"recipients-label", "recipient", *_SIGNERS}


def _words(lines: Sequence[DrawnLine], number: int) -> Words:
    """Of a page, without its margin's."""
    here = (line for line in lines if line.page == number and line.words[0].y > _MARGIN_PT)
    return Counter(word.text for line in here for word in line.words)


def _words_of(texts: Iterable[Text]) -> Words:
    """As a reader sees them, without marks and with plain blanks."""
    lines = (line.text for text in texts for line in text.paragraph.lines)
    return Counter(word for line in lines for word in without_break_hints(line).replace(NBSP, " ").split())


def _last_line(text: Text) -> Text:
    return text._replace(paragraph=text.paragraph._replace(lines=text.paragraph.lines[-1:]))


def _class(text: Text) -> str:
    element = text.paragraph.element
    return "" if element is None else element.get("class", "").partition(" ")[0]


def _goes_on(text: Text, others: Sequence[Text]) -> bool:
    """Whether the cell it stands in, or the foot's column, is on the other page too."""
    element = text.paragraph.element
    return any(
        other.paragraph.element is element if _class(text) in _CELLS else _class(other) in _FOOT for other in others
    )


def _leads(text: Text) -> bool:
    element = text.paragraph.element
    is_marked = element is not None and (element.tag[:1] == "h" or "data-leads-in" in element.attrib)
    return is_marked or text.paragraph.style.is_kept_with_next


def _leading_out(texts: Sequence[Text]) -> Iterator[tuple[Words, Element | None]]:
    """What a page ends with that must stay with its last paragraph, and that: the words, and the first."""
    leading = list(takewhile(_leads, reversed(texts[:-1])))
    for count, first in enumerate(leading, 2):
        yield _words_of(texts[-count:]), first.paragraph.element


def _led_by(texts: Sequence[Text]) -> Iterator[tuple[Words, Element | None]]:
    """What a page begins with that must stay with what follows: the words of one, two, … paragraphs, and the last."""
    leading = list(takewhile(_leads, texts))
    for count, last in enumerate(leading, 1):
        yield _words_of(leading[:count]), last.paragraph.element


def _last_row_before_the_foot(texts: Sequence[Text]) -> Words | None:
    """The words of a row that stands at a page's top, below the head, and is followed by the foot."""
    below = [text for text in texts if _class(text) != "table-heading"]
    row = list(takewhile(lambda text: _class(text) == "table-cell", below))
    is_before_foot = bool(row) and len(below) > len(row) and _class(below[len(row)]) in _FOOT
    return _words_of(row) if is_before_foot else None

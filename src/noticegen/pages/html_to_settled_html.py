"""Semantic HTML → the same, with no line left that fits its room only by a hair, and none that runs off the page.

Two layouts that round differently may break such a line at different words. So wherever filling a paragraph comes to a
word that fits by less than their difference, that word is joined to the next by a non-breaking space: together they do
not fit, and both layouts begin the next line with them. It happens about once in a hundred lines.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lxml import etree

from noticegen.form.joins import KEPT_HYPHEN, MAY_BREAK, NBSP
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_pt
from noticegen.form.word_layout import HAIR_PT
from noticegen.word.element_width import width_percent

from .long_words import mark_long_words
from .stretches import Stretch, characters, element_to_stretches

_IN_CELLS = {"table-cell", "table-heading"}
_VOID = {"br", "col", "hr", "meta"}


class _Unit(NamedTuple):
    """Text that no line breaks inside, its width, and that of the blank after it.

    Then the place of this blank, or of the hyphen that ends the text, if any.
    """

    width: float
    blank: float = 0.0
    stretch: int = -1
    offset: int = -1

    def joined(self, following: "_Unit") -> "_Unit":
        return _Unit(self.width + self.blank + following.width, following.blank, following.stretch, following.offset)


def html_to_settled_html(html: str, typesetter: Typesetter) -> str:
    """The page with such words joined, and those wider than a line (`long_words`) marked.

    The same string if there are none, or for HTML that another step refuses.
    """
    try:
        root = etree.fromstring(html.encode())
    except etree.XMLSyntaxError:
        return html
    styles = typesetter.profile.styles
    paragraphs = [(element, styles[element.get("class")]) for element in root.iter() if element.get("class") in styles]
    settled = [
        _settle(element, style, typesetter) for element, style in paragraphs if _may_be_unsettled(element, style)
    ]
    if not any(settled):
        return html
    for element in root.iter():
        if element.tag not in _VOID and element.text is None and not len(element):
            element.text = ""
    return str(etree.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>"))


def _may_be_unsettled(element: Any, style: Style) -> bool:
    return element.find(".//br") is None and (_is_filled(element, style) or _has_several_faces(element))


def _is_filled(element: Any, style: Style) -> bool:
    """Broken by the layouts, and upright: italics keep room of their own (`word_layout`)."""
    is_broken = style.align == "justify" or element.get("class") in _IN_CELLS
    return is_broken and not style.italic and element.find(".//i") is None


def _has_several_faces(element: Any) -> bool:
    return element.find(".//b") is not None or element.find(".//i") is not None


def _room(element: Any, typesetter: Typesetter) -> float:
    """The width a paragraph stands in: the text's, or its column's less the blank at both sides."""
    cell = element.getparent()
    if cell.tag not in {"td", "th"}:
        return typesetter.text_width_pt
    columns = next(element.iterancestors("table")).findall("colgroup/col")
    percent = width_percent(columns[cell.getparent().index(cell)])
    padding = mm_to_pt(typesetter.profile.table.cell_padding_mm)
    return typesetter.text_width_pt * percent / 100 - 2 * padding


def _settle(element: Any, style: Style, typesetter: Typesetter) -> bool:
    """Join what must be joined in one paragraph, and return whether there was anything."""
    stretches = element_to_stretches(element, style)
    room = _room(element, typesetter)
    has_marks = _has_several_faces(element) and mark_long_words(stretches, style, room, typesetter)
    has_joins = _is_filled(element, style) and _join_hairs(stretches, style, room, typesetter)
    for each in stretches if has_marks or has_joins else ():
        each.write_back()
    return has_marks or has_joins


def _join_hairs(stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter) -> bool:
    places = list(_hairs(list(_units(stretches, style, typesetter)), room, typesetter.first_line_pt(style)))
    for stretch, offset in reversed(places):
        text = stretches[stretch].text
        stretches[stretch].text = text[:offset] + _unbroken(text[offset]) + text[offset + 1 :].removeprefix(MAY_BREAK)
    return bool(places)


def _unbroken(character: str) -> str:
    return {" ": NBSP, "-": KEPT_HYPHEN}[character]


def _units(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[_Unit]:
    """Words, and the parts of words that a hyphen ends."""
    width, before, hyphen = 0.0, "", (-1, -1)
    for number, offset, character, advance in characters(stretches, style.size_pt.value, typesetter.fonts):
        if character == " ":
            yield _Unit(width, advance, number, offset)
            width = 0.0
        elif character == MAY_BREAK or (before == "-" and character.isalpha() and width):
            yield _Unit(width, 0.0, *(hyphen if before == "-" else (-1, -1)))
            width = advance
        else:
            width += advance
        before, hyphen = character, (number, offset)
    yield _Unit(width)


def _hairs(units: list[_Unit], room: float, first_line: float) -> Iterator[tuple[int, int]]:
    """Fill the lines; the places of the blanks after words that fit only by a hair."""
    used, left = 0.0, room - first_line
    waiting = units[::-1]
    while waiting:
        unit = waiting.pop()
        spare = left - used - unit.width
        if used and -HAIR_PT / 2 <= spare <= HAIR_PT and waiting and unit.offset >= 0:
            yield unit.stretch, unit.offset
            waiting.append(unit.joined(waiting.pop()))
            continue
        if spare < 0 and used:
            used, left = 0.0, room
        used += unit.width + unit.blank

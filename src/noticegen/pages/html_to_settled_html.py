"""Semantic HTML → the same, with no line left that fits its room only by a hair.

Two layouts that round differently may break such a line at different words. So wherever filling a paragraph comes to a
word that fits by less than their difference, that word is joined to the next by a non-breaking space: together they do
not fit, and both layouts begin the next line with them. It happens about once in a hundred lines.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from lxml import etree

from noticegen.form.fonts import Face, FontFile
from noticegen.form.joins import BREAK_HINTS, MAY_BREAK, NBSP
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_pt
from noticegen.form.word_layout import HAIR_PT
from noticegen.word.element_width import width_percent

_IN_CELLS = {"table-cell", "table-heading"}
_VOID = {"br", "col", "hr", "meta"}


@dataclass
class _Stretch:
    """A stretch of text in one face, and where in the page it stands."""

    element: Any
    place: str
    is_bold: bool
    text: str


class _Unit(NamedTuple):
    """Text that no line breaks inside: its width, the width of the blank after it, and that blank's place, if any."""

    width: float
    blank: float = 0.0
    stretch: int = -1
    offset: int = -1

    def joined(self, following: "_Unit") -> "_Unit":
        return _Unit(self.width + self.blank + following.width, following.blank, following.stretch, following.offset)


def html_to_settled_html(html: str, typesetter: Typesetter) -> str:
    """The page with such words joined; the same string if there are none, or for HTML that another step refuses."""
    try:
        root = etree.fromstring(html.encode())
    except etree.XMLSyntaxError:
        return html
    styles = {name: style for name, style in typesetter.profile.styles.items() if _is_filled(name, style)}
    paragraphs = [(element, styles[element.get("class")]) for element in root.iter() if element.get("class") in styles]
    settled = [_settle(element, style, typesetter) for element, style in paragraphs]
    if not any(settled):
        return html
    for element in root.iter():
        if element.tag not in _VOID and element.text is None and not len(element):
            element.text = ""
    return str(etree.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>"))


def _is_filled(name: str, style: Style) -> bool:
    """Broken by the layouts, and upright: italics keep room of their own (`word_layout`)."""
    return (style.align == "justify" or name in _IN_CELLS) and not style.italic


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
    if element.find(".//i") is not None or element.find(".//br") is not None:
        return False
    stretches = list(_stretches(element, is_bold=style.bold))
    room = _room(element, typesetter)
    places = list(_hairs(list(_units(stretches, style, typesetter)), room, typesetter.first_line_pt(style)))
    for stretch, offset in places:
        text = stretches[stretch].text
        stretches[stretch].text = text[:offset] + NBSP + text[offset + 1 :]
    for each in stretches if places else ():
        setattr(each.element, each.place, each.text)
    return bool(places)


def _stretches(element: Any, *, is_bold: bool) -> Iterator[_Stretch]:
    if element.text:
        yield _Stretch(element, "text", is_bold, element.text)
    for child in element:
        yield from _stretches(child, is_bold=is_bold or child.tag == "b")
        if child.tail:
            yield _Stretch(child, "tail", is_bold, child.tail)


def _units(stretches: list[_Stretch], style: Style, typesetter: Typesetter) -> Iterator[_Unit]:
    """Words, and the parts of words that a hyphen ends."""
    width, before = 0.0, ""
    for number, stretch in enumerate(stretches):
        font = typesetter.fonts.faces[Face.of(bold=stretch.is_bold, italic=False)]
        advances = _advances_pt(font, style.size_pt.value)
        for offset, character in enumerate(stretch.text):
            advance = advances.get(character, 0.0)
            if character == " ":
                yield _Unit(width, advance, number, offset)
                width = 0.0
            elif character == MAY_BREAK or (before == "-" and character.isalpha() and width):
                yield _Unit(width)
                width = advance
            else:
                width += advance
            before = character
    yield _Unit(width)


@cache
def _advances_pt(font: FontFile, size_pt: float) -> Mapping[str, float]:
    """The widths of a face's characters at a size, computed once and not for every letter of every notice."""
    widths = {character: advance / font.units_per_em * size_pt for character, advance in font.advances.items()}
    return widths | dict.fromkeys(BREAK_HINTS, 0.0)


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

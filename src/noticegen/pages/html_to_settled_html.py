"""Semantic HTML → the same, with no line left that two layouts may break differently, and none that runs off the page.

`units_to_marks` decides; it changes about one line in a hundred. Columns are made as wide as Word can have them.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from lxml import etree

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import mm_to_twips, twips_to_pt
from noticegen.form.word_layout import NARROWER, NARROWER_TWIPS
from noticegen.word.element_width import width_percent
from noticegen.word.refuse_strays import refuse_strays

from .brims import with_brims
from .kept_numbers import keep_number
from .line_units import stretches_to_units
from .long_words import is_cut_to_a_hair, mark_long_words
from .loose_blanks import loosen_blanks
from .page_to_html import page_to_html
from .roomy_ends import with_roomy_ends
from .stretches import Faced, Stretch, element_to_stretches, put
from .tables_on_top import with_tables_on_top_kept
from .tall_rows import mark_tall_foot, mark_tall_rows
from .tight_tables import with_tight_tables_lower
from .units_to_marks import Marks, Room, units_to_marks
from .whole_columns import set_whole_columns
from .wide_lines import mark_wide_lines

_IN_CELLS = {"table-cell", "table-heading"}
_FILLED = _IN_CELLS | {"recipient", "table-caption", "part-title"}
"""Besides what is justified."""


def html_to_settled_html(html: str, typesetter: Typesetter) -> str:
    """The page with such words joined, those wider than a line (`long_words`) marked, and what is higher than a page.

    The same string if there are none, or for HTML that another step refuses. Raises ProblemsFound (`html-unknown`)
    for what not both writers can read: all pages come through here.
    """
    try:
        root = etree.fromstring(html.encode())
    except etree.XMLSyntaxError:
        return html
    refuse_strays(root, typesetter.profile.boxes_mm)
    styles = typesetter.profile.styles
    paragraphs = [(element, styles[element.get("class")]) for element in root.iter() if element.get("class") in styles]
    settled = [_put_appendices_last(root.find("body"))]
    settled += [set_whole_columns(table, typesetter.profile.page.text_width_twips) for table in root.iter("table")]
    settled += [
        _settle(element, style, typesetter) for element, style in paragraphs if _may_be_unsettled(element, style)
    ]
    settled += [
        mark_wide_lines(element, style, _room(element, typesetter), typesetter)
        for element, style in paragraphs
        if not _is_filled(element, style) and "data-box" not in element.attrib
    ]
    settled += [mark_tall_rows(table, typesetter) for table in root.iterfind(".//table[@class='data']")]
    settled += [mark_tall_foot(foot, typesetter) for foot in root.iterfind(".//table[@class='foot']")]
    lower = with_tight_tables_lower(page_to_html(root) if any(settled) else html, typesetter)
    for step in (with_tables_on_top_kept, with_roomy_ends, with_brims):
        lower = step(lower, typesetter)
    return lower


def _put_appendices_last(body: Any) -> bool:
    """Whether an own template had one before something else, such as the foot: WeasyPrint would print it there."""
    sections = body.findall("section")
    is_last = body[len(body) - len(sections) :] == sections
    for section in sections:
        body.append(section)
    return not is_last


def _may_be_unsettled(element: Any, style: Style) -> bool:
    return element.find(".//br") is None and (_is_filled(element, style) or _has_several_faces(element))


def _is_filled(element: Any, style: Style) -> bool:
    """Broken by the layouts, not by us."""
    return style.align == "justify" or element.get("class") in _FILLED


def _has_several_faces(element: Any) -> bool:
    return element.find(".//b") is not None or element.find(".//i") is not None


def _room(element: Any, typesetter: Typesetter) -> float:
    """The width a paragraph stands in: the text's, or its column's less the space at both sides; in whole twips."""
    cell, whole = element.getparent(), twips_to_pt(typesetter.profile.page.text_width_twips)
    if cell.tag not in {"td", "th"}:
        return whole
    columns = next(element.iterancestors("table")).findall("colgroup/col")
    percent = width_percent(columns[cell.getparent().index(cell)])
    padding = mm_to_twips(typesetter.profile.table.cell_padding_mm) if element.get("class") in _IN_CELLS else 0
    return whole * percent / 100 - twips_to_pt(2 * padding)


def _settle(element: Any, style: Style, typesetter: Typesetter) -> bool:
    """Join what must be joined in one paragraph, and return whether there was anything."""
    stretches = element_to_stretches(element, style)
    room = _room(element, typesetter)
    is_loose = _is_filled(element, style) and loosen_blanks(element, stretches, style, room, typesetter)
    is_held = keep_number(element, stretches, style, room, typesetter)
    has_marks = (is_held or _has_several_faces(element)) and mark_long_words(stretches, style, room, typesetter)
    is_filled_anew = _is_filled(element, style) and _fill(element, stretches, style, room, typesetter)
    is_changed = is_loose or is_held or has_marks or is_filled_anew
    for each in stretches if is_changed else ():
        each.write_back()
    return is_changed


def _fill(element: Any, stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter) -> bool:
    """Change what `units_to_marks` says, in lines that are a little narrower if it cannot say it of all lines."""
    first_line = twips_to_pt(mm_to_twips(style.first_line_mm))
    texts = tuple(each.faced for each in stretches)
    marks, narrower = _marks(texts, style.size_pt.value, typesetter.fonts, Room(room, first_line))
    for place, mark in sorted(marks.changed.items(), reverse=True):
        put(mark, place, stretches)
    if narrower:
        element.set(NARROWER, str(narrower))
    return bool(marks.changed or narrower)


@lru_cache(maxsize=1024)
def _marks(texts: tuple[Faced, ...], size_pt: float, fonts: FontSet, room: Room) -> tuple[Marks, int]:
    """The marks, and how many twips narrower the lines are. Remembered: a notice's sentences are its excerpts' too."""
    units = list(stretches_to_units(texts, size_pt, fonts))
    has_long_words = any(unit.width > room.width - room.first_line for unit in units)
    for narrower in NARROWER_TWIPS:
        narrowed = Room(room.width - twips_to_pt(narrower), room.first_line)
        marks = units_to_marks(units, narrowed)
        if not (marks.is_unsure or (has_long_words and is_cut_to_a_hair(texts, size_pt, fonts, narrowed))):
            break
    return marks, narrower

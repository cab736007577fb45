"""Lines that the form or the author has ended, and that are wider than their room all the same: an address in a title.

Whole lines need no marks, and have none. What is cut must be cut at the same place by both layouts, and only what
begins its paragraph may be cut at its slashes.
"""

from collections.abc import Iterator
from typing import Any

from noticegen.form.fonts import Face
from noticegen.form.joins import breaks_as_word_does, without_break_hints
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import twips_to_pt
from noticegen.form.word_layout import EXACT_FIT_PT, HAIR_PT, NARROWER, NARROWER_TWIPS

from .long_words import is_cut_to_a_hair
from .loose_blanks import loosened
from .units_to_marks import Room


def mark_wide_lines(element: Any, style: Style, room: float, typesetter: Typesetter) -> bool:
    """Put marks into those of a paragraph, and return whether there are any. `room` is a line's width in points."""
    wide = [(owner, place, is_first) for owner, place, is_first in _lines(element)
            if _is_wide(getattr(owner, place), style, room, typesetter)]  # fmt: skip
    for owner, place, is_first in wide:
        text = loosened(getattr(owner, place))
        setattr(owner, place, breaks_as_word_does(text, is_first=is_first))
    if wide:
        _narrow(element, [getattr(owner, place) for owner, place, _ in wide], style, room, typesetter)
    return bool(wide)


def _lines(element: Any) -> Iterator[tuple[Any, str, bool]]:
    """Where each stands, and whether it begins the paragraph; none where a part of one has a face of its own."""
    if all(child.tag == "br" for child in element):
        yield element, "text", True
        yield from ((child, "tail", False) for child in element)


def _is_wide(text: str | None, style: Style, room: float, typesetter: Typesetter) -> bool:
    if not text or len(text) * style.size_pt.value < room or without_break_hints(text) != text:
        return False
    return typesetter.width_pt(style, text) > room - EXACT_FIT_PT - HAIR_PT


def _narrow(element: Any, lines: list[str], style: Style, room: float, typesetter: Typesetter) -> None:
    """Where a letter fits to a hair, all lines are narrower by more than that."""
    face = Face.of(bold=style.bold, italic=style.italic)
    for narrower in NARROWER_TWIPS:
        narrowed = Room(room - twips_to_pt(narrower), 0.0)
        if not any(is_cut_to_a_hair([(face, line)], style.size_pt.value, typesetter.fonts, narrowed) for line in lines):
            break
    if narrower:
        element.set(NARROWER, str(narrower))

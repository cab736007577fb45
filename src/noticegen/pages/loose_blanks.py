"""No-break blanks in what no line holds: they hold nothing together there, so they become plain ones.

On a line without a plain blank, a Word-like layout does not go back behind a no-break one. It cuts the last word,
wherever else the line could have ended: "https://…?trang=3", a no-break blank, "20/11/20", and "21" on the next line.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from noticegen.form.joins import NBSP
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.units import twips_to_pt
from noticegen.form.word_layout import HAIR_PT, NARROWER_TWIPS

from .stretches import Stretch, characters

_LOOSE = re.compile(rf"(?<!{NBSP}){NBSP}(?!{NBSP})")
"""Several are room for a pen."""

_CHUNK = re.compile(r"[^ ]+")
_MAY_BE_LESS = HAIR_PT + twips_to_pt(NARROWER_TWIPS[-1])
"""What a line may lack later."""


def loosened(text: str) -> str:
    """A text that no line holds."""
    return _LOOSE.sub(" ", text)


def loosen_blanks(
    element: Any, stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter
) -> bool:
    """Put plain blanks in their place; return whether there were any. `room` is a line's width in points."""
    text = "".join(each.text for each in stretches)
    line = room - _MAY_BE_LESS
    first_line = line - typesetter.first_line_pt(style)
    if not any(NBSP in chunk and len(chunk) * style.size_pt.value > first_line / 2 for chunk in text.split(" ")):
        return False
    widths = [width for *_, width in characters(stretches, style.size_pt.value, typesetter.fonts)]
    beside_number = "data-list" in element.attrib
    loose = {at for start, end in _too_wide(text, widths, first_line, line, beside_number=beside_number)
             for at in range(start, end) if _LOOSE.match(text, at)}  # fmt: skip
    _write(stretches, loose)
    return bool(loose)


def _too_wide(
    text: str, widths: Sequence[float], first_line: float, line: float, *, beside_number: bool
) -> Iterator[tuple[int, int]]:
    """Where what stands between two plain blanks begins and ends. A number that Word counts is no text: what follows
    it begins its line.
    """
    left = first_line
    for number, chunk in enumerate(_CHUNK.finditer(text)):
        start, end = chunk.span()
        if sum(widths[start:end]) > left:
            yield start, end
        left = first_line - sum(widths[: end + 1]) if beside_number and not number else line


def _write(stretches: Sequence[Stretch], loose: set[int]) -> None:
    start = 0
    for each in stretches:
        end = start + len(each.text)
        if any(start <= at < end for at in loose):
            each.text = "".join(" " if start + at in loose else letter for at, letter in enumerate(each.text))
        start = end

"""A number that Word counts never stands alone on its line: it is no text, so no line breaks behind it.

Where the first word does not fit beside it, Word begins the word there and goes on with it below. So both files do.
"""

from collections.abc import Sequence
from typing import Any

from noticegen.form.joins import HELD_BLANK
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter

from .line_units import stretches_to_units
from .stretches import Stretch, put


def keep_number(element: Any, stretches: Sequence[Stretch], style: Style, room: float, typesetter: Typesetter) -> bool:
    """Hold the word to the number, and return whether that was needed. `room` is a line's width in points."""
    if "data-list" not in element.attrib:
        return False
    units = stretches_to_units([each.faced for each in stretches], style.size_pt.value, typesetter.fonts)
    number, word = next(units), next(units, None)
    first_line = room - typesetter.first_line_pt(style)
    if word is None or number.width + number.blank + word.width <= first_line:
        return False
    put(HELD_BLANK, number.end, stretches)
    return True

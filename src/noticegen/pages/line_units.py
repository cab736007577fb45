"""A paragraph as what its lines are filled with: its units, their widths, and what may be changed in them.

Where a line may break is said elsewhere, once (`setting/text_to_units`). Here is what is known besides of each unit.
"""

import re
from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from noticegen.form.fonts import FontSet
from noticegen.form.joins import NO_BREAK, end_of_letters, without_break_hints
from noticegen.setting.measured_text import MeasuredText, measured
from noticegen.setting.text_to_units import Ending, text_to_units

from .stretches import Faced

Place = int
"""A character of a paragraph's text."""

_NOWHERE: Place = -1
_BLANK, _LAST = Ending.BLANK, Ending.LAST
_JOINABLE = frozenset(" -")
_JOINT = re.compile(rf"(?<=(?<!-)-){NO_BREAK}")
"""A mark that keeps a hyphen. Several in a row are as a dash, which Word cannot keep."""


class Unit(NamedTuple):
    """Text that no line breaks inside. Lengths are in points.

    `end` is where the space, the character or the mark that ends it stands, `blank` that space's width. `joints`
    are marks inside it that keep it whole and that it can do without; the first stands at `first`. `turn` is where
    the first letter after a slash ends.
    """

    width: float
    blank: float = 0.0
    end: Place = _NOWHERE
    sign: str = " "
    joints: tuple[Place, ...] = ()
    first: float = inf
    turn: float = inf

    @property
    def can_be_joined(self) -> bool:
        """Whether Word has a sign of this kind at which no line breaks."""
        return self.end != _NOWHERE and self.sign in _JOINABLE

    def joined(self, following: "Unit") -> "Unit":
        """The two as one, their space or hyphen kept whole."""
        width = self.width + self.blank
        return Unit(
            width + following.width,
            following.blank,
            following.end,
            following.sign,
            self.joints + following.joints,
            min(self.first, width + following.first),
            min(self.turn, width + following.turn),
        )

    def loosened(self) -> "Unit":
        """The same without the marks that keep it whole."""
        return Unit(self.width, self.blank, self.end, self.sign, turn=self.turn)


def stretches_to_units(stretches: Sequence[Faced], size_pt: float, fonts: FontSet) -> Iterator[Unit]:
    """In order; the last one alone has no end."""
    text, units = measured(tuple(stretches), size_pt, fonts)
    whole = text.whole
    can_be_changed = NO_BREAK in whole or "/" in whole
    for start, end, following, ending, width, blanks in units:
        if ending is _BLANK:
            unit = Unit(width, blanks if following == end + 1 else text.width(end, end + 1), end)
        elif ending is _LAST:
            unit = Unit(width)
        else:
            place = _sign_before(whole, end, following)
            unit = Unit(width, 0.0, place, whole[place])
        yield _with_what_may_change(unit, text, start, end) if can_be_changed else unit


def _sign_before(whole: str, end: int, following: int) -> Place:
    """Where the sign stands behind which a line may break; a mark where none is, and neither where a hyphen is."""
    return end - 1 if end == following or whole[end - 1 : end] == "-" else end


def _with_what_may_change(unit: Unit, text: MeasuredText, start: int, end: int) -> Unit:
    """With its joints and its turn: most have neither."""
    inside = text.whole[start:end]
    if NO_BREAK in inside and (joints := tuple(match.start() for match in _JOINT.finditer(text.whole, start, end))):
        unit = unit._replace(joints=joints, first=text.width(start, joints[0]))
    if "/" in inside and (turn := _turn(inside)):
        unit = unit._replace(turn=text.width(start, start + turn))
    return unit


def _turn(inside: str) -> int:
    """How long the unit is up to the first letter behind a slash where a line could break if no mark kept it; or 0."""
    for _, _, following, ending in text_to_units(without_break_hints(inside)):
        if ending is Ending.SLASH:
            return end_of_letters(inside, following + 1)
    return 0

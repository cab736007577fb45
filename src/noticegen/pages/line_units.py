"""A paragraph as what its lines are filled with: stretches of text that no line breaks inside, and their widths."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from noticegen.form.joins import MAY_BREAK, NBSP, NO_BREAK
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import ITALIC_OVERHANG

from .stretches import Stretch, piece_widths

Place = tuple[int, int]
"""A character of a paragraph: the number of its stretch, and its offset there."""

_NOWHERE: Place = (-1, -1)
_DASHES = frozenset("–—")
_PIECE = re.compile(f"[^ –—{NBSP}{NO_BREAK}{MAY_BREAK}-]+|.", re.DOTALL)


class Unit(NamedTuple):
    """Text that no line breaks inside. Lengths are in points.

    `end` is the blank or hyphen behind it, `blank` that blank's width. `joints` are marks inside it that keep it whole
    and that it can do without; the first stands at `first`. A Word-like layout keeps `overhang` free behind it at a
    line's end, and needs `joints_cost` more room for it, and `end_cost` for a non-breaking `end`.
    """

    width: float
    overhang: float = 0.0
    blank: float = 0.0
    end: Place = _NOWHERE
    end_cost: float = 0.0
    joints: tuple[Place, ...] = ()
    joints_cost: float = 0.0
    first: float = inf

    def joined(self, following: "Unit") -> "Unit":
        """The two as one, their blank or hyphen kept whole."""
        return Unit(
            self.width + self.blank + following.width,
            max(self.overhang - self.blank - following.width, following.overhang),
            following.blank,
            following.end,
            following.end_cost,
            self.joints + following.joints,
            self.joints_cost + self.end_cost + following.joints_cost,
            min(self.first, self.width + self.blank + following.first),
        )

    def loosened(self) -> "Unit":
        """The same without the marks that keep it whole."""
        return Unit(self.width, self.overhang, self.blank, self.end, self.end_cost)


@dataclass(slots=True)
class _Growing:
    """A unit of which only a part has been read."""

    width: float = 0.0
    slanted: float = 0.0
    """Where its last italic letter ends."""
    joints: tuple[Place, ...] = ()
    joints_cost: float = 0.0
    first: float = inf

    def add_joint(self, place: Place, cost: float) -> None:
        self.first = min(self.first, self.width)
        self.joints += (place,)
        self.joints_cost += cost

    def ended(self, room_behind: float, blank: float = 0.0, end: Place = _NOWHERE, end_cost: float = 0.0) -> Unit:
        overhang = max(self.slanted + room_behind - self.width, 0.0) if self.slanted else 0.0
        return Unit(self.width, overhang, blank, end, end_cost, self.joints, self.joints_cost, self.first)


def stretches_to_units(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[Unit]:
    """Words, and the parts of words that a hyphen or a dash ends."""
    overhang = ITALIC_OVERHANG * style.size_pt.value
    costs = [overhang if each.face.is_italic else 0.0 for each in stretches]
    unit, before, at = _Growing(), "", _NOWHERE
    for piece, place, width in _pieces(stretches, style, typesetter):
        cost = costs[place[0]]
        if piece == " ":
            yield unit.ended(overhang, width, place, cost)
            unit, before = _Growing(), piece
            continue
        if piece == MAY_BREAK or (unit.width and _may_break_between(before, piece)):
            yield unit.ended(overhang, 0.0, at, costs[at[0]]) if before == "-" else unit.ended(overhang)
            unit = _Growing()
        elif (piece == NO_BREAK and before == "-") or (piece == NBSP and cost and _stands_alone(stretches, place)):
            unit.add_joint(place, cost)
        unit.width += width
        if cost:
            unit.slanted = unit.width
        before, at = piece, place
    yield unit.ended(overhang)


def _pieces(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[tuple[str, Place, float]]:
    """Blanks, hyphens, dashes and marks one by one, and what stands between them; each with its place and width."""
    for number, stretch in enumerate(stretches):
        widths = piece_widths(typesetter.fonts.faces[stretch.face], style.size_pt.value)
        for match in _PIECE.finditer(stretch.text):
            yield match[0], (number, match.start()), widths[match[0]]


def _may_break_between(before: str, piece: str) -> bool:
    return (before == "-" and piece[0].isalpha()) or (before in _DASHES and piece != NO_BREAK)


def _stands_alone(stretches: Sequence[Stretch], place: Place) -> bool:
    """Whether a blank is one of a pair of words, and not one of many that wait for a pen."""
    text, offset = stretches[place[0]].text, place[1]
    return NBSP not in (text[offset - 1 : offset], text[offset + 1 : offset + 2])

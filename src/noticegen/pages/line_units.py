"""A paragraph as what its lines are filled with: stretches of text that no line breaks inside, and their widths."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import NamedTuple

from noticegen.form.joins import MAY_BREAK, NBSP, NO_BREAK
from noticegen.form.profile import Style
from noticegen.form.typesetting import Typesetter
from noticegen.setting.word_widths import word_widths

from .stretches import Stretch

Place = tuple[int, int]
"""A character of a paragraph: the number of its stretch, and its offset there."""

_Piece = tuple[str, Place, float]
"""A piece of text, where it stands, and its width."""

_NOWHERE: Place = (-1, -1)
_ENDS = frozenset("-–—?!|…")
"""Signs behind which a line may break without a blank, but not before another sign."""
_BINDS_THE_BLANK_BEFORE = frozenset(".,:;!?)]}/\\")
_BINDS_THE_BLANK_AFTER = frozenset("([{")
_PIECE = re.compile(rf"[^ \-–—?!|…{NBSP}{NO_BREAK}{MAY_BREAK}]+|.", re.DOTALL)


class Unit(NamedTuple):
    """Text that no line breaks inside. Lengths are in points.

    `end` is the blank or hyphen behind it, `blank` that blank's width. `joints` are marks inside it that keep it whole
    and that it can do without; the first stands at `first`.
    """

    width: float
    blank: float = 0.0
    end: Place = _NOWHERE
    joints: tuple[Place, ...] = ()
    first: float = inf

    def joined(self, following: "Unit") -> "Unit":
        """The two as one, their blank or hyphen kept whole."""
        return Unit(
            self.width + self.blank + following.width,
            following.blank,
            following.end,
            self.joints + following.joints,
            min(self.first, self.width + self.blank + following.first),
        )

    def loosened(self) -> "Unit":
        """The same without the marks that keep it whole."""
        return Unit(self.width, self.blank, self.end)


@dataclass(slots=True)
class _Growing:
    """A unit of which only a part has been read."""

    width: float = 0.0
    joints: tuple[Place, ...] = ()
    first: float = inf

    def add_joint(self, place: Place) -> None:
        self.first = min(self.first, self.width)
        self.joints += (place,)

    def ended(self, blank: float = 0.0, end: Place = _NOWHERE) -> Unit:
        return Unit(self.width, blank, end, self.joints, self.first)


def stretches_to_units(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[Unit]:
    """Words, and the parts of words that a hyphen or a dash ends."""
    unit, before, at = _Growing(), "", _NOWHERE
    for (piece, place, width), after in _with_next(_pieces(stretches, style, typesetter)):
        if piece == " " and not _is_bound(before, after):
            yield unit.ended(width, place)
            unit, before = _Growing(), piece
            continue
        if piece == MAY_BREAK or (unit.width and _may_break_between(before, piece)):
            yield unit.ended(end=at) if before == "-" else unit.ended()
            unit = _Growing()
        elif piece == NO_BREAK and before == "-":
            unit.add_joint(place)
        unit.width += width
        before, at = piece, place
    yield unit.ended()


def _pieces(stretches: Sequence[Stretch], style: Style, typesetter: Typesetter) -> Iterator[_Piece]:
    """Blanks, signs that may end a line, and marks one by one, and what stands between them."""
    for number, stretch in enumerate(stretches):
        widths = word_widths(typesetter.fonts.faces[stretch.face], style.size_pt.value)
        for match in _PIECE.finditer(stretch.text):
            yield match[0], (number, match.start()), widths[match[0]]


def _with_next(pieces: Iterable[_Piece]) -> Iterator[tuple[_Piece, str]]:
    """Each with what stands behind it."""
    return ((one, other[0]) for one, other in pairwise((*pieces, ("", _NOWHERE, 0.0))))


def _is_bound(before: str, after: str) -> bool:
    """Whether no line breaks at the blank between them."""
    return before[-1:] in _BINDS_THE_BLANK_AFTER or after[:1] in _BINDS_THE_BLANK_BEFORE


def _may_break_between(before: str, piece: str) -> bool:
    is_open = piece[0].isalpha() if before == "-" else piece[0].isalnum() or piece[0] in _BINDS_THE_BLANK_AFTER
    return before in _ENDS and is_open

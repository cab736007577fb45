"""A paragraph as what its lines are filled with: stretches of text that no line breaks inside, and their widths."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import NamedTuple

from noticegen.form.fonts import FontSet
from noticegen.form.joins import MAY_BREAK, NBSP, NO_BREAK
from noticegen.setting.word_widths import word_widths

from .stretches import Faced

Place = tuple[int, int]
"""A character of a paragraph: the number of its stretch, and its offset there."""

_Piece = tuple[str, Place, float, float]
"""A piece of text, where it stands, and its width; and that of the space after it, if that surely binds nothing."""

_NOWHERE: Place = (-1, -1)
_ENDS = frozenset(["-", "--", *"–—?!|…"])
"""Characters after which a line may break without a space, but not before another. Several hyphens count as a dash."""
_JOINABLE = frozenset(" -")
_BINDS_THE_BLANK_BEFORE = frozenset(".,:;!?)]}/\\")
_BINDS_THE_BLANK_AFTER = frozenset("([{")
_ALONE = rf" \-–—?!|…/{NBSP}{NO_BREAK}{MAY_BREAK}"
_PIECE = re.compile(
    rf"(?<=/)\w|(?<=/{NO_BREAK})\w"
    rf"|(?P<word>[^{_ALONE}]*[^{_ALONE}(\[{{]) (?=[^.,:;!?)\]}}/\\])"  # with its space: all but a few words
    rf"|[^{_ALONE}]+|.",
    re.DOTALL,
)


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


@dataclass(slots=True)
class _Growing:
    """A unit of which only a part has been read; `before` is the last piece, at `at`."""

    before: str = ""
    at: Place = _NOWHERE
    width: float = 0.0
    joints: tuple[Place, ...] = ()
    first: float = inf
    turn: float = inf
    in_figures: bool = False

    @property
    def is_fresh(self) -> bool:
        """Whether nothing of it has been read."""
        return self.at == _NOWHERE

    def take(self, piece: str, place: Place, width: float) -> None:
        """Read one more piece."""
        if (self.before, piece) == ("-", NO_BREAK):
            self.first = min(self.first, self.width)
            self.joints += (place,)
        elif piece == "/":
            self.in_figures = self.before[-1:].isdigit()
        elif self.before == "/" and piece[0].isalnum() and not (self.in_figures and piece[0].isdigit()):
            self.turn = min(self.turn, self.width + width)
        self.width += width
        if (self.before, piece) != ("/", NO_BREAK):
            self.before, self.at = "--" if piece == "-" == self.before[-1:] else piece, place

    def may_end_before(self, piece: str) -> bool:
        return piece == MAY_BREAK or (self.width > 0 and _may_break_between(self.before, piece))

    def ended(self, end: Place = _NOWHERE, sign: str = " ", blank: float = 0.0) -> Unit:
        if self.before in _ENDS and not blank:
            end, sign = self.at, self.before[-1]
        return Unit(self.width, blank, end, sign, self.joints, self.first, self.turn)


def stretches_to_units(stretches: Sequence[Faced], size_pt: float, fonts: FontSet) -> Iterator[Unit]:
    """Words, and the parts of words that a hyphen or a dash ends."""
    unit = _Growing()
    for (piece, place, width, blank), after in _with_next(_pieces(stretches, size_pt, fonts)):
        if blank and unit.is_fresh:
            yield Unit(width, blank, _after(place, piece))
            continue
        if piece == " " and not _is_bound(unit.before, after):
            yield unit.ended(place, blank=width)
            unit = _Growing()
            continue
        if unit.may_end_before(piece):
            yield unit.ended(place, piece)
            unit = _Growing()
        unit.take(piece, place, width)
        if blank:
            yield unit.ended(_after(place, piece), blank=blank)
            unit = _Growing()
    yield unit.ended()


def _after(place: Place, piece: str) -> Place:
    return place[0], place[1] + len(piece)


def _pieces(stretches: Sequence[Faced], size_pt: float, fonts: FontSet) -> Iterator[_Piece]:
    """Characters at which a line may end, marks and the letter after a slash one by one, and what is between them."""
    for number, (face, text) in enumerate(stretches):
        widths = word_widths(fonts.faces[face], size_pt)
        blank = widths[" "]
        for match in _PIECE.finditer(text):
            word = match["word"]
            piece = word or match[0]
            yield piece, (number, match.start()), widths[piece], blank if word else 0.0


def _with_next(pieces: Iterable[_Piece]) -> Iterator[tuple[_Piece, str]]:
    """Each with what stands after it."""
    return ((one, other[0]) for one, other in pairwise((*pieces, ("", _NOWHERE, 0.0, 0.0))))


def _is_bound(before: str, after: str) -> bool:
    """Whether no line breaks at the blank between them."""
    return before[-1:] in _BINDS_THE_BLANK_AFTER or after[:1] in _BINDS_THE_BLANK_BEFORE


def _may_break_between(before: str, piece: str) -> bool:
    is_open = piece[0].isalpha() if before == "-" else piece[0].isalnum() or piece[0] in _BINDS_THE_BLANK_AFTER
    return before in _ENDS and is_open

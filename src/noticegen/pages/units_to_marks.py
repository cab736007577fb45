"""Units of a paragraph → where its blanks and hyphens must be of another kind for all layouts to break its lines alike.

Two layouts that round differently may break a line that fits to a hair at different words. So the lines are filled as
both fill them. A word that one of them may take and the other leave is joined to the next: together they fit neither,
and both begin the next line with them.

Marks that keep a pair of words or a document's number whole stay only where a line ends: a Word-like layout has no
plain hyphen that does not break, and whoever searches for "34-NQ/TU" types a plain one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from noticegen.form.joins import HELD_BLANK, HOLD, KEPT_HYPHEN, MAY_BREAK
from noticegen.form.word_layout import HAIR_PT, SURE_PT

from .line_units import Place, Unit


class Room(NamedTuple):
    """A line's width in points, and what the first line has less."""

    width: float
    first_line: float


class Marks(NamedTuple):
    """What each of these characters becomes, and whether a unit is left that one layout may take and the other leave.

    The last one has none to be joined to, nor has one that a dash ends: Word has no dash that does not break.
    """

    changed: Mapping[Place, str]
    is_unsure: bool


def units_to_marks(units: Iterable[Unit], room: Room) -> Marks:
    """Fill the lines with the units, and say what must change."""
    filling = _Filling(room, list(units)[::-1])
    filling.run()
    return Marks(filling.changed, filling.is_unsure)


@dataclass
class _Filling:
    """Lines filled as far as `used`."""

    room: Room
    waiting: list[Unit]
    """The next unit last."""
    used: float = 0.0
    word: float = 0.0
    """How much of it is the word that has not ended, whose parts are these."""
    parts: list[Unit] = field(default_factory=list)
    indent: float = 0.0
    changed: dict[Place, str] = field(default_factory=dict)
    is_unsure: bool = False
    is_adrift: bool = False
    """A unit was wider than its line and is cut: where it ends, and so what stands on the lines below, is not known."""

    def run(self) -> None:
        self.indent = self.room.first_line
        while self.waiting:
            unit = self.waiting.pop()
            if unit.joints and self._needs_no_joints(unit):
                self.changed |= dict.fromkeys(unit.joints, "" if unit.width <= self.room.width else MAY_BREAK)
                unit = unit.loosened()
            spare = self._spare(unit)
            if self.used and abs(spare) <= HAIR_PT:
                if self.waiting and unit.can_be_joined and self._has_a_blank:
                    self._join(unit, self.waiting.pop())
                    continue
                self.is_unsure = True
            if spare < 0 and self._goes_back(unit):
                self._hold_the_word(unit)
                self.waiting.append(unit)
                continue
            self._place(unit, fits=spare >= 0)

    def _needs_no_joints(self, unit: Unit) -> bool:
        """Whether the unit surely stands inside a line, this one or the next, or must be cut anyway."""
        if unit.width > self.room.width:
            return True
        if self.is_adrift:
            return False
        if self._spare(unit) > SURE_PT:
            return True
        goes_to_the_next = self.used + unit.first > self.room.width - self.indent + SURE_PT
        return bool(self.used) and goes_to_the_next and unit.width + SURE_PT < self.room.width

    @property
    def _has_a_blank(self) -> bool:
        """Whether the line can end before its last word. If not, LibreOffice breaks even at what does not break."""
        return self.word < self.used

    def _spare(self, unit: Unit) -> float:
        return self.room.width - self.indent - self.used - unit.width

    def _join(self, unit: Unit, following: Unit) -> None:
        self.changed[unit.end] = HELD_BLANK if unit.blank else KEPT_HYPHEN
        self.waiting.append(unit.joined(following))

    def _place(self, unit: Unit, *, fits: bool) -> None:
        if self.used and not fits:
            self.used = self.indent = self.word = 0.0
            self.parts = []
        self.is_adrift |= self._spare(unit) < 0
        self.used += unit.width + unit.blank
        self.word, self.parts = (0.0, []) if unit.blank else (self.word + unit.width, [*self.parts, unit])

    def _goes_back(self, unit: Unit) -> bool:
        """Whether a Word-like layout would break after a slash of the unit and so goes back to the blank before.

        It may do so if the letter after the slash fits to a hair.
        """
        return self.word > 0 and self._has_a_blank and self._spare_at_the_turn(unit) >= -HAIR_PT

    def _spare_at_the_turn(self, unit: Unit) -> float:
        return self.room.width - self.indent - self.used - unit.turn

    def _hold_the_word(self, unit: Unit) -> None:
        """Begin the next line with the word's parts: a hyphen is kept in both files.

        Word has no other sign that does not break. After one the PDF's renderer is held, as a Word-like layout goes
        back by itself; but to a hair nobody knows whether it does.
        """
        for part in self.parts:
            self.changed[part.end] = KEPT_HYPHEN if part.sign == "-" else part.sign.strip(MAY_BREAK) + HOLD
            self.is_unsure |= part.sign != "-" and self._spare_at_the_turn(unit) <= HAIR_PT
        self.used, self.indent, self.parts = self.word, 0.0, []

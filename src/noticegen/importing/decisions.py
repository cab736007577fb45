"""What was decided about each word of the source: the lines of the receipt, except those of the count."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from .source import Beside, Paragraph, Place

_NEAR = 20
_ONLY_TOLD = frozenset({"deleted", "letters-tcvn3", "letters-vni"})


class How(StrEnum):
    """How sure a reading is, or what became of the words."""

    SURE = "sure"
    GUESSED = "guessed"
    LEFT_OUT = "left-out"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the receipt. `what` is the key of its sentence in the messages."""

    how: How
    what: str
    place: Place
    words: str


@dataclass
class Decisions:
    """All decisions about one file, in the order in which they were taken."""

    taken: list[Decision] = field(default_factory=list)

    def sure(self, what: str, at: Paragraph, words: str = "") -> None:
        """Read without doubt."""
        self._take(How.SURE, what, at.place, words or at.words)

    def guess(self, what: str, at: Paragraph, words: str = "") -> None:
        """Read, but somebody should look."""
        self._take(How.GUESSED, what, at.place, words or at.words)

    def changed(self, what: str, at: Paragraph, words: str = "") -> None:
        """Kept, but printed another way."""
        self._take(How.CHANGED, what, at.place, words or at.words)

    def leave_out(self, what: str, at: Paragraph, words: str = "") -> None:
        """Not in the notice."""
        self._take(How.LEFT_OUT, what, at.place, words or at.words)

    def leave_out_beside(self, found: Iterable[Beside]) -> None:
        """Boxes, margins, pictures and notes, which no notice has a place for; what loses no word is only reported."""
        for each in found:
            self._take(How.CHANGED if each.what in _ONLY_TOLD else How.LEFT_OUT, each.what, each.place, each.words)

    def looks(self, at: Paragraph) -> None:
        """Words that looked in a way that our form has not, once for each paragraph."""
        for what, words in at.looks:
            decision = Decision(How.CHANGED, what, at.place, " ".join(words.split()))
            if words.strip() and decision not in self.taken[-_NEAR:]:
                self.taken.append(decision)

    def left_out(self) -> set[tuple[Place, str]]:
        """Place and words of all that was left out so far."""
        return {(each.place, each.words) for each in self.taken if each.how is How.LEFT_OUT}

    def _take(self, how: How, what: str, place: Place, words: str) -> None:
        self.taken.append(Decision(how, what, place, " ".join(words.split())))

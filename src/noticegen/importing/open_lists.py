"""The lists that are open while a body is read: where the next entry belongs.

A list is known by the look of its labels: what looks like something open goes on with that; another look begins a list
below the last one. Where Word counts, it says itself which list a paragraph is of.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .labels import Label, is_first
from .recognised import Entry
from .source import Counted

_DEEPEST = 12
_HEADING = re.compile(r"Heading ?([1-9])")
"""Word's own style of a heading, which in our files says how deep it stands."""

_CHILDLESS = frozenset({"dash", "plus", "verbal", "named", "lead"})
_ENDS_NUMBERS = frozenset({"letter", "title", "roman", "upper"})


@dataclass
class _Open:
    """A list that may go on: the look of its labels, its last entry, and the list of Word that it is, if it is one."""

    look: str
    entry: Entry
    counted: Counted | None


@dataclass
class OpenLists:
    """From the outermost to the innermost; `entries` are those of the whole body.

    `is_exact` if each list of Word is one of ours, as in the files that we made.
    """

    is_exact: bool
    entries: list[Entry] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)

    @property
    def last(self) -> Entry | None:
        """The entry that is open below all others."""
        return self._open[-1].entry if self._open else None

    @property
    def siblings(self) -> list[Entry]:
        """The list that the next entry without a label goes to."""
        return self._open[-1].entry.items if self._open else self.entries

    def append(self, entry: Entry) -> None:
        """Put it below the innermost open entry."""
        self.siblings.append(entry)

    def close_childless(self) -> None:
        """Close what has no paragraphs below it: dashes above all."""
        self._close(_CHILDLESS)

    def open(self, look: str, entry: Entry) -> None:
        """Put the entry into the open list that it goes on with, or into a new one below all that are open."""
        counted = entry.at.counted if entry.label else None
        if self.is_exact and (entry.heading or look == "title") and (style := _HEADING.fullmatch(entry.at.style)):
            del self._open[int(style[1]) - 1 :]
        if look == "title":
            self._close(_CHILDLESS | {"letter"})
        if not (counted and self._go_on_as_word_says(counted, entry.label)):
            self._go_on_as_it_looks(look, entry.label)
        del self._open[_DEEPEST:]
        self.append(entry)
        self._open.append(_Open(look, entry, counted))

    def _go_on_as_word_says(self, counted: Counted, label: Label | None) -> bool:
        """Close what stands below the list that Word counts on with; False if it does not say."""
        levels = [
            each.counted.level if each.counted and each.counted.number == counted.number else -1 for each in self._open
        ]
        same = next((index for index, level in enumerate(levels) if level >= counted.level), None)
        if same is None:
            is_new = self.is_exact and label is not None and is_first(label)
            return is_new or any(level >= 0 for level in levels)
        if self._open[same].counted != counted and levels[same] == counted.level:
            return self.is_exact
        del self._open[same:]
        return True

    def _go_on_as_it_looks(self, look: str, label: Label | None) -> None:
        looks = [each.look for each in self._open]
        if look in looks and _goes_on(looks, look, label):
            del self._open[_last(looks, look) :]
        elif look.startswith("decimal") and label:
            self._close_down_to_number(label)

    def _close_down_to_number(self, label: Label) -> None:
        """Go back to "2." for "2.1.", whatever stands open below that."""
        parent = label.printed.rsplit(".", 2)[0] + "."
        for index, each in enumerate(self._open):
            if each.entry.label and each.entry.label.printed == parent:
                del self._open[index + 1 :]
                return

    def _close(self, looks: frozenset[str]) -> None:
        while self._open and self._open[-1].look in looks:
            self._open.pop()


def _goes_on(looks: Sequence[str], look: str, label: Label | None) -> bool:
    """A number that starts again below a list of letters or titles is a list of its own."""
    if label is None or look in {"dash", "plus"} or not is_first(label):
        return True
    between = looks[_last(looks, look) + 1 :]
    return not between or between[-1] not in _ENDS_NUMBERS or look in between


def _last(looks: Sequence[str], look: str) -> int:
    return len(looks) - 1 - list(reversed(looks)).index(look)

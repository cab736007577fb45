"""What a notice's page must say once an edit is in it: that edit, and everything else as before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .agreement import END, changes_words, is_as_before, says
from .edits import Edit
from .lines import Unit
from .printed import PrintedUnit

Key = tuple[str, int]
"""Which unit it is: one of those that were made ("old"), or of those of the edited file ("new")."""

OF_YAML: Key = ("yaml", 0)
"""One that its author added since."""


@dataclass(frozen=True, slots=True)
class ExpectedUnit:
    """A unit as it is now, or as somebody wrote it; leniently for marks that the form moves."""

    key: Key
    now: PrintedUnit
    written: Unit | None = None
    is_lenient: bool = False
    found: Unit | None = None
    """What the edited file says there, where that is not what was edited."""

    def is_said_by(self, printed: PrintedUnit) -> bool:
        """Whether a page's unit is this one; the form's own words may follow an edit as somebody made them follow."""
        if self.written is None:
            follows = self.found is not None and not printed.path and says(printed, self.found)
            return is_as_before(self.now.unit, printed.unit) or follows
        return says(printed, self.written, is_lenient=self.is_lenient)


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """All of a page."""

    units: tuple[ExpectedUnit, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        """Which units they are."""
        return tuple(each.key for each in self.units)

    def is_said_by(self, printed: Sequence[PrintedUnit]) -> bool:
        """Whether the page says this and nothing else."""
        return len(printed) == len(self.units) and all(
            one.is_said_by(other) for one, other in zip(self.units, printed, strict=True)
        )


def expected_page(
    edit: Edit, numbers: Sequence[int], after: int, units: Sequence[ExpectedUnit], word: Sequence[Unit]
) -> ExpectedPage:
    """Of a page with these units, of which the edit is about those with these `numbers`; `word` are the file's."""
    ours = [units[each] for each in numbers]
    if edit.what == "moved":
        written = [replace(one, written=word[new], is_lenient=True) for one, new in zip(ours, edit.new, strict=True)]
    else:
        is_lenient = edit.what != "changed" or _mark_follows(ours[0].now.unit, word[edit.new[0]], units, word)
        written = [
            ExpectedUnit(ours[step].key if step < len(ours) else ("new", new), units[0].now, word[new], is_lenient)
            for step, new in enumerate(edit.new)
        ]
    place = after + 1 if edit.what in ("added", "moved") else numbers[0]
    before = [each for number, each in enumerate(units[:place]) if number not in numbers]
    behind = [each for number, each in enumerate(units[place:], place) if number not in numbers]
    return ExpectedPage((*before, *written, *behind))


def _mark_follows(before: Unit, written: Unit, units: Sequence[ExpectedUnit], word: Sequence[Unit]) -> bool:
    """Whether the mark at the end is the form's to put: it was taken along to what is last now, or typed after."""
    if changes_words(before.lines[0], written.lines[0]):
        return True
    if before.text.endswith(END) == written.text.endswith(END):
        return False
    return _ends(word) >= _ends([each.now.unit for each in units])


def _ends(units: Sequence[Unit]) -> int:
    return sum(text.endswith(END) for unit in units for text in unit.texts)

"""Edits of a Word file → the same edits of the YAML, one after the other, each proved before the next.

An edit is taken only if the notice then prints exactly what it printed before, with this edit and no other difference.
Whatever fails that stays as it is, with its reason.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import At, ProblemsFound, Severity
from noticegen.reading.kept_comments import with_comments_kept
from noticegen.reading.tree_places import place_of
from noticegen.reading.yaml_document import YamlDocument

from .agreement import is_as_before, says
from .edited_paper import EditedPaper
from .edits import Edit, pairs_between
from .part_ways import joined_ways, split_ways
from .printed import PrintedUnit
from .scene import Scene
from .wanted import OF_YAML, Key, WantedUnit, wanted_page
from .ways import ways_to_add, ways_to_change, ways_to_move, ways_to_remove

Print = Callable[[str], tuple[PrintedUnit, ...]]
"""A notice's YAML → what its page says. Raises ProblemsFound for one that has errors."""

_MOST_WAYS = 60


@dataclass(frozen=True, slots=True)
class Taken:
    """An edit that is in the YAML now, and where."""

    change: Edit
    at: At | None


@dataclass(frozen=True, slots=True)
class Left:
    """An edit that is not, and why."""

    change: Edit
    reason: WrittenCode
    at: At | None = None
    found: str = ""
    """The code of the error that the notice would have."""


@dataclass(frozen=True, slots=True)
class _State:
    """A notice between two edits. `keys` say which unit each of its page is, `astray` which have not moved yet."""

    document: YamlDocument
    now: tuple[PrintedUnit, ...]
    keys: tuple[Key, ...]
    astray: frozenset[Key]


class Absorbing:
    """One notice, and the edits of one Word file taken into it so far."""

    def __init__(self, document: YamlDocument, paper: EditedPaper, prints: Print, owns: Mapping[str, str]) -> None:
        """Raises ProblemsFound for a notice with errors. `owns` are the faces that the form gives, style by style."""
        self.paper, self.prints, self.owns = paper, prints, owns
        self.base, self.word = paper.made.units, paper.word.units
        self.origins: dict[int, Key] = {number: ("new", number) for number in range(len(self.word))}
        for pair in paper.pairs:
            self.origins |= {new: ("old", old) for old, new in zip(pair.old, pair.new, strict=False)}
        now = prints(document.text)
        astray = frozenset(("old", old) for pair in paper.pairs if pair.is_moved for old in pair.old)
        self.state = self.before = _State(document, now, tuple(self._keys_of(now)), astray)
        self.refused: list[str] = []

    def _keys_of(self, now: Sequence[PrintedUnit]) -> Iterator[Key]:
        pairs = pairs_between(self.base, [each.unit for each in now])
        known = {at: old for pair in pairs for old, at in zip(pair.old, pair.new, strict=False)}
        return (("old", known[number]) if number in known else OF_YAML for number in range(len(now)))

    @property
    def document(self) -> YamlDocument:
        """The YAML with the edits taken."""
        return self.state.document

    def take_back(self) -> None:
        """The last edit was not wanted."""
        self.state = self.before

    def take(self, edit: Edit) -> Taken | Left:
        """Take the edit, or say why not. One that the notice has already, from an earlier call, is taken."""
        self.before, self.refused = self.state, []
        keys = self.state.keys
        numbers = [keys.index(("old", each)) for each in edit.old if ("old", each) in keys]
        after = self._anchor(edit)
        if edit.what == "elsewhere":
            return Left(edit, "absorb-elsewhere")
        if self._has_already(edit, numbers, after):
            return Taken(edit, None)
        if len(numbers) < len(edit.old) or not all(map(self._is_as_made, numbers)):
            return Left(edit, "absorb-elsewhere")
        if self.paper.unit and edit.what != "changed":
            return Left(edit, "absorb-slip", self._place(numbers))
        at = self._place(numbers)
        return Taken(edit, at) if self._prove(edit, numbers, after) else self._left(edit, numbers, at)

    def _place(self, numbers: Sequence[int]) -> At | None:
        return place_of(self.document.tree, self.state.now[numbers[0]].path) if numbers else None

    def _anchor(self, edit: Edit) -> int:
        """Behind which unit that has its place already a new or moved one comes; -1 for none."""
        before = range((edit.new[0] if edit.new else 0) - 1, -1, -1)
        keys = (self.origins[number] for number in before)
        settled = (key for key in keys if key in self.state.keys and key not in self.state.astray)
        return next((self.state.keys.index(key) for key in settled), -1)

    def _is_as_made(self, number: int) -> bool:
        return is_as_before(self.base[self.state.keys[number][1]], self.state.now[number].unit)

    def _has_already(self, edit: Edit, numbers: Sequence[int], after: int) -> bool:
        if edit.what == "removed":
            return not numbers
        start = after + 1 if edit.what in ("added", "moved") else numbers[0] if numbers else 0
        wanted, stretch = [self.word[each] for each in edit.new], slice(start, start + len(edit.new))
        there, own = self.state.now[stretch], self.state.keys[stretch]
        if len(there) < len(wanted) or not all(map(says, there, wanted)):
            return False
        is_there = {
            "moved": own == tuple(("old", each) for each in edit.old),
            "added": own == (OF_YAML,),
        }.get(edit.what, len(numbers) == 1)
        if is_there:
            keys = list(self.state.keys)
            keys[stretch] = [self.origins[each] for each in edit.new]
            self._settle(edit, replace(self.state, keys=tuple(keys)))
        return is_there

    def _settle(self, edit: Edit, state: _State) -> None:
        self.state = replace(state, astray=state.astray - {("old", each) for each in edit.old})

    def _prove(self, edit: Edit, numbers: Sequence[int], after: int) -> bool:
        """Whether one of the ways to take the edit gives the page wanted; the first that does is taken."""
        state = self.state
        found = {key: self.word[number] for number, key in self.origins.items()}
        units = [WantedUnit(key, now, found=found.get(key)) for key, now in zip(state.keys, state.now, strict=True)]
        wanted = wanted_page(edit, numbers, after, units, self.word)
        for changed in islice(self._ways(edit, numbers, after), _MOST_WAYS):
            printed = self._printed(changed)
            if wanted.is_said_by(printed):
                with suppress(ProblemsFound):
                    kept = with_comments_kept(self.document, changed)
                    self._settle(edit, _State(kept, printed, wanted.keys, state.astray))
                    return True
        return False

    def _ways(self, edit: Edit, numbers: Sequence[int], after: int) -> Iterator[YamlDocument]:
        scene = Scene(self.document, self.state.now, self.owns)
        written = [self.word[each] for each in edit.new]
        match edit.what:
            case "added":
                return ways_to_add(scene, after, written[0])
            case "removed":
                return ways_to_remove(scene, numbers)
            case "moved":
                return ways_to_move(scene, numbers, after, written)
            case "split":
                return split_ways(scene, numbers[0], written)
            case "joined":
                return joined_ways(scene, numbers, written[0])
        return ways_to_change(scene, numbers[0], written[0])

    def _printed(self, changed: YamlDocument) -> tuple[PrintedUnit, ...]:
        """What its page says; nothing for a notice with errors, the first of which is noted."""
        try:
            printed = self.prints(changed.text)
        except ProblemsFound as found:
            self.refused += [str(each.code) for each in found.problems if each.severity is Severity.ERROR][:1]
            return ()
        self.refused.append("")
        return printed

    def _left(self, edit: Edit, numbers: Sequence[int], at: At | None) -> Left:
        if any(self.state.now[each].file != self.document.file for each in numbers):
            return Left(edit, "absorb-registry")
        if edit.what == "changed" and edit.before == edit.after and not edit.has_other_kind:
            return Left(edit, "absorb-emphasis", at)
        code = next(iter(self.refused), "") if all(self.refused) else ""
        return Left(edit, "absorb-errors" if code else "absorb-not-possible", at, code)

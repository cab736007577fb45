"""Edits of a Word file → the same edits of the YAML, one after the other, each proved before the next.

An edit is taken only if the notice then prints exactly what it printed before, with this edit and no other difference.
Whatever fails that stays as it is, with its reason.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, islice

from noticegen.notice.office import Signer
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import At, ProblemsFound, Severity
from noticegen.reading.kept_comments import with_comments_kept
from noticegen.reading.tree_places import place_of
from noticegen.reading.yaml_document import YamlDocument

from .addressees import address_alike, addressees
from .agreement import is_as_before, says
from .edited_paper import EditedPaper
from .edits import Edit, pairs_between
from .expected import OF_YAML, ExpectedUnit, Key, expected_page
from .lines import PLAIN
from .odd import names_of
from .part_ways import joined_ways, split_ways
from .printed import PrintedUnit
from .rewritten import rewritten
from .scene import Scene
from .signer_ways import signer_ways
from .ways import ways_to_add, ways_to_change, ways_to_move, ways_to_remove

Print = Callable[[str], tuple[PrintedUnit, ...]]
"""A notice's YAML → what its page says. Raises ProblemsFound for one that has errors."""

_HEAD = frozenset({"number-symbol", "place-date"})
_MOST_WAYS = 60
_MOST_BETTER = 15
"""How many more ways are tried once there is one that is proved and has a fault."""

_ADDRESS = 10
"""Tasks that are for others weigh more than numbers."""


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

    odd: tuple[str, ...] = ()
    """What stands there and in no notice, by its names in the messages."""


@dataclass(frozen=True, slots=True)
class _State:
    """A notice between two edits. `keys` say which unit each of its page is, `astray` which have not moved yet."""

    document: YamlDocument
    now: tuple[PrintedUnit, ...]
    keys: tuple[Key, ...]
    astray: frozenset[Key]


class Absorbing:
    """One notice, and the edits of one Word file taken into it so far."""

    def __init__(
        self,
        document: YamlDocument,
        paper: EditedPaper,
        prints: Print,
        owns: Mapping[str, str],
        signers: Sequence[Signer] = (),
    ) -> None:
        """Raises ProblemsFound for a notice with errors.

        `owns` are the faces that the form gives, style by style; `signers` those of the registry.
        """
        self.paper, self.prints, self.owns, self.signers = paper, prints, owns, signers
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
        after, at = self._anchor(edit), self._place(numbers)
        odd = names_of(text for each in edit.new for text in self.word[each].texts)
        if not odd and edit.what != "elsewhere" and self._has_already(edit, numbers, after):
            return Taken(edit, None)
        if odd:
            return Left(edit, "absorb-odd", at, odd=odd)
        if reason := self._hindrance(edit, numbers):
            return Left(edit, reason, at)
        if not self._prove(edit, numbers, after):
            return self._left(edit, numbers, at)
        return Taken(edit, at or self._place([self.state.keys.index(self.origins[each]) for each in edit.new]))

    def _hindrance(self, edit: Edit, numbers: Sequence[int]) -> WrittenCode | None:
        """Why the edit cannot even be tried."""
        is_there = len(numbers) == len(edit.old) and all(map(self._is_as_made, numbers))
        if edit.what == "elsewhere" or not is_there:
            return "absorb-elsewhere"
        return "absorb-slip" if self.paper.unit and edit.what != "changed" else None

    def _place(self, numbers: Sequence[int]) -> At | None:
        return place_of(self.document.tree, self.state.now[numbers[0]].path) if numbers else None

    def _anchor(self, edit: Edit) -> int:
        """After which unit that has its place already a new or moved one comes; -1 for none."""
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
        units = [ExpectedUnit(key, now, found=found.get(key)) for key, now in zip(state.keys, state.now, strict=True)]
        wanted = expected_page(edit, numbers, after, units, self.word)
        best: tuple[int, _State] | None = None
        left = _MOST_WAYS
        for changed in self._ways(edit, numbers, after):
            printed = self._printed(changed)
            if wanted.is_said_by(printed):
                with suppress(ProblemsFound):
                    proved = _State(with_comments_kept(self.document, changed), printed, wanted.keys, state.astray)
                    cost = self._cost(edit, numbers, proved)
                    best = (cost, proved) if best is None or cost < best[0] else best
                    left = min(left, _MOST_BETTER)
            left -= 1
            if not left or (best and not best[0]):
                break
        if best:
            self._settle(edit, best[1])
        return best is not None

    def _cost(self, edit: Edit, numbers: Sequence[int], proved: _State) -> int:
        """What no proof asks for, and yet nobody wants: tasks that are for others now, other numbers than in Word."""
        pages = dict(zip(proved.keys, proved.now, strict=True))
        labels = self.paper.word.labels
        behind = (each for each in range(max(edit.new, default=0) + 1, len(labels)) if labels[each])
        looked_at = [*edit.new, *islice(behind, 1)]
        shown = ((labels[each], pages.get(self.origins[each])) for each in looked_at if labels[each])
        others = sum(label != unit.printed[0].label for label, unit in shown if unit)
        return others + _ADDRESS * (not self._is_for_the_same(edit, numbers, proved.document))

    def _is_for_the_same(self, edit: Edit, numbers: Sequence[int], changed: YamlDocument) -> bool:
        """Whether all else is for whom it was. What stands below a heading that came or went is for others now."""
        styles = {line.kind.style for number in edit.new for line in self.word[number].lines}
        if edit.what == "removed" or any(each.startswith(("heading-", "part-")) for each in styles):
            return True
        nodes = {node for number in numbers if edit.what != "changed" and (node := self._scene.node(number))}
        return address_alike(self.document, changed, nodes)

    def _ways(self, edit: Edit, numbers: Sequence[int], after: int) -> Iterator[YamlDocument]:
        scene = self._scene
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
        of_registry = signer_ways(scene, numbers[0], written[0].lines[0], self.signers)
        return chain(ways_to_change(scene, numbers[0], written[0]), of_registry)

    def _are_for_others(self, numbers: Sequence[int]) -> bool:
        nodes = (self._scene.node(each) for each in numbers)
        found = [each for node in nodes if node and (each := addressees(self.document, node))]
        return any(each != found[0] for each in found)

    def _is_in_the_way(self, edit: Edit, number: int) -> bool:
        """Whether it is the emphasis alone that cannot be written."""
        before, now = self.state.now[number], self.word[edit.new[0]]
        if edit.before == edit.after:
            return True
        plain = [replace(line, faces=re.sub(r"[^ ]", PLAIN, line.faces)) for line in now.lines]
        return not before.unit.is_row and bool(
            not any(rewritten(before.printed[0], now.lines[0])) and any(rewritten(before.printed[0], plain[0]))
        )

    @property
    def _scene(self) -> Scene:
        return Scene(self.document, self.state.now, self.owns)

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
        if any(self.base[each].lines[0].kind.style in _HEAD for each in edit.old):
            return Left(edit, "absorb-head", at)
        if any(self.state.now[each].file != self.document.file for each in numbers):
            return Left(edit, "absorb-registry")
        if edit.what == "joined" and self._are_for_others(numbers):
            return Left(edit, "absorb-units", at)
        if edit.what == "changed" and not edit.has_other_kind and self._is_in_the_way(edit, numbers[0]):
            return Left(edit, "absorb-emphasis", at)
        code = next(iter(self.refused), "") if all(self.refused) else ""
        return Left(edit, "absorb-errors" if code else "absorb-not-possible", at, code)

"""What somebody did to a Word file, unit by unit: its units as they were made and as they now stand, side by side."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, zip_longest
from typing import Literal, NamedTuple

from .likeness import likeness, pairs_in_block
from .lines import Kind, Line, Unit
from .odd import for_people

What = Literal["changed", "added", "removed", "moved", "split", "joined", "elsewhere"]

_LIKE_MOVED = 0.75
_FEWEST_WORDS = 4
"""Of a paragraph that is known again elsewhere although it was changed."""


@dataclass(frozen=True)
class Edit:
    """Units as they were and as they are, by number from 0; several if they went, moved, were joined or came of one."""

    what: What
    old: tuple[int, ...]
    new: tuple[int, ...]
    before: str
    after: str
    has_other_kind: bool = False
    """Whether it became another kind of paragraph: another list, another depth."""

    @property
    def is_moved(self) -> bool:
        """Whether its place changed."""
        return self.what == "moved"


class Pair(NamedTuple):
    """Units that are the same, or became others, came or went. `at` is how many new units stand before them."""

    at: int
    old: tuple[int, ...]
    new: tuple[int, ...]
    is_moved: bool = False


def pairs_between(old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    """What became of each unit, in the order of the new ones."""
    pairs = sorted(_with_moves(_pairs(old, new), old, new), key=_place)
    return list(_in_runs([*_with_others_in_their_place(pairs, old, new)]))


def edits_in(pairs: Sequence[Pair], old: Sequence[Unit], new: Sequence[Unit]) -> tuple[Edit, ...]:
    """Those of the pairs that are not the same."""
    return tuple(_edit(pair, old, new) for pair in pairs if pair.is_moved or not _is_same(pair, old, new))


def _place(pair: Pair) -> tuple[int, bool, tuple[int, ...]]:
    return pair.at, bool(pair.new), pair.old


def _edit(pair: Pair, old: Sequence[Unit], new: Sequence[Unit]) -> Edit:
    before, after = (
        for_people("\n".join(units[each].text for each in numbers))
        for units, numbers in ((old, pair.old), (new, pair.new))
    )
    both = pair.old and pair.new
    is_other = bool(both) and not all(map(is_of_kind, _kinds(old[pair.old[0]]), _kinds(new[pair.new[0]])))
    return Edit(_what(pair), pair.old, pair.new, before, after, is_other)


def _what(pair: Pair) -> What:
    if pair.is_moved:
        return "moved"
    if not pair.old or not pair.new:
        return "removed" if pair.old else "added"
    return "split" if len(pair.new) > 1 else "joined" if len(pair.old) > 1 else "changed"


def _is_same(pair: Pair, old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    if len(pair.old) != 1 or len(pair.new) != 1:
        return False
    one, other = old[pair.old[0]], new[pair.new[0]]
    lines = zip_longest(one.lines, other.lines)
    return one.is_row == other.is_row and all(a and b and _says_the_same(a, b) for a, b in lines)


def _says_the_same(one: Line, other: Line) -> bool:
    return (one.text, one.faces) == (other.text, other.faces) and is_of_kind(one.kind, other.kind)


def is_of_kind(kind: Kind, other: Kind) -> bool:
    """Whether a paragraph of the other kind is one of this; a style that our form does not have says nothing."""
    return kind[1:] == other[1:] and other.style in ("", kind.style)


def _pairs(old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    """What stands elsewhere word by word is the same; only then is it asked what became of the others."""
    keys = [[(each.is_row, each.texts) for each in side] for side in (old, new)]
    codes = SequenceMatcher(a=keys[0], b=keys[1], autojunk=False).get_opcodes()
    pairs = [
        Pair(place + step, (start + step,), (place + step,))
        for tag, start, end, place, _ in codes
        if tag == "equal"
        for step in range(end - start)
    ]
    blocks = [([*range(*code[1:3])], [*range(*code[3:5])]) for code in codes if code[0] != "equal"]
    elsewhere = defaultdict[object, list[list[int]]](list)
    for olds, _ in blocks:
        for each in olds:
            elsewhere[keys[0][each]].append(olds)
    for _, news in blocks:
        for each in [each for each in news if elsewhere[keys[1][each]]]:
            olds = elsewhere[keys[1][each]].pop(0)
            was = next(number for number in olds if keys[0][number] == keys[1][each])
            olds.remove(was)
            news.remove(each)
            pairs.append(Pair(each, (was,), (each,), is_moved=True))
    ends = [code[4] for code in codes if code[0] != "equal"]
    return pairs + [pair for block, end in zip(blocks, ends, strict=True) for pair in _in_block(*block, end, old, new)]


def _in_block(
    olds: Sequence[int], news: Sequence[int], end: int, old: Sequence[Unit], new: Sequence[Unit]
) -> Iterator[Pair]:
    at = news[0] if news else end
    for was, now in pairs_in_block([old[each] for each in olds], [new[each] for each in news]):
        numbers = tuple(news[each] for each in now)
        at = numbers[0] if numbers else at
        yield Pair(at, tuple(olds[each] for each in was), numbers)
        at = numbers[-1] + 1 if numbers else at


def _with_moves(pairs: list[Pair], old: Sequence[Unit], new: Sequence[Unit]) -> list[Pair]:
    """What was taken away in one place and put in another is one edit, even if some of its words changed."""
    for added in [each for each in pairs if not each.old]:
        gone = [(likeness(old[each.old[0]], new[added.new[0]]), each) for each in pairs if not each.new]
        like, removed = max(gone, key=lambda each: each[0], default=(0.0, added))
        if like >= _LIKE_MOVED and len(new[added.new[0]].text.split()) >= _FEWEST_WORDS:
            pairs[pairs.index(added)] = Pair(added.at, removed.old, added.new, is_moved=True)
            pairs.remove(removed)
    return pairs


def _with_others_in_their_place(pairs: Sequence[Pair], old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[Pair]:
    """As many new ones of the same kinds in place of those that went are these, with other words."""
    for is_kept, group in groupby(pairs, key=lambda each: bool(each.old and each.new)):
        found = list(group)
        gone, come = [each for each in found if each.old], [each for each in found if each.new]
        both = list(zip(gone, come, strict=False))
        is_same = len(gone) == len(come) and all(_are_of_kinds(old[a.old[0]], new[b.new[0]]) for a, b in both)
        if not is_kept and is_same:
            yield from (Pair(b.at, a.old, b.new) for a, b in both)
        else:
            yield from found


def _are_of_kinds(one: Unit, other: Unit) -> bool:
    kinds = _kinds(one), _kinds(other)
    return len(kinds[0]) == len(kinds[1]) and all(map(is_of_kind, *kinds))


def _kinds(unit: Unit) -> list[Kind]:
    return [each.kind for each in unit.lines]


def _in_runs(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Units that went one after the other, or moved together, are one edit."""
    run: Pair | None = None
    for pair in pairs:
        if run and _goes_on(run, pair):
            run = Pair(run.at, run.old + pair.old, run.new + pair.new, run.is_moved)
            continue
        if run:
            yield run
        run = pair
    if run:
        yield run


def _goes_on(run: Pair, pair: Pair) -> bool:
    if run.is_moved and pair.is_moved:
        return run.old[-1] + 1 == pair.old[0] and run.new[-1] + 1 == pair.new[0]
    return not run.new and not pair.new and run.old[-1] + 1 == pair.old[0]

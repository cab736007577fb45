"""The entries of a list and those below them, as an outline: in the order of the page, each with its depth.

An author who types, deletes or moves a line changes such an outline, and what belongs below what follows from the
depths. Here the YAML is changed until it has the outline wanted: entries move with their lines and comments, and
nothing else is touched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from .value_to_yaml import Value
from .yaml_document import YamlDocument, value_at
from .yaml_layout import Path
from .yaml_transfer import ITEMS, NUMBERING, gone_with, with_entry_at, with_list_entry, without_entry


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """An entry that stands at a path now; without one, a new one with its value. A list's own entries have depth 0."""

    depth: int
    path: tuple[str | int, ...] | None = None
    value: Value = None


def outline_of(tree: Any, path: Path, depth: int = 0) -> Iterator[OutlineEntry]:
    """The outline of the list `tree`, to which this path leads."""
    for number, value in enumerate(tree):
        here = (*path, number)
        yield OutlineEntry(depth, here)
        if isinstance(value, dict):
            yield from outline_of(value.get(ITEMS) or (), (*here, ITEMS), depth + 1)


def with_outline(document: YamlDocument, path: Path, wanted: Sequence[OutlineEntry]) -> YamlDocument:
    """The document with this outline below `path`; a plain text that gets entries below it becomes a mapping.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    now = _tree(list(outline_of(value_at(document.tree, path), path)))
    changing = _Changing(document, tuple(path), now)
    changing.settle(_tree([each for each in wanted if not _is_empty(each, wanted, document)]))
    return changing.document


def _is_empty(entry: OutlineEntry, wanted: Sequence[OutlineEntry], document: YamlDocument) -> bool:
    """Whether it only held others, and holds none any more."""
    value = None if entry.path is None else value_at(document.tree, entry.path)
    if not isinstance(value, dict) or set(value) - {ITEMS, NUMBERING}:
        return False
    following = wanted[wanted.index(entry) + 1 :][:1]
    return not following or following[0].depth <= entry.depth


@dataclass(eq=False)
class _Branch:
    """An entry and those below it; the root has none of its own."""

    entry: OutlineEntry = field(default_factory=lambda: OutlineEntry(-1))
    below: list["_Branch"] = field(default_factory=list)

    def all(self) -> Iterator["_Branch"]:
        """Itself and all below it."""
        yield self
        for each in self.below:
            yield from each.all()


def _tree(entries: Sequence[OutlineEntry]) -> _Branch:
    """Raises LookupError for an entry that is deeper than any that it could stand below."""
    root = _Branch()
    above = [root]
    for entry in entries:
        if entry.depth >= len(above):
            raise LookupError(entry.depth)
        branch = _Branch(entry)
        above[entry.depth].below.append(branch)
        above[entry.depth + 1 :] = [branch]
    return root


@dataclass
class _Changing:
    """A document on its way, and its outline as it now is (`root`), whose entries keep their first paths."""

    document: YamlDocument
    path: tuple[str | int, ...]
    root: _Branch
    known: dict[tuple[str | int, ...] | None, _Branch] = field(init=False)

    def __post_init__(self) -> None:
        self.known = {each.entry.path: each for each in self.root.all() if each is not self.root}

    def settle(self, wanted: _Branch) -> None:
        """Put every entry in its place, from top to bottom; then take away what is in none."""
        self._settle(self.root, wanted)
        kept = {each.entry.path for each in wanted.all()}
        for path, branch in reversed(self.known.items()):
            if path not in kept and self._parent_of(branch):
                self._remove(branch)

    def _settle(self, now: _Branch, wanted: _Branch) -> None:
        staying = _staying(now, wanted)
        before: _Branch | None = None
        for each in wanted.below:
            branch, index = self.known.get(each.entry.path), _behind(now, before)
            if branch is None:
                branch = _Branch(each.entry)
                self._insert(now, index, each.entry.value)
                now.below.insert(index, branch)
            elif id(branch) not in staying:
                self._move(branch, now, index)
            before = branch
            self._settle(branch, each)

    def _path_to(self, branch: _Branch) -> tuple[str | int, ...]:
        """Where a branch now stands; nothing for the root."""
        parent = self._parent_of(branch)
        return () if parent is None else (*self._list_below(parent), parent.below.index(branch))

    def _list_below(self, branch: _Branch) -> tuple[str | int, ...]:
        return self.path if branch is self.root else (*self._path_to(branch), ITEMS)

    def _parent_of(self, branch: _Branch) -> _Branch | None:
        """None for the root, and for what has been taken away."""
        return next((each for each in self.root.all() if branch in each.below), None)

    def _insert(self, parent: _Branch, index: int, entry: Any) -> None:
        self.document = with_list_entry(self.document, self._list_below(parent), index, entry)

    def _move(self, branch: _Branch, parent: _Branch, index: int) -> None:
        path, old = self._path_to(branch), self._parent_of(branch)
        if old is parent:
            index -= int(path[-1]) < index
            self.document = self.document.with_item_moved(path[:-1], int(path[-1]), index)
            old.below.remove(branch)
        else:
            to = self._list_below(parent)
            before = self.document
            self.document, _ = with_entry_at(before, path, to, index)
            self._forget(branch, len(path) - len(gone_with(before, path)))
        parent.below.insert(index, branch)

    def _remove(self, branch: _Branch) -> None:
        path = self._path_to(branch)
        before, self.document = self.document, without_entry(self.document, path)
        self._forget(branch, len(path) - len(gone_with(before, path)))

    def _forget(self, branch: _Branch, shorter: int) -> None:
        """Out of the outline, with those above it that only held it: two steps of a path each."""
        parent = self._parent_of(branch)
        if parent:
            parent.below.remove(branch)
            if shorter > 1:
                self._forget(parent, shorter - 2)


def _staying(now: _Branch, wanted: _Branch) -> set[int]:
    """Those that stand in this list already, in this order."""
    one, other = [each.entry.path for each in now.below], [each.entry.path for each in wanted.below]
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return {id(now.below[block.a + step]) for block in blocks for step in range(block.size)}


def _behind(parent: _Branch, before: _Branch | None) -> int:
    return 0 if before is None else parent.below.index(before) + 1

"""The entries of a list and those below them, as an outline: in the order of the page, each with its depth.

An author who types, deletes or moves a line changes such an outline, and what belongs below what follows from the
depths. Here the YAML is changed until it has the outline wanted: entries move with their lines and comments, and
nothing else is touched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from .tree import Text
from .value_to_yaml import Value
from .yaml_document import YamlDocument
from .yaml_layout import Path

ITEMS = "items"
_NUMBERING = "numbering"
_SILENT = frozenset({ITEMS, _NUMBERING})


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


def with_outline(document: YamlDocument, path: Path, wanted: Sequence[OutlineEntry], key: str) -> YamlDocument:
    """The document with this outline below `path`; a plain text that gets entries below it says it under `key`.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    now = _tree(list(outline_of(document.value(path), path)))
    changing = _Changing(document, tuple(path), key, now)
    changing.settle(_tree([each for each in wanted if not _is_empty(each, wanted, document)]))
    return changing.document


def _is_empty(entry: OutlineEntry, wanted: Sequence[OutlineEntry], document: YamlDocument) -> bool:
    """Whether it only held others, and holds none any more."""
    value = None if entry.path is None else document.value(entry.path)
    if not isinstance(value, dict) or set(value) - _SILENT:
        return False
    following = wanted[wanted.index(entry) + 1 :][:1]
    return not following or following[0].depth <= entry.depth


@dataclass
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
    key: str
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
        return () if parent is None else (*self._list_below(parent), _number_of(branch, parent))

    def _list_below(self, branch: _Branch) -> tuple[str | int, ...]:
        return self.path if branch is self.root else (*self._path_to(branch), ITEMS)

    def _parent_of(self, branch: _Branch) -> _Branch | None:
        """None for the root, and for what has been taken away."""
        return next((each for each in self.root.all() if any(below is branch for below in each.below)), None)

    def _insert(self, parent: _Branch, index: int, entry: Any) -> None:
        if parent is self.root or parent.below:
            self.document = self.document.with_item(self._list_below(parent), index, entry)
            return
        path = self._path_to(parent)
        if isinstance(self.document.value(path), Text):
            self.document = self.document.as_mapping(path, self.key)
        self.document = self.document.with_key(path, ITEMS, [entry])

    def _move(self, branch: _Branch, parent: _Branch, index: int) -> None:
        path = self._path_to(branch)
        if self._parent_of(branch) is parent:
            number = int(path[-1])
            to = index - (number < index)
            self.document = self.document.with_item_moved(path[:-1], number, to)
            parent.below.insert(to, parent.below.pop(number))
            return
        self._insert(parent, index, self.document.written(path))
        twin = _Branch(branch.entry, branch.below)
        parent.below.insert(index, twin)
        self._remove(branch)
        parent.below[_number_of(twin, parent)] = branch

    def _remove(self, branch: _Branch) -> None:
        path, parent = self._path_to(branch), self._parent_of(branch) or self.root
        above = None if parent is self.root else self.document.value(path[:-2])
        if above is None or len(parent.below) > 1:
            self.document = self.document.without(path)
        elif not set(above) - _SILENT:
            self._remove(parent)
            return
        else:
            for key in _SILENT & set(above):
                self.document = self.document.without((*path[:-2], key))
        parent.below = [each for each in parent.below if each is not branch]


def _staying(now: _Branch, wanted: _Branch) -> set[int]:
    """Those that stand in this list already, in this order."""
    one, other = [each.entry.path for each in now.below], [each.entry.path for each in wanted.below]
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return {id(now.below[block.a + step]) for block in blocks for step in range(block.size)}


def _behind(parent: _Branch, before: _Branch | None) -> int:
    return 0 if before is None else _number_of(before, parent) + 1


def _number_of(branch: _Branch, parent: _Branch) -> int:
    return next(number for number, each in enumerate(parent.below) if each is branch)

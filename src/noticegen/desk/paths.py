"""Places in a YAML text ↔ paths into what it says."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from noticegen.problems.problem import At
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path


class PathsByPlace:
    """The paths of one file's values, for whoever has a line and a column."""

    def __init__(self, tree: Any) -> None:
        found = sorted(_places(tree, ()), key=lambda each: (each[0], len(each[1])))
        self._starts = [start for start, _ in found]
        self._paths = [path for _, path in found]
        self._exact = dict(found)
        self._mappings = dict(_mappings(tree, ()))

    def at(self, line: int, column: int) -> Path | None:
        """What is written there: the value that begins there or, failing that, the last that begins before."""
        if (line, column) in self._exact:
            return self._exact[line, column]
        number = bisect_right(self._starts, (line, column))
        return self._paths[number - 1] if number else None

    def mapping_at(self, line: int, column: int) -> Path | None:
        """The mapping that begins there, which its first key does too; of what is none, what is written there."""
        return self._mappings.get((line, column), self.at(line, column))

    def exactly(self, at: At) -> Path | None:
        """The value that begins there."""
        return self._exact.get((at.line, at.column))


def _places(value: Any, path: Path) -> Iterator[tuple[tuple[int, int], Path]]:
    """Parents first, so that of those that begin in one place the deepest is known."""
    if isinstance(value, MapNode):
        for key, each in value.items():
            yield _start(value.key_at[key]), (*path, key)
            yield _start(value.value_at[key]), (*path, key)
            yield from _places(each, (*path, key))
    elif isinstance(value, ListNode):
        for number, each in enumerate(value):
            yield _start(value.item_at[number]), (*path, number)
            yield from _places(each, (*path, number))


def _start(at: At) -> tuple[int, int]:
    return at.line, at.column


def _mappings(value: Any, path: Path) -> Iterator[tuple[tuple[int, int], Path]]:
    if isinstance(value, MapNode) and value:
        yield _start(next(iter(value.key_at.values()))), path
    for key, each in value.items() if isinstance(value, MapNode) else enumerate(_entries(value)):
        yield from _mappings(each, (*path, key))


def _entries(value: Any) -> ListNode:
    return value if isinstance(value, ListNode) else ListNode()

"""What YAML reads without complaint, but hardly as the author meant it."""

from collections.abc import Iterator

from noticegen.problems.problem import Problem, Severity

from .author_lines import KEYS, glued_key
from .tree import ListNode, MapNode, Text, Tree

_PROSE = frozenset("subject legal_bases opening body items closing name parent post authority".split())
_BASIS = ("Căn cứ", "Theo", "Thực hiện")


def tree_to_problems(tree: Tree, key: str = "") -> Iterator[Problem]:
    """Sentences in brackets that a comma may have cut, and keys whose colon YAML did not recognise."""
    if isinstance(tree, MapNode):
        yield from _without_colon(tree)
        for each, value in tree.items():
            yield from tree_to_problems(value, each)
    elif isinstance(tree, ListNode):
        yield from _cut_entries(tree, key)
        for value in tree:
            yield from tree_to_problems(value, key)
    elif isinstance(tree, Text) and tree.plain and (glued := glued_key(tree)):
        yield Problem("yaml-odd-colon", tree.at, {"found": glued[1], "key": glued[0]})


def _without_colon(node: MapNode) -> Iterator[Problem]:
    """In `{name: A, note, units: b}` a word of ours is lost as a blank key; any other is reported as unknown."""
    for key, value in node.items():
        at, end = node.key_at[key], node.value_at[key]
        if node.flow and value is None and key in KEYS and (at.line, at.column + len(key)) == (end.line, end.column):
            yield Problem("comma-may-split-text", at, {"found": key}, Severity.WARNING)


def _cut_entries(entries: ListNode, key: str) -> Iterator[Problem]:
    if not entries.flow or key not in _PROSE:
        return
    for entry in entries[1:]:
        if isinstance(entry, Text) and entry.plain and _looks_cut(entry, key):
            yield Problem("comma-may-split-text", entry.at, {"found": entry}, Severity.WARNING)


def _looks_cut(entry: str, key: str) -> bool:
    return entry[0].islower() or (key == "legal_bases" and not entry.startswith(_BASIS))

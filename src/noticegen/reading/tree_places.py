"""Following a path into a tree, to a value and its place in the file."""

from collections.abc import Iterable
from typing import Any

from noticegen.problems.problem import At

from .tree import ListNode, MapNode, Text, Tree


def place_of(tree: Tree, loc: Iterable[Any]) -> At | None:
    """The place that a path leads to, or as near to it as the tree goes."""
    return walk(tree, loc)[1]


def walk(tree: Tree, loc: Iterable[Any]) -> tuple[Tree, At | None]:
    """Follow a path as far as the tree goes. Returns what is there, and its place."""
    node, at = tree, getattr(tree, "at", None)
    for part in loc:
        if isinstance(node, MapNode) and part in node.value_at:
            node, at = node[part], node.value_at[part]
        elif isinstance(node, ListNode) and isinstance(part, int) and part < len(node):
            node, at = node[part], node.item_at[part]
        elif isinstance(node, Text):
            break
    return node, at

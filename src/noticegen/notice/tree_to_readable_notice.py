"""The tree of a notice with mistakes → as much of the notice as can be read, so that its words are looked at as well.

A wrong id or a deadline that is not in its text says nothing against the sentences: an author is told of both in one
run. What is wrong is left out of a copy of the tree, or has a stand-in if the notice cannot do without it.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import ValidationError

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import ListNode, MapNode, Text, Tree

from .notice import Notice
from .office import Office
from .validated import validated

_ROUNDS = 8
_BESIDE_THE_WORDS = frozenset(
    "deadlines units coordinating numbering members note archive number urgency circulation state".split()
)
"""Keys that go as a whole: a list of units of which one is unknown is no use to anybody here."""

_STAND_INS = {"date": "2000-01-01", "subject": "Kết luận", "post": "Giám đốc", "name": "Nguyễn Văn An"}


class Readable(NamedTuple):
    """The notice, and whether its date is the author's."""

    notice: Notice
    is_dated: bool


def tree_to_readable_notice(tree: Tree, office: Office) -> Readable | None:
    """The notice without its mistakes; None if too little is left, or nobody can tell what is wrong."""
    if not isinstance(tree, MapNode):
        return None
    copy: MapNode = _copied(tree)
    for _ in range(_ROUNDS):
        try:
            return Readable(validated(copy, office), copy.get("date") == tree.get("date"))
        except ValidationError as error:
            locs = [each["loc"] for each in error.errors(include_url=False, include_input=False)]
        except ProblemsFound:
            return None
        inmost = [loc for loc in locs if not any(len(each) > len(loc) and each[: len(loc)] == loc for each in locs)]
        left_out = [_leave_out(copy, loc) for loc in reversed(inmost)]  # the last first: an index must stay true
        if not any(left_out):
            return None
    return None


def _leave_out(tree: MapNode, loc: tuple[Any, ...]) -> bool:
    """Take what is at this path out of the tree, or put a stand-in there. Whether the tree is another one now."""
    steps = list(_steps(tree, loc))
    beside = next(((node, key) for node, key in steps if key in _BESIDE_THE_WORDS), None)
    top = loc[0] if loc else None
    if beside and isinstance(beside[0], MapNode):
        return beside[0].pop(beside[1], None) is not None
    if top == "signers":
        stand_in = [MapNode({key: Text(_STAND_INS[key]) for key in ("post", "name")})]
        is_new = tree.get("signers") != stand_in
        tree["signers"] = stand_in
        return is_new
    if top in _STAND_INS:
        is_new = tree.get(top) != _STAND_INS[top]
        tree[top] = Text(_STAND_INS[top])
        return is_new
    if not steps:
        return False
    node, key = steps[-1]
    del node[key]
    return True


def _steps(tree: Tree, loc: tuple[Any, ...]) -> Iterator[tuple[Any, Any]]:
    """Each container on the path with the key or index that leads on."""
    node: Any = tree
    for part in loc:
        is_there = (isinstance(node, MapNode) and part in node) or (
            isinstance(node, ListNode) and isinstance(part, int) and part < len(node)
        )
        if is_there:
            yield node, part
            node = node[part]


def _copied(node: Any) -> Any:
    """The tree again, its texts the same: they know their places."""
    if isinstance(node, MapNode):
        copy = MapNode({key: _copied(value) for key, value in node.items()})
        copy.at, copy.flow, copy.key_at, copy.value_at = node.at, node.flow, node.key_at, node.value_at
        return copy
    if isinstance(node, ListNode):
        entries = ListNode(_copied(each) for each in node)
        entries.at, entries.flow, entries.item_at = node.at, node.flow, node.item_at
        return entries
    return node

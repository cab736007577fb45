"""Notice → each unit's excerpt: its own tasks and what is addressed to everyone, numbered as in the source.

A node belongs to the units it names, leading or co-ordinating. A node that names nobody belongs to its parent's units
or, without such a parent, is general: it belongs to everyone. A node that names only a group with no units left belongs
to nobody. A heading is also kept above every kept task below it, which would otherwise lose its context; a task's own
words never are.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import NamedTuple

from .notice import Node, Notice
from .numbering import PROSE_SCHEME, Labelled, label_nodes
from .office import Addressee, Office, Unit

Owners = frozenset[str]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One unit's part of a notice. The nodes are the source's own; `omitted` is what the unit must not receive."""

    notice: Notice
    unit: Unit
    opening: tuple[Labelled, ...]
    body: tuple[Labelled, ...]
    closing: tuple[Labelled, ...]
    omitted: tuple[Node, ...]


class _Assignment(NamedTuple):
    """The leading and co-ordinating units of a node; a general one has none."""

    leading: Owners = frozenset()
    coordinating: Owners = frozenset()
    is_general: bool = True

    def includes(self, unit: str) -> bool:
        return self.is_general or unit in self.leading or unit in self.coordinating

    def below(self, node: Node) -> "_Assignment":
        """A child's assignment: its own if it names leading units, else its parent's plus its own co-ordinators."""
        coordinating = _ids(node.coordinating)
        if node.units:
            return _Assignment(_ids(node.units), coordinating, is_general=False)
        is_general = self.is_general and not node.coordinating
        return _Assignment(self.leading, self.coordinating | coordinating, is_general)


def _ids(addressees: Iterable[Addressee]) -> Owners:
    """The ids of the units meant."""
    return frozenset(unit.id for each in addressees for unit in each.units)


def notice_to_excerpts(notice: Notice, office: Office) -> Mapping[str, Excerpt]:
    """The excerpt of every unit that the notice names, by unit id, in the registry's order."""
    whole = (
        label_nodes(notice.opening, PROSE_SCHEME, "o"),
        label_nodes(notice.body, notice.numbering, "b"),
        label_nodes(notice.closing, PROSE_SCHEME, "c"),
    )
    assigned = dict(_assigned(chain(*whole), _Assignment()))
    named = _ids(each for node in _nodes_of(chain(*whole)) for each in (*node.units, *node.coordinating))
    excerpts = (_excerpt_for(notice, unit, whole, assigned) for unit in office.units if unit.id in named)
    return {excerpt.unit.id: excerpt for excerpt in excerpts if excerpt}


_Whole = tuple[tuple[Labelled, ...], tuple[Labelled, ...], tuple[Labelled, ...]]
"""Opening, body and closing."""

_Assigned = Mapping[int, _Assignment]
"""Whose each entry of the whole is, by the entry's `id`: the same for every unit that is asked for."""


def _assigned(entries: Iterable[Labelled], above: _Assignment) -> Iterator[tuple[int, _Assignment]]:
    for entry in entries:
        assignment = above.below(entry.node)
        yield id(entry), assignment
        yield from _assigned(entry.children, assignment)


def _excerpt_for(notice: Notice, unit: Unit, whole: _Whole, assigned: _Assigned) -> Excerpt | None:
    """A unit's excerpt; None if nothing that the unit would receive names it."""
    opening, body, closing = (_kept(entries, unit.id, assigned) for entries in whole)
    if not any(_names(node, unit.id) for node in _nodes_of((*body, *closing))):
        return None
    kept = {id(node) for node in _nodes_of((*opening, *body, *closing))}
    omitted = tuple(node for node in _nodes_of(chain(*whole)) if id(node) not in kept)
    return Excerpt(notice, unit, opening, body, closing, omitted)


def _kept(entries: Sequence[Labelled], unit: str, assigned: _Assigned) -> tuple[Labelled, ...]:
    kept: list[Labelled] = []
    for entry in entries:
        children = _kept(entry.children, unit, assigned)
        if _is_shown(entry.node, unit, assigned[id(entry)], children):
            kept.append(replace(entry, ordinal=None, children=children))
        else:
            kept += children
    return tuple(kept)


def _is_shown(node: Node, unit: str, assignment: _Assignment, children: Sequence[Labelled]) -> bool:
    """Whether the unit's excerpt shows the node's own line."""
    is_heading = bool(node.heading) and not node.text
    if is_heading and node.items:
        return bool(children)
    return assignment.includes(unit)


def _nodes_of(entries: Iterable[Labelled]) -> Iterator[Node]:
    """The nodes of these entries, at every depth."""
    for entry in entries:
        yield entry.node
        yield from _nodes_of(entry.children)


def _names(node: Node, unit: str) -> bool:
    """Whether the node itself addresses the unit, alone or in a group."""
    return unit in _ids((*node.units, *node.coordinating))

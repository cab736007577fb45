"""Lists numbered 1.1. must stand under something numbered 1.: otherwise there is no first number to print."""

from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from .fields import Loc, problem
from .notice import Node, Numbering
from .numbering import Labelled, label_nodes

_GIVE_A_NUMBER = {Numbering.ARABIC, Numbering.DECIMAL}


def decimals_without_parent(
    nodes: tuple[Node, ...], scheme: tuple[Numbering, ...], field: str
) -> Iterator[tuple[Loc, PydanticCustomError]]:
    """A finding for each list that lacks its first number; `field` is where the nodes stand."""
    if scheme[0] is Numbering.DECIMAL:
        yield ("numbering",), problem("decimal-without-parent")
    yield from _below(label_nodes(nodes, scheme, ""), (field,))


def _below(labelled: tuple[Labelled, ...], loc: Loc) -> Iterator[tuple[Loc, PydanticCustomError]]:
    for index, each in enumerate(labelled):
        numbered = each.ordinal is not None and each.numbering in _GIVE_A_NUMBER
        if each.children and each.children[0].numbering is Numbering.DECIMAL and not numbered:
            yield (*loc, index, "numbering"), problem("decimal-without-parent")
        yield from _below(each.children, (*loc, index, "items"))

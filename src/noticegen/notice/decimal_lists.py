"""A list numbered 1.1. must be below something numbered 1., or it has no first number to print."""

from collections.abc import Iterator, Sequence

from .fields import Loc
from .notice import Node, Notice, Numbering
from .numbering import PROSE_SCHEME, Labelled, label_nodes

_GIVE_A_NUMBER = {Numbering.ARABIC, Numbering.DECIMAL}


def decimals_without_parent(notice: Notice) -> Iterator[Loc]:
    """The path of each `numbering` that lacks the first number for its list."""
    yield from _in_body(notice.opening, PROSE_SCHEME, (), "opening")
    yield from _in_body(notice.body, notice.numbering, (), "body")
    yield from _in_body(notice.closing, PROSE_SCHEME, (), "closing")
    for index, appendix in enumerate(notice.appendices):
        yield from _in_body(appendix.body, appendix.numbering, ("appendices", index), "body")


def _in_body(nodes: Sequence[Node], scheme: Sequence[Numbering], loc: Loc, field: str) -> Iterator[Loc]:
    if scheme[0] is Numbering.DECIMAL:
        yield (*loc, "numbering")
    yield from _below(label_nodes(nodes, scheme, ""), (*loc, field))


def _below(labelled: Sequence[Labelled], loc: Loc) -> Iterator[Loc]:
    for index, each in enumerate(labelled):
        numbered = each.ordinal is not None and each.numbering in _GIVE_A_NUMBER
        if each.children and each.children[0].numbering is Numbering.DECIMAL and not numbered:
            yield (*loc, index, "numbering")
        yield from _below(each.children, (*loc, index, "items"))

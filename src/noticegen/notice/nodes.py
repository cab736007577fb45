"""Walks over the nodes of a notice, in the order of reading."""

from collections.abc import Iterable, Iterator

from .notice import Node, Notice, Table


def nodes(roots: Iterable[Node]) -> Iterator[Node]:
    """These nodes and all below them."""
    for node in roots:
        yield node
        yield from nodes(node.items)


def notice_nodes(notice: Notice) -> Iterator[Node]:
    """Every node of the notice itself, without its appendices."""
    yield from nodes((*notice.opening, *notice.body, *notice.closing))


def all_nodes(notice: Notice) -> Iterator[Node]:
    """Every node of the notice and of its appendices."""
    yield from notice_nodes(notice)
    for appendix in notice.appendices:
        yield from nodes(appendix.body)


def tables(notice: Notice) -> Iterator[Table]:
    """Every table of the notice and of its appendices."""
    return (node.table for node in all_nodes(notice) if node.table)

"""Who has which task in a notice, and whom Nơi nhận covers: shared by the rules about tasks."""

from collections.abc import Iterator

from noticegen.notice.nodes import nodes, notice_nodes
from noticegen.notice.notice import Node, Notice
from noticegen.notice.office import Addressee
from noticegen.problems.problem import At

from ._texts import node_texts


def addressed(notice: Notice) -> Iterator[tuple[Node, Addressee]]:
    """Every mention of a unit or group for a task, including those in appendices."""
    appended = (node for appendix in notice.appendices for node in nodes(appendix.body))
    for node in (*notice_nodes(notice), *appended):
        for addressee in (*node.units, *node.coordinating):
            yield node, addressee


def place(node: Node) -> At | None:
    """The place of the first words of this node, or of those below it."""
    return next((text.at for each in nodes([node]) for text in node_texts(each)), None)


def says_whom(notice: Notice) -> bool:
    """Whether any line of Nơi nhận names units, by `units` or in words; persons and posts do not count."""
    named = (addressee for recipient in notice.recipients for addressee in recipient.addressees)
    return any(unit.is_body for addressee in named for unit in addressee.listed)

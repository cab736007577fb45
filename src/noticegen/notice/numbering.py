"""The labels of a body: I. / 1. / 1.1. / a) / - / +, counted the Vietnamese way, list by list.

Labels are computed once, before anything is written, so both writers print the same ones; an author's verbatim label
wins and takes no number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from noticegen.reading.tree import Text

from .notice import Node, Numbering

MAX_LEVELS = 60
"""`yaml_to_tree` refuses a deeper body."""

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The order of điểm: no f, j, w, z (Phụ lục I, mục II khoản 6)."""

PROSE_SCHEME = (Numbering.NONE, Numbering.DASH, Numbering.PLUS)
"""Opening and closing: paragraphs first, lists below them."""

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """A Roman numeral."""
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text


ROMANS = {roman(number): number for number in range(1, 60)}
"""The numerals that labels have, and what they count."""


def letter(number: int) -> str:
    """The n-th letter; after y come aa, ab, …, as in Word's lists."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, len(LETTERS))
        text = LETTERS[rest] + text
    return text


@dataclass(frozen=True, slots=True)
class Labelled:
    """A node with the label printed before it.

    Everything that one Word list numbers together has the same `list_id`; `level` is the level in that list: a decimal
    list ("1.1.") is a lower level of the list above it, every other list is independent. `ordinal` counts from 1 among
    the numbered ones and is None where the label is verbatim or absent; `depth` is 0 at the top. `suffix` is what the
    form prints after the last words (the end mark).
    """

    node: Node
    label: str
    numbering: Numbering
    ordinal: int | None
    list_id: str
    level: int
    depth: int
    children: tuple["Labelled", ...]
    suffix: str = ""


def last_labelled_words(entries: Sequence[Labelled]) -> Text | None:
    """The last words of these entries; None if they end with a table or there are none."""
    if not entries:
        return None
    last = entries[-1]
    if last.children:
        return last_labelled_words(last.children)
    return last.node.text or last.node.paragraph or last.node.heading


class _List(NamedTuple):
    """A list's position: its place in the tree, id and level in Word, depth in the text, the number above it.

    `scheme` is never empty: below the author's last level come dashes, then plus signs.
    """

    place: str
    list_id: str
    scheme: tuple[Numbering, ...]
    level: int = 0
    depth: int = 0
    path: str = ""

    @property
    def numbering(self) -> Numbering:
        return self.scheme[0]


def label_nodes(nodes: Sequence[Node], scheme: Sequence[Numbering], list_id: str) -> tuple[Labelled, ...]:
    """Label a body. `scheme` is the numbering by level; `list_id` keeps the lists of several bodies apart."""
    return _label(nodes, _List(list_id, list_id, _endless(tuple(scheme))))


def _endless(scheme: tuple[Numbering, ...]) -> tuple[Numbering, ...]:
    """A scheme with levels to spare: dashes below numbers and letters, plus signs below dashes."""
    dash = () if Numbering.DASH in scheme else (Numbering.DASH,)
    return (*scheme, *dash, *(Numbering.PLUS,) * MAX_LEVELS)


def _label(nodes: Sequence[Node], at: _List) -> tuple[Labelled, ...]:
    labelled, count = [], 0
    for position, node in enumerate(nodes, 1):
        counts = takes_label(node) and not node.label and at.numbering is not Numbering.NONE
        count += counts
        number = f"{at.path if at.numbering is Numbering.DECIMAL else ''}{count}." if counts else ""
        label = node.label or (_text(at.numbering, count, number) if counts else "")
        below = _below(node, at, position, number)
        children = _label(node.items, below)
        ordinal = count if counts else None
        labelled.append(Labelled(node, label, at.numbering, ordinal, at.list_id, at.level, at.depth, children))
    return tuple(labelled)


def takes_label(node: Node) -> bool:
    """Whether the node prints a line that carries a label."""
    return bool(node.heading or node.text)


def has_own_line(node: Node) -> bool:
    """Whether the node prints a line of its own, which puts its children one level deeper."""
    return takes_label(node) or bool(node.paragraph)


def _below(node: Node, at: _List, position: int, number: str) -> _List:
    """The list a node's children form."""
    scheme, depth = _scheme_below(node, at), at.depth + has_own_line(node)
    place = f"{at.place}.{position}"
    if scheme[:1] == (Numbering.DECIMAL,):
        return _List(place, at.list_id, scheme, at.level + 1, depth, number)
    return _List(place, place, scheme, 0, depth)


def _scheme_below(node: Node, at: _List) -> tuple[Numbering, ...]:
    """The node's own numbering, else the next level's; a list without its own line keeps its parent's, if any."""
    if node.numbering:
        rest = at.scheme[at.scheme.index(node.numbering) + 1 :] if node.numbering in at.scheme else at.scheme[1:]
        return (node.numbering, *(rest or (Numbering.PLUS,)))
    skips = has_own_line(node) or at.numbering is Numbering.NONE
    return at.scheme[1:] if skips else at.scheme


def _text(numbering: Numbering, count: int, number: str) -> str:
    return {
        Numbering.PART: f"Phần {roman(count)}",
        Numbering.ROMAN: f"{roman(count)}.",
        Numbering.ARABIC: f"{count}.",
        Numbering.DECIMAL: number,
        Numbering.LETTER: f"{letter(count)})",
        Numbering.DASH: "-",
        Numbering.PLUS: "+",
        Numbering.NONE: "",
    }[numbering]

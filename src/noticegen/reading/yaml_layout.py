"""Where the parts of an author's YAML stand in the text: a value, the lines of an entry, the comments above it.

A comment belongs to the entry that it stands above. Marks are the parser's own.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any
from unicodedata import normalize

import yaml

from noticegen.problems.lines import LINE_BREAK

from .yaml_parsers import Node, text_to_nodes

Path = Sequence[str | int]
"""Keys and numbers of entries (from 0) that lead from the whole document to a value."""

_BLOCK = frozenset("|>")


class YamlLayout:
    """The nodes of one text, and the lines that they take."""

    def __init__(self, text: str) -> None:
        """Of a text that the parser reads."""
        self.text = text
        self.root: Node = text_to_nodes(text)

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins."""
        return [0, *(found.end() for found in LINE_BREAK.finditer(self.text))]

    @cached_property
    def line_break(self) -> str:
        """The author's own."""
        found = LINE_BREAK.search(self.text)
        return found[0] if found else "\n"

    def break_before(self, start: int) -> str:
        """The line break that ends the line above this one; the author's usual one where there is none."""
        found = next((each for each in ("\r\n", "\n", "\r") if self.text.endswith(each, 0, start)), None)
        return found or self.line_break

    def node(self, path: Path) -> Node:
        """What a path leads to. Raises LookupError where it leads nowhere."""
        found = self.root
        for part in path:
            found = found.value[part] if isinstance(part, int) else self.entry(found, part)[1]
        return found

    def entry(self, mapping: Node, key: str) -> tuple[Node, Node]:
        """A mapping's key and value. Raises LookupError."""
        pairs: list[tuple[Node, Node]] = mapping.value if isinstance(mapping, yaml.MappingNode) else []
        found = next((pair for pair in pairs if normalize("NFC", pair[0].value) == key), None)
        if found is None:
            raise LookupError(key)
        return found

    def is_in_flow(self, path: Path) -> bool:
        """Whether the value stands within brackets."""
        parents = [self.node(path[:depth]) for depth in range(len(path))]
        return any(each.flow_style for each in parents if not isinstance(each, yaml.ScalarNode))

    def line_of(self, index: int) -> int:
        """The number, from 0, of the line that holds this character."""
        return bisect_right(self.starts, index) - 1

    def start_of(self, line: int) -> int:
        """Where a line begins; the text's end for a line behind the last."""
        return self.starts[line] if line < len(self.starts) else len(self.text)

    def line(self, number: int) -> str:
        """A line without its break."""
        return self.text[self.start_of(number) : self.start_of(number + 1)].rstrip("\r\n")

    def shares_its_line(self, sequence: Node) -> bool:
        """Whether a list begins in the line of another list's dash: `- - a`."""
        return bool(self.text[: sequence.start_mark.index].rpartition("\n")[2].strip())

    def item_span(self, sequence: Node, number: int) -> tuple[int, int]:
        """From the first comment above an item to where the next begins, or to the end of the last one's words."""
        items = sequence.value
        start = self.start_of(self._first_line(self._dash_line(sequence, items[number])))
        if number == 0 and self.shares_its_line(sequence):
            start = sequence.start_mark.index
        if number + 1 < len(items):
            return start, self.start_of(self._first_line(self._dash_line(sequence, items[number + 1])))
        return start, self.start_of(self.last_line(items[number]) + 1)

    def key_span(self, mapping: Node, number: int) -> tuple[int, int]:
        """The same for a key that begins its line, and its value."""
        start = self._first_line(self.line_of(mapping.value[number][0].start_mark.index))
        if number + 1 < len(mapping.value):
            following = self.line_of(mapping.value[number + 1][0].start_mark.index)
            return self.start_of(start), self.start_of(self._first_line(following))
        return self.start_of(start), self.start_of(self.last_line(mapping.value[number][1]) + 1)

    def last_line(self, node: Node) -> int:
        """The last line with words of a value."""
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self.last_line(last[1] if isinstance(last, tuple) else last)
        line = self.line_of(max(node.start_mark.index, node.end_mark.index - 1))
        if isinstance(node, yaml.ScalarNode) and node.style in _BLOCK:
            while line > self.line_of(node.start_mark.index) and not self.line(line).strip():
                line -= 1
        return line

    def _dash_line(self, sequence: Node, item: Node) -> int:
        """The line with an item's dash, which may stand alone above its words."""
        column, line = sequence.start_mark.column, self.line_of(item.start_mark.index)
        first = self.line_of(sequence.start_mark.index)
        while line > first and self.line(line)[column : column + 1] != "-":
            line -= 1
        return line

    def _first_line(self, line: int) -> int:
        """The first of the comments right above a line."""
        while line and self.line(line - 1).lstrip().startswith("#"):
            line -= 1
        return line


def put(text: str, replacements: Iterable[tuple[int, int, str]]) -> str:
    """The text with these stretches, which do not overlap, replaced."""
    for start, end, words in sorted(replacements, key=_start, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _start(replacement: tuple[int, int, Any]) -> tuple[int, int]:
    return replacement[:2]

"""Where the parts of an author's YAML stand in the text: a value, an entry of a list or a mapping, the comments above.

An entry's stretch begins where the entry before it ends, so the comments and blank lines above it are its own. Marks
are the parser's.
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

Stretch = tuple[int, int]

_BLOCK = frozenset("|>")


class YamlLayout:
    """The nodes of one text, and the stretches that they take."""

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

    def break_at(self, index: int) -> str:
        """The line break that ends the line here; the author's usual one where there is none."""
        line = self.line_of(index)
        return self.text[self.end_of(line) : self.start_of(line + 1)] or self.line_break

    def node(self, path: Path) -> Node:
        """What a path leads to. Raises LookupError where it leads nowhere."""
        found = self.root
        for part in path:
            found = self.entry(found, part)[1] if isinstance(part, str) else _item(found, part)
        return found

    def entry(self, mapping: Node, key: str) -> tuple[Node, Node]:
        """A mapping's key and value. Raises LookupError."""
        pairs: list[tuple[Node, Node]] = mapping.value if isinstance(mapping, yaml.MappingNode) else []
        found = next((pair for pair in pairs if normalize("NFC", pair[0].value) == key), None)
        if found is None:
            raise LookupError(key)
        return found

    def number_of(self, parent: Node, part: str | int) -> int:
        """Which entry of a list or a mapping this is, from 0. Raises LookupError."""
        if isinstance(part, int):
            return range(len(parent.value))[part]
        return int(parent.value.index(self.entry(parent, part)))

    def is_in_flow(self, path: Path) -> bool:
        """Whether the value stands within brackets."""
        parents = [self.node(path[:depth]) for depth in range(len(path))]
        return any(each.flow_style for each in parents if not isinstance(each, yaml.ScalarNode))

    def stretch(self, parent: Node, number: int) -> Stretch:
        """What goes if this entry goes: all since the end of the one before, to its own end.

        The first one of several that share a line with what stands before them goes up to the second.
        """
        end = self._end(parent, number)
        if number:
            return self._end(parent, number - 1), end
        if self.has_own_line(parent):
            return self._head_end(parent), end
        return self._first(parent, 0), self._first(parent, 1) if len(parent.value) > 1 else end

    def place(self, parent: Node, number: int) -> int:
        """Where an entry is put that is to have this number."""
        if number:
            return self._end(parent, number - 1)
        return self._head_end(parent) if self.has_own_line(parent) else self._first(parent, 0)

    def core(self, parent: Node, number: int) -> Stretch:
        """An entry's own lines with the comments above it, from where a line begins; without the last line's break."""
        first = self._first(parent, number)
        if not parent.flow_style and (number or self.has_own_line(parent)):
            first = self.start_of(self.line_of(first))
        return first, self._end(parent, number)

    def has_own_line(self, parent: Node) -> bool:
        """Whether the first entry begins a line of its own; not so within brackets, and in `- - a` and `- a: b`."""
        start = self._first_word(parent, 0)
        line = self.line_of(start)
        return not parent.flow_style and not self.text[self.start_of(line) : start].strip() and self._head(line) >= 0

    def indent(self, parent: Node) -> int:
        """How far in the entries of a list or mapping stand."""
        return int(parent.start_mark.column)

    def _end(self, parent: Node, number: int) -> int:
        last = _last(parent.value[number])
        return int(last.end_mark.index) if parent.flow_style else self.end_of(self._last_line(last))

    def _first(self, parent: Node, number: int) -> int:
        """Where an entry begins, or the first of its comments."""
        start = self._first_word(parent, number)
        if parent.flow_style:
            return start
        line = self.line_of(start)
        if self.text[self.start_of(line) : start].strip():
            return start
        above = self._head(line) if number == 0 else self.line_of(self._end(parent, number - 1))
        comments = (each for each in range(above + 1, line) if self.line(each).strip())
        first = next(comments, line)
        return self.start_of(first) + len(self.line(first)) - len(self.line(first).lstrip())

    def _first_word(self, parent: Node, number: int) -> int:
        """Where an entry's dash or key begins."""
        entry = parent.value[number]
        if isinstance(entry, tuple) or parent.flow_style:
            return int((entry[0] if isinstance(entry, tuple) else entry).start_mark.index)
        return int(parent.start_mark.index) if number == 0 else self._dash(parent, entry)

    def _dash(self, sequence: Node, item: Node) -> int:
        """An item's dash, which may stand alone in a line above its words."""
        column, line = sequence.start_mark.column, self.line_of(item.start_mark.index)
        first = self.line_of(sequence.start_mark.index)
        while line > first and self.line(line)[column : column + 1] != "-":
            line -= 1
        return self.start_of(line) + int(column)

    def _head_end(self, parent: Node) -> int:
        """The end of the line below which a list or a mapping begins."""
        return self.end_of(self._head(self.line_of(self._first_word(parent, 0))))

    def _head(self, line: int) -> int:
        """The last line with words above this one; -1 if there is none."""
        above = line - 1
        while above >= 0 and (not self.line(above).strip() or self.line(above).lstrip().startswith("#")):
            above -= 1
        return above

    def _last_line(self, node: Node) -> int:
        """The last line with words of a value."""
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
            return self._last_line(_last(node.value[-1]))
        line = self.line_of(max(node.start_mark.index, node.end_mark.index - 1))
        if isinstance(node, yaml.ScalarNode) and node.style in _BLOCK:
            while line > self.line_of(node.start_mark.index) and not self.line(line).strip():
                line -= 1
        return line

    def line_of(self, index: int) -> int:
        """The number, from 0, of the line that holds this character."""
        return bisect_right(self.starts, index) - 1

    def start_of(self, line: int) -> int:
        """Where a line begins; the text's end for a line after the last."""
        return self.starts[line] if line < len(self.starts) else len(self.text)

    def end_of(self, line: int) -> int:
        """Where a line ends, before its break."""
        return self.start_of(line) + len(self.line(line))

    def line(self, number: int) -> str:
        """A line without its break."""
        return self.text[self.start_of(number) : self.start_of(number + 1)].rstrip("\r\n")


def _last(entry: Node | tuple[Node, Node]) -> Node:
    """The value of an entry of a list or a mapping."""
    return entry[1] if isinstance(entry, tuple) else entry


def _item(sequence: Node, number: int) -> Node:
    items: list[Node] = sequence.value if isinstance(sequence, yaml.SequenceNode) else []
    return items[number]


def put(text: str, replacements: Iterable[tuple[int, int, str]]) -> str:
    """The text with these stretches, which do not overlap, replaced."""
    for start, end, words in sorted(replacements, key=_start, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _start(replacement: tuple[int, int, Any]) -> tuple[int, int]:
    return replacement[:2]

"""Builds a document's tree from a parser's events, and collects all problems that do not hide each other.

PyYAML's own constructors change what the author typed (16:30 becomes 990, `no` becomes false). We take only a parser's
events, which say where everything is, and build the tree ourselves: nothing guessed, nothing aliased, everything NFC.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import yaml

from noticegen.problems.codes import Code
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, ProblemsFound

from .author_lines import is_entry, quoted, value_of
from .forbidden_characters import MAX_REPORTED, first_forbidden
from .tree import ListNode, MapNode, Text, Tree
from .yaml_parsers import Event, Mark, mark_to_at

MAX_DEPTH = 60
MAX_NODES = 20_000
MAX_TEXT = 20_000
"""In characters: some seven pages in one paragraph. Typesetting a text a hundred times as long takes hours."""

MAX_WORD = 1_000
"""In characters without a space: an address on the web may have hundreds. Each is measured letter by letter."""

_LONG_WORD = re.compile(rf"\S{{{MAX_WORD + 1},}}")

TOO_MUCH = (ValueError, OverflowError)
"""What PyYAML raises instead of its own errors on escapes such as "\\UFFFFFFFF"."""

_BLANKS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass
class Composer:
    """Reads one text once; `file` is its name in problems."""

    text: str
    file: str
    problems: list[Problem] = field(default_factory=list)
    nodes: int = 0

    @cached_property
    def lines(self) -> list[str]:
        """The author's lines."""
        return split_lines(self.text)

    def compose(self, parser: Any) -> Tree:
        """The document's tree, read with this parser.

        Raises ProblemsFound, and the parser's own yaml.MarkedYAMLError for what it cannot read.
        """
        loader = parser(self.text)
        try:
            tree = self._document(self._events(loader))
        except TOO_MUCH:
            self._refuse("yaml-bad-escape", loader.get_mark())
            tree = None
        if self.problems:
            raise ProblemsFound(sorted(self.problems, key=_by_place))
        return tree

    def _events(self, loader: Any) -> Iterator[Event]:
        while loader.check_event():
            yield loader.get_event()

    def _document(self, events: Iterator[Event]) -> Tree:
        tree: Tree = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop("yaml-several-documents", event.start_mark)
            elif isinstance(event, yaml.NodeEvent):
                tree = self._node(event, events, depth=1)
        if tree is None and not self.problems:
            self.problems.append(Problem("yaml-empty", At(self.file)))
        return tree

    def _node(self, event: Event, events: Iterator[Event], depth: int) -> Tree:
        self._bound(event, depth)
        self._refuse_references(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, events, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, depth)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        return None

    def _mapping(self, start: Event, events: Iterator[Event], depth: int) -> MapNode:
        node = MapNode()
        node.at = mark_to_at(self.file, start.start_mark)
        node.flow = bool(start.flow_style)
        is_new_entry = False
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._key(event, events, depth)
            value_event = next(events)
            value = self._node(value_event, events, depth + 1)
            if key is None:
                continue
            if key in node:
                is_new_entry = is_new_entry or self._refuse_repeated(key, node, event.start_mark)
                continue
            node[key] = value
            node.key_at[key] = mark_to_at(self.file, event.start_mark)
            node.value_at[key] = mark_to_at(self.file, value_event.start_mark)
        return node

    def _refuse_repeated(self, key: str, node: MapNode, mark: Mark) -> bool:
        """Report a repeated key. Returns whether it begins a new entry whose dash is missing."""
        line = str(node.key_at[key].line)
        is_new_entry = key == next(iter(node)) and is_entry(self.lines[node.key_at[key].line - 1]) and not node.flow
        if not is_new_entry:
            self._refuse("yaml-duplicate-key", mark, key=key, line=line)
            return False
        guess = f"{' ' * (mark.column - 2)}- {self.lines[mark.line][mark.column :]}"
        self.problems.append(
            Problem("yaml-dash-missing", mark_to_at(self.file, mark), {"key": key, "line": line}, guess=guess)
        )
        return True

    def _key(self, event: Event, events: Iterator[Event], depth: int) -> str | None:
        """The key as text; None, with the problem reported, if it is blank or not text."""
        if not isinstance(event, yaml.ScalarEvent):
            self._node(event, events, depth + 1)  # skip it and continue after it
            self._refuse("yaml-key-not-text", event.start_mark, quoted(self.lines[event.start_mark.line], keyed=False))
            return None
        self._refuse_references(event)
        if not event.value.strip():
            self._refuse("yaml-key-blank", event.start_mark)
            return None
        return str(self._clean(event))

    def _sequence(self, start: Event, events: Iterator[Event], depth: int) -> ListNode:
        node = ListNode()
        node.at = mark_to_at(self.file, start.start_mark)
        node.flow = bool(start.flow_style)
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            node.item_at.append(mark_to_at(self.file, event.start_mark))
            node.append(self._node(event, events, depth + 1))
        return node

    def _scalar(self, event: Event) -> Text | None:
        if not event.style and event.value in _BLANKS:
            return None
        if not event.style and event.end_mark.line > event.start_mark.line:
            from .swallowed_lines import swallowed_lines

            self.problems += swallowed_lines(self.lines, self.file, event.start_mark, event.end_mark.line)
        return self._clean(event)

    def _clean(self, event: Event) -> Text:
        """Normalise to NFC, once for the whole program, and refuse forbidden characters written as escapes."""
        if len(event.value) > MAX_TEXT:
            self._refuse("text-too-long", event.start_mark, length=str(len(event.value)), limit=str(MAX_TEXT))
            return Text("", mark_to_at(self.file, event.start_mark))
        if word := _LONG_WORD.search(event.value):
            self._refuse("word-too-long", event.start_mark, length=str(len(word.group())), limit=str(MAX_WORD))
            return Text("", mark_to_at(self.file, event.start_mark))
        value = unicodedata.normalize("NFC", event.value)
        if event.style in {"|", ">"}:
            value = value.rstrip("\n")
        if found := first_forbidden(value):
            self._refuse(found.code, event.start_mark, **found.values)
        return Text(value, mark_to_at(self.file, event.start_mark), plain=not event.style)

    def _bound(self, event: Event, depth: int) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._stop("yaml-too-many-values", event.start_mark, limit=str(MAX_NODES))
        if depth > MAX_DEPTH:
            self._stop("yaml-too-deep", event.start_mark, limit=str(MAX_DEPTH))

    def _refuse_references(self, event: Event) -> None:
        """Anchors, aliases and tags can multiply values or run code; prose needs none of them."""
        if isinstance(event, yaml.AliasEvent):
            self._refuse_sign("yaml-alias", event, f"*{event.anchor}")
        elif event.anchor is not None:
            self._refuse_sign("yaml-anchor", event, f"&{event.anchor}")
        if (tag := getattr(event, "tag", None)) is not None:
            self._refuse_sign("yaml-tag", event, str(tag))

    def _refuse_sign(self, code: Code, event: Event, name: str) -> None:
        """In prose such a character only needs quotation marks."""
        mark = event.start_mark
        line = self.lines[mark.line]
        value = value_of(line) if isinstance(event, yaml.ScalarEvent) else None
        guess = quoted(line, keyed=value is not None and value.start("value") == mark.column)
        self._refuse(code, mark, guess, name=name)

    def _refuse(self, code: Code, mark: Mark, guess: str | None = None, /, **values: str) -> None:
        self.problems.append(Problem(code, mark_to_at(self.file, mark), values, guess=guess))
        if len(self.problems) >= MAX_REPORTED:
            raise ProblemsFound(self.problems)

    def _stop(self, code: Code, mark: Mark, **values: str) -> None:
        self._refuse(code, mark, **values)
        raise ProblemsFound(sorted(self.problems, key=_by_place))


def _by_place(problem: Problem) -> At:
    return problem.at or At("")

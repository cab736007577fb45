"""A YAML text changed without losing a comment: one whose entry is gone stays where it stood."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

import yaml

from .common_length import common_length
from .yaml_document import YamlDocument
from .yaml_parsers import Node

_TRIED = 50
"""Lines, from the change upwards: between those of a broken sentence no comment can stand."""


def with_comments_kept(before: YamlDocument, after: YamlDocument) -> YamlDocument:
    """Raises ProblemsFound (`yaml-not-fillable`) where there is no place for a comment."""
    lost = _lost(before, after)
    if not lost:
        return after
    return after.first_that_says(after.layout.root, _with_lines(before, after, lost), after.tree)


def _lost(before: YamlDocument, after: YamlDocument) -> list[str]:
    if before.text.count("#") == after.text.count("#"):
        return []
    kept, lost = Counter(comments(after)), list[str]()
    for each in comments(before):
        kept[each] -= 1
        if kept[each] < 0:
            lost.append(each)
    return lost


def _with_lines(before: YamlDocument, after: YamlDocument, lost: list[str]) -> Iterator[str]:
    """At the first line that is another, else above it."""
    layout = after.layout
    change = layout.line_of(common_length(before.text, after.text))
    line = before.layout.line(change)
    indent = line[: len(line) - len(line.lstrip(" "))]
    words = "".join(f"{indent}{each}{layout.line_break}" for each in lost)
    for number in islice(range(change, -1, -1), _TRIED):
        start = layout.start_of(number)
        yield after.text[:start] + words + after.text[start:]


def comments(document: YamlDocument) -> list[str]:
    """In their order, from the # to the end of the line."""
    text, found, at = document.text, list[str](), 0
    for start, end in [*_written(document.layout.root), (len(text), len(text))]:
        found += [each[each.index("#") :] for each in text[at:start].splitlines() if "#" in each]
        at = max(at, end)
    return found


def _written(node: Node) -> Iterator[tuple[int, int]]:
    """Where texts stand, inside which nothing is a comment."""
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.index, node.end_mark.index
        return
    for each in node.value if node is not None else ():
        for part in each if isinstance(each, tuple) else (each,):
            yield from _written(part)

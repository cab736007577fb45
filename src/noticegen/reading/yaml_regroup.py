"""Entries of a list divided and joined, as an author does by typing or deleting a heading: what stood below it stays.

Only lines that come or go are touched; the entries below keep every byte.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from .value_to_yaml import value_to_yaml
from .yaml_document import YamlDocument, changed_at
from .yaml_layout import Path, put

ITEMS = "items"


def with_entry_before_items(document: YamlDocument, path: Path, key: str, text: str) -> YamlDocument:
    """A new entry right behind this one's own words, which takes over what stood below them.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    *parent, number = path
    wanted = changed_at(document.tree, parent, lambda old: _split(old, int(number), key, text))
    return document.first_that_says(document.layout.node(path), _split_texts(document, path, key, text), wanted)


def _split(old: Any, number: int, key: str, text: str) -> list[Any]:
    entry = {each: value for each, value in old[number].items() if each != ITEMS}
    return [*old[:number], entry, {key: text, ITEMS: old[number][ITEMS]}, *old[number + 1 :]]


def _split_texts(document: YamlDocument, path: Path, key: str, text: str) -> Iterator[str]:
    layout, node = document.layout, document.layout.node(path)
    last, _ = node.value[-1]
    if node.flow_style or last.value != ITEMS:
        return
    start = layout.start_of(layout.line_of(last.start_mark.index))
    dash = " " * layout.node(path[:-1]).start_mark.column + "- "
    lead = dash.ljust(node.start_mark.column)
    line = f"{lead}{key}: {value_to_yaml(text, 0)}{layout.break_before(start)}"
    yield put(document.text, [(start, start, line)])


def without_entry_above_items(document: YamlDocument, path: Path) -> YamlDocument:
    """Without an entry's own words; what stood below them comes below the entry before it.

    Raises ProblemsFound and LookupError as `YamlDocument` does.
    """
    *parent, number = path
    wanted = changed_at(document.tree, parent, lambda old: _joined(old, int(number)))
    return document.first_that_says(document.layout.node(path), _joined_texts(document, path), wanted)


def _joined(old: Any, number: int) -> list[Any]:
    before, entry = old[number - 1], old[number]
    if number == 0 or not isinstance(before, dict) or not isinstance(entry, dict):
        raise LookupError(number)
    joined = {**before, ITEMS: [*(before.get(ITEMS) or []), *entry[ITEMS]]}
    return [*old[: number - 1], joined, *old[number + 1 :]]


def _joined_texts(document: YamlDocument, path: Path) -> Iterator[str]:
    """The lines down to `items:` go, with it where the entry before has its own."""
    layout, node = document.layout, document.layout.node(path)
    items_key, items = next(pair for pair in node.value if pair[0].value == ITEMS)
    if node.flow_style or not isinstance(items, yaml.SequenceNode) or items.flow_style:
        return
    start, _ = layout.item_span(layout.node(path[:-1]), int(path[-1]))
    for node_below in (items, items_key):
        end = layout.start_of(layout.line_of(node_below.start_mark.index))
        yield put(document.text, [(start, end, "")])

"""An entry taken from one list to another, deeper or higher, with its comments, quotes and lines as they are.

Only its indentation changes. Where its text cannot stand in the other place, its value is written there anew.
"""

from collections.abc import Iterator
from typing import Any

from .value_to_yaml import Value
from .yaml_document import YamlDocument, changed_at, value_at
from .yaml_layout import Path, put

ITEMS = "items"
TEXT = "text"
_STAND_IN = "⟪chỗ này⟫"
"""A text that no notice has: it holds the place until the entry's lines come there."""


def with_entry_at(document: YamlDocument, path: Path, to: Path, index: int) -> tuple[YamlDocument, Path]:
    """The entry at `path` becomes number `index` of the list at `to`, which may not exist yet; and its new path.

    `to` and `index` are those of the document as it is, before the entry is gone. Raises ProblemsFound and
    LookupError as `YamlDocument` does, LookupError also for a place within the entry itself.
    """
    if tuple(to[: len(path)]) == tuple(path):
        raise LookupError(to)
    value = value_at(document.tree, path)
    lines, column = _lines_of(document, path)
    with_place = with_list_entry(document, to, index, _STAND_IN)
    place = (*to, index)
    old = _after_insertion(path, place)
    wanted = changed_at(with_place.tree, to, lambda items: [*items[:index], value, *items[index + 1 :]])
    node = with_place.layout.node(place)
    filled = with_place.first_that_says(node, _filled(with_place, to, index, lines, column, value), wanted)
    return _without(filled, old), _after_removal(place, old, is_list_gone=_is_alone(filled, old))


def with_list_entry(
    document: YamlDocument, to: Path, index: int, value: Value, after: str | None = None
) -> YamlDocument:
    """One entry more in a list, which is made where there is none, behind the key `after` or at its mapping's end.

    A plain text above it becomes a mapping.
    """
    *parent, key = to
    if isinstance(value_at(document.tree, parent), str):
        document = document.as_mapping(tuple(parent), TEXT)
    there = value_at(document.tree, parent)
    found = there.get(key) if isinstance(there, dict) else there[key]
    if isinstance(found, str):
        document = document.as_list(to)
    elif found is None and isinstance(there, dict):
        document = document.without(to) if key in there else document
        return document.with_key(tuple(parent), str(key), [value], after)
    return document.with_item(to, index, value)


def _lines_of(document: YamlDocument, path: Path) -> tuple[str, int]:
    """An entry's whole lines and the column of its dash; no lines for one within brackets or in another's line."""
    *parent, number = path
    layout, sequence = document.layout, document.layout.node(parent)
    shares = number == 0 and layout.shares_its_line(sequence)
    if sequence.flow_style or layout.is_in_flow(parent) or shares:
        return "", 0
    start, end = layout.item_span(sequence, int(number))
    return document.text[start:end], sequence.start_mark.column


def _filled(document: YamlDocument, to: Path, index: int, lines: str, column: int, value: Any) -> Iterator[str]:
    """The place taken by the entry's own lines, or else by its value."""
    sequence = document.layout.node(to)
    if lines and not sequence.flow_style and not document.layout.is_in_flow(to):
        start, end = document.layout.item_span(sequence, index)
        words = _indented(lines, sequence.start_mark.column - column)
        if not words.endswith(("\n", "\r")):
            words += document.layout.line_break
        if index == 0 and document.layout.shares_its_line(sequence):
            words = words.lstrip(" ")
        yield put(document.text, [(start, end, words)])
        yield put(document.text, [(start, end, words.rstrip("\r\n"))])
    rest = document.without((*to, index)) if len(sequence.value) > 1 else None
    if rest is not None:
        yield rest.with_item(to, index, value).text
    else:
        *parent, key = to
        yield document.without(to).with_key(tuple(parent), str(key), [value]).text


def _indented(lines: str, more: int) -> str:
    """Every line with words moved to the right, or to the left as far as it has blanks."""
    return "".join(_moved(line, more) for line in lines.splitlines(keepends=True))


def _moved(line: str, more: int) -> str:
    if not line.strip():
        return line
    blanks = len(line) - len(line.lstrip(" "))
    return " " * max(0, blanks + more) + line.lstrip(" ")


def _is_alone(document: YamlDocument, path: Path) -> bool:
    """Whether an entry is the only one of a list that a mapping need not have."""
    return len(value_at(document.tree, path[:-1])) == 1


def _without(document: YamlDocument, path: Path) -> YamlDocument:
    """Without the entry; a list of which nothing is left goes with its key."""
    return document.without(path[:-1] if _is_alone(document, path) else path)


def _after_insertion(path: Path, place: Path) -> Path:
    """Where a path leads once something has come to a place."""
    return _shifted(path, place, 1)


def _after_removal(path: Path, gone: Path, *, is_list_gone: bool) -> Path:
    return path if is_list_gone else _shifted(path, gone, -1)


def _shifted(path: Path, place: Path, by: int) -> Path:
    """A path through the same list as the place, at or behind it, leads one entry further or less far."""
    depth = len(place) - 1
    here, there = tuple(path), tuple(place)
    if len(here) <= depth or here[:depth] != there[:depth] or not isinstance(here[depth], int):
        return here
    number, limit = here[depth], there[depth]
    is_behind = isinstance(number, int) and isinstance(limit, int) and number >= limit
    return (*here[:depth], number + by, *here[depth + 1 :]) if is_behind and isinstance(number, int) else here


def with_entry_indented(document: YamlDocument, path: Path) -> tuple[YamlDocument, Path]:
    """The entry as the last one below the entry before it. Raises LookupError for the first of its list."""
    *parent, number = path
    if not isinstance(number, int) or number == 0:
        raise LookupError(path)
    before = value_at(document.tree, (*parent, number - 1))
    below = before.get(ITEMS) if isinstance(before, dict) else None
    count = len(below) if isinstance(below, list) else int(below is not None)
    return with_entry_at(document, path, (*parent, number - 1, ITEMS), count)


def with_entry_outdented(document: YamlDocument, path: Path) -> tuple[YamlDocument, Path]:
    """The entry right behind the one that it stands below. Raises LookupError for one that stands below none."""
    *above, items, _ = path
    if items != ITEMS or not isinstance(above[-1], int):
        raise LookupError(path)
    return with_entry_at(document, path, tuple(above[:-1]), above[-1] + 1)

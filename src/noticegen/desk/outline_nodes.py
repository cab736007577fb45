"""The entries of a body, as the page shows them: their words, units, deadlines and tables, and those below them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.notice.numbering import PROSE_SCHEME, Labelled, label_nodes
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path

Json = dict[str, Any]

_TEXTS = ("label", "heading", "text", "paragraph")


def labels_of(notice: Notice) -> dict[str, str]:
    """The printed label of every entry that has one, by the place of its first words."""
    labelled = [
        *label_nodes(notice.opening, PROSE_SCHEME, "opening"),
        *label_nodes(notice.body, notice.numbering, "body"),
        *label_nodes(notice.closing, PROSE_SCHEME, "closing"),
    ]
    for number, each in enumerate(notice.appendices):
        labelled += label_nodes(each.body, each.numbering, f"appendix-{number}")
    return dict(_labels(labelled))


def _labels(entries: Sequence[Labelled]) -> Iterator[tuple[str, str]]:
    for each in entries:
        words = each.node.heading or each.node.text
        if words is not None:
            yield str(words.at), each.label
        yield from _labels(each.children)


def nodes_to_outline(path: Path, value: Any, labels: Mapping[str, str], depth: int = 0) -> list[Json]:
    """The entries of the list or of the one entry at `path`."""
    is_prose = path[-1] in {"opening", "closing"}
    if isinstance(value, ListNode):
        return [_node((*path, number), each, labels, depth, is_prose=is_prose) for number, each in enumerate(value)]
    return [] if value is None else [_node(path, value, labels, depth, is_prose=is_prose)]


def _node(path: Path, value: Any, labels: Mapping[str, str], depth: int, *, is_prose: bool) -> Json:
    entry = value if isinstance(value, MapNode) else MapNode()
    children_path: Path = (*path, "items")
    return {
        "path": list(path),
        "kind": _kind(value, is_prose=is_prose),
        "label": labels.get(str(_first_place(value)), ""),
        "depth": depth,
        "texts": list(_texts(path, value, is_prose=is_prose)),
        "units": _ids(entry.get("units")),
        "coordinating": _ids(entry.get("coordinating")),
        "deadlines": list(_deadlines(entry.get("deadlines"))),
        "numbering": str(entry["numbering"]) if entry.get("numbering") else None,
        "children": nodes_to_outline(children_path, entry.get("items"), labels, depth + 1),
        "children_path": list(children_path),
        "table": _table((*path, "table"), entry.get("table")),
    }


def _kind(value: Any, *, is_prose: bool) -> str:
    if not isinstance(value, MapNode):
        return "paragraph" if is_prose else "item"
    if value.get("table") is not None:
        return "table"
    if value.get("heading") is not None:
        return "run-in" if value.get("text") is not None else "heading"
    if value.get("paragraph") is not None:
        return "paragraph"
    return "item" if value.get("text") is not None else "list"


def _first_place(value: Any) -> Any:
    if not isinstance(value, MapNode):
        return getattr(value, "at", None)
    return next((value.value_at[key] for key in ("heading", "text") if value.get(key) is not None), None)


def _texts(path: Path, value: Any, *, is_prose: bool) -> Iterator[Json]:
    if not isinstance(value, MapNode):
        key = "paragraph" if is_prose else "text"
        yield {"key": key, "path": list(path), "value": str(value or "")}
        return
    for key in _TEXTS:
        if key in value and not isinstance(value[key], (ListNode, MapNode)):
            yield {"key": key, "path": [*path, key], "value": str(value[key] or "")}


def _ids(value: Any) -> list[str]:
    values = value if isinstance(value, ListNode) else [value]
    return [str(each) for each in values if isinstance(each, str)]


def _deadlines(value: Any) -> Iterator[Json]:
    for each in value if isinstance(value, ListNode) else [value]:
        if isinstance(each, MapNode):
            date = each.get("date")
            yield {"text": str(each.get("text") or ""), "date": str(date) if date else None}
        elif isinstance(each, str):
            yield {"text": str(each), "date": None}


def _table(path: Path, value: Any) -> Json | None:
    if not isinstance(value, MapNode):
        return None
    columns, rows = value.get("columns"), value.get("rows")
    return {
        "path": list(path),
        "caption": {"path": [*path, "caption"], "value": str(value.get("caption") or "")},
        "columns": list(_columns((*path, "columns"), columns)),
        "rows": list(_rows((*path, "rows"), rows)),
    }


def _columns(path: Path, value: Any) -> Iterator[Json]:
    for number, each in enumerate(value if isinstance(value, ListNode) else ()):
        column = each if isinstance(each, MapNode) else MapNode()
        title = str(column.get("title") or "") if isinstance(each, MapNode) else str(each or "")
        place = [*path, number, "title"] if isinstance(each, MapNode) else [*path, number]
        width, align = str(column.get("width") or "1"), str(column.get("align") or "left")
        yield {"path": place, "title": title, "width": width, "align": align}


def _rows(path: Path, value: Any) -> Iterator[Json]:
    for number, row in enumerate(value if isinstance(value, ListNode) else ()):
        cells = row if isinstance(row, ListNode) else ()
        yield {
            "path": [*path, number],
            "cells": [{"path": [*path, number, column], "value": str(each or "")} for column, each in enumerate(cells)],
        }

"""Excerpt (and copy) → exactly what its pages are made of: its PDF carries this as its source.

Not the notice's YAML, which contains the other units' parts too; and no places (`At`), which would count their lines.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .copy import Copy
from .notice import Node, Notice, last_words
from .notice_to_excerpts import Excerpt
from .numbering import Labelled, last_labelled_words

_OF_A_SLIP = {"kind", "issuers", "number", "symbol", "place", "subject", "state"}
"""What a work slip needs from its notice; a formal extract has the notice's whole form."""

_TEXTS = {"opening", "body", "closing", "appendices"}
_OF_A_NODE = {"heading", "text", "paragraph", "table", "label"}
_OF_A_UNIT = {"id", "kind", "name", "short_name"}


def excerpt_to_json(excerpt: Excerpt, copy: Copy | None = None) -> bytes:
    """UTF-8. `ends` says whether the last words are also the notice's; a copy then prints the end mark after them."""
    entries = (*excerpt.body, *excerpt.closing)
    values = {
        "unit": excerpt.unit.model_dump(mode="json", include=_OF_A_UNIT, exclude_none=True),
        "notice": _head(excerpt.notice, is_for_copy=copy is not None),
        "opening": _entries(excerpt.opening) if copy else [],
        "body": _entries(excerpt.body),
        "closing": _entries(excerpt.closing),
        "ends": last_labelled_words(entries) is last_words(excerpt.notice),
        "copy": _copy(copy) if copy else None,
    }
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


def _head(notice: Notice, *, is_for_copy: bool) -> dict[str, Any]:
    """The notice without its texts, and without the units that its recipients' lines mean."""
    exclude: dict[str, Any] = {"recipients": {"__all__": {"units"}}} | dict.fromkeys({"date", *_TEXTS}, True)
    include = None if is_for_copy else _OF_A_SLIP
    head: dict[str, Any] = notice.model_dump(mode="json", include=include, exclude=exclude, exclude_none=True)
    return head | {"date": notice.date.iso}


def _entries(entries: Iterable[Labelled]) -> list[Mapping[str, Any]]:
    return [_entry(each) for each in entries]


def _entry(entry: Labelled) -> Mapping[str, Any]:
    """A node's own words, without those of its children in the notice; the label as counted in the notice."""
    return {
        "label": entry.label,
        "numbering": entry.numbering,
        "depth": entry.depth,
        "node": _own_words(entry.node),
        "children": _entries(entry.children),
    }


def _own_words(node: Node) -> dict[str, Any]:
    return node.model_dump(mode="json", include=_OF_A_NODE, exclude_none=True)


def _copy(copy: Copy) -> dict[str, Any]:
    return {
        "agency": copy.agency.model_dump(mode="json", exclude_none=True),
        "signer": copy.signer.model_dump(mode="json", exclude_none=True),
        "is_electronic": copy.is_electronic,
        "number": copy.number,
        "date": copy.date.iso if copy.date else None,
        "time": copy.time,
    }

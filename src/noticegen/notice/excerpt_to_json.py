"""Excerpt (and copy) → all that its pages are made of, and nothing more: what its PDF carries as its source.

Not the notice's YAML: that is the other units' too. So no place in it (`At`) either, which would count their lines.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .copy import Copy
from .notice import Node, Notice, last_words
from .notice_to_excerpts import Excerpt
from .numbering import Labelled, last_labelled_words

_OF_A_SLIP = {"kind", "issuers", "number", "symbol", "place", "subject", "state"}
"""All that a work slip needs of its notice; a formal extract has the notice's whole form."""

_TEXTS = {"opening", "body", "closing", "appendices"}
_OF_A_NODE = {"heading", "text", "paragraph", "table", "label"}
_OF_A_UNIT = {"id", "kind", "name", "short_name"}


def excerpt_to_json(excerpt: Excerpt, copy: Copy | None = None) -> bytes:
    """As UTF-8. `ends` says whether its last words are the notice's, after which a copy shows the end mark."""
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
    """The notice without its texts, and without whom its recipients' lines mean."""
    exclude: dict[str, Any] = {"recipients": {"__all__": {"units"}}} | dict.fromkeys({"date", *_TEXTS}, True)
    include = None if is_for_copy else _OF_A_SLIP
    head: dict[str, Any] = notice.model_dump(mode="json", include=include, exclude=exclude, exclude_none=True)
    return head | {"date": notice.date.iso}


def _entries(entries: Iterable[Labelled]) -> list[Mapping[str, Any]]:
    return [_entry(each) for each in entries]


def _entry(entry: Labelled) -> Mapping[str, Any]:
    """A node's own words, not those of all that stood under it; the labels as they were counted in the notice."""
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

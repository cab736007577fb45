"""Whom each entry of a notice is for: by itself, or by what it stands below. No page shows it, no edit may lose it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from noticegen.form.inline import plain_text
from noticegen.reading.plain_key import plain_key
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_entries import said

from .shown import Path

ADDRESSED = ("units", "coordinating")
"""The keys that say whom an entry, and those below it, are for."""

_OWN = ("heading", "text", "paragraph")
_BODIES = ("opening", "body", "closing", "appendices", "items")


def addressees(document: YamlDocument, node: Path) -> dict[str, Any]:
    """Of the entry at this path: its units and those that coordinate; only what there is."""
    found = dict[str, Any]()
    for depth in range(len(node) + 1):
        entry = value_at(document.tree, node[:depth])
        if isinstance(entry, MapNode) and isinstance(node[depth - 1], int):
            found = _with_own(found, entry)
    return found


def with_addressees(document: YamlDocument, node: Path, addressed: Mapping[str, Any]) -> YamlDocument:
    """With these as the entry's own. Raises ProblemsFound and LookupError as `YamlDocument` does."""
    if not isinstance(value_at(document.tree, node), MapNode):
        document = document.as_mapping(node, plain_key(node))
    for key, value in addressed.items():
        if key not in value_at(document.tree, node):
            document = document.with_key(node, key, value)
    return document


def address_alike(before: YamlDocument, after: YamlDocument, but: Collection[Path]) -> bool:
    """Whether what both say is for the same, but for the entries at these paths of the first."""
    left_out = {_own_text(value_at(before.tree, path)) for path in but}
    olds, news = (_by_text(document.tree) for document in (before, after))
    return all(news[text] == found for text, found in olds.items() if text in news and text not in left_out)


def _by_text(tree: Any) -> dict[str, list[str]]:
    found = defaultdict[str, list[str]](list)
    for text, addressed in _lines(tree, {}):
        found[text].append(str(addressed))
    return {text: sorted(each) for text, each in found.items()}


def _lines(tree: Any, above: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(tree, ListNode):
        for each in tree:
            yield from _lines(each, above)
    elif isinstance(tree, MapNode):
        here = _with_own(above, tree)
        if text := _own_text(tree):
            yield text, here
        for key in _BODIES:
            yield from _lines(tree.get(key), here)
    elif isinstance(tree, str):
        yield plain_text(tree), above


def _own_text(entry: Any) -> str:
    if isinstance(entry, MapNode):
        return " ".join(plain_text(str(entry[key])) for key in _OWN if entry.get(key))
    return plain_text(str(entry))


def _with_own(above: Mapping[str, Any], entry: MapNode) -> dict[str, Any]:
    leading, coordinating = ADDRESSED
    found = dict(above)
    if units := said(entry.get(leading)):
        found[leading] = units
    if more := said(entry.get(coordinating)):
        found[coordinating] = [*found.get(coordinating, []), *(more if isinstance(more, list) else [more])]
    return found

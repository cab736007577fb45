"""An id of the registry changed wherever it stands: in the registry itself, and in every notice that uses it."""

from collections.abc import Iterator, Mapping
from typing import Any

from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_layout import Path
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file_if_there
from noticegen.workspace.shown import shown

from .desk import Desk
from .desk_file import DeskFile

_NAMED_UNDER: Mapping[str, frozenset[str]] = {
    "agencies": frozenset({"issuers", "agency"}),
    "units": frozenset({"units", "coordinating", "members"}),
    "groups": frozenset({"units", "coordinating", "members"}),
    "signers": frozenset({"signers"}),
}
"""By the part of the registry that an id belongs to: the keys that name it, in notices and in the registry."""


def rename(desk: Desk, path: Path, new: str) -> int:
    """Give the registry's entry, whose id stands at `path`, another; returns how many notices have changed with it.

    All files change or none. Raises LookupError for what is no id, or one that is taken; ProblemsFound as writing does.
    """
    registry = desk.registry()
    document = YamlDocument(registry.text, shown(registry.path))
    old, keys = str(value_at(document.tree, path)), _NAMED_UNDER.get(str(path[0]), frozenset())
    if path[-1] != "id" or not new or new in _ids(document.tree):
        raise LookupError(path)
    texts = {registry: _renamed(document, [path, *_places(document.tree, (), keys, old)], new)}
    for used in desk.uses.of(desk.files()).get(old, ()):
        file = desk.file(used["id"])
        notice = YamlDocument(file.text, shown(file.path))
        if places := list(_places(notice.tree, (), keys, old)):
            texts[file] = _renamed(notice, places, new)
    _write_all(desk, texts)
    desk.registry_changed()
    return len(texts) - 1


def _write_all(desk: Desk, texts: Mapping[DeskFile, str]) -> None:
    """Raises ProblemsFound (`file-changed-meanwhile`) for a file that somebody else has changed."""
    data = {file: file.bytes_of(text) for file, text in texts.items()}
    known = {file.path: file.data for file in texts}
    with desk.here.one_writer():
        atomic_write(
            {file.path: each for file, each in data.items()},
            still=lambda path: read_file_if_there(path) == known[path],
        )
    for file, text in texts.items():
        file.was_written(text, data[file])


def _renamed(document: YamlDocument, places: list[Path], new: str) -> str:
    for each in places:
        document = document.with_text(each, new)
    return document.text


def _places(value: Any, path: Path, keys: frozenset[str], old: str) -> Iterator[Path]:
    """Where this id is named: alone or in a list, below one of the keys. A recipient's members are words, not ids."""
    if isinstance(value, MapNode):
        for key, each in value.items():
            yield from _places(each, (*path, key), keys, old)
    elif isinstance(value, ListNode):
        for number, each in enumerate(value):
            yield from _places(each, (*path, number), keys, old)
    elif value == old and _is_named(path, keys):
        yield path


def _is_named(path: Path, keys: frozenset[str]) -> bool:
    key = path[-1] if isinstance(path[-1], str) else path[-2]
    return key in keys and not (key == "members" and path[0] == "recipients")


def _ids(tree: MapNode) -> set[str]:
    parts = (tree.get(each) for each in _NAMED_UNDER)
    return {str(each.get("id")) for part in parts for each in part or () if isinstance(each, MapNode)}

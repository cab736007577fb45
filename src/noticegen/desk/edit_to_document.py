"""An edit of the page → the YAML with it, through the edits at marks; and the text that wants the cursor then."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from noticegen.reading.value_to_yaml import Value
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_layout import Path
from noticegen.reading.yaml_transfer import (
    TEXT,
    with_entry_at,
    with_entry_indented,
    with_entry_outdented,
    with_list_entry,
)

from .edit import DepthEdit, FieldEdit, InsertEdit, JoinEdit, MoveEdit, RemoveEdit, SetEdit, SplitEdit
from .written_value import key_before, with_value

_TEXTS = ("heading", "text", "paragraph")
"""The keys of an entry's own words, as they are printed one after the other."""

EditOfTree = SetEdit | InsertEdit | RemoveEdit | MoveEdit | DepthEdit | SplitEdit | JoinEdit | FieldEdit


class Edited(NamedTuple):
    """The document, and the path of the text to go on with, if the edit moved it."""

    document: YamlDocument
    focus: Path | None = None


def edit_to_document(document: YamlDocument, edit: EditOfTree) -> Edited:
    """Raises ProblemsFound (`yaml-not-fillable`) and LookupError as `YamlDocument` does; then nothing is changed."""
    return _STEPS[type(edit)](document, edit)


def _set(document: YamlDocument, edit: SetEdit) -> Edited:
    return Edited(with_value(document, edit.path, edit.value))


def _set_field(document: YamlDocument, edit: FieldEdit) -> Edited:
    return Edited(with_value(document, (*edit.path, edit.key), edit.value or None))


def _inserted(document: YamlDocument, edit: InsertEdit) -> Edited:
    inserted = with_list_entry(document, edit.path, edit.index, edit.value, key_before(document, edit.path))
    return Edited(inserted, _first_text(inserted.tree, (*edit.path, edit.index)))


def _without(document: YamlDocument, edit: RemoveEdit) -> Edited:
    return Edited(_removed(document, edit.path))


def _at_another_depth(document: YamlDocument, edit: DepthEdit) -> Edited:
    transfer = with_entry_indented if edit.op == "indent" else with_entry_outdented
    moved, path = transfer(document, edit.path)
    return Edited(moved, _first_text(moved.tree, path))


def _removed(document: YamlDocument, path: Path) -> YamlDocument:
    """The last entry of a list goes with the list's key."""
    value_at(document.tree, path)  # a place that is not there
    if isinstance(path[-1], int) and len(value_at(document.tree, path[:-1])) == 1:
        path = path[:-1]
    return document.without(path)


def _moved(document: YamlDocument, edit: MoveEdit) -> Edited:
    if edit.to_path is None or edit.to_path == edit.path:
        moved = document.with_item_moved(edit.path, edit.index, edit.to)
        return Edited(moved, _first_text(moved.tree, (*edit.path, edit.to)))
    moved, path = with_entry_at(document, (*edit.path, edit.index), edit.to_path, edit.to)
    return Edited(moved, _first_text(moved.tree, path))


def _split(document: YamlDocument, path: Path, at: int) -> Edited:
    """What stands below the text stays below it; an entry with others below it gets the rest as their first."""
    entry, key = _entry_of(document.tree, path)
    text = str(value_at(document.tree, path))
    left, right = text[:at].rstrip(), text[at:].lstrip()
    if left != text:
        document = with_value(document, path, left)
    below = value_at(document.tree, entry)
    *parent, number = entry
    if isinstance(below, Mapping) and below.get("items"):
        place: Path = (*entry, "items", 0)
    else:
        place = (*parent, int(number) + 1)
    value: Value = {key: right} if key == "paragraph" else right
    inserted = with_list_entry(document, place[:-1], int(place[-1]), value)
    return Edited(inserted, _first_text(inserted.tree, place))


def _joined(document: YamlDocument, path: Path) -> Edited:
    """Raises LookupError where there is no entry before it in its list, or either has entries below it."""
    entry, _ = _entry_of(document.tree, path)
    *parent, number = entry
    if not isinstance(number, int) or number == 0:
        raise LookupError(path)
    before = (*parent, number - 1)
    target = _last_text(document.tree, before)
    if target is None or _has_below(document.tree, before) or _has_more(document.tree, entry):
        raise LookupError(path)
    words = (str(value_at(document.tree, target)), str(value_at(document.tree, path)))
    joined = " ".join(each for each in words if each)
    return Edited(with_value(_removed(document, entry), target, joined), target)


def _entry_of(tree: Any, path: Path) -> tuple[Path, str]:
    """The entry whose words a path leads to, and the key that they stand under."""
    if isinstance(path[-1], int):
        return path, TEXT
    if path[-1] not in _TEXTS or isinstance(value_at(tree, path), (list, dict)):
        raise LookupError(path)
    return path[:-1], str(path[-1])


def _has_below(tree: Any, entry: Path) -> bool:
    found = value_at(tree, entry)
    return isinstance(found, Mapping) and bool(found.get("items"))


def _has_more(tree: Any, entry: Path) -> bool:
    """Whether joining would lose more of an entry than its place: units, deadlines, entries below it."""
    found = value_at(tree, entry)
    return isinstance(found, Mapping) and len(found) > 1


def _first_text(tree: Any, entry: Path) -> Path | None:
    return next(iter(_text_paths(tree, entry)), None)


def _last_text(tree: Any, entry: Path) -> Path | None:
    return next(reversed(_text_paths(tree, entry)), None)


def _text_paths(tree: Any, entry: Path) -> list[Path]:
    found = value_at(tree, entry)
    if not isinstance(found, Mapping):
        return [entry]
    if "table" in found:
        return [(*entry, "table", "rows", 0, 0)]
    return [(*entry, key) for key in _TEXTS if key in found]


_STEPS: Mapping[type, Callable[[YamlDocument, Any], Edited]] = {
    SetEdit: _set,
    FieldEdit: _set_field,
    InsertEdit: _inserted,
    RemoveEdit: _without,
    MoveEdit: _moved,
    DepthEdit: _at_another_depth,
    SplitEdit: lambda document, edit: _split(document, edit.path, edit.at),
    JoinEdit: lambda document, edit: _joined(document, edit.path),
}

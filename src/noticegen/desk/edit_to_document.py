"""An edit of the page → the YAML with it, through the edits at marks; and the text that wants the cursor then."""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from noticegen.problems.problem import ProblemsFound
from noticegen.reading.kept_comments import with_comments_kept
from noticegen.reading.plain_key import plain_key
from noticegen.reading.value_to_yaml import Value
from noticegen.reading.yaml_document import YamlDocument, value_at
from noticegen.reading.yaml_layout import Path
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.reading.yaml_transfer import (
    with_entry_at,
    with_entry_indented,
    with_entry_outdented,
    with_list_entry,
    without_entry,
)

from .edit import DepthEdit, FieldEdit, InsertEdit, JoinEdit, MoveEdit, RemoveEdit, SetEdit, SplitEdit
from .written_value import key_before, with_value

_TEXTS = ("heading", "text", "paragraph")
"""The keys of an entry's own words, as they are printed one after the other."""
_LISTS = ("legal_bases", "opening", "body", "closing", "recipients", "items")
"""The keys of lists whose entries are cut and joined."""

EditOfTree = SetEdit | InsertEdit | RemoveEdit | MoveEdit | DepthEdit | SplitEdit | JoinEdit | FieldEdit


class Edited(NamedTuple):
    """The document, and the path of the text to go on with, if the edit moved it."""

    document: YamlDocument
    focus: Path | None = None


def edit_to_document(document: YamlDocument, edit: EditOfTree) -> Edited:
    """No comment is lost: the page does not show them.

    Raises ProblemsFound (`yaml-not-fillable`) and LookupError as `YamlDocument` does; then nothing is changed.
    """
    try:
        edited = _STEPS[type(edit)](document, edit)
    except ProblemsFound:
        _refuse_unreadable(getattr(edit, "value", None), document.file)
        raise
    return Edited(with_comments_kept(document, edited.document), edited.focus)


def _refuse_unreadable(value: Value, file: str) -> None:
    """Raises ProblemsFound for what stands in no notice: signs without a meaning, words without an end."""
    if value:
        yaml_to_tree(json.dumps(value, ensure_ascii=False), file)


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
    """What would be empty then goes too."""
    value_at(document.tree, path)
    return without_entry(document, path) if isinstance(path[-1], int) else document.without(path)


def _moved(document: YamlDocument, edit: MoveEdit) -> Edited:
    if edit.to_path is None or edit.to_path == edit.path:
        moved = document.with_item_moved(edit.path, edit.index, edit.to)
        return Edited(moved, _first_text(moved.tree, (*edit.path, edit.to)))
    moved, path = with_entry_at(document, (*edit.path, edit.index), edit.to_path, edit.to)
    return Edited(moved, _first_text(moved.tree, path))


def _split(document: YamlDocument, edit: SplitEdit) -> Edited:
    """What stands below the text stays below it; an entry with others below it gets the rest as their first."""
    document, path = _in_a_list(document, edit.path)
    entry, key = _entry_of(path)
    text = _text_at(document.tree, path)
    at = _letters(text, edit.at)
    left, right = text[:at].rstrip(), text[at:].lstrip()
    if key == "heading" and right and "text" in value_at(document.tree, entry):
        raise LookupError(path)  # the rest would stand after the words that follow the heading
    if left != text:
        document = document.with_text(path, left)
    *parent, number = entry
    place = (*entry, "items", 0) if _has_below(document.tree, entry) else (*parent, int(number) + 1)
    value: Value = {key: right} if key == "paragraph" else right
    inserted = with_list_entry(document, place[:-1], int(place[-1]), value)
    return Edited(inserted, _first_text(inserted.tree, place))


def _letters(text: str, units: int) -> int:
    """How many letters these 16-bit units are: most are one, a picture is two."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))


def _joined(document: YamlDocument, path: Path) -> Edited:
    """Raises LookupError where there is no entry before it in its list, or either has more than words."""
    entry, _ = _entry_of(path)
    *parent, number = entry
    before = (*parent, int(number) - 1)
    if number == 0 or _has_below(document.tree, before) or _has_more(document.tree, entry):
        raise LookupError(path)
    target = _last_text(document.tree, before)
    words = [_text_at(document.tree, each) for each in (target, path)]
    joined = document.with_text(target, " ".join(each for each in words if each))
    return Edited(_removed(joined, entry), target)


def _in_a_list(document: YamlDocument, path: Path) -> tuple[YamlDocument, Path]:
    """The only entry of a list may be written without its dash."""
    return (document.as_list(path), (*path, 0)) if path[-1] in _LISTS else (document, path)


def _entry_of(path: Path) -> tuple[Path, str]:
    """The entry whose words a path leads to, and the key that they stand under. Raises LookupError for other texts."""
    entry, key = (path, plain_key(path)) if isinstance(path[-1], int) else (path[:-1], str(path[-1]))
    is_entry = len(entry) > 1 and entry[-2] in _LISTS and isinstance(entry[-1], int)
    if not is_entry or (entry != path and key not in _TEXTS):
        raise LookupError(path)
    return entry, key


def _text_at(tree: Any, path: Path) -> str:
    """A blank is an empty text. Raises LookupError for what is no text."""
    found = value_at(tree, path)
    if found is None or isinstance(found, str):
        return found or ""
    raise LookupError(path)


def _has_below(tree: Any, entry: Path) -> bool:
    found = value_at(tree, entry)
    return isinstance(found, Mapping) and bool(found.get("items"))


def _has_more(tree: Any, entry: Path) -> bool:
    """Whether joining would lose more of an entry than its place: units, deadlines, entries below it."""
    found = value_at(tree, entry)
    return isinstance(found, Mapping) and len(found) > 1


def _last_text(tree: Any, entry: Path) -> Path:
    """Raises LookupError for an entry without words, such as a table."""
    found = value_at(tree, entry)
    keys = [key for key in _TEXTS if key in found] if isinstance(found, Mapping) else []
    return (*entry, keys[-1]) if isinstance(found, Mapping) else entry


def _first_text(tree: Any, entry: Path) -> Path | None:
    return next(iter(_text_paths(tree, entry)), None)


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
    SplitEdit: _split,
    JoinEdit: lambda document, edit: _joined(document, edit.path),
}

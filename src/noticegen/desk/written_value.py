"""Any value put where a path leads: a text in its own quotation marks and lines, a list of ids in brackets."""

from collections.abc import Mapping
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.reading.blanked_value import blanked_value, has_comment_beside
from noticegen.reading.value_to_yaml import Value, value_to_yaml
from noticegen.reading.yaml_document import YamlDocument, changed_at, value_at
from noticegen.reading.yaml_layout import Path, put
from noticegen.reading.yaml_transfer import TEXT

_STAND_IN = "⟪chỗ này⟫"


def with_value(document: YamlDocument, path: Path, value: Value) -> YamlDocument:
    """None takes the key or entry away; a key that is not there comes last in its mapping.

    A plain text that gets a key becomes a mapping first. Raises as `YamlDocument` does.
    """
    *above, last = path
    parent = tuple(above)
    if isinstance(value_at(document.tree, parent), str):
        if value is None:
            return document
        document = document.as_mapping(parent, TEXT)
    there = value_at(document.tree, parent)
    is_there = last in there if isinstance(there, Mapping) else int(last) < len(there)
    if value is None:
        return _without(document, path) if is_there else document
    old = there[last] if is_there else None
    if isinstance(value, str) and is_there and (old is None or isinstance(old, str)):
        return document.with_text(path, value)
    if is_there and old == value:
        return document
    return _with_other(document, path, value, is_there=is_there)


def _with_other(document: YamlDocument, path: Path, value: Value, *, is_there: bool) -> YamlDocument:
    """A value of another shape: the key is taken out and written anew in its old place."""
    *above, key = path
    parent = tuple(above)
    if is_there and _is_list_of_texts(value) and _is_in_one_line(document, path):
        return _with_brackets(document, path, value)
    if isinstance(key, int):
        return document.with_item(parent, key, value).without((*parent, key + 1)) if is_there else _refused(path)
    keys = list(value_at(document.tree, parent))
    after = keys[keys.index(key) - 1] if is_there and keys.index(key) else key_before(document, path)
    if is_there and len(keys) > 1:
        document = document.without(path)
    elif is_there:
        _refused(path)
    if not _is_list_of_texts(value):
        return document.with_key(parent, key, value, after)
    return _with_brackets(document.with_key(parent, key, _STAND_IN, after), path, value)


def key_before(document: YamlDocument, path: Path) -> str | None:
    """Which of a notice's own keys a new one comes behind, in the order of the notice; elsewhere it comes last."""
    order = list(Notice.model_fields)
    if len(path) != 1 or path[0] not in order:
        return None
    return next((each for each in reversed(order[: order.index(str(path[0]))]) if each in document.tree), None)


def _is_in_one_line(document: YamlDocument, path: Path) -> bool:
    node = document.layout.node(path)
    return bool(node.start_mark.line == node.end_mark.line)


def _without(document: YamlDocument, path: Path) -> YamlDocument:
    """A comment beside the value stays, with the key."""
    if isinstance(path[-1], str) and has_comment_beside(document, path):
        return blanked_value(document, path)
    return _plain_again(document.without(path), tuple(path[:-1]))


def _is_list_of_texts(value: Value) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value)


def _with_brackets(document: YamlDocument, path: Path, value: Any) -> YamlDocument:
    """Ids, as authors write them: one alone, several in brackets in one line."""
    node = document.layout.node(path)
    said = value[0] if len(value) == 1 else list(value)
    start, end = node.start_mark.index, node.end_mark.index
    space = " " if document.text[start - 1 : start] == ":" else ""
    text = put(document.text, [(start, end, space + value_to_yaml(said, 0, in_flow=True))])
    return document.first_that_says(node, iter([text]), changed_at(document.tree, path, lambda _: said))


def _plain_again(document: YamlDocument, path: Path) -> YamlDocument:
    """An entry of nothing but its text is written as that text."""
    found = value_at(document.tree, path)
    is_entry = bool(path) and isinstance(path[-1], int)
    return document.as_text(path) if is_entry and isinstance(found, Mapping) and list(found) == [TEXT] else document


def _refused(path: Path) -> YamlDocument:
    raise LookupError(path)

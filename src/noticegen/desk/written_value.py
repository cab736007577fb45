"""Any value put where a path leads: a text in its own quotation marks and lines, a list of ids in brackets.

A list or a mapping keeps what is the same in both, with the comments in it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.reading.blanked_value import blanked_value, has_comment_beside
from noticegen.reading.common_length import common_length
from noticegen.reading.plain_key import plain_key
from noticegen.reading.value_to_yaml import Value, value_to_yaml
from noticegen.reading.yaml_document import YamlDocument, changed_at, value_at
from noticegen.reading.yaml_layout import Path, put

_STAND_IN = "⟪chỗ này⟫"


def with_value(document: YamlDocument, path: Path, value: Value) -> YamlDocument:
    """None or an empty list takes the key or entry away; a key that is not there comes last in its mapping.

    A plain text that gets a key becomes a mapping first. Raises as `YamlDocument` does.
    """
    *above, last = path
    parent = tuple(above)
    is_none = value is None or value == []
    if isinstance(last, str) and isinstance(value_at(document.tree, parent), str):
        if is_none:
            return document
        document = document.as_mapping(parent, plain_key(parent))
    there = value_at(document.tree, parent)
    if isinstance(there, Mapping) and last not in there:
        return document if is_none else _with_new_key(document, path, value, key_before(document, path))
    old = value_at(document.tree, path)
    if is_none:
        return _without(document, path)
    return document if old == value else _with_another(document, path, old, value)


def key_before(document: YamlDocument, path: Path) -> str | None:
    """Which of a notice's own keys a new one comes after, in the order of the notice; elsewhere it comes last."""
    order = list(Notice.model_fields)
    if len(path) != 1 or path[0] not in order:
        return None
    return next((each for each in reversed(order[: order.index(str(path[0]))]) if each in document.tree), None)


def _with_new_key(document: YamlDocument, path: Path, value: Value, after: str | None) -> YamlDocument:
    *parent, key = path
    if _is_texts(value):
        return _with_brackets(document.with_key(parent, str(key), _STAND_IN, after), path, value)
    return document.with_key(parent, str(key), value, after)


def _with_another(document: YamlDocument, path: Path, old: Any, value: Any) -> YamlDocument:
    """What is there is kept as far as it is the same; a single text of several may stand without brackets."""
    is_list, was_list = isinstance(value, list), isinstance(old, list)
    if not is_list and not isinstance(value, Mapping) and (old is None or isinstance(old, str)):
        return document.with_text(path, value)
    if _is_texts(value) and _is_in_one_line(document, path) and not isinstance(old, Mapping):
        return _with_brackets(document, path, value)
    if is_list or was_list:
        document = document if was_list else _as_list(document, path, old)
        return _with_entries(document, path, value if is_list else [value])
    return _with_keys(document, path, old, value)


def _as_list(document: YamlDocument, path: Path, old: Any) -> YamlDocument:
    """Raises LookupError for a mapping, whose lines would all have to be indented."""
    return document.as_list(path) if old is not None else _with_brackets(document, path, [_STAND_IN])


def _with_entries(document: YamlDocument, path: Path, value: Sequence[Any]) -> YamlDocument:
    """Entries that are the same at the beginning and at the end are left alone; none is made blank."""
    old = value_at(document.tree, path)
    start = common_length(old, value)
    end = min(common_length(old[::-1], value[::-1]), len(old) - start, len(value) - start)
    gone, new = len(old) - start - end, value[start : len(value) - end]
    for number, each in enumerate(new[:gone], start):
        document = with_value(document, (*path, number), each)
    for number in reversed(range(start + len(new), start + gone)):
        document = document.without((*path, number))
    for number, each in enumerate(new[gone:], start + gone):
        document = document.with_item(path, number, each)
    return document


def _with_keys(document: YamlDocument, path: Path, old: Any, value: Any) -> YamlDocument:
    """A plain text and a mapping that says no more are two ways to write the same."""
    wanted = value if isinstance(value, Mapping) else {plain_key(path): value}
    for key, each in wanted.items():
        document = with_value(document, (*path, key), each)
    for key in old if isinstance(old, Mapping) else ():
        if key not in wanted:
            document = with_value(document, (*path, key), None)
    return document


def _is_in_one_line(document: YamlDocument, path: Path) -> bool:
    node = document.layout.node(path)
    return bool(node.start_mark.line == node.end_mark.line)


def _without(document: YamlDocument, path: Path) -> YamlDocument:
    """A comment beside the value stays, with the key."""
    if isinstance(path[-1], str) and has_comment_beside(document, path):
        return blanked_value(document, path)
    return _plain_again(document.without(path), tuple(path[:-1]))


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


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
    is_plain = is_entry and isinstance(found, Mapping) and list(found) == [plain_key(path)]
    return document.as_text(path) if is_plain else document

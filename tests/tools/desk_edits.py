"""What a notice must say after an edit: a second opinion that knows no YAML.

Trees here are plain texts, lists and mappings. Two of them mean the same if `sense` gives the same: an entry that is
nothing but its text may be written with its key or without, one id alone or in a list, and a blank key counts as none.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any
from unicodedata import normalize

Path = tuple[Any, ...]
"""Keys and numbers of entries."""
Edit = dict[str, Any]

NODES = ("body", "items", "opening", "closing")
"""The keys of lists of entries."""
TEXTS = ("heading", "text", "paragraph")


def sense(value: Any, path: Path = ()) -> Any:
    """What a tree means, whichever way it is written."""
    if isinstance(value, Mapping):
        found = {key: sense(each, (*path, key)) for key, each in value.items()}
        return {key: each for key, each in found.items() if each not in (None, [], {})}
    if isinstance(value, list):
        return [_entry(each, (*path, number)) for number, each in enumerate(value)]
    if path and path[-1] in {*NODES, "units", "coordinating", "deadlines", "legal_bases", "recipients"} and value:
        return [_entry(value, (*path, 0))]
    return None if value is None else str(value)


def _entry(value: Any, path: Path) -> Any:
    if isinstance(value, str) and len(path) > 1 and path[-2] in NODES:
        return {plain_key(path): str(value)}
    if isinstance(value, str) and path[-2:-1] == ("deadlines",):
        return {"text": str(value)}
    return sense(value, path)


def plain_key(entry: Path) -> str:
    """What an entry says that is written as a plain text."""
    is_prose = len(entry) == 2 and entry[0] in {"opening", "closing"}
    return "paragraph" if is_prose else "text"


def at(tree: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def plain(value: Any) -> Any:
    """Without the places that the reader notes."""
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return None if value is None else str(value)


# ---- what an edit means


def edited(tree: Any, edit: Edit) -> Any:
    """The tree with the edit. Raises LookupError for one that cannot be."""
    try:
        return _MEANT[edit["op"]](deepcopy(tree), edit)
    except (TypeError, AttributeError) as error:
        raise LookupError(edit) from error


def _composed(value: Any) -> Any:
    """Letters and their marks are one."""
    if isinstance(value, Mapping):
        return {key: _composed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_composed(each) for each in value]
    return normalize("NFC", value) if value else value


def _typed(value: Any) -> Any:
    """The blank before the next word is none of the text yet."""
    return value.rstrip(" ") if isinstance(value, str) else value


def _holder(tree: Any, path: Path) -> Any:
    """The mapping or list that a path's end is in; a plain entry becomes a mapping."""
    if not path:
        return tree
    holder = _holder(tree, path[:-1])
    if isinstance(holder[path[-1]], str):
        holder[path[-1]] = {plain_key(path): holder[path[-1]]}
    return holder[path[-1]]


def _put(tree: Any, path: Path, value: Any) -> Any:
    holder, last = _holder(tree, path[:-1]), path[-1]
    if isinstance(holder, list) and not last < len(holder):
        raise LookupError(path)
    if value in (None, []) and isinstance(holder, list):
        del holder[last]
    elif value in (None, []):
        holder.pop(last, None)
    else:
        holder[last] = _composed(value)
    return tree


def _listed(tree: Any, path: Path) -> list[Any]:
    """A list that an entry is to go to; it is made."""
    holder = _holder(tree, path[:-1])
    found = holder.get(path[-1]) if isinstance(holder, dict) else holder[path[-1]]
    made = found if isinstance(found, list) else [] if found is None else [found]
    holder[path[-1]] = made
    return made


def _insert(tree: Any, path: Path, index: int, value: Any) -> Any:
    found = _listed(tree, path)
    if index > len(found):
        raise LookupError(path)
    found.insert(index, _composed(value))
    return tree


def _remove(tree: Any, path: Path) -> Any:
    hole = object()
    at(tree, path[:-1])[path[-1]] = hole
    return _without_hole(tree, hole)


def _transfer(tree: Any, path: Path, to: Path, index: int) -> Any:
    """First a hole where it was, so that no number changes before both are done."""
    if to[: len(path)] == path:
        raise LookupError(to)
    value, hole = at(tree, path), object()
    at(tree, path[:-1])[path[-1]] = hole
    found = _listed(tree, to)
    if index > len(found):
        raise LookupError(to)
    found.insert(index, value)
    return _without_hole(tree, hole)


def _without_hole(value: Any, hole: object) -> Any:
    """What is empty then goes too: a list's key, with the numbers of its entries, and an entry that only held it."""
    if isinstance(value, dict):
        found = {key: _without_hole(each, hole) for key, each in value.items()}
        empty = {key for key, each in found.items() if each is hole}
        gone = empty | ({"numbering"} if "items" in empty else set())
        return {key: each for key, each in found.items() if key not in gone} or hole
    if isinstance(value, list) and value:
        found_entries = [_without_hole(each, hole) for each in value]
        return [each for each in found_entries if each is not hole] or hole
    return value


def _indent(tree: Any, path: Path) -> Any:
    *parent, number = path
    if not number or "table" in (before := at(tree, (*parent, number - 1))):
        raise LookupError(path)
    below = before.get("items") if isinstance(before, dict) else None
    count = len(below) if isinstance(below, list) else int(below is not None)
    return _transfer(tree, path, (*parent, number - 1, "items"), count)


def _outdent(tree: Any, path: Path) -> Any:
    *above, items, _ = path
    if items != "items":
        raise LookupError(path)
    return _transfer(tree, path, tuple(above[:-1]), above[-1] + 1)


def own(path: Path) -> tuple[Path, str]:
    """The entry that a text is of, and its key."""
    return (path, plain_key(path)) if isinstance(path[-1], int) else (path[:-1], path[-1])


def _split(tree: Any, path: Path, units: int) -> Any:
    entry, key = own(path)
    text, found = at(tree, path) or "", at(tree, entry)
    left = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore")
    right = text[len(left) :].lstrip()
    if key == "heading" and right and "text" in found:
        raise LookupError(path)
    _put(tree, path, left.rstrip())
    value: Any = {"paragraph": right} if key == "paragraph" else right
    if isinstance(found, dict) and found.get("items"):
        return _insert(tree, (*entry, "items"), 0, value)
    return _insert(tree, entry[:-1], entry[-1] + 1, value)


def _join(tree: Any, path: Path) -> Any:
    entry, _ = own(path)
    *parent, number = entry
    if number == 0:
        raise LookupError(path)
    before, joined = at(tree, (*parent, number - 1)), at(tree, entry)
    if isinstance(joined, dict) and len(joined) > 1:
        raise LookupError(path)
    if isinstance(before, dict) and (before.get("items") or not set(TEXTS) & set(before)):
        raise LookupError(path)
    target = (*parent, number - 1)
    if isinstance(before, dict):
        target = (*target, [key for key in TEXTS if key in before][-1])
    words = [at(tree, target), at(tree, path)]
    _put(tree, target, " ".join(each for each in words if each))
    return _remove(tree, entry)


def _move(tree: Any, edit: Edit) -> Any:
    path = edit["path"]
    if edit.get("to_path") in (None, path):
        found = at(tree, path)
        found.insert(edit["to"], found.pop(edit["index"]))
        return tree
    return _transfer(tree, (*path, edit["index"]), edit["to_path"], edit["to"])


_MEANT: Mapping[str, Any] = {
    "set": lambda tree, edit: _put(tree, edit["path"], _typed(edit["value"])),
    "field": lambda tree, edit: _put(tree, (*edit["path"], edit["key"]), edit["value"]),
    "insert": lambda tree, edit: _insert(tree, edit["path"], edit["index"], edit["value"]),
    "remove": lambda tree, edit: _remove(tree, edit["path"]),
    "move": _move,
    "indent": lambda tree, edit: _indent(tree, edit["path"]),
    "outdent": lambda tree, edit: _outdent(tree, edit["path"]),
    "split": lambda tree, edit: _split(tree, edit["path"], edit["at"]),
    "join": lambda tree, edit: _join(tree, edit["path"]),
}

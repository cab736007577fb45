"""Pydantic's errors → problems at their places in the author's file.

We read only an error's *type* and path, never its message. We follow the path as far as the tree goes: parts that
Pydantic added (a string read as a mapping, a branch of a union) have no place of their own.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from noticegen.problems.codes import WrittenCode, is_code
from noticegen.problems.problem import At, Problem

from .author_lines import glued_key
from .cut_at_comma import cut_at_comma
from .key_names import is_addressing, meant_key
from .tree import ListNode, MapNode, Tree
from .tree_places import place_of, walk

_CODES: Mapping[str, WrittenCode] = {
    "text_expected": "text-expected",
    "text_empty": "text-empty",
    "string_type": "text-expected",
    "string_pattern_mismatch": "id-form",
    "model_type": "mapping-expected",
    "model_attributes_type": "mapping-expected",
    "dict_type": "mapping-expected",
    "dataclass_type": "date-form",
    "tuple_type": "list-expected",
    "list_type": "list-expected",
    "too_short": "too-few",
    "too_long": "too-many",
    "greater_than": "number-too-small",
    "less_than": "number-too-large",
    "literal_error": "unknown-choice",
    "enum": "unknown-choice",
    "int_type": "number-form",
    "int_parsing": "number-form",
    "float_type": "decimal-form",
    "date_type": "date-form",
    "bool_type": "yes-no",
}
_OUR_KEY = re.compile(r"[a-z_]+")
_FROM = ("_from_text", "_from_title", "_from_words")
"""Validators of entries that may be a sentence."""
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9_-]*")


def validation_to_problems(error: ValidationError, tree: Tree, model: type[BaseModel]) -> list[Problem]:
    """A problem for every error, in the order of the file."""
    errors = error.errors(include_url=False)
    found = [
        _problem(each, tree, model)
        for each in errors
        if not (_is_shortened(each, errors) or _is_other_choice(each, errors))
    ]
    return sorted(_once(found), key=lambda problem: problem.at or At(""))


def _once(problems: Iterable[Problem]) -> list[Problem]:
    """Two branches of a union may report the same problem at one place; an entry that is a sentence misses no keys."""
    once = {(problem.code, problem.at, problem.values.get("field")): problem for problem in problems}
    sentences = {at for code, at, _ in once if code in {"prose-as-key", "line-for-keys"}}
    return [each for each in once.values() if each.code != "missing-key" or each.at not in sentences]


def _is_shortened(error: ErrorDetails, errors: Iterable[ErrorDetails]) -> bool:
    """Whether a list is too short only because Pydantic did not count its broken entries."""
    loc = error["loc"]
    return error["type"] == "too_short" and any(
        len(each["loc"]) > len(loc) and each["loc"][: len(loc)] == loc for each in errors
    )


def _is_other_choice(error: ErrorDetails, errors: Iterable[ErrorDetails]) -> bool:
    """Whether the error only says that a list is not `all`, while another one names the mistake in the list."""
    loc = error["loc"]
    return error["type"] == "literal_error" and any(
        len(each["loc"]) > len(loc) and each["loc"][: len(loc) - 1] == loc[:-1] for each in errors
    )


def _problem(error: ErrorDetails, tree: Tree, model: type[BaseModel]) -> Problem:
    kind, loc = error["type"], error["loc"]
    if kind == "missing":
        return _missing(tree, loc)
    if kind == "extra_forbidden":
        return _unknown_key(tree, loc, model)
    values = {"field": _field(loc)} | {key: str(value) for key, value in error.get("ctx", {}).items()}
    if special := _misread(kind, tree, loc):
        return special
    if is_code(kind):
        return Problem(kind, place_of(tree, loc), values)
    if error["input"] is None and kind != "none_required":
        return Problem("blank-entry", place_of(tree, loc), values)
    values |= {"found": _shown(error["input"]), "known": values.get("expected", "")}
    return Problem(_CODES.get(kind, "wrong-value"), place_of(tree, loc), values)


def _misread(kind: str, tree: Tree, loc: tuple[Any, ...]) -> Problem | None:
    """A value of the wrong kind because YAML made something else of a sentence."""
    if kind in {"text_expected", "string_type"}:
        return _only_key(tree, loc)
    inner = _second_dash(tree, loc) if kind == "model_type" else None
    return Problem("double-dash", inner, {"field": _field(loc)}) if inner else None


def _only_key(tree: Tree, loc: tuple[Any, ...]) -> Problem | None:
    """A sentence with a colon where only text may stand: YAML made a mapping of it."""
    node, _ = walk(tree, loc)
    if not isinstance(node, MapNode) or node.flow or len(node) != 1:
        return None
    key = next(iter(node))
    return None if _PLAIN_KEY.fullmatch(key) else Problem("prose-as-key", node.key_at[key], {"found": key})


def _second_dash(tree: Tree, loc: tuple[Any, ...]) -> At | None:
    """The place of the second dash in `- - x`."""
    node, at = walk(tree, loc)
    is_dashed = isinstance(node, ListNode) and not node.flow and at and node.item_at
    inner = node.at if is_dashed and isinstance(node, ListNode) else None
    return inner if inner and at and inner.line == at.line and len(loc) > 1 and isinstance(loc[-1], int) else None


def _missing(tree: Tree, loc: tuple[Any, ...]) -> Problem:
    """A missing key is reported at its mapping, a blank one at the blank."""
    parent, at = walk(tree, loc[:-1])
    key = str(loc[-1])
    if isinstance(parent, MapNode) and key in parent.value_at:
        return Problem("value-blank", parent.value_at[key], {"field": key})
    return Problem("missing-key", at, {"field": key})


def _unknown_key(tree: Tree, loc: tuple[Any, ...], model: type[BaseModel]) -> Problem:
    """A misspelt key, or a sentence that YAML took for a key because of its colon."""
    parent, at = walk(tree, loc[:-1])
    key = str(loc[-1])
    if isinstance(parent, MapNode):
        at = parent.key_at.get(key, at)
    if is_addressing(key):
        return Problem("no-addressee", at, {"found": key})
    known = _known_keys(model, loc[:-1])
    if glued := glued_key(key):
        return Problem("yaml-odd-colon", at, {"found": glued[1], "key": glued[0]})
    if isinstance(parent, MapNode) and (found := _colon_missing(parent, key, known) or cut_at_comma(parent, key)):
        return found
    close = "" if isinstance(parent, MapNode) and _may_be_prose(parent, key) else meant_key(key, known)
    if not close and not _PLAIN_KEY.fullmatch(key):
        if wanted := _keys_wanted(model, loc[:-1]):
            return Problem("line-for-keys", at, {"found": key, "known": wanted})
        return Problem("prose-as-key", at, {"found": key})
    return Problem("unknown-key", at, {"found": key, "known": ", ".join(known), "suggestion": close})


def _colon_missing(node: MapNode, key: str, known: Iterable[str]) -> Problem | None:
    """`{id: a, name Thanh tra}`; None for words of a sentence that a comma cut off."""
    word, _, words = key.partition(" ")
    if not node.flow or node[key] is not None or not words or word not in known or word in node:
        return None
    at = node.key_at[key]
    return Problem("yaml-colon-missing", at._replace(column=at.column + len(word)), {"key": word})


def _may_be_prose(node: MapNode, key: str) -> bool:
    """Whether words before a colon may be the author's: a piece between commas, or all of an entry that has no key."""
    if node.flow:
        return node[key] is None
    return len(node) == 1 and not _PLAIN_KEY.fullmatch(key) and node.at is not None and node.at.column > 1


def _keys_wanted(model: type[BaseModel], loc: tuple[Any, ...]) -> str:
    """The keys that each entry of this list needs; empty where a sentence may stand for an entry, or for the file."""
    entry = _model_at(model, loc)
    if (
        not loc
        or not (isinstance(loc[-1], int) or entry.__name__ == "Signer")
        or any(map(entry.__dict__.__contains__, _FROM))
    ):
        return ""
    return ", ".join(name for name, field in entry.model_fields.items() if field.is_required())


def _known_keys(model: type[BaseModel], loc: tuple[Any, ...]) -> tuple[str, ...]:
    """The keys allowed at this path."""
    return tuple(_model_at(model, loc).model_fields)


def _model_at(model: type[BaseModel], loc: tuple[Any, ...]) -> type[BaseModel]:
    """The model at this path, found by following the models' fields."""
    for part in loc:
        if isinstance(part, str) and (field := model.model_fields.get(part)):
            model = _model_in(field.annotation) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = getattr(annotation, "__args__", ())
    return next((found for each in inner if (found := _model_in(each))), None)


def _field(loc: tuple[Any, ...]) -> str:
    """The last key of a path; Pydantic also puts the types it tried there, such as `tuple[constrained-str, ...]`."""
    return next((part for part in reversed(loc) if isinstance(part, str) and _OUR_KEY.fullmatch(part)), "")


def _shown(value: object) -> str:
    return str(value)[:60] if isinstance(value, str) else ""

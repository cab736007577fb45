"""The models' JSON Schema (2020-12) for editors: what the models accept, with help on every field.

Pydantic gives the shape. We add four things it cannot know: an editor reads `subject: 123` as a number where we read
text; a key may be left blank; plain text may replace an entry; and what the office fills in is not required.
"""

import json
from typing import Any

from noticegen.reading.composer import MAX_TEXT
from noticegen.reading.field_help import FIELDS, MODELS
from noticegen.workspace.digest import values_digest

from .fields import ID, LINE
from .kinds import KINDS
from .notice import Notice
from .office import Office

Schema = dict[str, Any]

DIGEST = "$comment"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS = ["string", "number", "boolean"]
_TEXT: Schema = {"type": _SCALARS, "pattern": LINE, "maxLength": MAX_TEXT}
_ID: Schema = {"type": ["string", "integer", "boolean"], "pattern": ID, "minimum": 0}
_FROM_TEXT = {"Node", "Deadline", "Column", "Recipient"}
_FROM_OFFICE = {"Notice": {"issuers", "symbol", "place", "recipients"}, "Agency": {"id"}}
_BOUNDS: dict[str, str] = {"gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}
_NOISE = {"title", "description", "default"}
_ALONE = [
    ("paragraph", "heading"), ("paragraph", "text"), ("paragraph", "table"),
    ("table", "heading"), ("table", "text"), ("table", "items"),
]  # fmt: skip


def schema_text(what: str) -> str:
    """The schema of a `notice` or of the `office`, as the text of a file that knows whether somebody edited it."""
    schema = notice_schema() if what == "notice" else office_schema()
    return json.dumps(digested(schema), ensure_ascii=False, indent=2) + "\n"


def digested(schema: Schema) -> Schema:
    """The schema with its own digest as a comment, which editors pass over."""
    return {DIGEST: f"noticegen {values_digest(schema)}", **schema}


def notice_schema() -> Schema:
    """What a notice's YAML may say."""
    return _finished(Notice.model_json_schema(), "Notice", filled=_FROM_OFFICE)


def office_schema() -> Schema:
    """What the registry may say."""
    return _finished(Office.model_json_schema(), "Office", filled={})


def _finished(schema: Schema, name: str, filled: dict[str, set[str]]) -> Schema:
    definitions: dict[str, Schema] = schema.pop("$defs", {})
    finished = {each: _model(definition, each, filled) for each, definition in definitions.items()}
    return {"$schema": DIALECT, **_model(schema, name, filled), "$defs": finished}


def _model(schema: Schema, name: str, filled: dict[str, set[str]]) -> Schema:
    """One model with help on its fields; optional ones may be blank, and text may replace what we read from text."""
    if "properties" not in schema:
        return schema
    required = [each for each in schema.get("required", []) if each not in filled.get(name, set())]
    title, description = MODELS[name]
    fields = {
        each: _field(_read_as_text(field), name, each, required=each in required)
        for each, field in schema["properties"].items()
    }
    model = schema | {"title": title, "description": description, "properties": fields, "required": required}
    if name == "Node":
        model |= _node_rules()
    if name not in _FROM_TEXT:
        return model
    return {"title": title, "description": description, "anyOf": [_TEXT, model]}


def _field(schema: Schema, model: str, name: str, *, required: bool) -> Schema:
    title, description = FIELDS[model][name]
    if (model, name) == ("Notice", "kind"):
        schema = {"anyOf": [{"enum": list(KINDS)}, schema]}  # for editors to offer; the pattern ignores case
    if not required:
        schema = _flattened({"anyOf": [schema, {"type": "null"}]})
    return {"title": title, "description": description} | schema


def _read_as_text(schema: Any) -> Any:
    """A value's schema as an editor needs it: text may look like a number, and bounds are where they apply."""
    if isinstance(schema, list):
        return [_read_as_text(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "string" and not {"enum", "const"} & schema.keys():
        return _string(schema.get("pattern", LINE), schema)
    kept: Schema = {key: each for key, each in schema.items() if key not in _NOISE}
    read: Schema = {_BOUNDS.get(key, key): _read_as_text(each) for key, each in kept.items()}
    return _flattened(read) if "anyOf" in read else read


def _string(pattern: str, schema: Schema) -> Schema:
    """To an editor, words and ids may look like a number or a boolean; dates, numbers and choices may not."""
    if pattern == ID:
        return _ID
    return _TEXT | {"pattern": pattern} if r"\S" in pattern or r"\s" in pattern else schema


def _flattened(schema: Schema) -> Schema:
    """Nested choices become one list; a bound on the number of entries moves to the list it limits."""
    bounds = {f"{end}Items": schema.pop(f"{end}Length") for end in ("min", "max") if f"{end}Length" in schema}
    choices: list[Schema] = []
    for each in schema["anyOf"]:
        choices += [each for each in (each["anyOf"] if set(each) == {"anyOf"} else [each]) if each not in choices]
    return schema | {"anyOf": [each | bounds if each.get("type") == "array" else each for each in choices]}


def _node_rules() -> Schema:
    """An entry has content, of one kind only; a label needs words to precede, and a numbering needs items."""
    alone = [{"not": {"allOf": [_has(one), _has(other)]}} for one, other in _ALONE]
    label = {"if": _has("label"), "then": {"anyOf": [_has("heading"), _has("text")]}}
    numbering = {"if": _has("numbering"), "then": _has("items")}
    content = [_has(name) for name in ("heading", "text", "paragraph", "table", "items")]
    return {"anyOf": content, "allOf": [*alone, label, numbering]}


def _has(name: str) -> Schema:
    """The schema of a mapping that has this key, not left blank; an empty list is blank."""
    return {"required": [name], "properties": {name: {"not": {"enum": [None, []]}}}}

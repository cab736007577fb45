"""The registry (Danh bạ) as forms: who issues, who signs, who can be given a task, and which notices use each."""

from collections.abc import Iterator, Mapping
from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from noticegen.checking.check import bytes_to_registry
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.field_help import FIELDS, MODELS
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.shown import shown

from .answers import handled
from .desk import Desk
from .desk_file import DeskFile
from .edit import EDITS
from .edits_to_text import edits_to_text
from .outline import field
from .paths import PathsByPlace
from .problem_to_json import problem_to_json
from .version import Version

Json = dict[str, Any]

_SECTIONS = {
    "agencies": ("Agency", ("id", "name", "parent", "symbol", "place")),
    "units": ("Unit", ("id", "name", "short_name", "kind", "agency", "email", "since", "until")),
    "groups": ("Group", ("id", "name", "members")),
    "signers": ("Signer", ("id", "authority", "post", "name")),
    "recipients": ("Recipient", ("name", "note", "units")),
}
_LISTS = frozenset({"members", "units"})
_LINES = frozenset({"authority", "parent"})
_KINDS = (("unit", "Phòng, đơn vị"), ("organisation", "Tổ chức đoàn thể"), ("person", "Người"), ("post", "Chức vụ"))


def registry_routes() -> list[Route]:
    """As for a notice."""
    one = "/api/registry"
    return [
        Route(one, handled(_opened)),
        Route(f"{one}/edit", handled(_edit, has_body=True), methods=["POST"]),
        Route(f"{one}/undo", handled(_undo, has_body=True), methods=["POST"]),
        Route(f"{one}/redo", handled(_redo, has_body=True), methods=["POST"]),
    ]


def _opened(desk: Desk, _: Request, __: Any) -> Json:
    file = desk.registry()
    file.refresh()
    return _shown(desk, file)


def _edit(desk: Desk, _: Request, data: Any) -> Json:
    """Raises ProblemsFound and LookupError where an edit cannot be put into the text."""
    file, edits = desk.registry(), EDITS.validate_python(data)
    file.refuse_others(edits.version)
    edited = edits_to_text(file.text, shown(file.path), edits, _no_correction)
    file.write(edited.text, edited.field)
    desk.registry_changed()
    return _shown(desk, file) | {"focus": list(edited.focus) if edited.focus else None}


def _no_correction(_: str, key: str) -> str:
    """The registry's are applied with `check --fix`."""
    raise LookupError(key)


def _undo(desk: Desk, _: Request, data: Any) -> Json:
    file = desk.registry()
    file.refuse_others(Version.model_validate(data).version)
    file.undo()
    desk.registry_changed()
    return _shown(desk, file)


def _redo(desk: Desk, _: Request, data: Any) -> Json:
    file = desk.registry()
    file.refuse_others(Version.model_validate(data).version)
    file.redo()
    desk.registry_changed()
    return _shown(desk, file)


def _shown(desk: Desk, file: DeskFile) -> Json:
    name = shown(file.path)
    try:
        tree = yaml_to_tree(file.text, name)
    except ProblemsFound:
        tree = None
    paths = PathsByPlace(tree) if tree is not None else None
    return {
        "version": file.version,
        "text": file.text,
        "can_undo": bool(file.done),
        "can_redo": bool(file.undone),
        "problems": [problem_to_json(each, desk.lang, paths, name) for each in _problems(file, name)],
        "sections": list(_sections(tree, _uses(desk))) if isinstance(tree, MapNode) else None,
    }


def _problems(file: DeskFile, name: str) -> tuple[Problem, ...]:
    try:
        _, checked = bytes_to_registry(file.data, name)
    except ProblemsFound as found:
        return found.problems
    return checked.problems


def _sections(tree: MapNode, uses: Mapping[str, list[Json]]) -> Iterator[Json]:
    for key, (model, fields) in _SECTIONS.items():
        label, help_text = FIELDS["Office"][key]
        entries = tree.get(key)
        found = entries if isinstance(entries, ListNode) else [entries] if entries is not None else []
        yield {
            "key": key,
            "path": [key],
            "label": label,
            "help": help_text,
            "entry_label": MODELS[model][0],
            "entries": [
                _entry(model, fields, (key, number) if isinstance(entries, ListNode) else (key,), each, uses)
                for number, each in enumerate(found)
            ],
        }


def _entry(
    model: str, fields: tuple[str, ...], path: tuple[str | int, ...], value: Any, uses: Mapping[str, list[Json]]
) -> Json:
    entry = value if isinstance(value, MapNode) else MapNode()
    ident = str(entry["id"]) if isinstance(entry.get("id"), str) else None
    name = entry.get("name") if isinstance(value, MapNode) else value
    title = " ".join(map(str, name)) if isinstance(name, ListNode) else str(name or ident or "")
    return {
        "path": list(path),
        "id": ident,
        "title": title,
        "fields": [field(model, (*path, key), entry, _type(key, model), _choices(key, model)) for key in fields],
        "used_by": uses.get(ident, []) if ident else [],
    }


def _type(key: str, model: str) -> str:
    if key == "name" and model == "Agency":
        return "lines"
    if key in _LISTS:
        return "ids"
    if key in _LINES:
        return "lines"
    return "choice" if key == "kind" else "date" if key in {"since", "until"} else "line"


def _choices(key: str, model: str) -> tuple[tuple[str, str], ...] | None:
    return _KINDS if (key, model) == ("kind", "Unit") else None


def _uses(desk: Desk) -> dict[str, list[Json]]:
    """Which notices name an id, as a word of its own in a field that takes ids."""
    found: dict[str, list[Json]] = {}
    for ident, path in desk.files().items():
        try:
            tree = yaml_to_tree(DeskFile(path).text, shown(path))
        except ProblemsFound:
            continue
        for each in dict.fromkeys(_ids(tree, "")):
            found.setdefault(each, []).append({"id": ident, "name": path.stem})
    return found


def _ids(value: Any, key: str) -> Iterator[str]:
    if isinstance(value, MapNode):
        for name, each in value.items():
            yield from _ids(each, name)
    elif isinstance(value, ListNode):
        for each in value:
            yield from _ids(each, key)
    elif isinstance(value, str) and key in {"units", "coordinating", "signers", "issuers"}:
        yield str(value)

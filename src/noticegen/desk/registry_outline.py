"""The registry's tree → its entries as the page shows them: each with its fields, and who uses it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from noticegen.notice.office import Agency, Group, Model, Recipient, Signer, Unit
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path

from .field_words import field_words, model_words
from .outline_fields import field, said
from .uses import DEFAULT_RECIPIENTS, FIRST_AGENCY

Json = dict[str, Any]
Uses = Mapping[str, Sequence[Json]]

_SECTIONS: Mapping[str, tuple[type[Model], tuple[str, ...]]] = {
    "agencies": (Agency, ("name", "parent", "symbol", "place", "id")),
    "units": (Unit, ("name", "short_name", "kind", "agency", "since", "until", "email", "id")),
    "groups": (Group, ("name", "members", "id")),
    "signers": (Signer, ("name", "authority", "post", "id")),
    "recipients": (Recipient, ("name", "note", "units", "members")),
}
_IDS = frozenset({"units", "members"})
_KINDS = {
    "vi": {"unit": "Phòng, đơn vị", "organisation": "Tổ chức đoàn thể", "person": "Người", "post": "Chức vụ"},
    "en": {"unit": "Unit", "organisation": "Organisation", "person": "Person", "post": "Post"},
}


def tree_to_registry_outline(tree: Any, uses: Uses, lang: str) -> Json | None:
    """None for a tree that is no mapping. `uses` are those of notices, by id."""
    if not isinstance(tree, MapNode):
        return None
    agencies = [(each["id"], _title(each)) for _, each in _entries(tree, "agencies") if _id_of(each)]
    own = _own_uses(tree, lang)
    return {
        "sections": [
            {
                "key": key,
                "path": [key],
                "label": field_words(lang, "Office", key)[0],
                "help": field_words(lang, "Office", key)[1],
                "entry_label": model_words(lang, model.__name__),
                "blank": [_spec(lang, model, name, agencies) for name in names],
                "entries": [
                    _entry(names, path, each, {"notices": uses, "entries": own}) for path, each in _entries(tree, key)
                ],
            }
            for key, (model, names) in _SECTIONS.items()
        ]
    }


def _entries(tree: MapNode, key: str) -> Iterator[tuple[Path, Any]]:
    """One or many, each with its path."""
    value = tree.get(key)
    if isinstance(value, ListNode):
        yield from (((key, number), each) for number, each in enumerate(value))
    elif value is not None:
        yield (key,), value


def _entry(names: Sequence[str], path: Path, value: Any, uses: Mapping[str, Uses]) -> Json:
    ident = _id_of(value)
    called = [each for each in (ident, _stand_in(path)) if each]
    return {
        "path": list(path),
        "id": ident,
        "title": _title(value),
        "is_text": isinstance(value, str),
        "fields": [_field(name, path, value) for name in names],
        "used_by": {whose: [one for each in called for one in found.get(each, ())] for whose, found in uses.items()},
    }


def _stand_in(path: Path) -> str | None:
    """What it is for notices that leave out whom they mean."""
    if path[0] == "recipients":
        return DEFAULT_RECIPIENTS
    return FIRST_AGENCY if path in {("agencies",), ("agencies", 0)} else None


def _field(name: str, path: Path, value: Any) -> Json:
    """What it says; all else of it stands in the section's `blank`."""
    if isinstance(value, str) and name == "name":
        return {"key": name, "path": list(path), "value": str(value)}
    return {"key": name, "path": [*path, name], "value": said(value.get(name) if isinstance(value, MapNode) else None)}


def _spec(lang: str, model: type[Model], name: str, agencies: Sequence[tuple[str, str]]) -> Json:
    """What a field is called and takes."""
    choices = list(_KINDS[lang].items()) if name == "kind" else agencies if name == "agency" else None
    shown = field(lang, model.__name__, (name,), None, _type(name, model), choices)
    return shown | {"is_required": model.model_fields[name].is_required() or name == "id"}


def _type(name: str, model: type[Model]) -> str:
    if name in _IDS and (name, model) != ("members", Recipient):
        return "ids"
    if name in {"authority", "parent", "members"} or (name, model) == ("name", Agency):
        return "lines"
    return "choice" if name in {"kind", "agency"} else "date" if name in {"since", "until"} else "line"


def _id_of(value: Any) -> str | None:
    ident = value.get("id") if isinstance(value, MapNode) else None
    return str(ident) if isinstance(ident, str) else None


def _title(value: Any) -> str:
    name = value.get("name") if isinstance(value, MapNode) else value
    return " ".join(map(str, name)) if isinstance(name, ListNode) else str(name or _id_of(value) or "")


def _own_uses(tree: MapNode, lang: str) -> dict[str, list[Json]]:
    """Entries of the registry that name another: a unit its agency, groups and recipients their units."""
    found: dict[str, list[Json]] = {}
    for section, (_, names) in _SECTIONS.items():
        for path, each in _entries(tree, section):
            values = (
                [each.get(name) for name in names if name in {*_IDS, "agency"}] if isinstance(each, MapNode) else []
            )
            for ident in dict.fromkeys(str(one) for value in values for one in _flat(value)):
                label = field_words(lang, "Office", section)[0]
                found.setdefault(ident, []).append({"path": list(path), "section": label, "name": _title(each)})
    return found


def _flat(value: Any) -> Sequence[Any]:
    return (
        [each for each in value if isinstance(each, str)] if isinstance(value, ListNode) else [value] if value else []
    )

"""A notice's tree → the outline that the page shows: every field and entry with its path, its label as it will print.

It is made of what the author wrote, not of the notice, so that one with mistakes can be shown and mended.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from noticegen.notice.kinds import KINDS
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.reading.field_help import FIELDS
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path

from .outline_nodes import labels_of, nodes_to_outline

Json = dict[str, Any]

_HEAD = ("kind", "issuers", "number", "symbol", "place", "date", "state", "urgency", "circulation", "subject")
_TYPES = {"number": "number", "date": "date", "issuers": "ids", "subject": "lines"}
_STATES = (("draft", "Dự thảo"), ("for-signature", "Trình ký"), ("issued", "Đã ban hành"))
_URGENCIES = ("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC")
_CIRCULATIONS = ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")
_ARCHIVE = ("line", "unit", "initials", "copies")


def tree_to_outline(tree: Any, notice: Notice | None, office: Office | None) -> Json | None:
    """None for a tree that is no mapping. Labels are blank while there is no notice."""
    if not isinstance(tree, MapNode):
        return None
    labels = labels_of(notice) if notice else {}
    return {"head": list(_head(tree, office)), "parts": list(_parts(tree, labels, office))}


def _head(tree: MapNode, office: Office | None) -> Iterator[Json]:
    choices: Mapping[str, Sequence[tuple[str, str]]] = {
        "kind": [(each, each) for each in KINDS],
        "state": _STATES,
        "urgency": [(each, each) for each in _URGENCIES],
        "circulation": [(each, each) for each in _CIRCULATIONS],
        "issuers": [(each.id, " ".join(each.name)) for each in office.agencies] if office else [],
    }
    for key in _HEAD:
        kind = _TYPES.get(key) or ("choice" if key in choices else "line")
        yield field("Notice", (key,), tree, kind, choices.get(key))


def field(model: str, path: Path, mapping: Any, kind: str, choices: Sequence[tuple[str, str]] | None = None) -> Json:
    """One field: what it is called, what it is for, what it says."""
    key = str(path[-1])
    label, help_text = FIELDS[model][key]
    value = mapping.get(key) if isinstance(mapping, Mapping) else None
    return {
        "key": key,
        "path": list(path),
        "label": label,
        "help": help_text,
        "type": kind,
        "value": said(value),
        "choices": [{"value": each, "label": name} for each, name in choices] if choices else None,
        "is_set": value is not None,
    }


def said(value: Any) -> Any:
    """A text or a list of texts; anything else is shown as nothing, and `check` says what is wrong with it."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, ListNode):
        return [str(each) for each in value if isinstance(each, str)]
    return None


def _parts(tree: MapNode, labels: Mapping[str, str], office: Office | None) -> Iterator[Json]:
    yield _part("legal_bases", "texts", tree, texts=list(_texts(("legal_bases",), tree.get("legal_bases"))))
    for key in ("opening", "body", "closing"):
        yield _part(key, "nodes", tree, nodes=nodes_to_outline((key,), tree.get(key), labels))
    yield _part("signers", "people", tree, people=list(_people(tree.get("signers"), office)))
    yield _part("recipients", "recipients", tree, recipients=list(_recipients(tree.get("recipients"))))
    archive = tree.get("archive")
    fields = [field("Archive", ("archive", key), archive, "line") for key in _ARCHIVE]
    if isinstance(archive, str):
        fields[0] |= {"value": str(archive), "path": ["archive"], "is_set": True}
    yield _part("archive", "fields", tree, fields=fields)
    appendices = tree.get("appendices")
    for number, each in enumerate(appendices if isinstance(appendices, ListNode) else ()):
        yield _appendix(number, each, labels)


def _part(key: str, kind: str, tree: MapNode, **content: Any) -> Json:
    label, help_text = FIELDS["Notice"][key]
    is_set = tree.get(key) is not None
    return {"key": key, "path": [key], "label": label, "help": help_text, "kind": kind, "is_set": is_set, **content}


def _appendix(number: int, appendix: Any, labels: Mapping[str, str]) -> Json:
    path: Path = ("appendices", number)
    body = appendix.get("body") if isinstance(appendix, MapNode) else None
    return {
        "key": "appendix",
        "path": list(path),
        "label": f"{FIELDS['Notice']['appendices'][0]} {number + 1}",
        "help": FIELDS["Notice"]["appendices"][1],
        "kind": "nodes",
        "is_set": True,
        "fields": [field("Appendix", (*path, key), appendix, "line") for key in ("title", "number")],
        "nodes": nodes_to_outline((*path, "body"), body, labels),
    }


def _texts(path: Path, value: Any) -> Iterator[Json]:
    if isinstance(value, str):
        yield {"path": list(path), "value": str(value)}
    for number, each in enumerate(value if isinstance(value, ListNode) else ()):
        yield {"path": [*path, number], "value": str(each or "")}


def _entries(key: str, value: Any) -> Iterator[tuple[Path, Any]]:
    """One or many, each with its path."""
    if isinstance(value, ListNode):
        yield from (((key, number), each) for number, each in enumerate(value))
    elif value is not None:
        yield (key,), value


def _people(value: Any, office: Office | None) -> Iterator[Json]:
    known = {each.id: each for each in office.signers} if office else {}
    for path, each in _entries("signers", value):
        person: Json = {"path": list(path), "id": str(each) if isinstance(each, str) else None}
        if isinstance(each, MapNode):
            authority = said(each.get("authority"))
            lines = [authority] if isinstance(authority, str) else authority or []
            person |= {"authority": lines, **{key: str(each.get(key) or "") for key in ("post", "name")}}
        else:
            signer = known.get(str(each))
            person |= {
                "authority": list(map(str, signer.authority)) if signer else [],
                "post": str(signer.post) if signer else "",
                "name": str(signer.name) if signer else "",
            }
        yield person | {"label": person["name"] or person["id"] or ""}


def _recipients(value: Any) -> Iterator[Json]:
    for path, each in _entries("recipients", value):
        if isinstance(each, MapNode):
            units = said(each.get("units"))
            yield {
                "path": list(path),
                "name": str(each.get("name") or ""),
                "note": str(each.get("note") or ""),
                "units": [units] if isinstance(units, str) else units or [],
                "is_text": False,
            }
        else:
            yield {"path": list(path), "name": str(each or ""), "note": "", "units": [], "is_text": True}

"""A notice's tree → the outline that the page shows: every field and entry with its path, its label as it will print.

It is made of what the author wrote, not of the notice, so that one with mistakes can be shown and mended.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.notice.office import Office, Recipient
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_layout import Path

from .field_words import field_words
from .outline_fields import appendix_fields, archive_fields, field, head_fields, numbering_field, said
from .outline_nodes import labels_of, nodes_to_outline

Json = dict[str, Any]


def tree_to_outline(tree: Any, notice: Notice | None, office: Office | None, lang: str) -> Json | None:
    """None for a tree that is no mapping. Labels are blank while there is no notice."""
    if not isinstance(tree, MapNode):
        return None
    labels = labels_of(notice) if notice else {}
    parts = [_named(part, lang) for part in _parts(tree, labels, office, lang)]
    return {"head": list(head_fields(lang, tree, notice, office)), "parts": parts}


def _named(part: Json, lang: str) -> Json:
    """With what it is called and for; appendices are counted."""
    label, help_text = field_words(lang, "Notice", "appendices" if part["key"] == "appendix" else part["key"])
    number = f" {part['path'][-1] + 1}" if part["key"] == "appendix" else ""
    return {"label": label + number, "help": help_text, **part}


def _parts(tree: MapNode, labels: Mapping[str, str], office: Office | None, lang: str) -> Iterator[Json]:
    yield _part("legal_bases", "texts", tree, texts=list(_texts(("legal_bases",), tree.get("legal_bases"))))
    own: dict[str, list[Json]] = {
        "opening": [],
        "body": [numbering_field(lang, "Notice", ("numbering",), tree)],
        "closing": [field(lang, "Notice", ("end_mark",), tree, "yes-no")],
    }
    for key, fields in own.items():
        yield _part(key, "nodes", tree, fields=fields, nodes=nodes_to_outline((key,), tree.get(key), labels))
    yield _part("signers", "people", tree, people=list(_people(tree.get("signers"), office)))
    usual = list(map(_usual, office.recipients)) if office else []
    yield _part("recipients", "recipients", tree, recipients=list(_recipients(tree.get("recipients"))), usual=usual)
    yield _part("archive", "fields", tree, fields=archive_fields(lang, tree.get("archive")))
    appendices = tree.get("appendices")
    for number, each in enumerate(appendices if isinstance(appendices, ListNode) else ()):
        yield _appendix(number, each, labels, lang)


def _part(key: str, kind: str, tree: MapNode, **content: Any) -> Json:
    return {"key": key, "path": [key], "kind": kind, "is_set": tree.get(key) is not None, **content}


def _appendix(number: int, appendix: Any, labels: Mapping[str, str], lang: str) -> Json:
    path: Path = ("appendices", number)
    body = appendix.get("body") if isinstance(appendix, MapNode) else None
    return {
        "key": "appendix",
        "path": list(path),
        "kind": "nodes",
        "is_set": True,
        "fields": appendix_fields(lang, path, appendix),
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


def _usual(recipient: Recipient) -> Json:
    """One of the registry's, as it is written into a notice that is to have recipients of its own."""
    lists = {"units": list(map(str, recipient.units)), "members": list(map(str, recipient.members))}
    note = {"note": str(recipient.note)} if recipient.note else {}
    return {
        "name": str(recipient.name),
        **note,
        **{key: each if len(each) > 1 else each[0] for key, each in lists.items() if each},
    }

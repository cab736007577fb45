"""A finished PDF and the slots on its pages → where its signature fields and its structure are not what was printed.

Read by QPDF, not by what made the file. The fields and the structure get into the file through hooks of the renderer;
should one of them ever fail to be called, this is where it shows, and no such file is handed out.
"""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from noticegen.form.slot import Slot
from noticegen.form.units import pt_to_mm

from .html_to_tags import ROLES

_CLOSE_PT = 0.02
"""Two roundings to hundredths of a point."""

_NO_MORE_THAN = 5
"""Roles that are named in the report of a bug."""


def pdf_to_differences(data: bytes, slots: Sequence[Slot]) -> tuple[str, ...]:
    """One line for each difference, for the report of a bug; none for a PDF that is as it should be."""
    import pikepdf

    wanted = [slot for slot in slots if slot.field]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return (*_in_fields(pdf, wanted), *_in_structure(pdf, wanted))


def _in_fields(pdf: Any, slots: Sequence[Slot]) -> Iterator[str]:
    """By name, page and place; those of the document's own list, in its order, and those that stand on pages."""
    found = [str(each.T) for each in pdf.Root.get("/AcroForm", {}).get("/Fields", ())]
    wanted = [slot.field for slot in slots]
    if found != wanted:
        yield f"fields: {found}, not {wanted}"
    on_pages = {str(each.T): place for place in enumerate(pdf.pages, 1) for each in _fields_on(place[1])}
    if on_pages.keys() != set(wanted):
        yield f"fields on pages: {sorted(on_pages)}, not {sorted(wanted)}"
        return
    for slot in slots:
        number, page = on_pages[slot.field]
        box = next(list(map(float, each.Rect)) for each in _fields_on(page) if str(each.T) == slot.field)
        own = slot.pdf_box(pt_to_mm(float(page.obj.MediaBox[3])))
        if number != slot.page or any(abs(a - b) > _CLOSE_PT for a, b in zip(box, own, strict=True)):
            yield f"field {slot.field}: on page {number} at {box}, not on page {slot.page} at {own}"


def _fields_on(page: Any) -> Iterator[Any]:
    """What has a name; notes and links have none."""
    return (each for each in page.obj.get("/Annots", ()) if "/T" in each)


def _in_structure(pdf: Any, slots: Sequence[Slot]) -> Iterator[str]:
    """One document, of no roles but ours, each field in one tag of it."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None or not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
        yield "structure: none"
        return
    tags = list(_tags(root))
    roles = [str(tag.S)[1:] for tag in tags]
    if roles[:1] != ["Document"] or roles.count("Document") > 1:
        yield f"structure: begins {roles[:_NO_MORE_THAN]}"
    if others := sorted(set(roles) - ROLES):
        yield f"structure: roles {others[:_NO_MORE_THAN]}"
    tagged = sorted(str(tag.K.Obj.T) for tag, role in zip(tags, roles, strict=True) if role == "Form")
    if tagged != sorted(slot.field for slot in slots):
        yield f"structure: tags for the fields {tagged}, not {sorted(slot.field for slot in slots)}"


def _tags(parent: Any) -> Iterator[Any]:
    """Every tag below, in reading order. What is no tag is a stretch of text or a field."""
    import pikepdf

    kids = parent.get("/K", ())
    for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _tags(kid)

"""Slots for signatures → the PDF's empty signature fields, created before any signature, so that all can be filled.

A field and its appearance are one object. The structure refers to it from inside the tag itself: the only way in which
pyHanko, which compares a signed file with what came after, lets a tagged field be filled once another was signed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from noticegen.form.slot import Slot
from noticegen.form.units import pt_to_mm

from .field_words import field_words
from .pydyf_objects import array, dictionary, object_at, stream, string

_PRINTED = 4
"""Annotation flag: shown on paper too."""


def slots_to_fields(slots: Sequence[Slot], pdf: Any) -> Mapping[str, Any]:
    """Add the fields to the pydyf PDF and return them by name."""
    signed = [slot for slot in slots if slot.field]
    fields = {slot.field: _field(slot, pdf) for slot in signed}
    if fields:
        pdf.catalog["AcroForm"] = dictionary(Fields=array([each.reference for each in fields.values()]))
    return fields


def _field(slot: Slot, pdf: Any) -> Any:
    page = object_at(pdf, pdf.page_references[slot.page - 1])
    box = slot.pdf_box(pt_to_mm(page["MediaBox"][3]))
    left, bottom, right, top = (round(each, 2) for each in box)
    size = [0, 0, round(right - left, 2), round(top - bottom, 2)]
    look = stream([], {"Type": "/XObject", "Subtype": "/Form", "BBox": array(size), "Resources": "<<>>"})
    pdf.add_object(look)
    field = dictionary(
        Type="/Annot", Subtype="/Widget", FT="/Sig", F=_PRINTED, T=string(slot.field),
        TU=string(field_words(slot)), Rect=array([left, bottom, right, top]),
        P=pdf.page_references[slot.page - 1], AP=dictionary(N=look.reference),
    )  # fmt: skip
    pdf.add_object(field)
    page.setdefault("Annots", array([])).append(field.reference)
    return field

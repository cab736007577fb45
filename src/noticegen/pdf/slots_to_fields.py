"""Slots that are signed → the PDF's empty signature fields, made before any signature: filling one in is allowed later.

A field and what is seen of it are one object. The structure points to it by an object of its own that stands in the
tag itself, the one way in which pyHanko, that compares a signed file with what came after, allows a tagged field to be
filled in after another was signed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from noticegen.form.profile import MM_PER_INCH, POINTS_PER_INCH
from noticegen.form.slot import CORNER_MARKS, Role, Slot

from .pydyf_objects import array, dictionary, object_at, stream, string

_PRINTED = 4
"""Annotation flag: shown on paper too."""

_NAMES = {
    Role.SIGNATURE: "Chữ ký của {whose}",
    Role.SEAL: "Con dấu, chữ ký số của {whose}",
    Role.COPY_MARK: "Chữ ký số của {whose} trên bản trích sao",
    Role.APPENDIX_MARK: "Chữ ký số của {whose} trên phụ lục kèm theo văn bản số {document}",
}
_ASKED = {
    Role.SIGNATURE: re.compile(r'data-signature="([^"]*)"'),
    Role.SEAL: re.compile(r'data-seal="([^"]*)"'),
    Role.COPY_MARK: re.compile(r'class="copy-mark" data-seal="([^"]*)"'),
}
_WORDS = {
    role: re.compile(re.escape(_NAMES[role]).replace(r"\{whose\}", "(.*)").replace(r"\{document\}", "(.*)"))
    for role in CORNER_MARKS
}


def slots_to_fields(slots: Sequence[Slot], pdf: Any) -> Mapping[str, Any]:
    """Add the fields to the pydyf PDF; they by name."""
    signed = [slot for slot in slots if slot.field]
    fields = {slot.field: _field(slot, pdf) for slot in signed}
    if fields:
        pdf.catalog["AcroForm"] = dictionary(Fields=array([each.reference for each in fields.values()]))
    return fields


def field_words(slot: Slot) -> str:
    """What a field is for, in the words a screen reader says."""
    return _NAMES[slot.role].format(whose=slot.whose, document=slot.document)


def html_to_field_words(html: str) -> Iterator[str]:
    """What the signature fields of a page say aloud: a reader of the file meets it too."""
    for role, pattern in _ASKED.items():
        for whose in pattern.findall(html):
            yield _NAMES[role].format(whose=unescape(whose), document="")


def corner_mark(words: str) -> tuple[Role, str] | None:
    """Of a field whose signature shows a line, by its words: which line, and what it begins with.

    That is the copying body of a copy, number and symbol of what an appendix belongs to. None of any other field.
    """
    for role, pattern in _WORDS.items():
        if found := pattern.fullmatch(words):
            return role, found[found.re.groups]
    return None


def _field(slot: Slot, pdf: Any) -> Any:
    page = object_at(pdf, pdf.page_references[slot.page - 1])
    box = slot.pdf_box(page["MediaBox"][3] / POINTS_PER_INCH * MM_PER_INCH)
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

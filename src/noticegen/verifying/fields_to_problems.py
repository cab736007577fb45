"""The signature fields of a file → what is wrong with them as fields: order, names, places, one value in two fields.

We compare them with the first revision, the document as it was made: signing fills a field in and changes nothing else
about it.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.problems.problem import Problem, Severity
from noticegen.signing.pdf_reader import is_document_stamp

from .verdict import Signs

_STAYS = ("/FT", "/T", "/TU", "/Rect", "/P", "/F", "/Subtype", "/Parent", "/Kids")


def fields_to_problems(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature]) -> Iterator[Problem]:
    """For a file that has signatures; `signatures` are in the order of signing."""
    fields = list(enumerate_sig_fields(reader))
    yield from _doubled(fields)
    if len([value for _, value, _ in fields if value is not None]) != len(signatures):
        yield Problem("verify-other-kind")
    first = {name: reference for name, _, reference in enumerate_sig_fields(reader.get_historical_resolver(0))}
    for each in signatures:
        if not is_document_stamp(each):
            yield from _about_field(reader, each, first)
    yield from _about_order([str(each.field_name) for each in signatures if not is_document_stamp(each)], fields)


def _doubled(fields: Sequence[tuple[str, Any, Any]]) -> Iterator[Problem]:
    names = [name for name, _, _ in fields]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem("verify-doubled-field", values={"field": name})
    values = [value.reference for _, value, _ in fields if isinstance(value, IndirectObject)]
    shared = [name for name, value, _ in fields if isinstance(value, IndirectObject) and _is_twice(value, values)]
    if shared:
        yield Problem("verify-shared-value", values={"fields": ", ".join(shared)})


def _is_twice(value: IndirectObject, values: Sequence[Any]) -> bool:
    return values.count(value.reference) > 1


def _about_field(reader: PdfFileReader, signature: EmbeddedPdfSignature, first: dict[str, Any]) -> Iterator[Problem]:
    name = str(signature.field_name)
    now = signature.sig_field
    if name not in first or Signs.in_field(name) is Signs.OTHER or now.container_ref != first[name].reference:
        yield Problem("verify-foreign-field", values={"field": name})
        return
    made = reader.get_historical_resolver(0)(first[name].reference)
    if any(made.get(key) != now.get(key) for key in _STAYS):
        yield Problem("verify-field-moved", values={"field": name})
    if any(reader.xrefs.get_last_change(each) > signature.signed_revision for each in _appearance(now)):
        yield Problem("verify-look-changed", values={"field": name})


def _appearance(widget: DictionaryObject) -> set[Any]:
    """References to every object that the widget, and what it shows on the page, are made of."""
    found: set[Any] = {widget.container_ref}
    waiting = [widget.raw_get("/AP")] if "/AP" in widget else []
    while waiting:
        value = waiting.pop()
        if isinstance(value, IndirectObject):
            if value.reference in found:
                continue
            found.add(value.reference)
            value = value.get_object()  # type: ignore[no-untyped-call]  # pyHanko ships it without types
        if isinstance(value, DictionaryObject):
            waiting += [value.raw_get(key) for key in value if key not in {"/Parent", "/P", "/StructParent"}]
        elif isinstance(value, ArrayObject):
            waiting += [value.raw_get(index) for index in range(len(value))]
    return found


def _about_order(signed: Sequence[str], fields: Sequence[tuple[str, Any, Any]]) -> Iterator[Problem]:
    """Persons sign before organisations (Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2 d)."""
    by_whom = [Signs.in_field(name) for name in signed]
    if Signs.ORGANISATION in by_whom and Signs.PERSON in by_whom[by_whom.index(Signs.ORGANISATION) :]:
        yield Problem("verify-order")
    empty = [(name, field) for name, value, field in fields if value is None or _is_stamped_only(name, signed)]
    persons = [_words(name, field) for name, field in empty if Signs.in_field(name) is Signs.PERSON]
    if persons and Signs.ORGANISATION in by_whom:
        yield Problem("verify-seal-alone", values={"words": "; ".join(persons)})
    elif empty:
        words = "; ".join(_words(name, field) for name, field in empty)
        yield Problem("verify-still-empty", values={"words": words}, severity=Severity.NOTE)


def _is_stamped_only(name: str, signed: Sequence[str]) -> bool:
    """Whether a filled field holds a mere time stamp, which does not say who signs."""
    return Signs.in_field(name) is not Signs.OTHER and name not in signed


def _words(name: str, field: Any) -> str:
    return str(field.get_object().get("/TU", name))

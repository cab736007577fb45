"""Ways to change a finished PDF before anybody signs it, and what must be told of each."""

import io
import re
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import pikepdf

from . import attacks_without_key as later
from . import broken_pdfs, sources
from .attack_lab import PERSON, SEAL, field_of, generic, page_of, updated

Changes = Callable[[bytes], bytes]

_name = generic.pdf_name


def _entries(**told: Any) -> Any:
    return generic.DictionaryObject({_name(f"/{key}"): value for key, value in told.items()})


def _script() -> Any:
    return _entries(S=_name("/JavaScript"), JS=generic.pdf_string("app.alert(1)"))


def _box(*numbers: int) -> Any:
    return generic.ArrayObject([generic.NumberObject(each) for each in numbers])


def _in_catalog(key: str, value: Callable[[], Any]) -> Changes:
    def change(writer: Any) -> None:
        writer.root[_name(key)] = value()
        writer.update_root()

    return partial(_updated, change)


def _on_page(key: str, value: Callable[[], Any]) -> Changes:
    return partial(_updated, lambda writer: page_of(writer).__setitem__(_name(key), value()))


def _in_page_tree(key: str, value: Callable[[], Any]) -> Changes:
    def change(writer: Any) -> None:
        pages = writer.root["/Pages"]
        pages[_name(key)] = value()
        writer.update_container(pages)

    return partial(_updated, change)


def _in_form(key: str, value: Callable[[], Any]) -> Changes:
    def change(writer: Any) -> None:
        writer.root["/AcroForm"][_name(key)] = value()
        writer.update_root()

    return partial(_updated, change)


def _in_field(key: str, value: Callable[[], Any]) -> Changes:
    return partial(_updated, lambda writer: field_of(writer, PERSON).__setitem__(_name(key), value()))


def _updated(change: Callable[[Any], None], pdf: bytes) -> bytes:
    return updated(pdf, change)


def _rewritten(change: Callable[[Any], object], pdf: bytes) -> bytes:
    """Saved whole by another program: the first revision is gone."""
    return broken_pdfs.saved(pdf, change)


def _as_later(attack: Callable[[Any], bytes]) -> Changes:
    """What is done to a signed file, done to one that nobody has signed."""
    return lambda pdf: attack(SimpleNamespace(sealed=lambda *_: pdf, sign=lambda *_: pdf))


def _drawn_once_more(writer: Any) -> None:
    page = page_of(writer)
    more = writer.add_object(generic.StreamObject(stream_data=b"q 1 1 1 rg 0 0 600 400 re f Q"))
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), more])


def _drawn_into(writer: Any) -> None:
    """The page's own object, under its own number, draws more."""
    reference = page_of(writer).raw_get("/Contents").reference
    more = generic.StreamObject(stream_data=page_of(writer)["/Contents"].data + b"\nq 0 0 600 400 re f Q\n")
    writer.objects[(reference.generation, reference.idnum)] = more


def _fonts_swapped(writer: Any) -> None:
    fonts = page_of(writer)["/Resources"]["/Font"]
    one, other, *_ = fonts
    fonts[one], fonts[other] = fonts.raw_get(other), fonts.raw_get(one)
    writer.update_container(fonts)


def _attachment(writer: Any) -> None:
    specification = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    file = generic.StreamObject(stream_data=b"khac")
    file["/Type"] = _name("/EmbeddedFile")
    specification["/EF"]["/F"] = specification["/EF"]["/UF"] = writer.add_object(file)
    writer.update_container(specification["/EF"])


def _script_in_names(writer: Any) -> None:
    names = generic.ArrayObject([generic.pdf_string("a"), _script()])
    writer.root["/Names"][_name("/JavaScript")] = _entries(Names=names)
    writer.update_root()


def _shadowed_and_restored(pdf: bytes) -> bytes:
    turned = _on_page("/Rotate", lambda: generic.NumberObject(90))(pdf)
    return updated(turned, lambda writer: page_of(writer).__delitem__("/Rotate"))


def _two_tables(pdf: bytes) -> bytes:
    """An update with a table of the older form that names another, which only some readers follow."""
    start, root = re.findall(rb"startxref\s+(\d+)", pdf)[-1], re.findall(rb"/Root (\d+ 0 R)", pdf)[-1]
    table = b"xref\n9999 1\n%010d 00000 n \ntrailer\n<< /Size 10000 /Root %b /Prev %b /XRefStm %b >>\n"
    one = b"9999 0 obj\n<< /X 1 >>\nendobj\n"
    place = len(pdf) + len(one)
    return pdf + one + table % (len(pdf), root, start, start) + b"startxref\n%d\n%%%%EOF\n" % place


CHANGES: dict[str, tuple[Changes, str]] = {
    "a script when it is opened": (_in_catalog("/OpenAction", _script), "changed-actions"),
    "a script on a page": (_on_page("/AA", lambda: _entries(O=_script())), "changed-actions"),
    "a script among names": (partial(_updated, _script_in_names), "changed-actions"),
    "a page turned": (_on_page("/Rotate", lambda: generic.NumberObject(90)), "changed-pages"),
    "a page cut": (_on_page("/CropBox", lambda: _box(0, 0, 300, 300)), "changed-pages"),
    "all pages turned": (_in_page_tree("/Rotate", lambda: generic.NumberObject(180)), "changed-pages"),
    "all pages cut": (_in_page_tree("/CropBox", lambda: _box(0, 0, 300, 300)), "changed-pages"),
    "one more stream": (partial(_updated, _drawn_once_more), "changed-pages"),
    "drawn into a stream": (partial(_updated, _drawn_into), "changed-pages"),
    "drawn over": (_as_later(later.overlay), "changed-pages"),
    "another page": (_as_later(later.replaced_content), "changed-pages"),
    "fonts swapped": (partial(_updated, _fonts_swapped), "changed-pages"),
    "a layer": (_as_later(later.hidden_content), "changed-layers"),
    "a note": (_as_later(later.annotated), "changed-notes"),
    "another source": (partial(_updated, _attachment), "changed-attachments"),
    "other files": (_as_later(later.other_attachment), "changed-attachments"),
    "a form of other kind": (_in_form("/XFA", lambda: generic.pdf_string("<x/>")), "changed-fields"),
    "a field filled in": (_in_field("/DV", lambda: generic.pdf_string("x")), "changed-fields"),
    "a seal that nobody put": (partial(_updated, later.paint(SEAL)), "changed-fields"),
    "a field moved": (partial(_updated, later.move(SEAL)), "changed-fields"),
    "a field doubled": (_as_later(later.doubled_field), "changed-fields"),
    "another title": (_as_later(later.other_metadata), "changed-properties"),
    "another language": (_in_catalog("/Lang", lambda: generic.pdf_string("en")), "changed-properties"),
    "no tags": (partial(_updated, lambda writer: writer.root.__delitem__("/StructTreeRoot") or writer.update_root()),
                "changed-structure"),
    "another version": (_in_catalog("/Version", lambda: _name("/2.0")), "changed-otherwise"),
    "an object that nothing names": (
        partial(_updated, lambda writer: writer.add_object(generic.StreamObject(stream_data=b"a"))), "changed-"),
    "a page turned and turned back": (_shadowed_and_restored, "changed-"),
    "proofs of nothing": (_in_catalog("/DSS", lambda: _entries(Certs=generic.ArrayObject())), "changed-"),
    "an empty update": (partial(_updated, lambda writer: writer.update_root()), "changed-"),
    "a property added by pypdf": (sources.added_by_pypdf, "changed-properties"),
    "a line behind its end": (lambda pdf: pdf + b"% x\n", "changed-file"),
    "two tables": (_two_tables, "changed-"),
    "saved anew": (partial(_rewritten, id), "changed-file"),
    "saved anew without streams of objects": (
        lambda pdf: broken_pdfs.saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable), "changed-file"),
    "saved anew with ink": (partial(_rewritten, broken_pdfs.CHANGES["ink without a tag"]), "changed-pages"),
    "saved anew with a script": (partial(_rewritten, broken_pdfs.CHANGES["JavaScript"]), "changed-actions"),
    "saved anew, letters without meaning": (
        partial(_rewritten, broken_pdfs.CHANGES["letters without meaning"]), "changed-pages"),
    "saved anew, no font": (partial(_rewritten, broken_pdfs.CHANGES["a font not in the file"]), "changed-pages"),
    "saved anew with a link": (
        partial(_rewritten, broken_pdfs.CHANGES["a link without words"]), "changed-actions"),
    "saved anew, other tags": (partial(_rewritten, broken_pdfs.CHANGES["an item in no list"]), "changed-structure"),
}  # fmt: skip
"""Each with the beginning of a code that must be among those told."""


def stamped(pdf: bytes, place: tuple[float, float], words: bytes = b"123") -> bytes:
    """As an office's stamping program does it: figures drawn on the first page, in a font of its own."""

    def change(writer: Any) -> None:
        fonts = _entries(F=_entries(Type=_name("/Font"), Subtype=_name("/Type1"), BaseFont=_name("/Helvetica")))
        fonts[_name("/Stamp")] = fonts.pop("/F")
        drawn = b"Q q BT /Stamp 9 Tf %.2f %.2f Td (%b) Tj ET Q" % (*place, words)
        more = [writer.add_object(generic.StreamObject(stream_data=each)) for each in (b"q", drawn)]
        page = page_of(writer)
        page["/Contents"] = generic.ArrayObject([more[0], page.raw_get("/Contents"), more[1]])
        page["/Resources"]["/Font"] |= fonts
        writer.update_container(page["/Resources"])

    return updated(pdf, change)


def stamped_and_saved_anew(pdf: bytes, place: tuple[float, float]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(stamped(pdf, place))) as opened:
        opened.save(out, fix_metadata_version=False)
    return out.getvalue()

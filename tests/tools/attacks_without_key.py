"""Ways to pass a file off as what it is not, without any key."""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pikepdf
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from . import signed
from .attack_lab import PERSON, SEAL, Change, Lab, field_of, generic, page_of, updated, value_of, with_value

# ---- Without a key


def appended(lab: Lab) -> bytes:
    return lab.sealed() + b"\n% ngoai chu ky\n"


def appended_zeros(lab: Lab) -> bytes:
    return lab.sealed() + b"\0" * 8


def put_before(lab: Lab) -> bytes:
    return b"% truoc\n" + lab.sealed()


def truncated(lab: Lab) -> bytes:
    return lab.sealed()[:-200]


def cut_in_half(lab: Lab) -> bytes:
    return lab.sealed()[: len(lab.sealed()) // 2]


def overlay(lab: Lab) -> bytes:
    """A new stream draws over the page."""

    def change(writer: Any) -> None:
        drawn = generic.StreamObject(stream_data=b"q 1 1 1 rg 0 0 600 400 re f Q")
        writer.add_stream_to_page(0, writer.add_object(drawn))

    return updated(lab.sealed(), change)


def replaced_content(lab: Lab) -> bytes:
    """The page's own stream is another one now (shadow attack, replace)."""

    def change(writer: Any) -> None:
        page = page_of(writer)
        page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))

    return updated(lab.sealed(), change)


def hidden_content(lab: Lab) -> bytes:
    """What was signed lies under an optional layer that is off (shadow attack, hide)."""

    def change(writer: Any) -> None:
        layer = generic.DictionaryObject(
            {pdf_name("/Type"): pdf_name("/OCG"), pdf_name("/Name"): generic.pdf_string("a")}
        )
        off = generic.ArrayObject([writer.add_object(layer)])
        shown = generic.DictionaryObject({pdf_name("/OFF"): off})
        writer.root["/OCProperties"] = generic.DictionaryObject({pdf_name("/OCGs"): off, pdf_name("/D"): shown})
        writer.update_root()

    return updated(lab.sealed(), change)


def swapped_pages(lab: Lab) -> bytes:
    def change(writer: Any) -> None:
        pages = writer.root["/Pages"]
        pages["/Kids"] = generic.ArrayObject([pages["/Kids"].raw_get(each) for each in (1, 0)])
        writer.update_container(pages)

    return updated(lab.sealed(), change)


def annotated(lab: Lab) -> bytes:
    """A note that covers the text."""

    def change(writer: Any) -> None:
        box = generic.ArrayObject([generic.NumberObject(each) for each in (50, 300, 500, 700)])
        note = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/FreeText"), "/Rect": box}
        named = generic.DictionaryObject({pdf_name(key): value for key, value in note.items()})
        named[pdf_name("/Contents")] = generic.pdf_string("khác")
        writer.register_annotation(_page_reference(writer), writer.add_object(named))

    return updated(lab.sealed(), change)


def _page_reference(writer: Any) -> Any:
    return writer.find_page_for_modification(0)[0]


def other_metadata(lab: Lab) -> bytes:
    def change(writer: Any) -> None:
        writer.set_info(generic.DictionaryObject({pdf_name("/Author"): generic.pdf_string("Người khác")}))

    return updated(lab.sealed(), change)


def other_attachment(lab: Lab) -> bytes:
    """Made with its source, signed; then the source is another."""

    def change(writer: Any) -> None:
        stream = generic.StreamObject(stream_data=b"khac")
        names = generic.ArrayObject([generic.pdf_string("a.yaml"), writer.add_object(stream)])
        files = generic.DictionaryObject({pdf_name("/Names"): names})
        writer.root["/Names"] = generic.DictionaryObject({pdf_name("/EmbeddedFiles"): writer.add_object(files)})
        writer.update_root()

    return updated(lab.sealed(), change)


def emptied_proofs(lab: Lab) -> bytes:
    def change(writer: Any) -> None:
        writer.root["/DSS"] = generic.DictionaryObject({pdf_name("/Certs"): generic.ArrayObject()})
        writer.update_root()

    return updated(lab.sealed("b-lt"), change)


def removed_signature(lab: Lab) -> bytes:
    def change(writer: Any) -> None:
        del field_of(writer, SEAL)["/V"]

    return updated(lab.sealed(), change)


def shared_value(lab: Lab) -> bytes:
    """The seal's field shows the person's signature."""

    def change(writer: Any) -> None:
        field_of(writer, SEAL)["/V"] = field_of(writer, PERSON).raw_get("/V")

    return updated(lab.sign(signed.notice(), PERSON), change)


def moved_after(lab: Lab) -> bytes:
    return updated(lab.sealed(), move(SEAL))


def move(name: str) -> Change:
    def change(writer: Any) -> None:
        box = [generic.NumberObject(each) for each in (80, 600, 300, 700)]
        field_of(writer, name)["/Rect"] = generic.ArrayObject(box)

    return change


def other_picture(lab: Lab) -> bytes:
    return updated(lab.sealed(), paint(SEAL))


def paint(name: str) -> Change:
    def change(writer: Any) -> None:
        look = generic.StreamObject(stream_data=b"1 0 0 rg 0 0 90 90 re f")
        look["/Type"], look["/Subtype"] = pdf_name("/XObject"), pdf_name("/Form")
        look["/BBox"] = generic.ArrayObject([generic.NumberObject(each) for each in (0, 0, 90, 90)])
        field_of(writer, name)["/AP"] = generic.DictionaryObject({pdf_name("/N"): writer.add_object(look)})

    return change


def doubled_field(lab: Lab) -> bytes:
    """Another field of the same name, which a reader may take for the signed one."""

    def change(writer: Any) -> None:
        append_signature_field(writer, SigFieldSpec("ChuKy7"))
        field_of(writer, "ChuKy7")["/T"] = generic.pdf_string(PERSON)

    return updated(lab.sealed(), change)


def saved_by_pikepdf(lab: Lab) -> bytes:
    return _saved(lab.sealed())


def saved_by_qpdf_linearized(lab: Lab) -> bytes:
    return _saved(lab.sealed(), linearize=True)


def _saved(pdf: bytes, **options: Any) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, **options)
    return out.getvalue()


def of_another_document(lab: Lab) -> bytes:
    """The same signers' signatures, of another notice."""
    other = signed.sign(signed.notice(signed.JOINT), PERSON, signed.key(lab.good, "person"), lab.good, lab.now)
    return with_value(lab.sign(signed.notice(), PERSON), value_of(other).dump())


def shorter_range(lab: Lab) -> bytes:
    return with_range(lab.sealed(), lambda a, b, rest: (0, a, b, rest - 9))


def with_range(pdf: bytes, ranged: Callable[[int, int, int], Sequence[int]]) -> bytes:
    found = list(re.finditer(rb"/ByteRange \[0 (\d+) (\d+) (\d+) *\] *", pdf))[-1]
    made = b" ".join(b"%d" % each for each in ranged(*(int(found[each]) for each in (1, 2, 3))))
    size = found.end() - found.start() - len(b"/ByteRange []")
    assert len(made) <= size
    return pdf[: found.start()] + b"/ByteRange [" + made + b"]" + b" " * (size - len(made)) + pdf[found.end() :]


def stamp_of_other_bytes(lab: Lab) -> bytes:
    """The person's time stamp is put onto the seal."""
    pdf = lab.sealed("b-t")
    value, other = value_of(pdf), value_of(pdf, 0)
    stamp = other["content"]["signer_infos"][0]["unsigned_attrs"].copy()
    value["content"]["signer_infos"][0]["unsigned_attrs"] = stamp
    return with_value(pdf, value.dump(force=True))


def filled_with_nothing(_: Lab) -> bytes:
    """Where the person signs stands something that calls itself a signature, made without any key."""
    kinds = {"/Type": "/Sig", "/Filter": "/Adobe.PPKLite", "/SubFilter": "/adbe.x509.rsa_sha1"}
    return updated(signed.notice(), _fill(PERSON, kinds))


def _fill(name: str, told: Mapping[str, str]) -> Change:
    def change(writer: Any) -> None:
        value = generic.DictionaryObject({pdf_name(key): pdf_name(each) for key, each in told.items()})
        field_of(writer, name)["/V"] = writer.add_object(value)

    return change


def filled_with_an_empty_value(_: Lab) -> bytes:
    return updated(signed.notice(), _fill(PERSON, {}))


def of_no_known_kind(lab: Lab) -> bytes:
    """The person's signature under the name of a kind that nobody knows."""
    return lab.sign(signed.notice(), PERSON).replace(b"ETSI.CAdES.detached", b"ETSI.CAdES.detacheX")

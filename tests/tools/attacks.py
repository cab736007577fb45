"""Ways to pass a file off as what it is not: without any key, with somebody else's, or with a real one used badly."""

import asyncio
import hashlib
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import pikepdf
from asn1crypto import cms
from certomancer.registry import ServiceLabel
from pyhanko.pdf_utils import generic as _generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, PdfTimeStamper
from pyhanko.sign.timestamps import HTTPTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from . import signed
from .authority import Authority
from .flips import last_value

PERSON, SEAL = "ChuKy1", "ConDau1"
generic: Any = _generic
"""Half of it ships no types."""

Change = Callable[[Any], None]
"""Of a writer that adds to a file."""


@dataclass(frozen=True)
class Lab:
    """Who is trusted, who is not, and when it happens."""

    good: Authority
    bad: Authority
    now: datetime

    @cache  # noqa: B019 one for the whole run
    def sealed(self, level: str = "b-b") -> bytes:
        """As it should be."""
        return self.sign(self.sign(signed.notice(), PERSON, level), SEAL, level)

    def sign(self, pdf: bytes, name: str, level: str = "b-b") -> bytes:
        """As `noticegen sign` does."""
        who = "person" if name == PERSON else "agency"
        return signed.sign(pdf, name, signed.key(self.good, who), self.good, self.now, level)

    def sign_anyhow(self, pdf: bytes, name: str, who: str, *, is_new: bool = False, **told: Any) -> bytes:
        """As another program would, that asks nothing."""
        stamper = HTTPTimeStamper(told.pop("tsa")) if "tsa" in told else None
        settings: dict[str, Any] = {"subfilter": SigSeedSubFilter.PADES, "md_algorithm": "sha256"} | told
        meta = PdfSignatureMetadata(field_name=name, signer_key_usage=set(), **settings)
        signer = PdfSigner(meta, signed.key(self.good, who).signer, timestamper=stamper)
        out = signer.sign_pdf(_writer(pdf), existing_fields_only=not is_new)
        return bytes(out.getvalue())


def _writer(pdf: bytes) -> Any:
    return IncrementalPdfFileWriter(io.BytesIO(pdf), strict=False)


def updated(pdf: bytes, change: Change) -> bytes:
    """Something written behind what was there."""
    writer, out = _writer(pdf), io.BytesIO()
    change(writer)
    writer.write(out)
    return out.getvalue()


def _page(writer: Any, number: int = 0) -> Any:
    reference, _ = writer.find_page_for_modification(number)
    writer.mark_update(reference)
    return reference.get_object()


def _field(writer: Any, name: str) -> Any:
    for each in writer.root["/AcroForm"]["/Fields"]:
        field = each.get_object()
        if field["/T"] == name:
            writer.update_container(field)
            return field
    raise LookupError(name)


def with_value(pdf: bytes, value: bytes, like: bytes | None = None) -> bytes:
    """Another value in the last signature's room; where that is, is known from a file like it."""
    start, _, end = last_value(like or pdf)
    return pdf[: start + 1] + value.hex().encode().ljust(end - start - 2, b"0") + pdf[end - 1 :]


def value_of(pdf: bytes, number: int = -1) -> Any:
    """A signature's value."""
    return cms.ContentInfo.load(PdfFileReader(io.BytesIO(pdf)).embedded_signatures[number].pkcs7_content)


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
        page = _page(writer)
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
        del _field(writer, SEAL)["/V"]

    return updated(lab.sealed(), change)


def shared_value(lab: Lab) -> bytes:
    """The seal's field shows the person's signature."""

    def change(writer: Any) -> None:
        _field(writer, SEAL)["/V"] = _field(writer, PERSON).raw_get("/V")

    return updated(lab.sign(signed.notice(), PERSON), change)


def moved_after(lab: Lab) -> bytes:
    return updated(lab.sealed(), _move(SEAL))


def _move(name: str) -> Change:
    def change(writer: Any) -> None:
        box = [generic.NumberObject(each) for each in (80, 600, 300, 700)]
        _field(writer, name)["/Rect"] = generic.ArrayObject(box)

    return change


def other_picture(lab: Lab) -> bytes:
    return updated(lab.sealed(), _paint(SEAL))


def _paint(name: str) -> Change:
    def change(writer: Any) -> None:
        look = generic.StreamObject(stream_data=b"1 0 0 rg 0 0 90 90 re f")
        look["/Type"], look["/Subtype"] = pdf_name("/XObject"), pdf_name("/Form")
        look["/BBox"] = generic.ArrayObject([generic.NumberObject(each) for each in (0, 0, 90, 90)])
        _field(writer, name)["/AP"] = generic.DictionaryObject({pdf_name("/N"): writer.add_object(look)})

    return change


def doubled_field(lab: Lab) -> bytes:
    """Another field of the same name, which a reader may take for the signed one."""

    def change(writer: Any) -> None:
        append_signature_field(writer, SigFieldSpec("ChuKy7"))
        _field(writer, "ChuKy7")["/T"] = generic.pdf_string(PERSON)

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
    return _with_range(lab.sealed(), lambda a, b, rest: (0, a, b, rest - 9))


def _with_range(pdf: bytes, ranged: Callable[[int, int, int], Sequence[int]]) -> bytes:
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
        _field(writer, name)["/V"] = writer.add_object(value)

    return change


def filled_with_an_empty_value(_: Lab) -> bytes:
    return updated(signed.notice(), _fill(PERSON, {}))


def of_no_known_kind(lab: Lab) -> bytes:
    """The person's signature under the name of a kind that nobody knows."""
    return lab.sign(signed.notice(), PERSON).replace(b"ETSI.CAdES.detached", b"ETSI.CAdES.detacheX")


def stamped_for_the_person(lab: Lab) -> bytes:
    """Where the person signs stands a time stamp, which anybody can get."""
    stamper = PdfTimeStamper(HTTPTimeStamper(lab.good.tsa), PERSON)
    return bytes(stamper.timestamp_pdf(_writer(signed.notice()), "sha256").getvalue())


# ---- With a key, used badly


def sealed_over(forged: Callable[[Lab], bytes]) -> Callable[[Lab], bytes]:
    """The same with a real seal on it."""

    def sealed(lab: Lab) -> bytes:
        return lab.sign_anyhow(forged(lab), SEAL, "agency")

    sealed.__name__ = f"{forged.__name__}_then_sealed"
    return sealed


def _signed_again(lab: Lab, pdf: bytes) -> bytes:
    """The seal's own key signs the ranges that the file says."""
    last = PdfFileReader(io.BytesIO(pdf)).embedded_signatures[-1]
    numbers = [int(each) for each in last.byte_range]
    parts = b"".join(pdf[start : start + size] for start, size in zip(numbers[::2], numbers[1::2], strict=True))
    signer = signed.key(lab.good, "agency").signer
    value = asyncio.run(signer.async_sign(hashlib.sha256(parts).digest(), "sha256", use_pades=True))
    return with_value(pdf, value.dump(), lab.sealed())


def signed_too_little(lab: Lab) -> bytes:
    return _signed_again(lab, shorter_range(lab))


def signed_beside_a_hole(lab: Lab) -> bytes:
    """Nine bytes before the value are nobody's."""
    return _signed_again(lab, _with_range(lab.sealed(), lambda a, b, rest: (0, a - 9, b, rest)))


def signed_around_a_hole(lab: Lab) -> bytes:
    """Three ranges: ten bytes near the beginning are nobody's."""
    return _signed_again(lab, _with_range(lab.sealed(), lambda a, b, rest: (0, 9, 19, a - 19, b, rest)))


def wrong_order(lab: Lab) -> bytes:
    sealed = lab.sign_anyhow(signed.notice(), SEAL, "agency")
    return lab.sign_anyhow(sealed, PERSON, "person")


def sealed_alone(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), SEAL, "agency")


def expired(lab: Lab) -> bytes:
    key = signed.key(lab.good, "expired")
    return signed.sign(signed.notice(), PERSON, key, lab.good, lab.now - timedelta(days=10))


def early(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "early")


def revoked(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "revoked")


def revoked_by_its_own_list(lab: Lab) -> bytes:
    """The file keeps the list that names it, issued later."""
    services = lab.good.architecture.service_registry
    lists = [services.get_crl(ServiceLabel(each), lab.now + timedelta(days=30)) for each in ("sub", "root")]

    def change(writer: Any) -> None:
        certificates = [lab.good.certificate("sub")]
        DocumentSecurityStore.supply_dss_in_writer(writer, None, crls=lists, certs=certificates)

    return lab.sign_anyhow(updated(signed.notice(), change), PERSON, "revoked", tsa=lab.good.tsa)


def wrong_usage(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "wrong-usage")


def weak_digest(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "person", md_algorithm="sha1")


def unknown_root(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "stranger")


def foreign_field(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), "Signature1", "person", is_new=True)


def foreign_field_with_our_name(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), "ChuKy9", "person", is_new=True)


def moved_before(lab: Lab) -> bytes:
    return lab.sign_anyhow(updated(signed.notice(), _move(PERSON)), PERSON, "person")


def painted_then_sealed(lab: Lab) -> bytes:
    """Whoever seals replaces the person's signature as it is seen."""
    painted = updated(lab.sign(signed.notice(), PERSON), _paint(PERSON))
    return lab.sign_anyhow(painted, SEAL, "agency")


def changed_then_sealed(lab: Lab) -> bytes:
    """Whoever seals changes what the person signed."""

    def change(writer: Any) -> None:
        _page(writer)["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))

    return lab.sign_anyhow(updated(lab.sign(signed.notice(), PERSON), change), SEAL, "agency")


# ---- With a time stamp of nobody that is trusted


def stamp_of_a_stranger(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "person", tsa=lab.bad.tsa)


def document_stamp_of_a_stranger(lab: Lab) -> bytes:
    stamper = PdfTimeStamper(HTTPTimeStamper(lab.bad.tsa), "DauThoiGian1", InvisSigSettings(box_out_of_bounds=True))
    return bytes(stamper.timestamp_pdf(_writer(lab.sealed("b-lt")), "sha256").getvalue())


ATTACKS: dict[Callable[[Lab], bytes], str] = {
    appended: "verify-tail",
    appended_zeros: "verify-tail",
    put_before: "verify-damaged",
    truncated: "verify-damaged",
    cut_in_half: "verify-damaged",
    overlay: "verify-changed",
    replaced_content: "verify-changed",
    hidden_content: "verify-changed",
    swapped_pages: "verify-changed",
    annotated: "verify-changed",
    other_metadata: "verify-tail",
    other_attachment: "verify-changed",
    emptied_proofs: "verify-tail",
    removed_signature: "verify-tail",
    shared_value: "verify-shared-value",
    moved_after: "verify-field-moved",
    other_picture: "verify-look-changed",
    doubled_field: "verify-doubled-field",
    saved_by_pikepdf: "verify-gap",
    saved_by_qpdf_linearized: "verify-gap",
    of_another_document: "verify-broken",
    shorter_range: "verify-broken",
    stamp_of_other_bytes: "verify-stamp-broken",
    filled_with_nothing: "verify-other-kind",
    filled_with_an_empty_value: "verify-other-kind",
    of_no_known_kind: "verify-other-kind",
    sealed_over(filled_with_nothing): "verify-other-kind",
    sealed_over(filled_with_an_empty_value): "verify-other-kind",
    sealed_over(of_no_known_kind): "verify-other-kind",
    sealed_over(stamped_for_the_person): "verify-seal-alone",
    signed_too_little: "verify-gap",
    signed_beside_a_hole: "verify-gap",
    signed_around_a_hole: "verify-gap",
    wrong_order: "verify-order",
    sealed_alone: "verify-seal-alone",
    expired: "verify-expired",
    early: "verify-early",
    revoked: "verify-revoked",
    revoked_by_its_own_list: "verify-revoked",
    wrong_usage: "verify-other-use",
    weak_digest: "verify-weak",
    unknown_root: "verify-untrusted",
    foreign_field: "verify-foreign-field",
    foreign_field_with_our_name: "verify-foreign-field",
    moved_before: "verify-field-moved",
    painted_then_sealed: "verify-look-changed",
    changed_then_sealed: "verify-changed",
    stamp_of_a_stranger: "verify-untrusted",
    document_stamp_of_a_stranger: "verify-untrusted",
}
"""Each with the code that must be among those told."""

FORGED = (filled_with_nothing, filled_with_an_empty_value, of_no_known_kind, stamped_for_the_person)
"""What stands where the person signs is no signature: nobody may seal it."""

ASKED_ONLINE = {revoked}
"""Of these only the issuer's own server knows."""

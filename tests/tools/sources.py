"""What PDFs carry: looked at, taken out, changed."""

import datetime as dt
import io
from collections.abc import Mapping
from functools import cache

import pikepdf
import pypdf
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509 import CertificateBuilder, Name, NameAttribute
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, SimpleSigner, sign_pdf
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from noticegen.pdf.pdf_to_attachments import pdf_to_attachments


def carried(pdf: bytes) -> Mapping[str, bytes]:
    """The files in it."""
    return pdf_to_attachments(pdf, "a.pdf")


def without_source(pdf: bytes) -> bytes:
    """All of a PDF but what it carries: equal for two that show the same."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        del opened.Root.Names, opened.Root.AF, opened.trailer.ID
        out = io.BytesIO()
        opened.save(out, fix_metadata_version=False, static_id=True)
    return out.getvalue()


def changed(pdf: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The PDF with one of its files changed, as a hand would."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        before = opened.attachments[name].get_file().read_bytes()
        assert old in before
        opened.attachments[name] = pikepdf.AttachedFileSpec(opened, before.replace(old, new), filename=name)
        out = io.BytesIO()
        opened.save(out)
    return out.getvalue()


def added_by_pypdf(pdf: bytes) -> bytes:
    """With a property written behind what was there."""
    writer, out = pypdf.PdfWriter(io.BytesIO(pdf), incremental=True), io.BytesIO()
    writer.add_metadata({"/Keywords": "thêm"})
    writer.write(out)
    return out.getvalue()


def added_by_pyhanko(pdf: bytes) -> bytes:
    """With an empty field for a signature written behind what was there."""
    writer, out = IncrementalPdfFileWriter(io.BytesIO(pdf)), io.BytesIO()
    append_signature_field(writer, SigFieldSpec("ChuKy"))
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def signed_by_pyhanko(pdf: bytes) -> bytes:
    """With a signature of a key made here, which nobody trusts."""
    out = io.BytesIO()
    sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), PdfSignatureMetadata(field_name="ChuKy"), _signer(), output=out)
    return out.getvalue()


@cache
def _signer() -> SimpleSigner:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name, start = Name([NameAttribute(NameOID.COMMON_NAME, "Thử")]), dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
    begun = CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    begun = begun.serial_number(1).not_valid_before(start).not_valid_after(start + dt.timedelta(days=36_500))
    certificate = begun.sign(key, hashes.SHA256())
    packed = serialize_key_and_certificates(b"thu", key, certificate, None, NoEncryption())
    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(packed, other_certs=[])
    return signer


ADDED = {"pypdf": added_by_pypdf, "pyHanko, a field": added_by_pyhanko, "pyHanko, a signature": signed_by_pyhanko}
"""Ways to add to a PDF that leave what was there, byte for byte."""

"""A PDF → the certificates, and the answers about their state, that it keeps (its DSS)."""

from asn1crypto.crl import CertificateList
from asn1crypto.ocsp import OCSPResponse
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader

from noticegen.signing.pdf_reader import DAMAGE

from .certificate_to_root import Proofs


def reader_to_proofs(reader: PdfFileReader) -> Proofs:
    """Empty if the file keeps none, or if any of them cannot be read: then they prove nothing."""
    try:
        kept = reader.root["/DSS"]
        return Proofs(
            tuple(Certificate.load(each) for each in _streams(kept, "/Certs")),
            tuple(OCSPResponse.load(each) for each in _streams(kept, "/OCSPs")),
            tuple(CertificateList.load(each) for each in _streams(kept, "/CRLs")),
        )
    except DAMAGE:
        return Proofs()


def _streams(kept: dict[str, list[object]], name: str) -> list[bytes]:
    return [each.get_object().data for each in kept.get(name, ())]  # type: ignore[attr-defined]  # pyHanko types its objects loosely

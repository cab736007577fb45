"""Everything inside pyHanko and asn1crypto that we use without their documentation promising it, in one place.

Were an override merely not called any more, a signature would bear another time, rewrite the document's metadata, or
show pyHanko's stamp instead of our picture, and nobody would notice. A missing attribute would even look like a damaged
file (`pdf_reader.DAMAGE`). So each name is looked for when this module is loaded, and a version that lacks one is
refused. `pyproject.toml` bounds the versions for the same reason.
"""

from datetime import datetime
from typing import Any

import asn1crypto
import pyhanko
import pyhanko.sign.timestamps.api
import pyhanko.sign.validation.pdf_embedded
import pyhanko.stamp
import pyhanko_certvalidator
from asn1crypto.core import Any as AnyValue
from asn1crypto.core import SequenceOf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession

from noticegen.problems.library_names import require_names

USED_IN_PYHANKO = {
    "pdf_utils.writer.BasePdfFileWriter": ("_update_meta",),
    "pdf_utils.writer.BasePdfFileWriter._prep_dom_for_writing": ("_update_meta",),
    "pdf_utils.reader.PdfFileReader": ("get_historical_resolver", "total_revisions"),
    "pdf_utils.reader.PdfFileReader.__init__": ("xrefs",),
    "pdf_utils.xref.XRefCache": ("get_last_change", "total_revisions"),
    "sign.signers.cms_embedder.SigAppearanceSetup._appearance_stamp": ("create_stamp",),
    "sign.signers.cms_embedder.SigAppearanceSetup.apply": ("apply_appearance",),
    "sign.signers.pdf_signer.PdfSigner": ("init_signing_session",),
    "sign.signers.pdf_signer.PdfSigner.async_sign_pdf": ("init_signing_session",),
    "sign.signers.pdf_signer.PdfSigningSession.__init__": ("system_time",),
    "sign.timestamps.api.TimeStamper": ("async_request_tsa_response", "async_timestamp"),
    "sign.timestamps.api.TimeStamper.async_timestamp": ("async_request_tsa_response",),
    "sign.validation.pdf_embedded.EmbeddedPdfSignature": ("evaluate_modifications",),
    "sign.validation.pdf_embedded.EmbeddedPdfSignature.__init__": ("external_md_algorithm", "signed_revision"),
    "stamp.BaseStampStyle": ("create_stamp",),
}
"""By their owner; of an override, both whose method it replaces and who calls it."""

USED_IN_CERTVALIDATOR = {
    "CertificateValidator": ("async_validate_usage",),
    "ValidationContext": ("aclose",),
}
USED_IN_ASN1CRYPTO = {
    "core.SequenceOf": ("_child_spec",),
    "core.SequenceOf._parse_children": ("_child_spec",),
    "parser": ("parse", "emit"),
}


def require_libraries() -> None:
    """Raises ProblemsFound (`library-changed`) if an installed version lacks anything that we use."""
    require_names(pyhanko, "pyhanko", USED_IN_PYHANKO)
    require_names(pyhanko_certvalidator, "pyhanko-certvalidator", USED_IN_CERTVALIDATOR)
    require_names(asn1crypto, "asn1crypto", USED_IN_ASN1CRYPTO)


require_libraries()


class SignerAtMoment(PdfSigner):
    """pyHanko's signer, which takes the time it is given instead of the clock's."""

    def __init__(self, *args: Any, moment: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._moment = moment

    def init_signing_session(self, *args: Any, **kwargs: Any) -> PdfSigningSession:
        """PyHanko calls this once a signature."""
        session = super().init_signing_session(*args, **kwargs)
        session.system_time = self._moment
        return session


class WriterKeepingMetadata(IncrementalPdfFileWriter):
    """Leaves the metadata as they are: who made the document and when is not for a signature to change.

    pyHanko would rewrite them, so that PDF/A's own validators no longer read them alike. It has no setting for this;
    its author names the method to override (MatthiasValvekens/pyHanko#223).
    """

    def _update_meta(self) -> None:
        pass


class SequenceOfAny(SequenceOf):  # type: ignore[misc]  # asn1crypto ships no types
    """An ASN.1 sequence whose parts are read one by one, without a definition that all of them must fit."""

    _child_spec = AnyValue

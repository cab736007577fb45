"""What we override inside pyHanko and asn1crypto without their documentation promising it, in one place.

Were an override merely not called any more, a signature would bear another time or rewrite the document's metadata, and
nobody would notice.
"""

from datetime import datetime
from typing import Any

from asn1crypto.core import Any as AnyValue
from asn1crypto.core import SequenceOf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession


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

    pyHanko would write them anew, so that PDF/A's own validators no longer read them alike. It has no setting for this;
    its author names the method to override (MatthiasValvekens/pyHanko#223).
    """

    def _update_meta(self) -> None:
        pass


class SequenceOfAny(SequenceOf):  # type: ignore[misc]
    """An ASN.1 sequence whose parts are read one by one, without a definition that all of them must fit."""

    _child_spec = AnyValue

"""One signature or document time stamp → pyHanko's judgement of its substance. Nobody is trusted, nobody is asked."""

from typing import Any

from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

from .pdf_reader import DAMAGE, is_document_stamp


def signature_to_status(signature: EmbeddedPdfSignature, *, looks_at_changes: bool) -> Any:
    """A PdfSignatureStatus or DocumentTimestampStatus; None if what was signed is not what is there.

    `looks_at_changes`: whether to find out as well what came after it in the file, which takes longer.
    """
    nobody = ValidationContext(trust_roots=[])
    validate = validate_pdf_timestamp if is_document_stamp(signature) else validate_pdf_signature
    try:
        status = validate(signature, nobody, skip_diff=not looks_at_changes)
    except (SignatureValidationError, *DAMAGE):
        return None
    return status if status.intact and status.valid else None

"""A signed PDF → what is wrong with its signatures' substance: broken, changed after, something appended.

Not whom they belong to nor who vouches for that: `noticegen verify` tells.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import DocumentTimestampStatus, PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from noticegen.pdf.signature_field import PREFIXES
from noticegen.problems.problem import Problem

from .pdf_to_signature_fields import DAMAGE
from .unlogged import unlogged

_END = re.compile(rb"startxref\s+\d+\s+%%EOF\s*")
ALLOWED = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING}
"""What may come after a signature: other fields filled in, proofs and time stamps."""


def signed_pdf_to_problems(pdf: bytes) -> list[Problem]:
    """Every signature and time stamp that no longer holds; none for a file without signatures."""
    with unlogged():
        try:
            reader = PdfFileReader(BytesIO(pdf), strict=True)
            signatures = reader.embedded_signatures
            unread = list(_unread(reader, signatures))
        except DAMAGE:
            return [Problem("sign-not-pdf")]
        problems = unread + [problem for each in signatures for problem in _problems(each)]
    if signatures and not problems and _is_appended_to(pdf, signatures[-1]):
        problems.append(Problem("sign-appended"))
    return problems


def _unread(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature]) -> Iterator[Problem]:
    """Fields that are filled in with no signature: pyHanko passes over those of a kind that it does not know."""
    known = Counter(str(each.field_name) for each in signatures if not _is_stamp_for_signature(each))
    filled = Counter(str(name) for name, value, _ in enumerate_sig_fields(reader) if value is not None)
    for name in filled - known:
        yield Problem("sign-broken", values={"field": name})


def _is_stamp_for_signature(signature: EmbeddedPdfSignature) -> bool:
    """A time stamp says nothing of who signs: where a person or an organisation should have, it is none of theirs."""
    is_ours = str(signature.field_name).startswith(tuple(PREFIXES.values()))
    return is_ours and bool(signature.sig_object_type == "/DocTimeStamp")


def _is_appended_to(pdf: bytes, last: EmbeddedPdfSignature) -> bool:
    """Whether something stands at the end that belongs to no part of the file: readers look from the end backwards."""
    coverage: Any = last.coverage
    if coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return False
    is_of_last_part = last.signed_revision == last.reader.xrefs.total_revisions - 1
    return is_of_last_part or not _END.fullmatch(pdf, pdf.rfind(b"startxref"))


def _problems(signature: EmbeddedPdfSignature) -> Iterator[Problem]:
    values = {"field": signature.field_name}
    try:
        status = _status(signature)
    except (SignatureValidationError, *DAMAGE):
        yield Problem("sign-broken", values=values)
        return
    if not (status.intact and status.valid and _is_stamp_whole(status)):
        yield Problem("sign-broken", values=values)
    elif status.modification_level not in ALLOWED:
        yield Problem("sign-changed", values=values)


def _status(signature: EmbeddedPdfSignature) -> PdfSignatureStatus | DocumentTimestampStatus:
    """Nobody is trusted here, and nobody asked."""
    nobody = ValidationContext(trust_roots=[])
    if signature.sig_object_type == "/DocTimeStamp":
        return validate_pdf_timestamp(signature, nobody)
    return validate_pdf_signature(signature, nobody)


def _is_stamp_whole(status: PdfSignatureStatus | DocumentTimestampStatus) -> bool:
    stamp = getattr(status, "timestamp_validity", None)
    return stamp is None or (stamp.intact and stamp.valid)

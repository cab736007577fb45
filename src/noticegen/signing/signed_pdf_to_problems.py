"""A signed PDF → what is wrong with the substance of its signatures: broken, changed afterwards, something appended.

Whom they belong to, and who vouches for that, is left to `noticegen verify`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from noticegen.pdf.signature_field import party_of
from noticegen.problems.problem import Problem

from .pdf_reader import DAMAGE, is_document_stamp, open_pdf
from .signature_to_status import signature_to_status
from .unlogged import unlogged

_END = re.compile(rb"startxref\s+\d+\s+%%EOF\s*")
ALLOWED = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING}
"""What may follow a signature: other fields filled in, proofs and time stamps."""


def signed_pdf_to_problems(pdf: bytes) -> list[Problem]:
    """Every signature and time stamp that no longer holds; none for a file without signatures."""
    with unlogged():
        try:
            reader = open_pdf(pdf)
            signatures = reader.embedded_signatures
            problems = list(_about_other_values(reader, signatures))
        except DAMAGE:
            return [Problem("sign-not-pdf")]
        problems += [problem for each in signatures for problem in _about_signature(each)]
    if signatures and not problems and _is_appended_to(pdf, signatures[-1]):
        problems.append(Problem("sign-appended"))
    return problems


def _about_other_values(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature]) -> Iterator[Problem]:
    """Fields filled with something that is no signature: pyHanko skips kinds that it does not know."""
    known = Counter(str(each.field_name) for each in signatures if not _is_stamp_for_signature(each))
    filled = Counter(str(name) for name, value, _ in enumerate_sig_fields(reader) if value is not None)
    for name in filled - known:
        yield Problem("sign-broken", values={"field": name})


def _is_stamp_for_signature(signature: EmbeddedPdfSignature) -> bool:
    """A time stamp where a person or an organisation should have signed: it does not say who signs."""
    return party_of(str(signature.field_name)) is not None and is_document_stamp(signature)


def _about_signature(signature: EmbeddedPdfSignature) -> Iterator[Problem]:
    values = {"field": signature.field_name}
    status = signature_to_status(signature, looks_at_changes=True)
    if status is None or not _is_own_stamp_whole(status):
        yield Problem("sign-broken", values=values)
    elif status.modification_level not in ALLOWED:
        yield Problem("sign-changed", values=values)


def _is_own_stamp_whole(status: Any) -> bool:
    """Whether the time stamp that the signature itself carries, if any, holds."""
    stamp = getattr(status, "timestamp_validity", None)
    return stamp is None or (stamp.intact and stamp.valid)


def _is_appended_to(pdf: bytes, last: EmbeddedPdfSignature) -> bool:
    """Whether something stands at the end that belongs to no part of the file: readers start looking at the end."""
    coverage: Any = last.coverage
    if coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return False
    is_of_last_part = last.signed_revision == last.reader.xrefs.total_revisions - 1
    return is_of_last_part or not _END.fullmatch(pdf, pdf.rfind(b"startxref"))

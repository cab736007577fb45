"""One signature → what it is worth as it stands in the file: intact or not, changed afterwards or not."""

from collections.abc import Iterator
from typing import Any

from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from noticegen.problems.problem import Problem
from noticegen.signing.key import weak_parts
from noticegen.signing.pdf_reader import DAMAGE, is_document_stamp
from noticegen.signing.signature_to_status import signature_to_status
from noticegen.signing.signed_pdf_to_problems import ALLOWED

from .contents_to_problems import contents_to_problems
from .findings import Findings, Stamp
from .verdict import Covers

_COVERS = {
    SignatureCoverageLevel.ENTIRE_FILE: Covers.FILE,
    SignatureCoverageLevel.ENTIRE_REVISION: Covers.REVISION,
}


def signature_to_findings(pdf: bytes, embedded: EmbeddedPdfSignature) -> Findings:
    """What is found with nobody trusted yet. What came after the signature is looked at only if it holds itself."""
    values = {"field": str(embedded.field_name)}
    problems = _about_contents(pdf, embedded)
    status = signature_to_status(embedded, looks_at_changes=False)
    if status is None:
        return Findings(embedded, problems or (Problem("verify-broken", values=values),))
    stamp = _stamp(embedded, status)
    if stamp is None and _has_stamp(embedded):
        problems += (Problem("verify-stamp-broken", values=values),)
    if stamp and _has_stamp(embedded) and (weak := weak_parts(_digests(embedded), stamp.certificate)):
        problems += (Problem("verify-stamp-weak", values={**values, "digest": weak}),)
    covers = _COVERS.get(embedded.coverage, Covers.PART) if embedded.coverage else Covers.PART
    if not problems and covers is Covers.PART:
        problems += (Problem("verify-gap", values=values),)
    elif not problems and not _is_left_alone(embedded):
        problems += (Problem("verify-changed", values=values),)
    claimed = embedded.self_reported_timestamp
    return Findings(embedded, problems, is_intact=True, covers=covers, claimed=claimed, stamp=stamp)


def _about_contents(pdf: bytes, embedded: EmbeddedPdfSignature) -> tuple[Problem, ...]:
    try:
        return tuple(contents_to_problems(pdf, embedded))
    except DAMAGE:
        return (Problem("verify-form", values={"field": str(embedded.field_name)}),)


def _is_left_alone(embedded: EmbeddedPdfSignature) -> bool:
    """Whether nothing came after it but other signatures, proofs and time stamps."""
    try:
        found = embedded.evaluate_modifications(DEFAULT_DIFF_POLICY)
    except (SignatureValidationError, *DAMAGE):
        return False
    return isinstance(found, DiffResult) and found.modification_level in ALLOWED


def _stamp(embedded: EmbeddedPdfSignature, status: Any) -> Stamp | None:
    if is_document_stamp(embedded):
        return Stamp(status.timestamp, status.signing_cert, tuple(embedded.other_embedded_certs))
    stamp = status.timestamp_validity
    if stamp is None or not (stamp.intact and stamp.valid) or len(_tokens(embedded)) != 1:
        return None
    (token,) = _tokens(embedded)
    return Stamp(stamp.timestamp, stamp.signing_cert, tuple(each.chosen for each in token["certificates"]))


def _has_stamp(embedded: EmbeddedPdfSignature) -> bool:
    return not is_document_stamp(embedded) and bool(_tokens(embedded))


def _tokens(embedded: EmbeddedPdfSignature) -> list[Any]:
    return list(extract_tst_data_iter(embedded.signer_info, signed=False))


def _digests(embedded: EmbeddedPdfSignature) -> Iterator[str]:
    """What the time stamp in a signature is made with: over the signature, over its own content."""
    for token in _tokens(embedded):
        yield token["encap_content_info"]["content"].parsed["message_imprint"]["hash_algorithm"]["algorithm"].native
        yield from (each["digest_algorithm"]["algorithm"].native for each in token["signer_infos"])

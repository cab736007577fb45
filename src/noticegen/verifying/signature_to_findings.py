"""One signature → what it is worth as it stands in the file: whole or not, changed after or not. Nobody is trusted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto.x509 import Certificate
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from noticegen.problems.problem import Problem
from noticegen.signing.pdf_to_signature_fields import DAMAGE
from noticegen.signing.signed_pdf_to_problems import ALLOWED

from .contents_to_problems import contents_to_problems
from .verdict import Covers

_COVERS = {
    SignatureCoverageLevel.ENTIRE_FILE: Covers.FILE,
    SignatureCoverageLevel.ENTIRE_REVISION: Covers.REVISION,
}
STAMP_TYPE = "/DocTimeStamp"


@dataclass(frozen=True)
class Stamp:
    """A time that somebody vouches for; `others` are the certificates that came with it."""

    time: datetime
    certificate: Certificate
    others: tuple[Certificate, ...]


@dataclass(frozen=True)
class Findings:
    """Of one signature. `stamp` is that on a signature; or the document's own, where it is one."""

    embedded: EmbeddedPdfSignature
    problems: tuple[Problem, ...]
    is_intact: bool = False
    covers: Covers = Covers.PART
    claimed: datetime | None = None
    stamp: Stamp | None = None

    @property
    def field(self) -> str:
        """The field's name."""
        return str(self.embedded.field_name)

    @property
    def is_stamp(self) -> bool:
        """Whether it is a time stamp over the document."""
        return is_stamp(self.embedded)


def is_stamp(embedded: EmbeddedPdfSignature) -> bool:
    """Whether it is a time stamp over the document, by what it calls itself."""
    return bool(embedded.sig_object_type == STAMP_TYPE)


def signature_to_findings(pdf: bytes, embedded: EmbeddedPdfSignature) -> Findings:
    """What came after is looked at only where the signature itself holds."""
    values = {"field": str(embedded.field_name)}
    problems = _about_contents(pdf, embedded)
    status = _status(embedded)
    if status is None:
        return Findings(embedded, problems or (Problem("verify-broken", values=values),))
    stamp = _stamp(embedded, status)
    if stamp is None and _has_stamp(embedded):
        problems += (Problem("verify-stamp-broken", values=values),)
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


def _status(embedded: EmbeddedPdfSignature) -> Any:
    """pyHanko's; None where what was signed is not what is there."""
    nobody = ValidationContext(trust_roots=[])
    validate = validate_pdf_timestamp if is_stamp(embedded) else validate_pdf_signature
    try:
        status = validate(embedded, nobody, skip_diff=True)
    except (SignatureValidationError, *DAMAGE):
        return None
    return status if status.intact and status.valid else None


def _is_left_alone(embedded: EmbeddedPdfSignature) -> bool:
    """Whether nothing came after it but other signatures, proofs and time stamps."""
    try:
        found = embedded.evaluate_modifications(DEFAULT_DIFF_POLICY)
    except (SignatureValidationError, *DAMAGE):
        return False
    return isinstance(found, DiffResult) and found.modification_level in ALLOWED


def _stamp(embedded: EmbeddedPdfSignature, status: Any) -> Stamp | None:
    if is_stamp(embedded):
        return Stamp(status.timestamp, status.signing_cert, tuple(embedded.other_embedded_certs))
    stamp = status.timestamp_validity
    if stamp is None or not (stamp.intact and stamp.valid) or len(_tokens(embedded)) != 1:
        return None
    (token,) = _tokens(embedded)
    return Stamp(stamp.timestamp, stamp.signing_cert, tuple(each.chosen for each in token["certificates"]))


def _has_stamp(embedded: EmbeddedPdfSignature) -> bool:
    return not is_stamp(embedded) and bool(_tokens(embedded))


def _tokens(embedded: EmbeddedPdfSignature) -> list[Any]:
    return list(extract_tst_data_iter(embedded.signer_info, signed=False))

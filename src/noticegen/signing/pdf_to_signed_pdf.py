"""A PDF with an empty signature field → the same PDF with the field signed (PAdES), everything before it untouched.

As pure as signing can be: file, key, time and picture come in, and a server is asked only where the level or the roots
given require it. Two random numbers are the library's own: half of the file's identifier, and the nonce of each request
for a time stamp.
"""

import asyncio
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfTimeStamper
from pyhanko.sign.signers.pdf_signer import (
    DSSContentSettings,
    SigDSSPlacementPreference,
    TimestampDSSContentSettings,
)
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.without_passwords import without_passwords

from .appearance import Appearance
from .certificate_chain import issuing_chain
from .key import Key, name_of, refuse_unfit
from .level import Level
from .pyhanko_hooks import SignerAtMoment, WriterKeepingMetadata
from .stamper import Stamper
from .trust import Reason, Trust
from .unlogged import unlogged

_DIGEST = "sha256"
_PROOFS = DSSContentSettings(include_vri=False, placement=SigDSSPlacementPreference.TOGETHER_WITH_SIGNATURE)
"""Proofs stand before the signature in the same part of the file: so the last signature covers all of it."""

_PROOFS_OF_STAMP = TimestampDSSContentSettings(include_vri=False, update_before_ts=True)
_UNSEEN = InvisSigSettings(box_out_of_bounds=True)
"""A field that stands in no tag may not lie on the page (PDF/UA-1, 7.18.4)."""

_CLOCKS_DIFFER = timedelta(minutes=1)
"""pyHanko ignores an answer dated later than its question: a slow service or another clock would hide a revocation."""

_DISTRUSTED: Mapping[Reason, WrittenCode] = {
    "revoked": "cert-revoked",
    "expired": "cert-expired",
    "early": "cert-expired",
    "state-unknown": "cert-state-unknown",
    "other-use": "cert-other-use",
    "weak-certificate": "cert-untrusted",
    "not-provable": "cert-untrusted",
    "untrusted": "cert-untrusted",
}
"""The problem by the reason for distrust."""


@dataclass(frozen=True)
class Signing:
    """How to sign one field. If `trust` has roots, the certificates are checked before anything is signed.

    Without an appearance the field stays as it is. `tsa` is the URL of an authority that stamps the time.
    """

    field: str
    key: Key
    moment: datetime
    level: Level
    tsa: str | None
    trust: Trust
    appearance: Appearance | None


def pdf_to_signed_pdf(pdf: bytes, signing: Signing) -> bytes:
    """The signed file.

    Raises ProblemsFound: the certificate may not sign now, or is not trusted; no time stamp came; the file forbids it.
    """
    refuse_unfit(signing.key.certificate, signing.moment)
    with unlogged():
        return asyncio.run(_signed(pdf, signing))


async def _signed(pdf: bytes, signing: Signing) -> bytes:
    stamper = Stamper(signing.tsa) if signing.level.needs_time and signing.tsa else None
    validation = _validation(signing.trust, signing.level)
    try:
        signed = await _sign(pdf, signing, stamper, validation)
        if signing.level is Level.B_LTA and stamper:
            signed = await _stamp(signed, stamper, validation)
    except SigningError as error:
        if isinstance(error.__cause__, (PathError, ValidationError)):
            raise _distrust(error.__cause__, signing) from error
        raise ProblemsFound([Problem("sign-forbidden")]) from error
    except (PdfError, zlib.error) as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error
    except (PathError, ValidationError) as error:  # pyHanko wraps none about the time stamper, and not all about us
        if stamper is None or signing.trust.is_unvouched(signing.key.certificate):
            raise _distrust(error, signing) from error
        url = without_passwords(signing.tsa or "")
        raise ProblemsFound([Problem("tsa-untrusted", values={"url": url})]) from error
    finally:
        if validation:
            await validation.aclose()  # type: ignore[no-untyped-call]  # pyHanko ships it without types
    return signed


def _validation(trust: Trust, level: Level) -> ValidationContext | None:
    """What pyHanko checks certificates against; None if no root is given.

    It is made again for each signature, because it remembers every answer. Only if the file keeps proofs must we know
    that a certificate is still good; otherwise it is enough to have asked.
    """
    if not trust.roots:
        return None
    return ValidationContext(
        trust_roots=trust.roots,
        other_certs=trust.links,
        allow_fetching=trust.is_online,
        revocation_mode="hard-fail" if level.keeps_proofs else "soft-fail",
        time_tolerance=_CLOCKS_DIFFER,
    )


async def _sign(pdf: bytes, signing: Signing, stamper: Stamper | None, validation: ValidationContext | None) -> bytes:
    settings = PdfSignatureMetadata(
        field_name=signing.field,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm=_DIGEST,
        validation_context=validation,
        embed_validation_info=signing.level.keeps_proofs,
        dss_settings=_PROOFS if signing.level.keeps_proofs else DSSContentSettings(),
        signer_key_usage=set(),  # refuse_unfit has looked
    )
    by = signing.key.signer
    known = [*by.cert_registry, *signing.trust.links]
    by.cert_registry.register_multiple(issuing_chain(signing.key.certificate, known))
    shown = signing.appearance or Appearance()
    signer = SignerAtMoment(settings, by, timestamper=stamper, stamp_style=shown, moment=signing.moment)
    signed: BytesIO = await signer.async_sign_pdf(WriterKeepingMetadata(BytesIO(pdf)), existing_fields_only=True)
    return signed.getvalue()


async def _stamp(pdf: bytes, stamper: Stamper, validation: ValidationContext | None) -> bytes:
    """A time stamp over everything, proofs included."""
    writer = WriterKeepingMetadata(BytesIO(pdf))
    number = 1 + len(writer.prev.embedded_timestamp_signatures)
    made = PdfTimeStamper(stamper, f"DauThoiGian{number}", _UNSEEN, "Dấu thời gian lưu trữ")
    stamped: BytesIO = await made.async_timestamp_pdf(writer, _DIGEST, validation, dss_settings=_PROOFS_OF_STAMP)
    return stamped.getvalue()


def _distrust(error: BaseException, signing: Signing) -> ProblemsFound:
    certificate = signing.key.certificate
    code = _DISTRUSTED[signing.trust.distrust_reason(error, certificate)]
    return ProblemsFound([Problem(code, values={"name": name_of(certificate)})])

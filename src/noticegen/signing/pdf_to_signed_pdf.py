"""A PDF with an empty signature field → the same with the field signed (PAdES), everything before it untouched.

As pure as signing can be: file, key, time and picture come in; servers of time stamps and of certificates' state are
asked only where the level or the roots given want it. Two random numbers are the library's own: half of the file's
identifier, and what it asks a time stamp with.
"""

import asyncio
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, PdfTimeStamper
from pyhanko.sign.signers.pdf_signer import (
    DSSContentSettings,
    PdfSigningSession,
    SigDSSPlacementPreference,
    TimestampDSSContentSettings,
)
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.without_passwords import without_passwords

from .key import Key, name_of, refuse_unfit
from .level import Level
from .look import Look
from .stamper import Stamper
from .trust import Reason, Trust
from .unlogged import unlogged

_PROOFS = DSSContentSettings(include_vri=False, placement=SigDSSPlacementPreference.TOGETHER_WITH_SIGNATURE)
"""Proofs stand before the signature in the same part of the file: the last signature covers all of it."""

_PROOFS_OF_STAMP = TimestampDSSContentSettings(include_vri=False, update_before_ts=True)
_UNSEEN = InvisSigSettings(box_out_of_bounds=True)
"""A field that stands in no tag may not lie on the page (PDF/UA-1, 7.18.4)."""

_DIGEST = "sha256"
_CODES: Mapping[Reason, WrittenCode] = {
    "revoked": "cert-revoked",
    "expired": "cert-expired",
    "early": "cert-expired",
    "state-unknown": "cert-state-unknown",
    "other-use": "cert-other-use",
}


@dataclass(frozen=True)
class Signing:
    """How to sign one field. With roots in `trust` the certificates are checked before anything is signed.

    Without a look the field stays as it is.
    """

    field: str
    key: Key
    moment: datetime
    level: Level
    tsa: str | None
    trust: Trust
    look: Look | None


def pdf_to_signed_pdf(pdf: bytes, signing: Signing) -> bytes:
    """The signed file. Raises ProblemsFound.

    The certificate may not sign now, or is not trusted; no time stamp came; the file forbids it.

    With trusted roots the certificates are checked before anything is signed.
    """
    refuse_unfit(signing.key.certificate, signing.moment)
    with unlogged():
        return asyncio.run(_signed(pdf, signing))


async def _signed(pdf: bytes, signing: Signing) -> bytes:
    stamper = Stamper(signing.tsa) if signing.level.needs_time and signing.tsa else None
    trust = _validation(signing.trust, signing.level)
    try:
        signed = await _sign(pdf, signing, stamper, trust)
        if signing.level is Level.B_LTA and stamper:
            signed = await _stamp(signed, stamper, trust)
    except SigningError as error:
        if isinstance(error.__cause__, (PathError, ValidationError)):
            raise _distrust(error.__cause__, signing) from error
        raise ProblemsFound([Problem("sign-forbidden")]) from error
    except (PdfError, zlib.error) as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error
    except (PathError, ValidationError) as error:  # pyHanko wraps no error of whoever stamps the time, nor all others
        if stamper is None or signing.trust.is_unvouched(signing.key.certificate):
            raise _distrust(error, signing) from error
        url = without_passwords(signing.tsa or "")
        raise ProblemsFound([Problem("tsa-untrusted", values={"url": url})]) from error
    finally:
        if trust:
            await trust.aclose()  # type: ignore[no-untyped-call]
    return signed


def _validation(trust: Trust, level: Level) -> ValidationContext | None:
    """What pyHanko checks certificates against; None where no root is given.

    It is made anew for each signature, because it remembers every answer. Only where proofs are kept must it be known
    that a certificate is still good; elsewhere it is enough to have asked.
    """
    if not trust.roots:
        return None
    return ValidationContext(
        trust_roots=trust.roots,
        other_certs=trust.links,
        allow_fetching=trust.is_online,
        revocation_mode="hard-fail" if level.keeps_proofs else "soft-fail",
    )


def _distrust(error: BaseException, signing: Signing) -> ProblemsFound:
    certificate = signing.key.certificate
    code: WrittenCode = _CODES.get(signing.trust.distrust_reason(error, certificate), "cert-untrusted")
    return ProblemsFound([Problem(code, values={"name": name_of(certificate)})])


async def _sign(pdf: bytes, signing: Signing, stamper: Stamper | None, trust: ValidationContext | None) -> bytes:
    asked = PdfSignatureMetadata(
        field_name=signing.field,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm=_DIGEST,
        validation_context=trust,
        embed_validation_info=signing.level.keeps_proofs,
        dss_settings=_PROOFS if signing.level.keeps_proofs else DSSContentSettings(),
        signer_key_usage=set(),  # refuse_unfit has looked
    )
    signing.key.signer.cert_registry.register_multiple(signing.trust.links)
    look = signing.look or Look()
    signer = _Signer(asked, signing.key.signer, timestamper=stamper, stamp_style=look, moment=signing.moment)
    signed: BytesIO = await signer.async_sign_pdf(_Writer(BytesIO(pdf)), existing_fields_only=True)
    return signed.getvalue()


async def _stamp(pdf: bytes, stamper: Stamper, trust: ValidationContext | None) -> bytes:
    """A time stamp over everything, proofs included."""
    writer = _Writer(BytesIO(pdf))
    number = 1 + len(writer.prev.embedded_timestamp_signatures)
    made = PdfTimeStamper(stamper, f"DauThoiGian{number}", _UNSEEN, "Dấu thời gian lưu trữ")
    stamped: BytesIO = await made.async_timestamp_pdf(writer, _DIGEST, trust, dss_settings=_PROOFS_OF_STAMP)
    return stamped.getvalue()


class _Signer(PdfSigner):
    """pyHanko's, told what time it is."""

    def __init__(self, *args: Any, moment: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._moment = moment

    def init_signing_session(self, *args: Any, **kwargs: Any) -> PdfSigningSession:
        session = super().init_signing_session(*args, **kwargs)
        session.system_time = self._moment
        return session


class _Writer(IncrementalPdfFileWriter):
    """Leaves the metadata as they are: who made the document and when is not for a signature to change.

    pyHanko would write them anew, so that PDF/A's own validators no longer read them alike. It has no setting for this;
    its author names this method (MatthiasValvekens/pyHanko#223), and the version is pinned.
    """

    def _update_meta(self) -> None:
        pass

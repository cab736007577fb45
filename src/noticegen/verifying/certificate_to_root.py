"""A certificate → the root it is trusted by at a moment, or why it is not."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto.crl import CertificateList
from asn1crypto.ocsp import OCSPResponse
from asn1crypto.x509 import Certificate
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    DisallowedAlgorithmError,
    ExpiredError,
    InsufficientRevinfoError,
    InvalidCertificateError,
    NotYetValidError,
    PathError,
    RevokedError,
    ValidationError,
)

from noticegen.signing.key import name_of
from noticegen.signing.trust import is_alone, links

_REASONS: Sequence[tuple[type[Exception], str]] = (
    (RevokedError, "revoked"),
    (ExpiredError, "expired"),
    (NotYetValidError, "early"),
    (InsufficientRevinfoError, "state-unknown"),
    (DisallowedAlgorithmError, "weak-certificate"),
    (InvalidCertificateError, "other-use"),
)
_COMMITS = {"digital_signature", "non_repudiation"}


@dataclass(frozen=True, slots=True)
class Trust:
    """Certificates given: roots, and links that may lead to one. `is_online` lets their services be asked."""

    certificates: tuple[Certificate, ...] = ()
    is_online: bool = False

    @property
    def roots(self) -> list[Certificate]:
        """Those that vouch for themselves."""
        return [each for each in self.certificates if each.self_issued]


@dataclass(frozen=True, slots=True)
class Proofs:
    """What a file keeps of certificates and their state."""

    certificates: tuple[Certificate, ...] = ()
    answers: tuple[OCSPResponse, ...] = ()
    lists: tuple[CertificateList, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.answers or self.lists)


class Distrusted(Exception):
    """`reason` is one of a few words that end the codes of problems."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Question:
    """A certificate, those that came with it, the moment in question. `strictly`: its state must be known."""

    certificate: Certificate
    others: tuple[Certificate, ...]
    moment: datetime
    strictly: bool
    stamps_time: bool = False


def certificate_to_root(question: Question, trust: Trust, proofs: Proofs) -> str:
    """The root's name. Raises Distrusted.

    Proofs too old for the moment are none, and hinder only where there must be some.
    """
    try:
        return _checked(question, trust, proofs)
    except Distrusted as error:
        if question.strictly or error.reason != "state-unknown":
            raise
    return _checked(question, trust, Proofs(proofs.certificates))


def _checked(question: Question, trust: Trust, proofs: Proofs) -> str:
    usage = question.certificate.key_usage_value
    if usage is not None and not usage.native & _COMMITS:
        raise Distrusted("other-use")
    try:
        return asyncio.run(_root(question, trust, proofs))
    except (PathError, ValidationError) as error:
        raise Distrusted(_reason(error, question.certificate, trust)) from error


def _reason(error: Exception, certificate: Certificate, trust: Trust) -> str:
    reason = next((reason for kind, reason in _REASONS if isinstance(error, kind)), "untrusted")
    return "untrusted" if reason == "other-use" and is_alone(certificate, trust.roots) else reason


async def _root(question: Question, trust: Trust, proofs: Proofs) -> str:
    context = ValidationContext(
        trust_roots=trust.roots,
        other_certs=[*links(trust.certificates), *proofs.certificates, *question.others],
        moment=question.moment,
        allow_fetching=trust.is_online,
        crls=proofs.lists,
        ocsps=proofs.answers,
        revocation_mode="hard-fail" if question.strictly else "soft-fail",
        retroactive_revinfo=True,
    )
    stamping = {"time_stamping"} if question.stamps_time else None
    try:
        asked = CertificateValidator(question.certificate, validation_context=context)
        path = await asked.async_validate_usage(set(), stamping)  # type: ignore[no-untyped-call]
    finally:
        await context.aclose()  # type: ignore[no-untyped-call]
    return name_of(path.trust_anchor.certificate)

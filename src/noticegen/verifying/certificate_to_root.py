"""A certificate and a moment → the root by which the certificate is trusted then, or why it is not."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from asn1crypto.crl import CertificateList
from asn1crypto.ocsp import OCSPResponse
from asn1crypto.x509 import Certificate
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from noticegen.signing.key import may_sign, name_of, weak_kind
from noticegen.signing.trust import Reason, Trust


@dataclass(frozen=True, slots=True)
class Proofs:
    """The certificates, and the answers about their state, that a file keeps."""

    certificates: tuple[Certificate, ...] = ()
    answers: tuple[OCSPResponse, ...] = ()
    lists: tuple[CertificateList, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.answers or self.lists)


class Distrusted(Exception):
    """`reason` is the end of a problem's code, such as `expired`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Question:
    """A certificate, the ones that came with it, and the moment in question. `strictly`: its state must be known."""

    certificate: Certificate
    others: tuple[Certificate, ...]
    moment: datetime
    strictly: bool
    stamps_time: bool = False


def certificate_to_root(question: Question, trust: Trust, proofs: Proofs) -> str:
    """The root's name. Raises Distrusted.

    Proofs that are too old for the moment count as none; they matter only if there must be some.
    """
    try:
        return _checked(question, trust, proofs)
    except Distrusted as error:
        if question.strictly or error.reason != "state-unknown":
            raise
    return _checked(question, trust, Proofs(proofs.certificates))


def _checked(question: Question, trust: Trust, proofs: Proofs) -> str:
    if not may_sign(question.certificate):
        raise Distrusted("other-use")
    try:
        return asyncio.run(_root(question, trust, proofs))
    except (PathError, ValidationError) as error:
        raise Distrusted(trust.distrust_reason(error, question.certificate)) from error


async def _root(question: Question, trust: Trust, proofs: Proofs) -> str:
    context = ValidationContext(
        trust_roots=trust.roots,
        other_certs=[*trust.links, *proofs.certificates, *question.others],
        moment=question.moment,
        allow_fetching=trust.is_online,
        crls=proofs.lists,
        ocsps=proofs.answers,
        revocation_mode="hard-fail" if question.strictly else "soft-fail",
        retroactive_revinfo=True,
    )
    stamping = {"time_stamping"} if question.stamps_time else None
    try:
        validator = CertificateValidator(question.certificate, validation_context=context)
        path = await validator.async_validate_usage(set(), stamping)  # type: ignore[no-untyped-call]  # pyHanko ships it without types
    finally:
        await context.aclose()  # type: ignore[no-untyped-call]  # pyHanko ships it without types
    issuers = [each for each in path.iter_certs(include_root=True) if each.dump() != question.certificate.dump()]
    if any(weak_kind(each.public_key) for each in issuers):  # its own key is reported with the signature
        raise Distrusted("weak-certificate")
    return name_of(path.trust_anchor.certificate)

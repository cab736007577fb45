"""Whom we trust: root certificates given as files. Nothing is taken from the machine: what it trusts is for the web."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from asn1crypto import pem
from asn1crypto.x509 import Certificate
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import (
    ExpiredError,
    InsufficientRevinfoError,
    InvalidCertificateError,
    NotYetValidError,
    PathBuildingError,
    RevokedError,
)

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.read_file import read_file

from .key import name_of

_CODES: Sequence[tuple[type[Exception], str]] = (
    (RevokedError, "cert-revoked"),
    (ExpiredError, "cert-expired"),
    (NotYetValidError, "cert-expired"),
    (InsufficientRevinfoError, "cert-state-unknown"),
    (InvalidCertificateError, "cert-other-use"),
    (PathBuildingError, "cert-untrusted"),
)


def read_certificates(paths: Iterable[Path]) -> tuple[Certificate, ...]:
    """Certificates from PEM or DER files. Raises ProblemsFound."""
    return tuple(each for path in paths for each in _certificates(path))


def _certificates(path: Path) -> list[Certificate]:
    data = read_file(path, missing="given-not-found")
    try:
        ders = [der for _, _, der in pem.unarmor(data, multiple=True)] if pem.detect(data) else [data]
        found = [Certificate.load(der, strict=True) for der in ders]
        for each in found:
            name_of(each)  # read only when it is asked for
    except (ValueError, TypeError, KeyError) as error:
        raise ProblemsFound([Problem("cert-unreadable", values={"path": str(path)})]) from error
    return found


def has_root(trusted: Iterable[Certificate]) -> bool:
    """Whether one vouches for itself."""
    return any(each.self_issued for each in trusted)


def links(trusted: Iterable[Certificate]) -> list[Certificate]:
    """Those that another vouches for: not trusted for themselves, but they may lead to one that is."""
    return [each for each in trusted if not each.self_issued]


def trusting(trusted: Sequence[Certificate], *, strictly: bool) -> ValidationContext | None:
    """What pyHanko checks certificates against; None where no root is given.

    `strictly`: whether each is still good must be known, not only asked. Made anew for each signature: it keeps what it
    was told.
    """
    if not has_root(trusted):
        return None
    return ValidationContext(
        trust_roots=[each for each in trusted if each.self_issued],
        other_certs=links(trusted),
        allow_fetching=True,
        revocation_mode="hard-fail" if strictly else "soft-fail",
    )


def is_alone(certificate: Certificate, trusted: Iterable[Certificate]) -> bool:
    """Whether only itself vouches for it. pyHanko says of such a one what it says of one that is for another use."""
    return certificate.self_signed != "no" and certificate not in trusted


def names_whom_to_ask(certificate: Certificate) -> bool:
    """Whether it says where its state can be learnt. pyHanko calls one that does not as good as one that was asked."""
    return bool(certificate.crl_distribution_points or certificate.ocsp_urls)


def distrust(error: BaseException, certificate: Any, trusted: Sequence[Certificate]) -> ProblemsFound:
    """Why a certificate could not be trusted, told by the kind of error."""
    code = next((code for kind, code in _CODES if isinstance(error, kind)), "cert-untrusted")
    if code == "cert-other-use" and is_alone(certificate, trusted):
        code = "cert-untrusted"
    return ProblemsFound([Problem(code, values={"name": name_of(certificate)})])

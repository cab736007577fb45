"""Whom we trust: root certificates given as files. We take none from the machine: what it trusts is for the web."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from asn1crypto import pem
from asn1crypto.cms import ContentInfo
from asn1crypto.x509 import Certificate
from pyhanko_certvalidator.errors import (
    DisallowedAlgorithmError,
    ExpiredError,
    InsufficientRevinfoError,
    InvalidCertificateError,
    NotYetValidError,
    RevokedError,
)

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.read_file import read_file

from .key import name_of

Reason = Literal[
    "revoked", "expired", "early", "state-unknown", "weak-certificate", "other-use", "not-provable", "untrusted"
]
"""Why a certificate is not trusted."""

_REASONS: Sequence[tuple[type[Exception], Reason]] = (
    (RevokedError, "revoked"),
    (ExpiredError, "expired"),
    (NotYetValidError, "early"),
    (InsufficientRevinfoError, "state-unknown"),
    (DisallowedAlgorithmError, "weak-certificate"),
    (InvalidCertificateError, "other-use"),
)

_MARKS: Mapping[bytes, str] = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
"""What a text may begin with, and how it is encoded then."""


@dataclass(frozen=True, slots=True)
class Trust:
    """The certificates given: roots, and links that may lead to one. `is_online` allows asking their services."""

    certificates: tuple[Certificate, ...] = ()
    is_online: bool = False

    @property
    def roots(self) -> list[Certificate]:
        """Those that vouch for themselves."""
        return [each for each in self.certificates if each.self_issued]

    @property
    def links(self) -> list[Certificate]:
        """Those that another vouches for: not trusted by themselves, but they may lead to one that is."""
        return [each for each in self.certificates if not each.self_issued]

    def distrust_reason(self, error: BaseException, certificate: Certificate) -> Reason:
        """Why pyHanko did not trust a certificate, in one or two words of ours."""
        reason: Reason = next((reason for kind, reason in _REASONS if isinstance(error, kind)), "untrusted")
        return "untrusted" if reason == "other-use" and self.is_unvouched(certificate) else reason

    def is_unvouched(self, certificate: Certificate) -> bool:
        """Whether nobody but itself vouches for it; pyHanko reports such a certificate as made for another use."""
        return certificate.self_signed != "no" and certificate not in self.certificates


def read_trust(paths: Iterable[Path], *, is_online: bool) -> Trust:
    """The certificates in these files: one or several, as PEM or DER, or in a bundle (PKCS#7, `.p7b`).

    Raises ProblemsFound: a file that is missing or cannot be read, or that holds no certificate (`cert-unreadable`).
    """
    return Trust(tuple(each for path in paths for each in _certificates(path)), is_online)


def _certificates(path: Path) -> list[Certificate]:
    data = read_file(path, missing="given-not-found")
    try:
        data = _without_mark(data)
        ders = [der for _, _, der in pem.unarmor(data, multiple=True)] if pem.detect(data) else [data]
        found = [each for der in ders for each in _in_der(der)]
        for each in found:
            name_of(each)  # asn1crypto parses a name only when it is used
    except (ValueError, TypeError, KeyError) as error:
        raise ProblemsFound([Problem("cert-unreadable", values={"path": str(path)})]) from error
    if not found:
        raise ProblemsFound([Problem("cert-unreadable", values={"path": str(path)})])
    return found


def _without_mark(data: bytes) -> bytes:
    """PEM that Notepad saved begins with a mark, and has two bytes a letter as "Unicode": asn1crypto reads neither.

    Raises ValueError for what is no text behind its mark.
    """
    encoding = next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), None)
    return data.decode(encoding).encode() if encoding else data


def _in_der(der: bytes) -> list[Certificate]:
    """A certificate, or those of a bundle, which is a signed message of nothing (RFC 5652, 5.1). Raises ValueError."""
    try:
        bundle = ContentInfo.load(der, strict=True)
        is_bundle = bundle["content_type"].native == "signed_data"
    except (ValueError, TypeError):
        is_bundle = False
    if not is_bundle:
        return [Certificate.load(der, strict=True)]
    held = [each.chosen for each in bundle["content"]["certificates"] if each.name == "certificate"]
    return [Certificate.load(each.dump(), strict=True) for each in held]


def names_whom_to_ask(certificate: Certificate) -> bool:
    """Whether it says where to ask if it is still good. pyHanko treats one that does not as if the answer were yes."""
    return bool(certificate.crl_distribution_points or certificate.ocsp_urls)

"""A key that signs, wherever it is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pyhanko.sign.signers import Signer

from noticegen.problem import Problem, ProblemsFound

_COMMITS = {"digital_signature", "non_repudiation"}
"""Uses of a key of which a signature needs one (ETSI TS 119 312 leaves the choice to whoever issued it)."""


@dataclass(frozen=True)
class Key:
    """`signer` is pyHanko's, with the certificates it brought."""

    signer: Signer

    @property
    def certificate(self) -> Any:
        """The signer's own, as asn1crypto has it."""
        return self.signer.signing_cert

    @property
    def name(self) -> str:
        """Who signs, in the certificate's words."""
        return name_of(self.certificate)


def name_of(certificate: Any) -> str:
    """What a person calls the owner of a certificate."""
    named = certificate.subject.native
    return str(named.get("common_name") or named.get("organization_name") or certificate.subject.human_friendly)


def refuse_unfit(certificate: Any, moment: datetime) -> None:
    """Raises ProblemsFound where the certificate's own words forbid to sign with it now, whoever vouches for it."""
    values = {"name": name_of(certificate)}
    if moment < certificate.not_valid_before:
        code, values["date"] = "key-early", _day(certificate.not_valid_before)
    elif moment > certificate.not_valid_after:
        code, values["date"] = "key-expired", _day(certificate.not_valid_after)
    elif (usage := certificate.key_usage_value) is not None and not usage.native & _COMMITS:
        code = "key-usage"
    else:
        return
    raise ProblemsFound([Problem(code, values=values)])


def _day(moment: datetime) -> str:
    return f"{moment.astimezone():%d/%m/%Y}"

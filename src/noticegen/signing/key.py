"""A key that signs, wherever it is kept."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pyhanko.sign.signers import Signer

from noticegen.problems.codes import WrittenCode
from noticegen.problems.hanoi import hanoi_day
from noticegen.problems.problem import Problem, ProblemsFound

_COMMITS = {"digital_signature", "non_repudiation"}
"""A signature needs a key that was issued for one of these (ETSI TS 119 312 leaves the choice to the issuer)."""


@dataclass(frozen=True)
class Key:
    """`signer` is pyHanko's; it holds the certificates that came with the key."""

    signer: Signer

    @property
    def certificate(self) -> Any:
        """The signer's own certificate, as asn1crypto reads it."""
        return self.signer.signing_cert

    @property
    def name(self) -> str:
        """Who signs, in the words of the certificate."""
        return name_of(self.certificate)


def name_of(certificate: Any) -> str:
    """What a person calls the owner of a certificate."""
    return _called(certificate.subject)


_STRONG_BITS = {"rsa": 2048, "rsassa_pss": 2048, "ec": 256}
"""The shortest key of each kind that may sign; a key of any other kind may not (ETSI TS 119 312)."""


_STRONG_DIGESTS = {"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"}


def issuer_of(certificate: Any) -> str:
    """What a person calls whoever issued a certificate."""
    return _called(certificate.issuer)


def _called(name: Any) -> str:
    named = name.native
    return str(named.get("common_name") or named.get("organization_name") or name.human_friendly)


def is_named_in(name: str, words: str) -> bool:
    """Whether a field's words name this owner; case and the ways to write a Vietnamese letter do not count."""
    return _folded(name) in _folded(words)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def may_sign(certificate: Any) -> bool:
    """Whether the uses it was issued for include signing; one that names no use is for all."""
    usage = certificate.key_usage_value
    return usage is None or bool(usage.native & _COMMITS)


def refuse_unfit(certificate: Any, moment: datetime) -> None:
    """Raises ProblemsFound if the certificate itself forbids signing with it now, whoever vouches for it."""
    code: WrittenCode
    values = {"name": name_of(certificate)}
    if moment < certificate.not_valid_before:
        code, values["date"] = "key-early", hanoi_day(certificate.not_valid_before)
    elif moment > certificate.not_valid_after:
        code, values["date"] = "key-expired", hanoi_day(certificate.not_valid_after)
    elif (kind := weak_kind(certificate.public_key)) is not None:
        code, values["kind"] = "key-weak", kind
    elif not may_sign(certificate):
        code = "key-usage"
    else:
        return
    raise ProblemsFound([Problem(code, values=values)])


def weak_kind(key: Any) -> str | None:
    """What to call a key that is too short, or of a kind that is no longer or not yet in use."""
    least = _STRONG_BITS.get(key.algorithm)
    if least is None:
        return str(key.algorithm).upper()
    return f"{key.algorithm.upper()} {key.bit_size} bit" if key.bit_size < least else None


def weak_parts(digests: Iterable[str], certificate: Any) -> str:
    """Those of these digests that are weak, and what to call the certificate's key if that is; empty if none is."""
    weak = sorted(each for each in set(digests) if each not in _STRONG_DIGESTS)
    return ", ".join([*weak, *filter(None, [weak_kind(certificate.public_key)])])

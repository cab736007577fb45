"""Which certificates lead from a signer's to one that vouches for itself; only these belong in a signature.

A token, a .p12 or a .p7b may hold others' too. In a signature nobody would prove them, so nobody would miss a change.
"""

import warnings
from collections.abc import Iterable

from asn1crypto.x509 import Certificate
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509 import InvalidVersion, load_der_x509_certificate


def issuing_chain(certificate: Certificate, others: Iterable[Certificate]) -> list[Certificate]:
    """Its issuer's certificate, that one's issuer's, and so on as far as the others reach."""
    chain, left = [certificate], list(others)
    while issuer := next((each for each in left if each not in chain and proves(each, chain[-1])), None):
        chain.append(issuer)
    return chain[1:]


def proves(issuer: Certificate, certificate: Certificate) -> bool:
    """Whether the issuer's key signed this certificate, in the issuer's name."""
    try:
        with warnings.catch_warnings(action="ignore"):  # of what a later version will refuse: this one reads it
            signed, signer = (load_der_x509_certificate(each.dump()) for each in (certificate, issuer))
        signed.verify_directly_issued_by(signer)
    except (ValueError, TypeError, InvalidSignature, InvalidVersion, UnsupportedAlgorithm):
        return False
    return True

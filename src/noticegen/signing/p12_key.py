"""A key kept in a PKCS#12 file (.p12, .pfx)."""

from pathlib import Path

from asn1crypto.pkcs12 import Pfx
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.read_file import read_file

from .certificate_chain import issuing_chain
from .key import Key
from .secret import Secret


def p12_key(path: Path, passphrase: Secret) -> Key:
    """The key in this file. Raises ProblemsFound: no such file, not PKCS#12, a wrong passphrase, no key in it."""
    data = read_file(path, missing="given-not-found")
    _refuse_other_format(data, path)
    secret = passphrase.value.encode()
    _refuse_what_cannot_sign(data, secret, path)
    read = SimpleSigner.load_pkcs12_data(data, [], secret)
    issuers = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko ships it without types
    issuers.register_multiple(issuing_chain(read.signing_cert, read.cert_registry))
    return Key(SimpleSigner(signing_cert=read.signing_cert, signing_key=read.signing_key, cert_registry=issuers))


def _refuse_other_format(data: bytes, path: Path) -> None:
    """The library reports any other kind of file as a wrong passphrase."""
    try:
        is_p12 = Pfx.load(data, strict=True)["version"].native == "v3"
    except (ValueError, TypeError, KeyError):
        is_p12 = False
    if not is_p12:
        raise ProblemsFound([Problem("p12-unreadable", values={"path": str(path)})])


def _refuse_what_cannot_sign(data: bytes, secret: bytes, path: Path) -> None:
    values = {"path": str(path)}
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, secret)
    except ValueError:  # drop it: its text may quote the passphrase
        raise ProblemsFound([Problem("p12-passphrase", values=values)]) from None
    if key is None or certificate is None:
        raise ProblemsFound([Problem("p12-no-key", values=values)])

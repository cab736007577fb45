"""A certificate authority for the tests, answering over HTTP on this machine alone.

A root, another below it, their revocation lists, an OCSP responder, a time-stamp server.

Certificates hold for a time around the moment they are made, so no year makes a test fail.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from asn1crypto import x509
from certomancer.integrations.animator import Animator, AnimatorArchStore
from certomancer.registry import ArchLabel, CertLabel, CertomancerConfig, PKIArchitecture
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509 import CertificateBuilder, Name, NameAttribute, random_serial_number
from cryptography.x509.oid import NameOID

PASSPHRASE = "mật khẩu của kho khóa"  # noqa: S105 opens nothing but what is made here
PERSON, AGENCY = "Trần Quốc Thành", "Sở Khoa học và Công nghệ"
KEYS = "root other-root sub ocsp tsa person agency stranger".split()
_ARCH = "thu"


@dataclass(frozen=True)
class Authority:
    """What the authority has issued; `url` is where its services answer."""

    architecture: PKIArchitecture
    url: str
    folder: Path

    @property
    def tsa(self) -> str:
        """Where time stamps are given."""
        return f"{self.url}/{_ARCH}/tsa/tsa"

    def certificate(self, name: str) -> x509.Certificate:
        """One certificate."""
        return self.architecture.get_cert(CertLabel(name))

    def file(self, name: str) -> Path:
        """A certificate as a file, for --trust."""
        path = self.folder / f"{name}.cer"
        path.write_bytes(self.certificate(name).dump())
        return path

    def p12(self, name: str, passphrase: str = PASSPHRASE) -> Path:
        """A certificate with its key and the one above it, as a PKCS#12 file."""
        path = self.folder / f"{name}.p12"
        chain = [] if name == "stranger" else [CertLabel("sub")]
        label = CertLabel(name)
        path.write_bytes(self.architecture.package_pkcs12(label, None, chain, passphrase.encode()))
        return path


def alone(folder: Path, name: str = PERSON, bits: int = 2048) -> Path:
    """A key file whose certificate only itself vouches for; beside it the certificate."""
    key = rsa.generate_private_key(65537, bits)
    named = Name([NameAttribute(NameOID.COMMON_NAME, name)])
    start, end = (datetime.now(UTC) + timedelta(days=days) for days in (-1, 700))
    made = CertificateBuilder(named, named, key.public_key(), random_serial_number(), start, end)
    certificate = made.sign(key, hashes.SHA256())
    (folder / "alone.cer").write_bytes(certificate.public_bytes(serialization.Encoding.DER))
    locked = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    path = folder / "alone.p12"
    path.write_bytes(serialize_key_and_certificates(None, key, certificate, None, locked))
    return path


@contextmanager
def serving(folder: Path, now: datetime | None = None, keys: Mapping[str, bytes] | None = None) -> Iterator[Authority]:
    """An authority whose services answer as long as the context lasts."""
    with _server() as server:
        url = f"http://127.0.0.1:{server.server_port}"
        for name, key in (keys or make_keys()).items():
            (folder / f"{name}.pem").write_bytes(key)
        config = CertomancerConfig(_config(now or datetime.now(UTC)), str(folder), external_url_prefix=url)
        architecture = config.get_pki_arch(ArchLabel(_ARCH))
        server.set_app(Animator(AnimatorArchStore({ArchLabel(_ARCH): architecture}), with_web_ui=False))
        yield Authority(architecture, url, folder)


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""


def _not_yet(*_: object) -> list[bytes]:
    """Stands in until the authority, whose certificates name the port, is made."""
    return []


@contextmanager
def _server() -> Iterator[WSGIServer]:
    with make_server("127.0.0.1", 0, _not_yet, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def make_keys(*_: Path) -> Mapping[str, bytes]:
    """A key for each name, as PEM."""
    return {name: make_key() for name in KEYS}


def make_key(bits: int = 2048) -> bytes:
    """A key as PEM."""
    pem, form, unlocked = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return rsa.generate_private_key(65537, bits).private_bytes(pem, form, unlocked)


def _config(now: datetime) -> dict[str, Any]:
    return {
        "keysets": {_ARCH: {"keys": {name: {"path": f"{name}.pem"} for name in KEYS}}},
        "pki-architectures": {
            _ARCH: {
                "keyset": _ARCH,
                "entity-defaults": {"country-name": "VN", "organization-name": "Cơ quan thử nghiệm"},
                "entities": _entities(),
                "certs": _certificates(now),
                "services": _services(),
            }
        },
    }


def _entities() -> dict[str, Any]:
    names = {
        "root": "Gốc thử nghiệm",
        "other-root": "Gốc khác",
        "sub": "Chứng thực thử nghiệm",
        "ocsp": "OCSP thử nghiệm",
        "tsa": "Dấu thời gian thử nghiệm",
        "person": PERSON,
        "agency": AGENCY,
        "stranger": PERSON,
    }
    return {label: {"common-name": name} for label, name in names.items()}


def _certificates(now: datetime) -> dict[str, Any]:
    """All hold now but the expired and the early one."""
    long = _validity(now, -3650, 3650)
    root = {"validity": long, "profiles": [{"id": "simple-ca", "params": {"crl-repo": "root"}}]}
    below = {"max-path-len": 0, "crl-repo": "sub", "ocsp-service": "sub"}
    person = {"issuer": "sub", "subject": "person", "subject-key": "person", "validity": _validity(now, -30, 700)}
    signs = {"profiles": ["digsig-commitment"]}
    revoked = {"revoked-since": (now - timedelta(days=3)).isoformat(), "reason": "key_compromise"}
    return {
        "root": {"subject": "root", "issuer": "root", **root},
        "other-root": {"subject": "other-root", "issuer": "other-root", **root, "profiles": ["simple-ca"]},
        "sub": {"issuer": "root", "validity": long, "profiles": [{"id": "simple-ca", "params": below}]},
        "ocsp": {"issuer": "sub", "validity": long, "profiles": ["ocsp-responder"]},
        "tsa": {"issuer": "root", "validity": long, "extensions": [*_usage("digital_signature"), _stamps_time()]},
        "person": {**person, **signs},
        "agency": {**person, "subject": "agency", "subject-key": "agency", **signs},
        "expired": {**person, "validity": _validity(now, -700, -1), **signs},
        "early": {**person, "validity": _validity(now, 2, 700), **signs},
        "revoked": {**person, "revocation": revoked, **signs},
        "wrong-usage": {**person, "extensions": _usage("key_encipherment")},
        "stranger": {**person, "subject": "stranger", "subject-key": "stranger", "issuer": "other-root", **signs},
    }


def _validity(now: datetime, start: int, end: int) -> dict[str, str]:
    moments = {"valid-from": start, "valid-to": end}
    return {name: (now + timedelta(days=days)).isoformat() for name, days in moments.items()}


def _usage(*names: str) -> list[dict[str, Any]]:
    return [{"id": "key_usage", "critical": True, "smart-value": {"schema": "key-usage", "params": list(names)}}]


def _stamps_time() -> Mapping[str, Any]:
    return {"id": "extended_key_usage", "critical": True, "value": ["time_stamping"]}


def _services() -> dict[str, Any]:
    lists = {name: {"for-issuer": name, "signing-key": name, "simulated-update-schedule": "P30D"} for name in _LISTS}
    return {
        "ocsp": {"sub": {"for-issuer": "sub", "responder-cert": "ocsp", "signing-key": "ocsp"}},
        "crl-repo": lists,
        "time-stamping": {"tsa": {"signing-key": "tsa", "signing-cert": "tsa"}},
    }


_LISTS = ("root", "sub")

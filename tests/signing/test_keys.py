"""Keys and certificates that may not sign, and key files, tokens and roots that do not open."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12

from noticegen.pdf.change import Part
from noticegen.pdf.signature_field import Party
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.document_history import DocumentHistory
from noticegen.signing.key import refuse_unfit
from noticegen.signing.p12_key import p12_key
from noticegen.signing.pdf_reader import open_pdf
from noticegen.signing.secret import Secret
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from noticegen.signing.token_key import TokenChoice, find_token, token_key
from noticegen.signing.trust import read_trust
from tools import signed, token
from tools.authority import PASSPHRASE, Authority, alone, serving
from tools.changes_since_made import CHANGES
from tools.sign_runs import codes, refusal_of

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


@pytest.mark.parametrize(
    ("name", "code"), [("expired", "key-expired"), ("early", "key-early"), ("wrong-usage", "key-usage")]
)
def test_a_certificate_says_itself_that_it_may_not_sign(authority: Authority, name: str, code: str) -> None:
    assert refusal_of(authority, name) == [code]


@pytest.mark.parametrize(("name", "code"), [("revoked", "cert-revoked"), ("stranger", "cert-untrusted")])
@pytest.mark.parametrize("level", ["b-b", "b-t", "b-lt", "b-lta"])
def test_a_certificate_is_checked_where_a_root_is_given(authority: Authority, name: str, code: str, level: str) -> None:
    trust = [authority.file("root"), authority.file("sub")]
    assert refusal_of(authority, name, level, trust=trust) == [code]


@pytest.mark.parametrize("level", ["b-b", "b-t", "b-lt"])
def test_a_certificate_that_only_itself_vouches_for_is_the_one_not_trusted(
    authority: Authority, tmp_path: Path, level: str
) -> None:
    key = p12_key(alone(tmp_path), Secret(PASSPHRASE))
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, level, trust=[authority.file("root")])
    assert codes(found) == ["cert-untrusted"]
    trust = [authority.file("root"), tmp_path / "alone.cer"]
    assert signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, level, trust=trust)


def bundle_of(encoding: serialization.Encoding, *certificates: bytes) -> bytes:
    return pkcs7.serialize_certificates([x509.load_der_x509_certificate(each) for each in certificates], encoding)


HOW_TRUST_IS_GIVEN = ["pem", "der", "p7b as pem", "p7b as der", "pem in UTF-8 with a mark", "pem in UTF-16"]


@pytest.mark.parametrize("how", HOW_TRUST_IS_GIVEN)
def test_trust_is_read_however_an_issuer_gives_it(authority: Authority, tmp_path: Path, how: str) -> None:
    """Root and link in one file; as DER there can be but one."""
    ders = [authority.certificate(each).dump() for each in ("root", "sub")]
    pems = [x509.load_der_x509_certificate(each).public_bytes(serialization.Encoding.PEM) for each in ders]
    files = {
        "pem": b"".join(pems),
        "der": ders[0],
        "p7b as pem": bundle_of(serialization.Encoding.PEM, *ders),
        "p7b as der": bundle_of(serialization.Encoding.DER, *ders),
        "pem in UTF-8 with a mark": b"".join(pems).decode().encode("utf-8-sig"),
        "pem in UTF-16": b"".join(pems).decode().encode("utf-16"),
    }
    (tmp_path / "goc.p7b").write_bytes(files[how])
    trust = read_trust([tmp_path / "goc.p7b"], is_online=False)
    assert [each.dump() for each in trust.roots] == [ders[0]]
    assert [each.dump() for each in trust.links] == ([] if how == "der" else [ders[1]])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe0",
        b"0\x80",
        b"0\x0b\x06\t*\x86H\x86\xf7\r\x01\x07\x02",
        b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n",
    ],
)
def test_a_bundle_of_nothing_is_no_trust(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "goc.p7b").write_bytes(data)
    with pytest.raises(ProblemsFound) as found:
        read_trust([tmp_path / "goc.p7b"], is_online=False)
    assert codes(found) == ["cert-unreadable"]


def p12_of(secret: Any, path: Path) -> Path:
    """A key with a certificate that it made for itself."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Trần Quốc Thành")])
    new = x509.CertificateBuilder(name, name, secret.public_key(), 5, NOW - timedelta(1), NOW + timedelta(9))
    is_edwards = isinstance(secret, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey)
    made = new.sign(secret, None if is_edwards else hashes.SHA256())
    locked = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", secret, made, None, locked))
    return path


KEYS = {
    "Ed25519": (ed25519.Ed25519PrivateKey.generate, "ED25519"),
    "Ed448": (ed448.Ed448PrivateKey.generate, "ED448"),
    "DSA": (lambda: dsa.generate_private_key(2048), "DSA"),
    "RSA 1024": (lambda: rsa.generate_private_key(65537, 1024), "RSA 1024 bit"),  # noqa: S505 it is refused
    "P-192": (lambda: ec.generate_private_key(ec.SECP192R1()), "EC 192 bit"),
    "P-256": (lambda: ec.generate_private_key(ec.SECP256R1()), None),
    "P-521": (lambda: ec.generate_private_key(ec.SECP521R1()), None),
}


@pytest.mark.parametrize("kind", KEYS)
def test_a_weak_key_or_one_of_another_kind_does_not_sign(authority: Authority, tmp_path: Path, kind: str) -> None:
    make, told = KEYS[kind]
    key = p12_key(p12_of(make(), tmp_path / "key.p12"), Secret(PASSPHRASE))
    if told is None:
        pdf = signed.sign(signed.notice(), "ChuKy1", key, authority, NOW)
        assert signed_pdf_to_problems(pdf) == []
        assert parts_changed(pdf) == set()
        return
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW)
    assert [(each.code, each.values["kind"]) for each in found.value.problems] == [("key-weak", told)]


def parts_changed(pdf: bytes) -> set[Part]:
    """What `verify` finds that no signature did."""
    steps = DocumentHistory.of(pdf, open_pdf(pdf).embedded_signatures).steps()
    return {change.part for step in steps for change in step.changes}


def test_that_a_curves_key_calls_the_file_a_newer_pdf_is_no_change_of_it(authority: Authority, tmp_path: Path) -> None:
    """Told beside another change, it would be an error where that is a warning."""
    key = p12_key(p12_of(ec.generate_private_key(ec.SECP256R1()), tmp_path / "key.p12"), Secret(PASSPHRASE))
    changed = CHANGES["another title"][0](signed.notice())
    assert parts_changed(signed.sign(changed, "ChuKy1", key, authority, NOW)) == {Part.PROPERTIES}


def test_days_are_those_of_hanoi(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    early = authority.certificate("early").not_valid_before.replace(hour=20)
    certificate = SimpleNamespace(subject=authority.certificate("early").subject, not_valid_before=early)
    try:
        with pytest.raises(ProblemsFound) as found:
            refuse_unfit(certificate, NOW)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found.value.problems[0].values["date"] == f"{early + timedelta(hours=7):%d/%m/%Y}"


@pytest.mark.proof
def test_proofs_that_cannot_be_had_are_not_done_without(tmp_path: Path, authority: Authority) -> None:
    with serving(tmp_path) as silent:
        certificate, roots = silent.p12("person"), [silent.file("root"), authority.file("root")]
    key = p12_key(certificate, Secret(PASSPHRASE))
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, "b-lt", trust=roots)
    assert codes(found) == ["cert-state-unknown"]


@pytest.mark.proof
def test_whoever_stamps_the_time_must_be_trusted_too(tmp_path: Path, authority: Authority) -> None:
    with serving(tmp_path) as other:
        assert refusal_of(authority, "person", "b-lt", tsa=other.tsa) == ["tsa-untrusted"]


@pytest.mark.parametrize(
    ("data", "passphrase", "code"),
    [
        (None, "wrong", "p12-passphrase"),
        (None, "", "p12-passphrase"),
        (b"not a key", PASSPHRASE, "p12-unreadable"),
        (b"", PASSPHRASE, "p12-unreadable"),
    ],
)
def test_a_key_file_that_does_not_open_is_told(
    authority: Authority, tmp_path: Path, data: bytes, passphrase: str, code: str
) -> None:
    path = tmp_path / "key.p12"
    path.write_bytes(authority.p12("person").read_bytes() if data is None else data)
    with pytest.raises(ProblemsFound) as found:
        p12_key(path, Secret(passphrase))
    assert codes(found) == [code]


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        ({"module": Path(__file__)}, "token-module"),
        ({"module": Path("/none.so")}, "given-not-found"),
        ({"token": "Khac"}, "token-missing"),
        ({"slot": 9}, "token-missing"),
    ],
)
@pytest.mark.usefixtures("token")
def test_a_token_that_is_not_there_is_told(choice: dict[str, Any], code: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        find_token(TokenChoice(**{"module": token.module()} | choice))
    assert codes(found) == [code]


@pytest.mark.parametrize(
    ("pin", "key", "code"),
    [
        (token.WRONG_PIN, "person", "token-pin"),
        ("1", "person", "token-pin"),
        (token.PIN, "khac", "token-key-missing"),
        (token.PIN, None, "token-key-several"),
    ],
)
@pytest.mark.usefixtures("token")
def test_a_token_that_does_not_open_is_told(pin: str, key: str | None, code: str) -> None:
    choice = TokenChoice(token.module(), token.LABEL, key)
    with pytest.raises(ProblemsFound) as found, token_key(find_token(choice), choice, Secret(pin)):
        pass
    assert codes(found) == [code]


@pytest.mark.parametrize(
    "data", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_what_is_no_certificate_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "root.cer"
    path.write_bytes(data)
    with pytest.raises(ProblemsFound) as found:
        read_trust([path], is_online=False)
    assert codes(found) == ["cert-unreadable"]

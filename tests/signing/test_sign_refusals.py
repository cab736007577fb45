"""What is not signed, and by which code it is told."""

import io
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.request import Request, urlopen

import pikepdf
import pytest
from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from PIL import Image
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.field_to_sign import field_to_sign
from noticegen.signing.key import refuse_unfit
from noticegen.signing.p12_key import p12_key
from noticegen.signing.pdf_to_signature_fields import pdf_to_signature_fields
from noticegen.signing.picture_to_appearance import picture_to_appearance
from noticegen.signing.png_to_picture import png_to_picture
from noticegen.signing.secret import Secret
from noticegen.signing.signatory import signatory_of
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from noticegen.signing.token_key import TokenChoice, find_token, token_key
from noticegen.signing.trust import read_trust
from tools import liars, printing, signed, token
from tools.authority import PASSPHRASE, alone, serving
from tools.checkout import ROOT

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


def codes(found: pytest.ExceptionInfo[ProblemsFound]) -> list[str]:
    return [each.code for each in found.value.problems]


# ---- Which field


def fields(told: str) -> list[SignatureField]:
    """As in "ChuKy1 ConDau1*": the signed one has a star."""
    names = told.split()
    return [SignatureField(name.strip("*"), name, (0, 0, 50, 50), is_signed=name.endswith("*")) for name in names]


@pytest.mark.parametrize(
    ("there", "party", "asked", "expected"),
    [
        ("ChuKy1 ConDau1", PERSON, None, "ChuKy1"),
        ("ChuKy1* ConDau1", ORGANISATION, None, "ConDau1"),
        ("ChuKy1* ConDau1 ChuKy2 ConDau2", PERSON, None, "ChuKy2"),
        ("ChuKy1 ChuKy2", PERSON, "ChuKy2", "ChuKy2"),
        ("ChuKy1* ChuKy2* ConDau1* ConDau2", ORGANISATION, None, "ConDau2"),
        ("ConDau1", ORGANISATION, None, "ConDau1"),
        ("Other* ChuKy1", PERSON, None, "ChuKy1"),
    ],
)
def test_the_next_field_is_signed(there, party, asked, expected):
    assert field_to_sign(fields(there), party, asked).name == expected


@pytest.mark.parametrize(
    ("there", "party", "asked", "expected"),
    [
        ("", PERSON, None, "sign-no-fields"),
        ("Signature1", PERSON, None, "sign-no-fields"),
        ("ConDau1", PERSON, None, "sign-no-field-of-party"),
        ("ChuKy1 ConDau1", PERSON, "ChuKy9", "sign-field-unknown"),
        ("ChuKy1 ConDau1", PERSON, "ConDau1", "sign-field-of-other"),
        ("ChuKy1* ConDau1", PERSON, None, "sign-field-signed"),
        ("ChuKy1* ConDau1*", ORGANISATION, None, "sign-field-signed"),
        ("ChuKy1* ChuKy2", PERSON, "ChuKy1", "sign-field-signed"),
        ("ChuKy1 ConDau1", ORGANISATION, None, "sign-person-first"),
        ("ChuKy1* ConDau1 ChuKy2 ConDau2", ORGANISATION, None, "sign-person-first"),
        ("ChuKy1* ChuKy2 ConDau1*", PERSON, None, "sign-after-seal"),
    ],
)
def test_no_other_field_is_signed(there, party, asked, expected):
    with pytest.raises(ProblemsFound) as found:
        field_to_sign(fields(there), party, asked)
    assert codes(found) == [expected]


def test_real_documents_say_what_their_fields_are_for():
    told = {each.name: (each.party, each.words) for each in pdf_to_signature_fields(signed.notice())}
    assert told == {
        "ChuKy1": (PERSON, "Chữ ký của Giám đốc Trần Quốc Thành"),
        "ConDau1": (ORGANISATION, "Con dấu, chữ ký số của Sở Khoa học và Công nghệ"),
    }


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"PK\x03\x04 a Word file", "cut off"])
def test_what_is_no_whole_pdf_is_told(data):
    data = signed.notice()[:-2000] if data == "cut off" else data
    with pytest.raises(ProblemsFound) as found:
        pdf_to_signature_fields(data)
    assert codes(found) == ["sign-not-pdf"]


def rebuilt(change: Callable[[pikepdf.Pdf], object], **options: object) -> bytes:
    """Saved by another program with a change, before anybody signs."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed.notice())) as document:
        change(document)
        document.save(made, **options)
    return made.getvalue()


def with_entry(name: str, **told: object) -> Callable[[pikepdf.Pdf], None]:
    def change(document: pikepdf.Pdf) -> None:
        for each in document.Root.AcroForm.Fields:
            each[name] = pikepdf.Dictionary(**told)

    return change


def certified(document: pikepdf.Pdf) -> None:
    """By an author who forbids every change."""
    rules = {"TransformMethod": pikepdf.Name.DocMDP, "TransformParams": pikepdf.Dictionary(P=1)}
    value = pikepdf.Dictionary(Type=pikepdf.Name.Sig, Reference=[pikepdf.Dictionary(**rules)])
    document.Root.Perms = pikepdf.Dictionary(DocMDP=document.make_indirect(value))


LOCKED = pikepdf.Encryption(owner="a", user="")
CMS = [pikepdf.Name("/adbe.pkcs7.detached")]
ODD = {
    "another kind": (rebuilt(with_entry("/SV", Ff=2, SubFilter=CMS)), "sign-forbidden"),
    "a server named": (rebuilt(with_entry("/SV", TimeStamp={"/URL": "http://x/", "/Ff": 1})), "sign-forbidden"),
    "a lock": (rebuilt(with_entry("/Lock", Action=pikepdf.Name.All, P=1)), "sign-forbidden"),
    "certified": (rebuilt(certified), "sign-forbidden"),
    "a password": (rebuilt(id, encryption=LOCKED), "pdf-locked"),
    "a password to read": (rebuilt(id, encryption=pikepdf.Encryption(owner="a", user="b")), "pdf-locked"),
}


@pytest.mark.parametrize("what", ODD)
def test_another_programs_conditions_are_told_and_no_bug(authority, what):
    data, code = ODD[what]
    with pytest.raises(ProblemsFound) as found:
        sign_next(data, authority)
    assert codes(found) == [code]


def sign_next(pdf: bytes, authority) -> bytes:
    """As the person."""
    name = field_to_sign(pdf_to_signature_fields(pdf), PERSON, None).name
    return signed.sign(pdf, name, signed.key(authority, "person"), authority, NOW)


# ---- A file that was tampered with


@cache
def once_signed(authority) -> bytes:
    return signed.sign(signed.notice(), "ChuKy1", signed.key(authority, "person"), authority, NOW, "b-t")


def flipped(pdf: bytes) -> bytes:
    """Another bit in the first page's words."""
    place = len(signed.notice()) // 2
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def overlaid(pdf: bytes) -> bytes:
    """More drawn on the first page, by a later part of the file."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    more = writer.add_object(StreamObject(stream_data=b"0 0 200 200 re f"))
    writer.add_stream_to_page(0, more)
    changed = io.BytesIO()
    writer.write(changed)
    return changed.getvalue()


def ended_again(pdf: bytes) -> bytes:
    """Something more, and after it the very end that the file had."""
    return pdf + b"more\n" + pdf[pdf.rindex(b"startxref") :]


def with_another_part(pdf: bytes) -> bytes:
    """A later part that changes nothing, as one with proofs would."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    writer._update_meta = lambda: None
    writer.add_object(StreamObject(stream_data=b"nothing"))
    changed = io.BytesIO()
    writer.write(changed)
    return changed.getvalue()


def saved_anew(pdf: bytes) -> bytes:
    changed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(changed)
    return changed.getvalue()


TAMPERED = {
    "one bit": (flipped, "sign-broken"),
    "drawn over": (overlaid, "sign-changed"),
    "appended": (lambda pdf: pdf + b"more", "sign-appended"),
    "appended, well ended": (lambda pdf: pdf + b"more %%EOF\n", "sign-appended"),
    "appended, ended again": (ended_again, "sign-appended"),
    "appended to another part": (lambda pdf: with_another_part(pdf) + b"more", "sign-appended"),
    "saved by another program": (saved_anew, "sign-broken"),
}


@pytest.mark.parametrize("how", TAMPERED)
def test_a_file_changed_after_it_was_signed_is_told(authority, how):
    change, code = TAMPERED[how]
    assert [each.code for each in signed_pdf_to_problems(change(once_signed(authority)))] == [code]


def test_a_file_only_signed_is_not(authority):
    assert signed_pdf_to_problems(once_signed(authority)) == []
    assert signed_pdf_to_problems(with_another_part(once_signed(authority))) == []
    assert signed_pdf_to_problems(signed.notice()) == []


# ---- Keys


def refusal_of(authority, name: str, level: str = "b-b", **told) -> list[str]:
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", signed.key(authority, name), authority, NOW, level, **told)
    return codes(found)


@pytest.mark.parametrize(
    ("name", "code"), [("expired", "key-expired"), ("early", "key-early"), ("wrong-usage", "key-usage")]
)
def test_a_certificate_says_itself_that_it_may_not_sign(authority, name, code):
    assert refusal_of(authority, name) == [code]


@pytest.mark.parametrize(("name", "code"), [("revoked", "cert-revoked"), ("stranger", "cert-untrusted")])
@pytest.mark.parametrize("level", ["b-b", "b-t", "b-lt", "b-lta"])
def test_a_certificate_is_checked_where_a_root_is_given(authority, name, code, level):
    trust = [authority.file("root"), authority.file("sub")]
    assert refusal_of(authority, name, level, trust=trust) == [code]


@pytest.mark.parametrize("level", ["b-b", "b-t", "b-lt"])
def test_a_certificate_that_only_itself_vouches_for_is_the_one_not_trusted(authority, tmp_path, level):
    key = p12_key(alone(tmp_path), Secret(PASSPHRASE))
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, level, trust=[authority.file("root")])
    assert codes(found) == ["cert-untrusted"]
    trust = [authority.file("root"), tmp_path / "alone.cer"]
    assert signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, level, trust=trust)


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
}


@pytest.mark.parametrize("kind", KEYS)
def test_a_weak_key_or_one_of_another_kind_does_not_sign(authority, tmp_path, kind):
    make, told = KEYS[kind]
    key = p12_key(p12_of(make(), tmp_path / "key.p12"), Secret(PASSPHRASE))
    if told is None:
        assert signed_pdf_to_problems(signed.sign(signed.notice(), "ChuKy1", key, authority, NOW)) == []
        return
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW)
    assert [(each.code, each.values["kind"]) for each in found.value.problems] == [("key-weak", told)]


def test_days_are_those_of_hanoi(authority, monkeypatch):
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


def test_proofs_that_cannot_be_had_are_not_done_without(tmp_path, authority):
    with serving(tmp_path) as silent:
        certificate, roots = silent.p12("person"), [silent.file("root"), authority.file("root")]
    key = p12_key(certificate, Secret(PASSPHRASE))
    with pytest.raises(ProblemsFound) as found:
        signed.sign(signed.notice(), "ChuKy1", key, authority, NOW, "b-lt", trust=roots)
    assert codes(found) == ["cert-state-unknown"]


def test_whoever_stamps_the_time_must_be_trusted_too(tmp_path, authority):
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
def test_a_key_file_that_does_not_open_is_told(authority, tmp_path, data, passphrase, code):
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
def test_a_token_that_is_not_there_is_told(choice, code):
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
def test_a_token_that_does_not_open_is_told(pin, key, code):
    choice = TokenChoice(token.module(), token.LABEL, key)
    with pytest.raises(ProblemsFound) as found, token_key(find_token(choice), choice, Secret(pin)):
        pass
    assert codes(found) == [code]


@pytest.mark.parametrize(
    "data", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_what_is_no_certificate_is_told(tmp_path, data):
    path = tmp_path / "root.cer"
    path.write_bytes(data)
    with pytest.raises(ProblemsFound) as found:
        read_trust([path], is_online=False)
    assert codes(found) == ["cert-unreadable"]


# ---- Time stamps

REPLY = "application/timestamp-reply"


def refused(_: bytes) -> liars.Answer:
    status = tsp.PKIStatusInfo({"status": "rejection", "fail_info": {"bad_alg"}, "status_string": ["no"]}).dump()
    return 200, REPLY, b"\x30" + bytes([len(status)]) + status  # and no stamp


LYING = {
    "tsa-refused": refused,
    "tsa-garbled": lambda _: (200, REPLY, b"nothing of the kind"),
}


@pytest.mark.parametrize("code", LYING)
def test_a_server_that_gives_no_stamp_is_told(authority, code):
    with liars.answering(LYING[code]) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == [code]


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [(500, REPLY, "tsa-refused"), (404, "text/html", "tsa-refused"), (200, "text/html", "tsa-garbled")],
)
def test_a_server_of_another_kind_is_told(authority, status, kind, code):
    with liars.answering(lambda _: (status, kind, b"<html>")) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == [code]


def test_a_server_that_is_not_there_is_told(authority):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listened at
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert refusal_of(authority, "person", "b-t", tsa=url) == ["tsa-unreachable"]
    assert refusal_of(authority, "person", "b-t", tsa="không phải địa chỉ") == ["tsa-unreachable"]


def test_a_stamp_on_something_else_is_told(authority):
    """Stamped is what another asked for; the number is the asker's own."""

    def other(posted: bytes) -> liars.Answer:
        asked = tsp.TimeStampReq.load(posted)
        asked["message_imprint"]["hashed_message"] = bytes(32)
        kind = {"Content-Type": "application/timestamp-query"}
        with urlopen(Request(authority.tsa, asked.dump(force=True), kind)) as answer:  # noqa: S310 both ours
            return 200, REPLY, answer.read()

    with liars.answering(other) as url:
        assert refusal_of(authority, "person", "b-t", tsa=url) == ["tsa-garbled"]


@pytest.mark.parametrize(
    ("level", "told", "code"),
    [
        ("b-t", {"tsa": None, "trust": []}, "usage-level-needs-tsa"),
        ("b-lt", {"tsa": "http://x", "trust": []}, "usage-level-needs-trust"),
    ],
)
def test_a_level_without_what_it_is_made_of_is_told(level, told, code):
    with pytest.raises(ProblemsFound) as found:
        signatory_of(PERSON, level, image=None, **told)
    assert codes(found) == [code]


# ---- Pictures


def saved(image: Image.Image, kind: str = "PNG", **told) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **told)
    return data.getvalue()


CLEAR = Image.new("RGBA", (40, 40), (220, 20, 20, 0))
PICTURES = {
    "no picture": (b"GIF89a", "image-not-png"),
    "a cut one": (signed.seal_png()[:300], "image-not-png"),
    "JPEG": (saved(CLEAR.convert("RGB"), "JPEG"), "image-not-png"),
    "no alpha": (saved(CLEAR.convert("RGB"), dpi=(300, 300)), "image-opaque"),
    "alpha, all opaque": (saved(Image.new("RGBA", (40, 40), (1, 2, 3, 255)), dpi=(300, 300)), "image-opaque"),
    "no size": (saved(CLEAR), "image-size-unknown"),
    "too many pixels": (saved(Image.new("LA", (6000, 6000))), "image-huge"),
    "far too many": (saved(Image.new("1", (20_000, 20_000))), "image-huge"),
}


@pytest.mark.parametrize("what", PICTURES)
def test_a_seal_that_will_not_do_is_told(what):
    data, code = PICTURES[what]
    with pytest.raises(ProblemsFound) as found:
        png_to_picture(data, "seal.png", ORGANISATION)
    assert codes(found) == [code]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_every_transparent_png_will_do(mode):
    image = CLEAR.quantize() if mode == "P" else CLEAR.convert(mode)
    assert png_to_picture(saved(image, dpi=(300, 300)), "seal.png", ORGANISATION).size == pytest.approx(
        (9.6, 9.6), rel=1e-3
    )


@pytest.mark.parametrize(("pixels", "fits"), [((425, 425), True), ((440, 425), False), ((425, 440), False)])
def test_a_seal_is_never_made_smaller(pixels, fits):
    """The room is 36 mm, 425 pixels at 300 to the inch."""
    picture = png_to_picture(signed.png(signed.RED, pixels), "seal.png", ORGANISATION)
    box = signed.field(signed.notice(), "ConDau1").size
    if fits:
        assert picture_to_appearance(picture, box).drawing is not None
        return
    with pytest.raises(ProblemsFound) as found:
        picture_to_appearance(picture, box)
    assert codes(found) == ["image-too-large"]


def test_a_signature_without_a_size_fills_its_room():
    picture = png_to_picture(signed.png(signed.BLUE, (900, 100), dpi=None), "a.png", PERSON)
    drawing = picture_to_appearance(picture, (90, 40)).drawing
    assert drawing is not None
    assert drawing.content(90, 40) == "q 90.000 0 0 10.000 0.000 15.000 cm /Look Do Q"


def test_a_copys_signature_shows_no_seal(authority, tmp_path):
    path, by = tmp_path / "seal.png", signed.key(authority, "agency")
    path.write_bytes(signed.seal_png())
    made = signed.sign(signed.copy(), "ConDau1", by, authority, NOW, image=path)
    assert signed.pictures(made) == 0
    assert signed.pictures(signed.sign(signed.sealable(authority), "ConDau1", by, authority, NOW, image=path)) == 1


def test_work_slips_have_nothing_to_sign():
    assert pdf_to_signature_fields(slip()) == ()


def slip() -> bytes:
    from noticegen.notice.notice_to_excerpts import notice_to_excerpts

    read = printing.read((ROOT / "data/notices" / f"{signed.ONE}.yaml").read_bytes())
    excerpt = notice_to_excerpts(read, printing.office())["thanh-tra"]
    return printing.excerpt_documents(excerpt)[".pdf"]

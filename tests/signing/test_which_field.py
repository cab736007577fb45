"""Which field is signed, and which PDF has none that may be."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pikepdf
import pytest

from noticegen.pdf.signature_field import Party, SignatureField
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.field_to_sign import field_to_sign
from noticegen.signing.pdf_to_signature_fields import pdf_to_signature_fields
from tools import printing, signed
from tools.authority import Authority
from tools.checkout import ROOT
from tools.sign_runs import codes

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


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
def test_the_next_field_is_signed(there: str, party: Party, asked: str | None, expected: str) -> None:
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
def test_no_other_field_is_signed(there: str, party: Party, asked: str | None, expected: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        field_to_sign(fields(there), party, asked)
    assert codes(found) == [expected]


def test_real_documents_say_what_their_fields_are_for() -> None:
    told = {each.name: (each.party, each.words) for each in pdf_to_signature_fields(signed.notice())}
    assert told == {
        "ChuKy1": (PERSON, "Chữ ký của Giám đốc Trần Quốc Thành"),
        "ConDau1": (ORGANISATION, "Con dấu, chữ ký số của Sở Khoa học và Công nghệ"),
    }


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"PK\x03\x04 a Word file", "cut off"])
def test_what_is_no_whole_pdf_is_told(data: bytes | str) -> None:
    pdf = data if isinstance(data, bytes) else signed.notice()[:-2000]
    with pytest.raises(ProblemsFound) as found:
        pdf_to_signature_fields(pdf)
    assert codes(found) == ["sign-not-pdf"]


def rebuilt(change: Callable[[pikepdf.Pdf], object], **options: Any) -> bytes:
    """Saved by another program with a change, before anybody signs."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed.notice())) as document:
        change(document)
        document.save(made, **options)
    return made.getvalue()


def with_entry(name: str, **told: Any) -> Callable[[pikepdf.Pdf], None]:
    def change(document: pikepdf.Pdf) -> None:
        for each in document.Root.AcroForm.Fields:
            each[name] = pikepdf.Dictionary(**told)

    return change


def certified(document: pikepdf.Pdf) -> None:
    """By an author who forbids every change."""
    rules = pikepdf.Dictionary(TransformMethod=pikepdf.Name.DocMDP, TransformParams=pikepdf.Dictionary(P=1))
    value = pikepdf.Dictionary(Type=pikepdf.Name.Sig, Reference=[rules])
    document.Root.Perms = pikepdf.Dictionary(DocMDP=document.make_indirect(value))


LOCKED = pikepdf.Encryption(owner="a", user="")


CMS = [pikepdf.Name("/adbe.pkcs7.detached")]


ODD = {
    "another kind": (partial(rebuilt, with_entry("/SV", Ff=2, SubFilter=CMS)), "sign-forbidden"),
    "a server named": (
        partial(rebuilt, with_entry("/SV", TimeStamp={"/URL": "http://x/", "/Ff": 1})),
        "sign-forbidden",
    ),
    "a lock": (partial(rebuilt, with_entry("/Lock", Action=pikepdf.Name.All, P=1)), "sign-forbidden"),
    "certified": (partial(rebuilt, certified), "sign-forbidden"),
    "a password": (partial(rebuilt, id, encryption=LOCKED), "pdf-locked"),
    "a password to read": (partial(rebuilt, id, encryption=pikepdf.Encryption(owner="a", user="b")), "pdf-locked"),
}


@pytest.mark.parametrize("what", ODD)
def test_another_programs_conditions_are_told_and_no_bug(authority: Authority, what: str) -> None:
    make, code = ODD[what]
    with pytest.raises(ProblemsFound) as found:
        sign_next(make(), authority)
    assert codes(found) == [code]


def sign_next(pdf: bytes, authority: Authority) -> bytes:
    """As the person."""
    name = field_to_sign(pdf_to_signature_fields(pdf), PERSON, None).name
    return signed.sign(pdf, name, signed.key(authority, "person"), authority, NOW)


def test_work_slips_have_nothing_to_sign() -> None:
    assert pdf_to_signature_fields(slip()) == ()


def slip() -> bytes:
    from noticegen.notice.notice_to_excerpts import notice_to_excerpts

    read = printing.read((ROOT / "data/notices" / f"{signed.ONE}.yaml").read_bytes())
    excerpt = notice_to_excerpts(read, printing.office())["thanh-tra"]
    return printing.excerpt_documents(excerpt)[".pdf"]

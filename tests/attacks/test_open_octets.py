"""A bit of a signature's value that neither digest nor signature covers is missed all the same.

Certificates whose signatures end in a zero bit: there, a further unused bit changes nothing that is signed.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from asn1crypto import cms, core, parser, x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import CertificateBuilder, Name, NameAttribute
from cryptography.x509.oid import NameOID

from noticegen.problems.problem import ProblemsFound
from noticegen.signing.certificate_chain import proves
from noticegen.signing.pdf_reader import DAMAGE
from noticegen.signing.trust import Trust
from noticegen.verifying.one_form import is_in_one_form
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from tools import authority as authorities
from tools import flips, printing, signed
from tools.authority import Authority, serving
from tools.notices import ONE_PAGE
from tools.shared import once
from tools.signature_values import last_value, open_octets, with_value

NOW = datetime.now(UTC).replace(microsecond=0)


def ends_in_zero(certificate: x509.Certificate) -> bool:
    return not certificate["signature_value"].contents[-1] & 1


@pytest.fixture(scope="module")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    """One whose certificate and whose agency's end in a zero bit, by the second in which they were made."""
    keys: dict[str, bytes] = dict(once(tmp_path_factory, "keys", authorities.make_keys))
    for second in count():
        folder: Path = tmp_path_factory.mktemp("authority")
        with serving(folder, NOW - timedelta(seconds=second), keys) as made:
            if all(ends_in_zero(made.certificate(name)) for name in ("sub", "agency")):
                yield made
                return


@pytest.fixture(scope="module")
def sealed(issuer: Authority) -> bytes:
    return signed.sealed(printing.documents(printing.read(ONE_PAGE))[".pdf"], issuer, NOW)


def is_good(pdf: bytes, issuer: Authority) -> bool:
    try:
        return pdf_to_verdict(pdf, Trust((issuer.certificate("root"),)), NOW).is_good
    except ProblemsFound:
        return False


def has_one_form(value: bytes) -> bool:
    try:
        return is_in_one_form(value)
    except DAMAGE:
        return False


@pytest.mark.proof
def test_no_flip_in_an_open_octet_is_good(sealed: bytes, issuer: Authority) -> None:
    """Asked of the form, which is quick, and of those that pass it the whole verdict."""
    value = last_value(sealed)
    assert is_good(sealed, issuer)
    asked = [flips.Flip("value", at, bit) for at in open_octets(value) for bit in range(8)]
    assert len(asked) > 1000
    left = [changed for each in asked if has_one_form(changed := flips.flipped(value, each))]
    assert [each for each in left if is_good(with_value(sealed, each), issuer)] == []


def of_a_stranger(data: cms.SignedData, issuer: Authority) -> None:
    data["certificates"].append(cms.CertificateChoices("certificate", issuer.certificate("stranger")))


def unsigned_attribute(data: cms.SignedData, _: Authority) -> None:
    attribute = cms.CMSAttribute({"type": "1.2.3.4", "values": [core.UTF8String("đã huỷ")]})
    data["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([attribute])


WAYS = [of_a_stranger, unsigned_attribute]


@pytest.mark.parametrize("way", WAYS)
def test_what_nobody_signs_says_nothing(
    sealed: bytes, issuer: Authority, way: Callable[[cms.SignedData, Authority], None]
) -> None:
    whole = cms.ContentInfo.load(last_value(sealed))
    way(whole["content"], issuer)
    changed = whole.dump(force=True)
    assert not is_in_one_form(changed)
    assert not is_good(with_value(sealed, changed), issuer)


def test_no_bit_of_a_certificates_signature_is_unused(sealed: bytes, issuer: Authority) -> None:
    value = last_value(sealed)
    for each in cms.ContentInfo.load(value)["content"]["certificates"]:
        bits = each.chosen["signature_value"].contents
        changed = value.replace(bits, b"\1" + bits[1:])
        assert (is_in_one_form(value), is_in_one_form(changed)) == (True, False)
        assert not is_good(with_value(sealed, changed), issuer)


def with_longer_number(value: bytes) -> bytes:
    """The first number with a zero before it, every length around it as DER has it."""
    kind, method, tag, header, content, _ = parser.parse(value)
    end = len(header) + len(content)
    if (method, tag) == (0, 2):
        content = b"\0" + content
    elif method:
        content = with_longer_number(content)
    else:
        return value[:end] + with_longer_number(value[end:])
    return bytes(parser.emit(kind, method, tag, content)) + value[end:]


def test_a_number_is_written_in_one_way(sealed: bytes, issuer: Authority) -> None:
    changed = with_longer_number(last_value(sealed))
    assert len(changed) == len(last_value(sealed)) + 1
    assert not is_in_one_form(changed)
    assert not is_good(with_value(sealed, changed), issuer)


@pytest.mark.parametrize(("right", "wrong"), [(b"\xa0\3\2\1\2\2", b"\xa0\3\2\1\7\2"), (b"\2\1", b"\2\0")])
def test_a_certificate_that_cannot_be_one_proves_nothing(issuer: Authority, right: bytes, wrong: bytes) -> None:
    """A version that does not exist, a number without digits."""
    whole = issuer.certificate("agency").dump()
    assert right in whole
    broken = x509.Certificate.load(whole.replace(right, wrong, 1))
    assert not proves(issuer.certificate("sub"), broken)
    assert not proves(broken, issuer.certificate("sub"))


def test_a_serial_number_below_zero_proves_nothing_and_warns_nobody(issuer: Authority) -> None:
    whole = issuer.certificate("agency").dump()
    serial = x509.Certificate.load(whole)["tbs_certificate"]["serial_number"].contents
    assert whole.count(serial) == 1
    below = x509.Certificate.load(whole.replace(serial, b"\xff" + serial[1:]))
    assert proves(issuer.certificate("sub"), x509.Certificate.load(whole))
    assert not proves(issuer.certificate("sub"), below)


def issued_beside(count: int) -> list[x509.Certificate]:
    """A root of nobody's, and so many certificates that it proves."""
    key, name = ec.generate_private_key(ec.SECP256R1()), Name([NameAttribute(NameOID.COMMON_NAME, "Gốc lạ")])
    made = CertificateBuilder().issuer_name(name).public_key(key.public_key())
    made = made.not_valid_before(NOW).not_valid_after(NOW + timedelta(days=1))
    others = [made.subject_name(Name([])).serial_number(number) for number in range(2, count + 2)]
    signed_ones = [each.sign(key, SHA256()) for each in (made.subject_name(name).serial_number(1), *others)]
    return [x509.Certificate.load(each.public_bytes(Encoding.DER)) for each in signed_ones]


@pytest.mark.parametrize(("count", "is_one_form"), [(5, True), (60, False)])
def test_no_more_certificates_are_tried_than_a_chain_can_have(sealed: bytes, count: int, is_one_form: bool) -> None:
    """Each is tried with all others."""
    whole = cms.ContentInfo.load(last_value(sealed))
    for each in issued_beside(count):
        whole["content"]["certificates"].append(cms.CertificateChoices("certificate", each))
    assert is_in_one_form(whole.dump(force=True)) is is_one_form

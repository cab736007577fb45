"""Ways to pass a file off as what it is not, with somebody else's key, or with a real one used badly."""

import asyncio
import hashlib
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from certomancer.registry import ServiceLabel
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps import HTTPTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from . import signed
from .attack_lab import PERSON, SEAL, Lab, generic, page_of, updated, with_value, writer_of
from .attacks_without_key import move, paint, shorter_range, with_range


def stamped_for_the_person(lab: Lab) -> bytes:
    """Where the person signs stands a time stamp, which anybody can get."""
    stamper = PdfTimeStamper(HTTPTimeStamper(lab.good.tsa), PERSON)
    return bytes(stamper.timestamp_pdf(writer_of(signed.notice()), "sha256").getvalue())


# ---- With a key, used badly


def sealed_over(forged: Callable[[Lab], bytes]) -> Callable[[Lab], bytes]:
    """The same with a real seal on it."""

    def sealed(lab: Lab) -> bytes:
        return lab.sign_anyhow(forged(lab), SEAL, "agency")

    sealed.__name__ = f"{forged.__name__}_then_sealed"
    return sealed


def _signed_again(lab: Lab, pdf: bytes) -> bytes:
    """The seal's own key signs the ranges that the file says."""
    last = PdfFileReader(io.BytesIO(pdf)).embedded_signatures[-1]
    numbers = [int(each) for each in last.byte_range]
    parts = b"".join(pdf[start : start + size] for start, size in zip(numbers[::2], numbers[1::2], strict=True))
    signer = signed.key(lab.good, "agency").signer
    value = asyncio.run(signer.async_sign(hashlib.sha256(parts).digest(), "sha256", use_pades=True))
    return with_value(pdf, value.dump(), lab.sealed())


def signed_too_little(lab: Lab) -> bytes:
    return _signed_again(lab, shorter_range(lab))


def signed_beside_a_hole(lab: Lab) -> bytes:
    """Nine bytes before the value are nobody's."""
    return _signed_again(lab, with_range(lab.sealed(), lambda a, b, rest: (0, a - 9, b, rest)))


def signed_around_a_hole(lab: Lab) -> bytes:
    """Three ranges: ten bytes near the beginning are nobody's."""
    return _signed_again(lab, with_range(lab.sealed(), lambda a, b, rest: (0, 9, 19, a - 19, b, rest)))


def wrong_order(lab: Lab) -> bytes:
    sealed = lab.sign_anyhow(signed.notice(), SEAL, "agency")
    return lab.sign_anyhow(sealed, PERSON, "person")


def sealed_alone(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), SEAL, "agency")


def expired(lab: Lab) -> bytes:
    key = signed.key(lab.good, "expired")
    return signed.sign(signed.notice(), PERSON, key, lab.good, lab.now - timedelta(days=10))


def early(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "early")


def revoked(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "revoked")


def revoked_by_its_own_list(lab: Lab) -> bytes:
    """The file keeps the list that names it, issued later."""
    services = lab.good.architecture.service_registry
    lists = [services.get_crl(ServiceLabel(each), lab.now + timedelta(days=30)) for each in ("sub", "root")]

    def change(writer: Any) -> None:
        certificates = [lab.good.certificate("sub")]
        DocumentSecurityStore.supply_dss_in_writer(writer, None, crls=lists, certs=certificates)

    return lab.sign_anyhow(updated(signed.notice(), change), PERSON, "revoked", tsa=lab.good.tsa)


def wrong_usage(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "wrong-usage")


def weak_digest(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "person", md_algorithm="sha1")


def unknown_root(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "stranger")


def foreign_field(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), "Signature1", "person", is_new=True)


def foreign_field_with_our_name(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), "ChuKy9", "person", is_new=True)


def moved_before(lab: Lab) -> bytes:
    return lab.sign_anyhow(updated(signed.notice(), move(PERSON)), PERSON, "person")


def painted_then_sealed(lab: Lab) -> bytes:
    """Whoever seals replaces the person's signature as it is seen."""
    painted = updated(lab.sign(signed.notice(), PERSON), paint(PERSON))
    return lab.sign_anyhow(painted, SEAL, "agency")


def changed_then_sealed(lab: Lab) -> bytes:
    """Whoever seals changes what the person signed."""

    def change(writer: Any) -> None:
        page_of(writer)["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))

    return lab.sign_anyhow(updated(lab.sign(signed.notice(), PERSON), change), SEAL, "agency")


# ---- With a time stamp of nobody that is trusted


def stamp_of_a_stranger(lab: Lab) -> bytes:
    return lab.sign_anyhow(signed.notice(), PERSON, "person", tsa=lab.bad.tsa)


def document_stamp_of_a_stranger(lab: Lab) -> bytes:
    stamper = PdfTimeStamper(HTTPTimeStamper(lab.bad.tsa), "DauThoiGian1", InvisSigSettings(box_out_of_bounds=True))
    return bytes(stamper.timestamp_pdf(writer_of(lab.sealed("b-lt")), "sha256").getvalue())

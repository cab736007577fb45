"""A signed file that somebody changed is told from one that was only signed."""

import io
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from noticegen.pdf.signature_field import Party
from noticegen.signing.pyhanko_hooks import WriterKeepingMetadata
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from tools import signed
from tools.authority import Authority

NOW = datetime.now(UTC)
PERSON, ORGANISATION = Party.PERSON, Party.ORGANISATION


@cache
def once_signed(authority: Authority) -> bytes:
    return signed.sign(signed.notice(), "ChuKy1", signed.key(authority, "person"), authority, NOW, "b-t")


def flipped(pdf: bytes) -> bytes:
    """Another bit in the first page's words."""
    place = len(signed.notice()) // 2
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def overlaid(pdf: bytes) -> bytes:
    """More drawn on the first page, by a later part of the file."""
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
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
    writer: Any = WriterKeepingMetadata(io.BytesIO(pdf))
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
def test_a_file_changed_after_it_was_signed_is_told(authority: Authority, how: str) -> None:
    change, code = TAMPERED[how]
    assert [each.code for each in signed_pdf_to_problems(change(once_signed(authority)))] == [code]


def test_a_file_only_signed_is_not(authority: Authority) -> None:
    assert signed_pdf_to_problems(once_signed(authority)) == []
    assert signed_pdf_to_problems(with_another_part(once_signed(authority))) == []
    assert signed_pdf_to_problems(signed.notice()) == []

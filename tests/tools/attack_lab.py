"""Where files are attacked: who is trusted and who is not, and how a signed file is taken apart."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from asn1crypto import cms
from pyhanko.pdf_utils import generic as _generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.timestamps import HTTPTimeStamper

from . import signed
from .authority import Authority
from .flips import last_value

PERSON, SEAL = "ChuKy1", "ConDau1"
generic: Any = _generic
"""Half of it ships no types."""

Change = Callable[[Any], None]
"""Of a writer that adds to a file."""


@dataclass(frozen=True)
class Lab:
    """Who is trusted, who is not, and when it happens."""

    good: Authority
    bad: Authority
    now: datetime

    @cache  # noqa: B019 one for the whole run
    def sealed(self, level: str = "b-b") -> bytes:
        """As it should be."""
        return self.sign(self.sign(signed.notice(), PERSON, level), SEAL, level)

    def sign(self, pdf: bytes, name: str, level: str = "b-b") -> bytes:
        """As `noticegen sign` does."""
        who = "person" if name == PERSON else "agency"
        return signed.sign(pdf, name, signed.key(self.good, who), self.good, self.now, level)

    def sign_anyhow(self, pdf: bytes, name: str, who: str, *, is_new: bool = False, **told: Any) -> bytes:
        """As another program would, that asks nothing."""
        stamper = HTTPTimeStamper(told.pop("tsa")) if "tsa" in told else None
        settings: dict[str, Any] = {"subfilter": SigSeedSubFilter.PADES, "md_algorithm": "sha256"} | told
        meta = PdfSignatureMetadata(field_name=name, signer_key_usage=set(), **settings)
        signer = PdfSigner(meta, signed.key(self.good, who).signer, timestamper=stamper)
        out = signer.sign_pdf(writer_of(pdf), existing_fields_only=not is_new)
        return bytes(out.getvalue())


def writer_of(pdf: bytes) -> Any:
    return IncrementalPdfFileWriter(io.BytesIO(pdf), strict=False)


def updated(pdf: bytes, change: Change) -> bytes:
    """Something written behind what was there."""
    writer, out = writer_of(pdf), io.BytesIO()
    change(writer)
    writer.write(out)
    return out.getvalue()


def page_of(writer: Any, number: int = 0) -> Any:
    reference, _ = writer.find_page_for_modification(number)
    writer.mark_update(reference)
    return reference.get_object()


def field_of(writer: Any, name: str) -> Any:
    for each in writer.root["/AcroForm"]["/Fields"]:
        field = each.get_object()
        if field["/T"] == name:
            writer.update_container(field)
            return field
    raise LookupError(name)


def with_value(pdf: bytes, value: bytes, like: bytes | None = None) -> bytes:
    """Another value in the last signature's room; where that is, is known from a file like it."""
    start, _, end = last_value(like or pdf)
    return pdf[: start + 1] + value.hex().encode().ljust(end - start - 2, b"0") + pdf[end - 1 :]


def value_of(pdf: bytes, number: int = -1) -> Any:
    """A signature's value."""
    return cms.ContentInfo.load(PdfFileReader(io.BytesIO(pdf)).embedded_signatures[number].pkcs7_content)

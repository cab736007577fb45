"""How we open a PDF with pyHanko, and what we ask of it in more than one place."""

import zlib
from io import BytesIO

from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.pdf.foreign_pdf import has_end

from . import pyhanko_hooks  # noqa: F401 loading it refuses a version in which a name is missing

DAMAGE = (
    *(PdfError, zlib.error, ValueError, LookupError, TypeError, AttributeError),
    *(ArithmeticError, AssertionError, NotImplementedError, RecursionError, UnsupportedAlgorithm),
)
"""What reading a damaged file may raise. No documentation says so: these are the errors that we have seen."""

_MOST_FIELDS = 5_000


def open_pdf(pdf: bytes) -> PdfFileReader:
    """A reader that accepts nothing irregular. Raises any of DAMAGE, here or when more of the file is read."""
    if not has_end(pdf):
        raise PdfError("no end")
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    if not reader.encrypted:  # whoever asks for it says so in its own words
        _refuse_endless_fields(reader)
    return reader


def _refuse_endless_fields(reader: PdfFileReader) -> None:
    """A field may be the child of many, or of itself; pyHanko would look at each as often as that."""
    waiting = [reader.root["/AcroForm"].get("/Fields", ())] if "/AcroForm" in reader.root else []
    left = _MOST_FIELDS
    while waiting:
        fields = [each.get_object() for each in waiting.pop()]
        left -= len(fields)
        if left < 0:
            raise PdfError("too many fields")
        waiting += [each["/Kids"] for each in fields if "/Kids" in each]


def is_document_stamp(signature: EmbeddedPdfSignature) -> bool:
    """Whether it calls itself a time stamp over the document, rather than somebody's signature."""
    return bool(signature.sig_object_type == "/DocTimeStamp")

"""A PDF → its signature fields, as they stand in the file."""

import zlib
from collections.abc import Iterator
from io import BytesIO

from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from noticegen.pdf.signature_field import SignatureField
from noticegen.problems.problem import Problem, ProblemsFound

from .unlogged import unlogged

DAMAGE = (
    *(PdfError, zlib.error, ValueError, LookupError, TypeError, AttributeError),
    *(ArithmeticError, AssertionError, NotImplementedError, RecursionError, UnsupportedAlgorithm),
)
"""What a damaged file makes of a reader is not documented; these are what was seen of it."""


def pdf_to_signature_fields(pdf: bytes) -> tuple[SignatureField, ...]:
    """Every signature field, in the file's order. Raises ProblemsFound: no PDF, a broken one, one with a password."""
    try:
        with unlogged():
            reader = PdfFileReader(BytesIO(pdf), strict=True)
            if reader.encrypted:
                raise ProblemsFound([Problem("pdf-locked")])
            return tuple(_fields(reader))
    except DAMAGE as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error


def has_proofs(pdf: bytes) -> bool:
    """Whether lasting proofs of some signature's certificates stand in a file that can be read."""
    return "/DSS" in PdfFileReader(BytesIO(pdf), strict=True).root


def _fields(reader: PdfFileReader) -> Iterator[SignatureField]:
    for name, value, reference in enumerate_sig_fields(reader):
        field = reference.get_object()
        left, bottom, right, top = (float(each) for each in field.get("/Rect", (0, 0, 0, 0)))
        yield SignatureField(
            name=str(name),
            words=str(field.get("/TU", name)),
            box=(left, bottom, right, top),
            is_signed=value is not None,
            is_conditional="/SV" in field or "/Lock" in field,
        )

"""A PDF → its signature fields, as they stand in the file."""

from collections.abc import Iterator

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from noticegen.pdf.signature_field import SignatureField
from noticegen.problems.problem import Problem, ProblemsFound

from .pdf_reader import DAMAGE, open_pdf
from .unlogged import unlogged


def pdf_to_signature_fields(pdf: bytes) -> tuple[SignatureField, ...]:
    """Every signature field, in the file's order.

    Raises ProblemsFound: no PDF or a broken one (`sign-not-pdf`), one with a password (`pdf-locked`).
    """
    try:
        with unlogged():
            reader = open_pdf(pdf)
            if reader.encrypted:
                raise ProblemsFound([Problem("pdf-locked")])
            return tuple(_fields(reader))
    except DAMAGE as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error


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

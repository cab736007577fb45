"""The words of a PDF that may come from anywhere; a reader of our own files would end in an error of its library."""

from noticegen.pdf.pdf_objects import UNREADABLE
from noticegen.pdf.pdf_to_texts import PdfTexts, pdf_to_texts
from noticegen.problems.problem import Problem, ProblemsFound


def foreign_texts(pdf: bytes) -> PdfTexts:
    """As PDFium reads them. Raises ProblemsFound (`sign-not-pdf`) where it cannot, even if others read the file."""
    try:
        return pdf_to_texts(pdf)
    except UNREADABLE as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error

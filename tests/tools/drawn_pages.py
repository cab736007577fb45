"""The pages of a PDF with all that they draw, read once for the same bytes: reading is what most tests here cost."""

from functools import lru_cache
from io import BytesIO

import pdfplumber
from pdfplumber.page import Page

_FILES_KEPT = 6
"""The next test asks for the same files; a long notice's letters take some 40 MB."""


@lru_cache(_FILES_KEPT)
def drawn_pages(pdf: bytes) -> tuple[Page, ...]:
    """Not to be changed: the next reader gets the same."""
    return tuple(pdfplumber.open(BytesIO(pdf)).pages)

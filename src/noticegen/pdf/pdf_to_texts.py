"""A PDF → the words on its pages, line by line as a reader sees them."""

from typing import Any, NamedTuple

from noticegen.form.units import mm_to_pt

from .opened_pdf import OpenedPdf, opened_pdf

_MARGIN_PT = mm_to_pt(20)
"""Above this stand page numbers and marks: no form allows a smaller upper margin."""


class PdfTexts(NamedTuple):
    """`lines` of all pages in order. Those in upper margins come first: none stands between halves of a sentence.

    `title` is that of the file's properties.
    """

    pages: int
    lines: tuple[str, ...]
    title: str = ""


def pdf_to_texts(pdf: bytes | OpenedPdf) -> PdfTexts:
    """Read by PDFium, not by what made the file."""
    with opened_pdf(pdf) as opened:
        pages = [_lines(page) for page in opened.pages()]
        title = opened.title
    margins = (line for margin, _ in pages for line in margin)
    return PdfTexts(len(pages), (*margins, *(line for _, lines in pages for line in lines)), title)


def _lines(page: Any) -> tuple[list[str], list[str]]:
    """The lines in the page's upper margin, which are drawn last, and those below."""
    text = page.get_textpage()
    try:
        lines: list[str] = text.get_text_range().splitlines()
        margin: list[str] = text.get_text_bounded(bottom=page.get_height() - _MARGIN_PT).splitlines()
    finally:
        text.close()
    below = len(lines) - len(margin)
    return (margin, lines[:below]) if lines[below:] == margin else ([], lines)

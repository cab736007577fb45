"""A PDF → the words in it: its pages' lines as a reader sees them, and titles, properties, attachments."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PdfTexts:
    """`lines` of all pages in order; `others` are bookmarks, properties and what is attached."""

    pages: int
    lines: tuple[str, ...]
    others: tuple[str, ...]


def pdf_to_texts(data: bytes) -> PdfTexts:
    """Read by PDFium, not by what made the file."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        lines = tuple(line for page in document for line in _lines(page))
        return PdfTexts(len(document), lines, tuple(_others(document)))


def _lines(page: Any) -> list[str]:
    text = page.get_textpage()
    try:
        lines: list[str] = text.get_text_range().splitlines()
    finally:
        text.close()
        page.close()
    return lines


def _others(document: Any) -> Iterator[str]:
    yield from document.get_metadata_dict().values()
    yield from (bookmark.get_title() for bookmark in document.get_toc())
    for number in range(document.count_attachments()):
        attachment = document.get_attachment(number)
        yield attachment.get_name()
        yield bytes(attachment.get_data()).decode("utf-8", "replace")

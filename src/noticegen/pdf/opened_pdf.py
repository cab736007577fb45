"""A finished PDF as PDFium reads it: opened once, and no page read twice, for all that is asked of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class OpenedPdf:
    """`pages` is the last to ask: it closes each page behind itself."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._read: dict[int, Any] = {}

    @property
    def title(self) -> str:
        """That of the file's properties."""
        return str(self._document.get_metadata_value("Title"))

    def page(self, number: int) -> Any:
        """Of the pages, counted from 0, one that will be asked for again."""
        if number not in self._read:
            self._read[number] = self._document[number]
        return self._read[number]

    def pages(self) -> Iterator[Any]:
        """All of them in order, each closed before the next is read."""
        for number in range(len(self._document)):
            page = self.page(number)
            try:
                yield page
            finally:
                self._read.pop(number).close()


@contextmanager
def opened_pdf(pdf: bytes | OpenedPdf) -> Iterator[OpenedPdf]:
    """A file's bytes, closed at the end; one that is open already is left so, for whoever opened it."""
    if isinstance(pdf, OpenedPdf):
        yield pdf
        return
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        yield OpenedPdf(document)

"""A finished PDF is looked at for ink and for words; each page of it is read once for both."""

from dataclasses import replace

import pypdfium2
import pytest

from noticegen.pdf.opened_pdf import opened_pdf
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from tools import printing
from tools.notices import ONE_PAGE


def test_a_page_is_read_once_and_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    press = replace(printing.press(), engine="noticegen")
    pdf = press.pdf(press.settled(press.html(printing.read(ONE_PAGE))))
    apart = pdf_to_inked_slots(pdf.data, pdf.slots), pdf_to_texts(pdf.data)
    read, read_page = list[pypdfium2.PdfPage](), pypdfium2.PdfDocument.get_page

    def get_page(document: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage:
        read.append(read_page(document, number))
        return read[-1]

    monkeypatch.setattr(pypdfium2.PdfDocument, "get_page", get_page)
    with opened_pdf(pdf.data) as opened:
        together = pdf_to_inked_slots(opened, pdf.slots), pdf_to_texts(opened)
        assert [page.raw for page in read] == [None] * together[1].pages
    assert together == apart
    assert {slot.page for slot in pdf.slots if not slot.is_filled}

"""A PDF and the field in its corner → the line that is already printed there."""

import pypdfium2

from noticegen.pdf.signature_field import SignatureField


def pdf_to_printed_mark(pdf: bytes, field: SignatureField) -> str:
    """The words within the field's box, one space between them; "" if there are none.

    A corner mark stands on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I, khoản 3).
    """
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        try:
            words: str = text.get_text_bounded(*field.box)
        finally:
            text.close()
    return " ".join(words.split())

"""What PDFs carry: looked at, taken out, changed."""

import io
from collections.abc import Mapping

import pikepdf

from noticegen.pdf_to_attachments import pdf_to_attachments


def carried(pdf: bytes) -> Mapping[str, bytes]:
    """The files in it."""
    return pdf_to_attachments(pdf, "a.pdf")


def without_source(pdf: bytes) -> bytes:
    """All of a PDF but what it carries: equal for two that show the same."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        del opened.Root.Names, opened.Root.AF, opened.trailer.ID
        out = io.BytesIO()
        opened.save(out, fix_metadata_version=False, static_id=True)
    return out.getvalue()

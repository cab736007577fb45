"""Two states of a PDF → what differs between them for whoever reads it, besides the signature in one field."""

import zlib

from .change import Change, Part
from .document_walk import DocumentWalk
from .pdf_objects import UNREADABLE, opened


def pdfs_to_changes(before: bytes, after: bytes, field: str = "") -> tuple[Change, ...]:
    """Every part that differs, each once; FILE alone where nothing in the document does."""
    try:
        with opened(before) as was, opened(after) as now:
            found = set(DocumentWalk(was, now, field).changes())
    except (*UNREADABLE, zlib.error):
        return (Change(Part.OTHER),)
    return tuple(sorted(found)) or (Change(Part.FILE),)

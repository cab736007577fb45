"""A PDF with later additions (signatures, notes) → the PDF before them, byte for byte.

Additions to a PDF are appended to it (ISO 32000, 7.5.6). So its first revision ends with the first genuine end mark:
one whose offset leads to a cross-reference table. An author's words may contain the same letters.
"""

import re
from itertools import islice

# "startxref", the table's offset, "%%EOF", and the rest of that line. More digits than 15 are no offset.
_END = re.compile(rb"startxref\s{1,99}(\d{1,15})\s{1,99}%%EOF(?:\r\n|\n|\r|)")
# A table in its older form; or an object "12 0 obj" that calls itself /XRef before its stream begins.
_TABLE = re.compile(rb"xref\s|\d{1,10}\s+\d{1,5}\s+obj\b(?:(?!stream\b|endobj\b).){0,2000}?/XRef\b", re.DOTALL)

_MOST = 1000
"""End marks that are tried: an author's text may hold a few that are none, a file made to keep us busy holds millions.
"""


def pdf_to_first_revision(data: bytes) -> bytes:
    """The bytes up to the end of the first end mark's line; all bytes where there is no such mark."""
    for end in islice(_END.finditer(data), _MOST):
        start = int(end[1])
        if start < end.start() and _TABLE.match(data, start):
            return data[: end.end()]
    return data

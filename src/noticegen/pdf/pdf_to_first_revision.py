"""A PDF that more was added to (signatures, notes) → the PDF as it was before, byte for byte.

What is added to a PDF stands behind it (ISO 32000, 7.5.6). So its first revision ends with the first end mark that is
one: after the place of a table of contents that is there. The same letters may stand in an author's words as well.
"""

import re

_END = re.compile(rb"startxref\s+(\d{1,15})\s+%%EOF(?:\r\n|\n|\r|)")
_TABLE = re.compile(rb"xref\s|\d{1,10}\s+\d{1,5}\s+obj\b(?:(?!stream\b|endobj\b).){0,2000}?/XRef\b", re.DOTALL)


def pdf_to_first_revision(data: bytes) -> bytes:
    """The bytes up to and with the line of the first end mark; all of them where there is none to be found."""
    for end in _END.finditer(data):
        start = int(end[1])
        if start < end.start() and _TABLE.match(data, start):
            return data[: end.end()]
    return data

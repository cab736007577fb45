"""A PDF, signed or not → the files attached to it, by name.

It may come from anybody: what is packed is unpacked to a limit only, and names are what the PDF says, not yet names of
files on a disk.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any

from .attachments_to_pdf import Attachments
from .problem import Problem, ProblemsFound

MOST_BYTES = 50_000_000
"""All attachments together."""


def pdf_to_attachments(data: bytes, file: str) -> Attachments:
    """Raises ProblemsFound (`not-a-pdf`, `pdf-locked`, `attachments-too-large`) that name the file."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=True) as pdf:
            return dict(_attached(pdf))
    except pikepdf.PasswordError as error:
        raise ProblemsFound([Problem("pdf-locked", values={"path": file})]) from error
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ProblemsFound([Problem("not-a-pdf", values={"path": file})]) from error
    except _TooLargeError as error:
        values = {"path": file, "limit": str(MOST_BYTES // 1_000_000)}
        raise ProblemsFound([Problem("attachments-too-large", values=values)]) from error


class _TooLargeError(Exception):
    pass


def _attached(pdf: Any) -> Iterator[tuple[str, bytes]]:
    left = MOST_BYTES
    for name, specification in pdf.attachments.items():
        found = _unpacked(specification.get_file().obj, left)
        left -= len(found)
        yield str(name), found


def _unpacked(stream: Any, most: int) -> bytes:
    """Ours are packed in one way; another way is QPDF's to know, whose unpacking knows no limit."""
    if stream.get("/Filter") != "/FlateDecode" or "/DecodeParms" in stream:
        found: bytes = stream.read_bytes()
        is_whole = True
    else:
        packed = zlib.decompressobj()
        found = packed.decompress(stream.read_raw_bytes(), most + 1)
        is_whole = packed.eof
    if len(found) > most:
        raise _TooLargeError
    if not is_whole:
        raise ValueError
    return found

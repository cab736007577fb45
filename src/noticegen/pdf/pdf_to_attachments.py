"""A PDF, signed or not → the files attached to it, by name.

It may come from anybody: packed data is unpacked only up to a limit, and a name is what the PDF says, not yet the name
of a file on a disk.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any

from noticegen.problems.problem import Problem, ProblemsFound

from .attachments_to_pdf import Attachments

MOST_BYTES = 50_000_000
"""All attachments together."""

MOST_FILES = 1_000


def pdf_to_attachments(data: bytes, file: str) -> Attachments:
    """Raises ProblemsFound that name the file.

    `not-a-pdf`, `pdf-locked`, `attachments-too-large`, `attachments-packed`; without a name, `pdf-too-much`.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=True) as pdf:
            return dict(_attached(pdf))
    except pikepdf.PasswordError as error:
        raise ProblemsFound([Problem("pdf-locked", values={"path": file})]) from error
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ProblemsFound([Problem("not-a-pdf", values={"path": file})]) from error
    except _OtherPackingError as error:
        raise ProblemsFound([Problem("attachments-packed", values={"path": file})]) from error
    except _TooLargeError as error:
        values = {"path": file, "limit": str(MOST_BYTES // 1_000_000)}
        raise ProblemsFound([Problem("attachments-too-large", values=values)]) from error


class _TooLargeError(Exception):
    pass


class _OtherPackingError(Exception):
    pass


def _attached(pdf: Any) -> Iterator[tuple[str, bytes]]:
    left = MOST_BYTES
    if len(pdf.attachments) > MOST_FILES:
        raise ProblemsFound([Problem("pdf-too-much")])
    for name, specification in pdf.attachments.items():
        found = _unpacked(specification.get_file().obj, left)
        left -= len(found)
        yield str(name), found


def _unpacked(stream: Any, most: int) -> bytes:
    """Only plain or deflated data: QPDF can unpack more, but without a limit."""
    raw: bytes = stream.read_raw_bytes()
    filters = _filters(stream)
    if not filters:
        found, is_whole = raw, True
    elif filters == ["/FlateDecode"] and "/DecodeParms" not in stream:
        packed = zlib.decompressobj()
        found = packed.decompress(raw, most + 1)
        is_whole = packed.eof
    else:
        raise _OtherPackingError
    if len(found) > most:
        raise _TooLargeError
    if not is_whole:
        raise ValueError
    return found


def _filters(stream: Any) -> list[str]:
    """One may stand alone or in a list (ISO 32000, 7.3.8.2)."""
    import pikepdf

    named = stream.get("/Filter", ())
    return [str(each) for each in ((named,) if isinstance(named, pikepdf.Name) else named)]

"""A PDF from elsewhere, before any library reads it: refused if it is made to keep the reader busy or fill the memory.

The libraries unpack what a file tells them to, and search it for its end. So we look first, in one pass, at how much
its packed parts hold, and whether it ends as a PDF does.
"""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.read_file import read_file
from noticegen.workspace.time_limit import TooLongError, limited_time

MOST_BYTES = 200_000_000
MOST_UNPACKED = 400_000_000
"""All packed parts of a file together: some hundred times what the longest notice holds."""

MOST_IN_ONE = 100_000_000
"""One part, which a library unpacks as a whole."""

_LONGEST_TAIL = 4096
"""So far from the end readers look for it (ISO 32000, annex H, asks for 1024)."""

_SIGNS = b"\0\t\n\f\r <>[](){}/%0123456789abcdefABCDEF"
_LONGEST_SIGNS = 256_000
"""Signs and figures in a run, without a word. No program writes so many, and a library looks at each by itself."""

_MOST_OBJECTS = 150_000
"""Ten times those of the longest notice."""

_TABLE = re.compile(rb"/(?:XRef|ObjStm)\b")
_AROUND = 1000
_TABLE_OF_MILLIONS = re.compile(rb"/Size\s*\d{7}|/Index\s*\[[^\]]*\d{7}|/N\s*\d{6}")
_STREAM = re.compile(rb"stream\r?\n")
_DEFLATED = 8
_CHUNK = 65_536
_EACH = _CHUNK // 16
"""What a piece costs that gives nothing: a file may hold millions of beginnings."""

_MOST_TIMES = 3
"""Packed in packed. A library undoes as many as a file says; what is packed thrice does not grow much any more."""


def read_foreign_pdf(path: Path) -> bytes:
    """A file that anybody may have put there. Raises ProblemsFound: it cannot be read, or is more than we read."""
    pdf = read_file(path, MOST_BYTES, missing="pdf-not-found")
    refuse_excessive(pdf)
    return pdf


@contextmanager
def within_limits() -> Iterator[None]:
    """For whatever a library does with such a file. Raises ProblemsFound (`pdf-too-much`) where it takes too much."""
    try:
        with limited_time():
            yield
    except (TooLongError, MemoryError) as error:
        raise ProblemsFound([Problem("pdf-too-much")]) from error


def refuse_excessive(pdf: bytes) -> None:
    """Raises ProblemsFound (`pdf-too-much`) for a file that is larger than we read, or would be."""
    has_too_many = pdf.count(b" obj") > _MOST_OBJECTS or _says_millions(pdf)
    if len(pdf) > MOST_BYTES or has_too_many or _is_wordless(pdf) or _is_packed_too_much(pdf):
        raise ProblemsFound([Problem("pdf-too-much")])


def has_end(pdf: bytes) -> bool:
    """Whether it ends as a PDF does. A library may go through the whole of a large file that does not."""
    return b"startxref" in pdf[-_LONGEST_TAIL:]


def _says_millions(pdf: bytes) -> bool:
    """Whether a table or a stream of objects says that it has so many: a library believes it."""
    around = (pdf[max(found.start() - _AROUND, 0) : found.end() + _AROUND] for found in _TABLE.finditer(pdf))
    return any(_TABLE_OF_MILLIONS.search(each) for each in around)


def _is_wordless(pdf: bytes) -> bool:
    """Whether a long part of it is. A run of twice that length fills one of these parts, wherever it begins."""
    parts = (pdf[start : start + _LONGEST_SIGNS] for start in range(0, len(pdf), _LONGEST_SIGNS))
    return any(len(part) == _LONGEST_SIGNS and not part.strip(_SIGNS) for part in parts)


def _is_packed_too_much(pdf: bytes) -> bool:
    """Whether the deflated parts, unpacked, are larger than we read. Nothing of them is kept."""
    left, view = MOST_UNPACKED, memoryview(pdf)
    for found in _STREAM.finditer(pdf):
        work = _work(_chunks(view, found.end()), MOST_IN_ONE)
        left -= work
        if work > MOST_IN_ONE or left < 0:
            return True
    return False


def _chunks(pdf: memoryview, start: int) -> Iterator[bytes]:
    return (bytes(pdf[place : place + _CHUNK]) for place in range(start, len(pdf), _CHUNK))


def _work(chunks: Iterator[bytes], most: int, times: int = 0) -> int:
    """How much there is to unpack, up to a little more than `most`; what is packed several times counts each time."""
    work = 0
    unpacked = _unpacked(chunks)

    def counted() -> Iterator[bytes]:
        nonlocal work
        for piece in unpacked:
            work += len(piece) + _EACH
            yield piece
            if work > most:
                return

    pieces = counted()
    inner = _work(pieces, most, times + 1) if times < _MOST_TIMES else 0
    for _ in pieces:
        pass
    return work + inner


def _unpacked(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Nothing for what is not deflated; up to where it is damaged for what is."""
    packed, chunk = zlib.decompressobj(), next(chunks, b"")
    if len(chunk) < len(b"xx") or chunk[0] & 15 != _DEFLATED or int.from_bytes(chunk[:2]) % 31:
        return
    try:
        while chunk and not packed.eof:
            yield packed.decompress(chunk, _CHUNK)
            chunk = packed.unconsumed_tail or next(chunks, b"")
    except zlib.error:
        return

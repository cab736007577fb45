"""A PDF from elsewhere, before any library reads it: refused if it is made to keep the reader busy or fill the memory.

The libraries unpack what a file tells them to, and search it for its end. So we look first, in one pass, at how much
its packed parts hold, and whether it ends as a PDF does.
"""

import re
import zlib

from noticegen.problems.problem import Problem, ProblemsFound

MOST_BYTES = 200_000_000
MOST_UNPACKED = 400_000_000
"""All packed parts of a file together: some hundred times what the longest notice holds."""

_LONGEST_TAIL = 4096
"""So far from the end readers look for it (ISO 32000, annex H, asks for 1024)."""

_STREAM = re.compile(rb"stream\r?\n")
_PACKED_TWICE = re.compile(
    rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\b"
)
_DEFLATED = 8
_CHUNK = 65_536


def refuse_excessive(pdf: bytes) -> None:
    """Raises ProblemsFound (`pdf-too-much`) for a file that is larger than we read, or that is packed twice over."""
    if len(pdf) > MOST_BYTES or _PACKED_TWICE.search(pdf) or _holds_too_much(memoryview(pdf)):
        raise ProblemsFound([Problem("pdf-too-much")])


def has_end(pdf: bytes) -> bool:
    """Whether it ends as a PDF does. A library may go through the whole of a large file that does not."""
    return b"startxref" in pdf[-_LONGEST_TAIL:]


def _holds_too_much(pdf: memoryview) -> bool:
    """Whether the deflated parts, unpacked, are larger than we read. Nothing of them is kept."""
    left = MOST_UNPACKED
    for found in _STREAM.finditer(pdf):
        left -= _work(pdf, found.end(), left)
        if left < 0:
            return True
    return False


def _work(pdf: memoryview, start: int, most: int) -> int:
    """How many bytes this part takes and gives, up to a little more than `most`; 0 for one that is not deflated."""
    head = bytes(pdf[start : start + 2])
    if len(head) < len(b"xx") or head[0] & 15 != _DEFLATED or int.from_bytes(head) % 31:
        return 0
    unpacked, work = zlib.decompressobj(), 0
    while start < len(pdf) and work <= most and not unpacked.eof:
        packed: bytes | memoryview = pdf[start : start + _CHUNK]
        start, work = start + _CHUNK, work + _CHUNK // 16
        while packed and work <= most and not unpacked.eof:
            try:
                work += len(unpacked.decompress(packed, _CHUNK))
            except zlib.error:
                return work
            packed = unpacked.unconsumed_tail
    return work

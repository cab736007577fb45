"""A signed file with one bit of it changed, thousands of times, and what the verdict says of each."""

import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto.cms import ContentInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader

from noticegen.problems.problem import ProblemsFound, Severity
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict

SEED = 4


@dataclass(frozen=True)
class Flip:
    """Which bit of which byte, in which part of the file; what was told of it."""

    where: str
    place: int
    bit: int
    is_good: bool = False
    codes: tuple[str, ...] = ()


def flips(pdf: bytes, count: int) -> Iterator[Flip]:
    """The same for every run: half of them anywhere, a quarter in the last signature's value, a quarter behind it."""
    chosen = random.Random(SEED)  # noqa: S311 the same for every run
    start, value_end, end = last_value(pdf)
    parts = {"value": (start, value_end), "padding": (value_end, end), "file": (0, len(pdf))}
    for number in range(count):
        where = ("value", "padding", "file", "file")[number % 4]
        yield Flip(where, chosen.randrange(*parts[where]), chosen.randrange(8))


def last_value(pdf: bytes) -> tuple[int, int, int]:
    """Where the last signature's value begins, with its bracket, where it ends, where its room ends."""
    last = PdfFileReader(BytesIO(pdf)).embedded_signatures[-1]
    start, end = int(last.byte_range[1]), int(last.byte_range[2])
    return start, start + 1 + 2 * len(ContentInfo.load(last.pkcs7_content).dump()), end


def flipped(pdf: bytes, flip: Flip) -> bytes:
    """The file with that bit changed."""
    changed = bytearray(pdf)
    changed[flip.place] ^= 1 << flip.bit
    return bytes(changed)


def judged(pdf: bytes, root: bytes, now: datetime, count: int) -> list[Flip]:
    """Each by the function that `noticegen verify` calls, in as many processes as there are processors."""
    with ProcessPoolExecutor(initializer=_begin, initargs=(pdf, root, now)) as pool:
        return list(pool.map(_judge, flips(pdf, count), chunksize=20))


_given: dict[str, tuple[bytes, Trust, datetime]] = {}


def _begin(pdf: bytes, root: bytes, now: datetime) -> None:
    _given["all"] = (pdf, Trust((Certificate.load(root),)), now)


def _judge(flip: Flip) -> Flip:
    pdf, trust, now = _given["all"]
    try:
        verdict = pdf_to_verdict(flipped(pdf, flip), trust, now)
    except ProblemsFound as found:
        return Flip(flip.where, flip.place, flip.bit, codes=tuple(each.code for each in found.problems))
    errors = {each.code for each in verdict.all_problems if each.severity is Severity.ERROR}
    return Flip(flip.where, flip.place, flip.bit, verdict.is_good, tuple(sorted(errors)))

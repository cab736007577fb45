"""A pydyf PDF → the bytes of the file, its objects compressed in streams of at most a hundred.

pydyf would put all of them into one stream. A reader that goes through that stream from its beginning for every object
it wants, as pyHanko does, then takes a time that grows with the square of the document's length.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any

from .pydyf_objects import array, stream, written

_MOST = 100
"""Objects in one stream. QPDF, too, writes a hundred."""

_BINARY = b"%\xe2\xe3\xcf\xd3"
"""A comment of bytes above 127, by which programs that copy files know that this one is no text (ISO 32000, 7.5.2)."""

_FREE = (0, 0, 65535)
_GENERATION_BYTES = 2

Numbered = tuple[int, bytes]
"""An object's number, and the object as it is written."""

Place = tuple[int, int, int]
"""Where an object stands, as the cross-reference stream says it (ISO 32000, 7.5.8.3)."""


def pdf_to_bytes(pdf: Any, version: str) -> bytes:
    """Equal objects give equal bytes: the file's identifier is a digest of them."""
    pdf.add_object(pdf.info)
    used = [each for each in pdf.objects if each.free == "n"]
    alone = [(each.number, written(each)) for each in used if not each.compressible]
    packed = [(each.number, written(each)) for each in used if each.compressible]
    file = _File(version)
    for number, data in alone:
        file.add(number, data)
    for number, some in enumerate(_batches(packed), len(pdf.objects)):
        file.add(number, written(_object_stream(some)))
        file.places |= {each: (2, number, index) for index, (each, _) in enumerate(some)}
    digest = blake2b(b"".join(data for _, data in (*alone, *packed)), digest_size=16).hexdigest()
    return file.ended(Root=pdf.catalog.reference, Info=pdf.info.reference, ID=array([f"<{digest}>"] * 2))


def _batches(objects: Sequence[Numbered]) -> Iterator[Sequence[Numbered]]:
    return (objects[start : start + _MOST] for start in range(0, len(objects), _MOST))


def _object_stream(objects: Sequence[Numbered]) -> Any:
    """Objects after a table of their numbers and offsets (ISO 32000, 7.5.7)."""
    table: list[int] = []
    end = 0
    for number, data in objects:
        table += number, end
        end += len(data) + 1
    head = " ".join(map(str, table)).encode()
    extra = {"Type": "/ObjStm", "N": len(objects), "First": len(head) + 1}
    return stream([head, *(data for _, data in objects)], extra, compress=True)


class _File:
    """The bytes written so far, and where in them each object stands."""

    def __init__(self, version: str) -> None:
        self._data = bytearray(b"%%PDF-%b\n%b\n" % (version.encode(), _BINARY))
        self.places: dict[int, Place] = {0: _FREE}

    def add(self, number: int, data: bytes) -> None:
        """One object, of the only generation there is."""
        self.places[number] = (1, len(self._data), 0)
        self._data += b"%d 0 obj\n%b\nendobj\n" % (number, data)

    def ended(self, **trailer: Any) -> bytes:
        """With the cross-reference stream, which is an object and says where it stands itself."""
        number, start = len(self.places), len(self._data)
        places = [each for _, each in sorted({**self.places, number: (1, start, 0)}.items())]
        widths = (1, (start.bit_length() + 7) // 8, _GENERATION_BYTES)
        rows = (value.to_bytes(width, "big") for place in places for width, value in zip(widths, place, strict=True))
        extra = {"Type": "/XRef", "Index": array([0, len(places)]), "W": array(widths), "Size": len(places), **trailer}
        self.add(number, written(stream([b"".join(rows)], extra, compress=True)))
        return bytes(self._data) + b"startxref\n%d\n%%%%EOF\n" % start

"""pydyf, with which WeasyPrint writes PDF objects: all that we use of it, so that a change in it has one place to mend.

Objects are made of Python values. A number is written as it is, a name as text that begins with a slash, a text as
`string`; a reference to another object as that object's `reference`.
"""

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, BinaryIO, cast

import pydyf

from noticegen.problems.library_names import require_names

USED_NAMES = {
    "": ("Dictionary", "Array", "String"),
    "Object": ("data", "reference", "compressible"),
    "Object.__init__": ("number", "free"),
    "Stream.__init__": ("stream", "extra", "compress"),
    "PDF": ("add_object", "add_page", "page_references", "write"),
    "PDF.__init__": ("objects", "info", "catalog", "pages"),
}
"""By their owner."""


LEVEL = 6
"""How hard streams are packed: zlib's own choice. pydyf's is 9: one byte less in a hundred, in twice the time."""


def require_pydyf() -> None:
    """Raises ProblemsFound (`library-changed`) if pydyf lacks any name that this package uses."""
    require_names(pydyf, "pydyf", USED_NAMES)


def empty_pdf() -> Any:
    """A PDF without pages. Raises as `require_pydyf`."""
    require_pydyf()
    return pydyf.PDF()


def dictionary(**values: Any) -> Any:
    """A dictionary."""
    return pydyf.Dictionary(values)


def array(values: Iterable[Any]) -> Any:
    """An array."""
    return pydyf.Array(values)


def string(text: str) -> Any:
    """A text."""
    return pydyf.String(text)


def stream(parts: Sequence[Any], extra: Mapping[str, Any], *, compress: bool = False) -> Any:
    """A stream of bytes, texts and objects, a line each; `extra` is what its dictionary says besides the length."""
    return pydyf.Stream(list(parts), extra, compress)


def stream_met_again(data: bytes, extra: Mapping[str, Any]) -> Any:
    """The same of bytes that many documents have alike, such as a font: they are packed once."""
    return stream([_packed_once(data, LEVEL)], {**extra, "Filter": "/FlateDecode"})


@lru_cache(maxsize=64)
def _packed_once(data: bytes, level: int) -> bytes:
    return zlib.compress(data, level)


def written(made: Any) -> bytes:
    """An object as it stands in the file."""
    if not (isinstance(made, pydyf.Stream) and made.compress):
        return _bytes(made)
    packed = zlib.compress(b"\n".join(map(_bytes, made.stream)), LEVEL)
    return _bytes(stream([packed], {**made.extra, "Filter": "/FlateDecode"}))


def _bytes(value: Any) -> bytes:
    """As pydyf writes it, which asks many more questions of each of a document's thousands of values."""
    kind = type(value)
    if kind is bytes:
        return cast("bytes", value)
    if kind is str:
        return cast("str", value).encode("ascii")
    if kind is int:
        return b"%d" % value
    if kind is pydyf.Dictionary:
        return b"<<%b>>" % b"".join([b"/%b %b" % (key.encode("ascii"), _bytes(each)) for key, each in value.items()])
    if kind is pydyf.Array:
        return b"[%b]" % b" ".join([_bytes(each) for each in value])
    return bytes(pydyf.Array([value]).data[1:-1])


def object_at(pdf: Any, reference: bytes) -> Any:
    """The object that a reference ("12 0 R") points to."""
    return pdf.objects[int(reference.split()[0])]


def set_writer(pdf: Any, write: Callable[[Any, str], bytes]) -> None:
    """Have the file written by `write(pdf, version)` rather than by pydyf's own method."""

    def write_to(output: BinaryIO, version: Any, *_: Any) -> None:
        output.write(write(pdf, str(version)))

    pdf.write = write_to

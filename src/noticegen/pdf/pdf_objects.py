"""A PDF as QPDF reads it: opened without mending anything, and its objects as bytes that can be compared."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError)
"""What reading a damaged file may raise; pikepdf's own errors are RuntimeErrors."""

Number = tuple[int, int]
"""An object's number and generation."""

Written = tuple[bytes, bytes]
"""A value as QPDF writes it, its references left as they are; and for a stream its data, still packed."""


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The file as pikepdf has it. Raises any of UNREADABLE for one that can be read only after it was mended."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            yield pdf
    except pikepdf.PdfError as error:
        raise ValueError from error


def numbered(pdf: Any) -> Mapping[Number, Written]:
    """Every object of the file, as it is written."""
    return {each.objgen: written(each) for each in pdf.objects}


def written(value: Any) -> Written:
    """An object, or a value inside one."""
    import pikepdf

    if isinstance(value, pikepdf.Stream):
        return value.stream_dict.unparse(resolved=True), value.read_raw_bytes()
    return (value.unparse(resolved=True) if isinstance(value, pikepdf.Object) else repr(value).encode()), b""


def entries(holder: Any) -> Mapping[str, object]:
    """The entries of a dictionary as they are written: a reference stands for what it refers to."""
    return {str(key): reference_to(value) or written(value) for key, value in holder.items()}


def reference_to(value: Any) -> Number | None:
    """The number of an object that stands by itself; None for a value inside another."""
    number: Number = getattr(value, "objgen", (0, 0))
    return number if number != (0, 0) else None


def of_newer_signatures(catalogue: Any) -> set[str]:
    """What a signature by a curve's key, or with a newer digest, writes into the catalogue (ISO 32001 and 32002).

    These extend PDF 2.0, so the file is called one; nobody reads another document for that.
    """
    is_extended = "/ISO_" in catalogue.get("/Extensions", {})
    return {"/Version"} if is_extended and str(catalogue.get("/Version")) == "/2.0" else set()

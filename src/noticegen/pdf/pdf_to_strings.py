"""A PDF → all text outside its pages: properties, bookmarks, notes, attachments, metadata, and anything else.

It goes through every object of the file (QPDF lists them), so no hiding place needs to be known by name.
"""

import io
import json
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import unquote

_NO_TEXT = {
    "/Page": {"/Contents"},
    "/Font": {"/ToUnicode", "/CIDToGIDMap"},
    "/FontDescriptor": {"/FontFile", "/FontFile2", "/FontFile3", "/CIDSet"},
    "/OutputIntent": {"/DestOutputProfile"},
}
"""Streams that are read as pages, or hold fonts or colours and no words, by the type of the object that refers to them.
"""

_FONTS = {"/Font", "/FontDescriptor"}
_STRUCTURE = {"/ObjStm", "/XRef"}
_TAG = re.compile(r"<[^<>]*>")
_QUOTED = re.compile(r"%[0-9A-Fa-f]{2}")


def pdf_to_strings(data: bytes) -> tuple[str, ...]:
    """Every string and name except those of fonts, and the content of every stream that is not drawn."""
    return tuple(dict.fromkeys(reading for text in dict.fromkeys(_texts(data)) for reading in _readings(text)))


def _texts(data: bytes) -> Iterator[str]:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        objects = list(pdf.objects)
        written = [pdf.trailer.to_json(), *(each.to_json(dereference=True) for each in objects)]
        values = json.loads(b"[%b]" % b",".join(written))
        without_text = {stream for value in values for stream in _streams_without_text(value)}
        for value in values:
            yield from _strings(value)
        for each, value in zip(objects, values[1:], strict=True):
            is_text = isinstance(each, pikepdf.Stream) and value.get("/Type") not in _STRUCTURE
            if is_text and "{} {} R".format(*each.objgen) not in without_text:
                yield _decoded(_unpacked(each))


def _streams_without_text(value: Any) -> Iterator[str]:
    """Those that an object refers to, or one written inside it."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            for key in _NO_TEXT.get(str(each.get("/Type")), ()):
                held = each.get(key)
                yield from map(str, held if isinstance(held, list) else [held])
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def _strings(value: Any) -> Iterator[str]:
    """Those in an object, as QPDF's JSON has it, in their order."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield _string(each)
        elif isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict) and each.get("/Type") not in _FONTS:
            yield from each
            waiting += reversed(each.values())


def _string(value: str) -> str:
    """`u:` is text, `b:` bytes that QPDF cannot read as text; anything else is a name or refers to an object."""
    kind, _, rest = value.partition(":")
    if kind == "b":
        return _decoded(bytes.fromhex(rest))
    if kind != "u":
        return value
    try:
        return rest if rest.isascii() else rest.encode("pdfdoc").decode()  # UTF-8 that does not say so
    except UnicodeError:
        return rest


def _unpacked(stream: Any) -> bytes:
    import pikepdf

    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return bytes(stream.read_raw_bytes())


def _decoded(data: bytes) -> str:
    is_wide = data.startswith((BOM_UTF16_BE, BOM_UTF16_LE))
    return data.decode("utf-16" if is_wide else "utf-8", "replace")


def _readings(text: str) -> Iterator[str]:
    """The text itself, without its markup, and with the quoted characters of an address decoded."""
    yield text
    if "<" in text:
        yield unescape(_TAG.sub(" ", text))
    if _QUOTED.search(text):
        yield unquote(text)

"""A text file's bytes → its text, in whatever way Windows has saved it; None where no way gives Vietnamese."""

import unicodedata

from .old_letters import is_vietnamese, letters_of_text

_MARKS = (b"\xff\xfe", b"\xfe\xff")
_MANY = 0.2
"""So large a part of the bytes of UTF-16 is zero, for the letters that English has."""


def bytes_to_words(data: bytes) -> str | None:
    """UTF-8 or UTF-16; else the code pages before them, taken only if the words say so."""
    if data.startswith(_MARKS):
        return _decoded(data, "utf-16")
    if data[1::2].count(0) > _MANY * len(data) and not data[::2].count(0):
        return _decoded(data, "utf-16-le")
    text = _decoded(data, "utf-8-sig")
    return _of_a_code_page(data) if text is None else text


def _of_a_code_page(data: bytes) -> str | None:
    of_windows = _decoded(data, "cp1258")
    if of_windows is not None and is_vietnamese(of_windows):
        return unicodedata.normalize("NFC", of_windows)
    of_the_west = _decoded(data, "cp1252")
    return of_the_west if of_the_west is not None and letters_of_text(of_the_west) else None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None

"""A font file → what a page needs of it: a glyph and a width for each character, and the face's own measures.

FontTools reads the same and everything else; loading it and its tables took a tenth of a cold build. Only TrueType's
own container is read, with the two kinds of character map that such fonts have (OpenType 1.9: `cmap` 4 and 12).
"""

import struct
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_SIGNATURES = (b"\0\1\0\0", b"true", b"OTTO")
_MAPS = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the maps from Unicode, the fullest first."""

_SEGMENTS, _GROUPS = 4, 12
_LAST = 0xFFFF
_POSTSCRIPT_NAME = 6
_ENCODINGS = {0: "utf-16-be", 1: "mac-roman", 3: "utf-16-be"}
_ENGLISH = {(1, 0), (3, 0x409)}


NO_FONT = (ValueError, LookupError, OverflowError, struct.error)
"""What is raised for bytes that are no whole font."""


class FontValues(NamedTuple):
    """`advances`, `ascent`, `descent`, which is negative, and `box` are in units of the em, `slant` in degrees."""

    units_per_em: int
    advances: Mapping[str, int]
    glyphs: Mapping[str, int]
    ascent: int
    descent: int
    box: tuple[int, int, int, int]
    slant: float
    name: str
    """For PostScript; empty where it has none."""


def font_tables(data: bytes) -> dict[bytes, bytes]:
    """A font file's tables by their tags. Raises one of `NO_FONT`."""
    if data[:4] not in _SIGNATURES:
        raise ValueError("no font")
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4sLLL", data, 12 + 16 * number) for number in range(count))
    return {tag: data[start : start + size] for tag, _, start, size in entries}


def font_values(data: bytes) -> FontValues:
    """Raises one of `NO_FONT`."""
    tables = font_tables(data)
    glyphs = {chr(code): glyph for code, glyph in _characters(tables[b"cmap"]) if glyph}
    advances = _advances(tables)
    head = tables[b"head"]
    ascent, descent = struct.unpack_from(">hh", tables[b"hhea"], 4)
    return FontValues(
        struct.unpack_from(">H", head, 18)[0],
        {character: advances[glyph] for character, glyph in glyphs.items()},
        glyphs,
        ascent,
        descent,
        box=struct.unpack_from(">4h", head, 36),
        slant=struct.unpack_from(">l", tables[b"post"], 4)[0] / 0x10000,
        name=_postscript_name(tables[b"name"]),
    )


def _advances(tables: Mapping[bytes, bytes]) -> list[int]:
    """The width of every glyph; those behind the last that has one of its own are as wide as that."""
    (glyphs,) = struct.unpack_from(">H", tables[b"maxp"], 4)
    (measured,) = struct.unpack_from(">H", tables[b"hhea"], 34)
    widths: list[int] = [*struct.unpack_from(">" + "Hh" * measured, tables[b"hmtx"])][::2]
    return [*widths, *widths[-1:] * (glyphs - measured)]


def _characters(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Codes with the numbers of their glyphs; number 0 stands for a character that is not there."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    entries = [struct.unpack_from(">HHL", cmap, 4 + 8 * number) for number in range(count)]
    places = {(platform, encoding): place for platform, encoding, place in reversed(entries)}
    table = cmap[next(places[kind] for kind in _MAPS if kind in places) :]
    (form,) = struct.unpack_from(">H", table)
    if form == _SEGMENTS:
        return _in_segments(table)
    if form == _GROUPS:
        return _in_groups(table)
    raise ValueError("a map of another kind")


def _in_segments(table: bytes) -> Iterator[tuple[int, int]]:
    """Each segment shifts its codes by a number, or looks them up at a place counted from where that is written."""
    (doubled,) = struct.unpack_from(">H", table, 6)
    count = doubled // 2
    words = struct.unpack(f">{len(table) // 2}H", table[: len(table) // 2 * 2])
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    shifts, offsets = words[8 + 2 * count : 8 + 3 * count], words[8 + 3 * count : 8 + 4 * count]
    for number, (start, end, shift, offset) in enumerate(zip(starts, ends, shifts, offsets, strict=True)):
        first = 8 + 3 * count + number + offset // 2
        for code in range(start, min(end, _LAST - 1) + 1):
            glyph = code if not offset else words[first + code - start]
            yield code, glyph and (glyph + shift) & _LAST


def _in_groups(table: bytes) -> Iterator[tuple[int, int]]:
    (count,) = struct.unpack_from(">L", table, 12)
    for start, end, glyph in struct.iter_unpack(">LLL", table[16 : 16 + 12 * count]):
        yield from zip(range(start, end + 1), range(glyph, glyph + end + 1 - start), strict=True)


def _postscript_name(table: bytes) -> str:
    """The English one before others."""
    count, texts = struct.unpack_from(">HH", table, 2)
    found = ""
    for number in range(count):
        platform, _, language, kind, size, place = struct.unpack_from(">6H", table, 6 + 12 * number)
        if kind == _POSTSCRIPT_NAME and platform in _ENCODINGS:
            text = table[texts + place : texts + place + size].decode(_ENCODINGS[platform], "replace")
            if (platform, language) in _ENGLISH:
                return text
            found = found or text
    return found

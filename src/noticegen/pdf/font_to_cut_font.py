"""A TrueType font → the same with the glyphs that a document uses: the others are empty, and every number stays.

As the numbers stay, the text can be written before it is known which glyphs are used. Hinting is left out: it is for
coarse screens, and its programs are longer than a document's letters. Only the tables that PDF asks for are kept
(ISO 32000, 9.9). FontTools does the same and more, in many times the time.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path

from noticegen.form.font_tables import font_tables

_LONG_PLACES = 50
"""Where the table `head` says whether `loca` holds offsets or halves of them."""

_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _PROGRAM = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100
"""Flags of a part of a glyph: how long what follows its number is, whether another part does, a program after all."""


def font_to_cut_font(path: Path, glyphs: Iterable[int]) -> bytes:
    """A font file with these glyphs, and the parts they are made of. Equal glyphs give equal bytes."""
    font = _font(path)
    kept = sorted(font.with_parts(glyphs))
    top = kept[-1] + 1
    outlines = [font.outline(glyph) for glyph in kept]
    metrics = bytearray(4 * top)
    for glyph in kept:
        metrics[4 * glyph : 4 * glyph + 4] = font.metrics(glyph)
    tables = font.tables
    return _file(
        {
            b"glyf": b"".join(outlines),
            b"head": _patched(tables[b"head"], _LONG_PLACES, struct.pack(">h", 1)),
            b"hhea": tables[b"hhea"][:34] + struct.pack(">H", top),
            b"hmtx": bytes(metrics),
            b"loca": b"".join(_places(kept, outlines)),
            b"maxp": _patched(tables[b"maxp"], 4, struct.pack(">H", top)),
        }
    )


def _places(kept: Sequence[int], outlines: Sequence[bytes]) -> Iterator[bytes]:
    """Where each outline begins and the last ends; an empty glyph begins where the next one does."""
    begun, place = 0, 0
    for glyph, outline in zip(kept, outlines, strict=True):
        yield struct.pack(">L", place) * (glyph + 1 - begun)
        begun, place = glyph + 1, place + len(outline)
    yield struct.pack(">L", place)


@cache
def _font(path: Path) -> "_Font":
    """Read once in a process: every document is set in the same four."""
    return _Font(path.read_bytes())


class _Font:
    """The tables of a font file, and what is cut from them, remembered by glyph."""

    def __init__(self, data: bytes) -> None:
        self.tables: Mapping[bytes, bytes] = font_tables(data)
        self._outlines: dict[int, bytes] = {}

    @cached_property
    def _places(self) -> tuple[int, ...]:
        (count,) = struct.unpack_from(">H", self.tables[b"maxp"], 4)
        (is_long,) = struct.unpack_from(">h", self.tables[b"head"], _LONG_PLACES)
        places = struct.unpack_from(f">{count + 1}{'L' if is_long else 'H'}", self.tables[b"loca"])
        return places if is_long else tuple(2 * place for place in places)

    @cached_property
    def _measured(self) -> int:
        """How many glyphs have a width of their own; those after are as wide as the last of them."""
        return int(struct.unpack_from(">H", self.tables[b"hhea"], 34)[0])

    def metrics(self, glyph: int) -> bytes:
        """Width and left side bearing."""
        table, last = self.tables[b"hmtx"], self._measured - 1
        if glyph <= last:
            return table[4 * glyph : 4 * glyph + 4]
        bearing = 4 * self._measured + 2 * (glyph - self._measured)
        return table[4 * last : 4 * last + 2] + table[bearing : bearing + 2]

    def with_parts(self, glyphs: Iterable[int]) -> set[int]:
        """The glyphs and those they are made of; glyph 0, which every font has, is among them."""
        kept, waiting = set[int](), [0, *glyphs]
        while waiting:
            glyph = waiting.pop()
            if glyph not in kept:
                kept.add(glyph)
                waiting += [number for _, _, number in _parts(self._drawn(glyph))]
        return kept

    def _drawn(self, glyph: int) -> bytes:
        return self.tables[b"glyf"][self._places[glyph] : self._places[glyph + 1]]

    def outline(self, glyph: int) -> bytes:
        """Without its program, at a multiple of four bytes."""
        outline = self._outlines.get(glyph)
        if outline is None:
            bare = _without_program(self._drawn(glyph))
            outline = self._outlines[glyph] = bare + bytes(-len(bare) % 4)
        return outline


def _parts(drawn: bytes) -> list[tuple[int, int, int]]:
    """Of a glyph made of others: where each part's flags stand, where it ends, and its number."""
    parts: list[tuple[int, int, int]] = []
    if len(drawn) < 10 or struct.unpack_from(">h", drawn)[0] >= 0:  # noqa: PLR2004 a count below zero means parts
        return parts
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, number = struct.unpack_from(">HH", drawn, place)
        shift = 4 if flags & _WORDS else 2
        scale = 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
        parts.append((place, place + 4 + shift + scale, number))
        place += 4 + shift + scale
    return parts


def _without_program(drawn: bytes) -> bytes:
    """The same outline. A glyph of its own has the program's length after its contours, one of parts after them."""
    if parts := _parts(drawn):
        bare = bytearray(drawn[: parts[-1][1]])
        for place, _, _ in parts:
            (flags,) = struct.unpack_from(">H", bare, place)
            struct.pack_into(">H", bare, place, flags & ~_PROGRAM)
        return bytes(bare)
    if not drawn:
        return drawn
    (contours,) = struct.unpack_from(">h", drawn)
    place = 10 + 2 * contours
    (length,) = struct.unpack_from(">H", drawn, place)
    return drawn[:place] + bytes(2) + drawn[place + 2 + length :]


def _patched(table: bytes, place: int, value: bytes) -> bytes:
    return table[:place] + value + table[place + len(value) :]


def _file(tables: Mapping[bytes, bytes]) -> bytes:
    """The tables after their directory, each with its sum, in the order of their names."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">LHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    directory, body, start = b"", b"", 12 + 16 * count
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", tag, total, start + len(body), len(table))
        body += padded
    return head + directory + body

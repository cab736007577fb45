"""The profile that tells a reader what our red is: sRGB, as the International Color Consortium has profiles written.

Each PDF of an archive carries one, so it is small: where the usual files tabulate sRGB's curve at a thousand points,
this one has its five numbers (ICC.1:2010, which PDF/A-3 allows as ISO 15076-1; the values are those of IEC 61966-2-1).
"""

import struct
from collections.abc import Iterable
from functools import cache

NAME = "sRGB"

_D50 = (0xF6D6, 0x10000, 0xD32D)
_COLOURS = {
    b"rXYZ": (0x6FA2, 0x38F5, 0x0390),
    b"gXYZ": (0x6299, 0xB785, 0x18DA),
    b"bXYZ": (0x24A0, 0x0F84, 0xB6CF),
}
"""In 65536ths, in the light that profiles speak of (D50)."""

_FROM_D65 = (0x10C44, 0x05DF, -0x0CDA, 0x0794, 0xFD8F, -0x045F, -0x025E, 0x03DB, 0xC075)
"""The matrix that brought them there from a screen's light."""

_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_CURVE_KIND = 3
"""(aX + b)^g from d on, below it cX; in the order g, a, b, c, d."""

_HEADER = ">I4xI4s4s4s6H4s28x3I48x"


@cache
def srgb_profile() -> bytes:
    """The profile as a file. It says of itself that it was made on the first day of 2026, whenever that is asked."""
    curve = b"para" + struct.pack(">4xH2x5i", _CURVE_KIND, *(round(number * 0x10000) for number in _CURVE))
    tags = {
        b"desc": _text(NAME),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _numbers(b"XYZ ", _D50),
        b"chad": _numbers(b"sf32", _FROM_D65),
        **{name: _numbers(b"XYZ ", place) for name, place in _COLOURS.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    return _file(tags)


def _numbers(kind: bytes, numbers: Iterable[int]) -> bytes:
    return kind + bytes(4) + b"".join(struct.pack(">i", number) for number in numbers)


def _text(text: str) -> bytes:
    """In one language, English."""
    coded = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII4sII", 1, 12, b"enUS", len(coded), 28) + coded


def _file(tags: dict[bytes, bytes]) -> bytes:
    """The header, a table of where each tag stands, the tags; those that are equal stand there once."""
    body, places = bytearray(), {}
    start = 128 + 4 + 12 * len(tags)
    for data in dict.fromkeys(tags.values()):
        places[data] = start + len(body)
        body += data + bytes(-len(data) % 4)
    table = struct.pack(">I", len(tags))
    table += b"".join(struct.pack(">4sII", name, places[data], len(data)) for name, data in tags.items())
    day = (2026, 1, 1, 0, 0, 0)
    header = struct.pack(_HEADER, start + len(body), 0x04300000, b"mntr", b"RGB ", b"XYZ ", *day, b"acsp", *_D50)
    return header + table + bytes(body)

"""Whether octets are DER: values that can be written in one way only, so that no bit of them may be another one."""

import re
from collections.abc import Callable

from asn1crypto import parser

_UNIVERSAL = 0
_CONSTRUCTED = 1
_LISTS = {16, 17}
"""SEQUENCE and SET."""
_NAME = re.compile(rb"(?:(?!\x80)[\x80-\xff]*[\0-\x7f])+")
"""An object identifier: no number of it begins with a zero, and the last one ends."""


def is_der(data: bytes) -> bool:
    """Written in the one way that the standard allows (X.690, 10 and 11): lengths, numbers, bits and names.

    Looks at the values that have a universal tag; of those with a tag of the context nobody knows the kind.
    Raises ValueError for what is no ASN.1 at all.
    """
    while data:
        kind, method, tag, header, content, trailer = parser.parse(data)
        if trailer or header != parser.emit(kind, method, tag, content)[: len(header)]:
            return False
        if method == _CONSTRUCTED and not is_der(content):
            return False
        if kind == _UNIVERSAL and not _is_shortest(method, tag, content):
            return False
        data = data[len(header) + len(content) :]
    return True


def _is_shortest(method: int, tag: int, content: bytes) -> bool:
    """Only lists are made of other values; texts and octets could be, in pieces of any length."""
    if method == _CONSTRUCTED:
        return tag in _LISTS
    return tag not in _LISTS and (tag not in _IS_SHORTEST or _IS_SHORTEST[tag](content))


def _is_truth(content: bytes) -> bool:
    return content in {b"\x00", b"\xff"}


def _is_number(content: bytes) -> bool:
    """Nine bits of the same value at its beginning are one octet too many."""
    first = int.from_bytes(content[:2]) >> 7
    return len(content) == 1 or (len(content) > 1 and first not in {0, 0x1FF})


def _is_bits(content: bytes) -> bool:
    """The bits of the last octet that it does not use are zeros."""
    unused = content[0] if content else 8
    return unused <= (7 if content[1:] else 0) and not content[-1] & ((1 << unused) - 1)


def _is_name(content: bytes) -> bool:
    return bool(_NAME.fullmatch(content))


_IS_SHORTEST: dict[int, Callable[[bytes], bool]] = {
    1: _is_truth,
    2: _is_number,
    3: _is_bits,
    5: lambda content: not content,
    6: _is_name,
    10: _is_number,
}
"""By universal tag."""

"""Letters that nobody sees, or that look like others, as programs put them between words → what a reader sees."""

import re

_INVISIBLE = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufe0e\ufe0f\ufeff")
)
_ALIKE = {ord("\u2011"): "-", ord("\u2010"): "-"}
"""Hyphens at which no line is broken."""

_KEY = re.compile(r"([0-9])\ufe0f?\u20e3")
"""A digit on a key, as chats begin a line."""


def without_invisible(text: str) -> str:
    """The same words, without what only tells a program where a line may break, or how to draw a letter."""
    return text if text.isascii() else _KEY.sub(r"\1.", text).translate(_INVISIBLE | _ALIKE)

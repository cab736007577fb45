"""Letters that nobody sees, or that look like others, as programs put them between words → what a reader sees."""

import re
import unicodedata

_INVISIBLE = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufe0e\ufe0f\ufeff")
)
_ALIKE = {ord("\u2011"): "-", ord("\u2010"): "-"}
"""Hyphens at which no line is broken."""

_GAP = re.compile(r"(?<=\S)[ \u00a0]{2,3}(?=\S)")
"""Spaces that nobody counts; more of them stand for columns."""

_KEY = re.compile(r"([0-9])\ufe0f?\u20e3")
"""A digit on a key, as chats begin a line."""


def as_seen(text: str) -> str:
    """The same words, letters composed, without what only tells where a line may break, or how to draw a letter."""
    text = _GAP.sub(" ", text)
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _KEY.sub(r"\1.", text).translate(_INVISIBLE | _ALIKE))

"""Letters that nobody sees, or that look like others, as programs put them between words → what a reader sees."""

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_ALIKE = {ord("\u2011"): "-", ord("\u2010"): "-"}
"""Hyphens at which no line is broken."""


def without_invisible(text: str) -> str:
    """The same words, without what only tells a program where a line may break."""
    return text if text.isascii() else text.translate(_INVISIBLE | _ALIKE)

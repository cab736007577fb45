"""A scalar as it is written, and a new value → the same writing with only the letters changed that differ.

A long sentence that its author broke into several lines keeps its lines that way.
"""

import re

from .common_length import common_length

_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)\s*")


def spliced_scalar(written: str, value: str, new: str, quote: str) -> str | None:
    """None where letters and writing cannot be laid side by side, as with escapes in `"…"`."""
    places = _places(written, value, quote)
    if places is None:
        return None
    start = common_length(value, new)
    end = min(common_length(value[::-1], new[::-1]), len(value) - start, len(new) - start)
    words = new[start : len(new) - end]
    if quote == "'":
        words = words.replace("'", "''")
    elif quote == '"' and re.search(r'["\\]', words):
        return None
    return written[: places[start]] + words + written[places[len(value) - end] :]


def _places(written: str, value: str, quote: str) -> list[int] | None:
    """Where each letter of the value stands in the writing, and where it ends."""
    at, places = len(quote), list[int]()
    for letter in value:
        fold = _FOLD.match(written, at) if letter == " " else None
        places.append(at)
        if fold:
            at = fold.end()
        elif quote == "'" and written.startswith("''", at):
            at += 2
        elif written[at : at + 1] == letter and not (quote == '"' and letter == "\\"):
            at += 1
        else:
            return None
    return [*places, at] if at == len(written) - len(quote) else None

"""Text as a terminal shows it."""

import unicodedata

_WIDE = {"W", "F"}


def terminal_width(text: str) -> int:
    """Columns in a terminal: combining marks take none, East Asian letters two."""
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in _WIDE else 1 for each in text
    )


def printable(text: str) -> str:
    """The text with every character that a terminal would obey instead of showing replaced by one column."""
    return "".join(each if each.isprintable() else " " if each in "\t\u00a0\n" else "\u00b7" for each in text)

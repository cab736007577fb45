"""The lines of a text, numbered as in the author's editor; every place we show counts in these lines."""

import re

_LINE_BREAKS = re.compile(r"\r\n|\r|\n")


def split_lines(text: str) -> list[str]:
    """The lines as editors and PyYAML count them (never str.splitlines, which knows more line breaks)."""
    return _LINE_BREAKS.split(text)

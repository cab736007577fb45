"""The lines of a text, numbered as in the author's editor; every place we show counts in these lines."""

import re

LINE_BREAK = re.compile(r"\r\n|\r|\n")


def split_lines(text: str) -> list[str]:
    """The lines as editors and PyYAML count them (never str.splitlines, which knows more line breaks)."""
    return LINE_BREAK.split(text)

"""The lines of a text, as the author's editor numbers them: every place that is shown to anybody counts in these."""

import re

_LINE_BREAKS = re.compile(r"\r\n|\r|\n")


def split_lines(text: str) -> list[str]:
    """The lines as editors and PyYAML count them (never str.splitlines, which knows more line breaks)."""
    return _LINE_BREAKS.split(text)

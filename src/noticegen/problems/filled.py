"""A sentence with its blanks filled: those within a command as a shell takes them, so that it can be pasted.

Imports little: an unchanged `build` says one sentence, which has no command.
"""

from collections.abc import Mapping
from typing import Any

from .lazy import Lazy

COMMAND = Lazy(r"noticegen [a-z]+ [^“”\"`.;:()…]*\{[^“”\"`.;:()…]*", needs=("noticegen ",))
"""A command in a sentence, with a blank in it."""


def filled(sentence: str, values: Mapping[str, Any]) -> str:
    """The sentence, filled in. A key that `values` does not know is its own business (`__missing__`)."""
    made, end = "", 0
    for command in COMMAND.finditer(sentence):
        made += sentence[end : command.start()].format_map(values) + command[0].format_map(_Words(values))
        end = command.end()
    return made + sentence[end:].format_map(values)


class _Words(dict[str, str]):
    """The values as words of a command."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__()
        self._values = values

    def __missing__(self, key: str) -> str:
        from .quoted import quoted

        value = str(self._values[key])
        return quoted([as_argument(value) if key == "path" else value])


def as_argument(path: str) -> str:
    """A path that no program takes for an option."""
    return f"./{path}" if path.startswith("-") else path

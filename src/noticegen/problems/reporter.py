"""Everything we write for the person at the terminal: on stderr, in their language, in colour where that works."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from .filled import filled
from .messages import words
from .problem import Problem

Stepped = Callable[[int, int, str], None]
"""How many steps are done, of how many, and what the last one was."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """The reader's language, whether they asked for quiet, and who else follows long work."""

    lang: str
    quiet: bool = False
    stepped: Stepped | None = None

    def word(self, key: str, **values: object) -> str:
        """One of the program's own words or sentences, filled in."""
        return filled(words(self.lang)[key], values)

    def say(self, text: str) -> None:
        """Write something worth knowing, unless quiet."""
        if not self.quiet:
            _write(text)

    def insist(self, text: str) -> None:
        """Write something that must be known even with --quiet."""
        _write(text)

    def report(self, problems: Iterable[Problem], sources: Mapping[str, str]) -> None:
        """Write problems, even with --quiet."""
        if problems := tuple(problems):
            from .problems_to_text import problems_to_text

            _write(problems_to_text(problems, sources, self.lang, colour=has_colour()))


def _write(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def has_colour() -> bool:
    """Whether stderr is a terminal that may be coloured (no-color.org)."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

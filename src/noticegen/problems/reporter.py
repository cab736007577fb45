"""What is said to the person at the terminal: on stderr, in their language, in colour only where it shows."""

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .messages import words
from .problem import Problem


@dataclass(frozen=True, slots=True)
class Reporter:
    """How to talk: the language, and whether to talk at all."""

    lang: str
    quiet: bool = False

    def word(self, key: str, **values: object) -> str:
        """A sentence of the program's own."""
        return words(self.lang)[key].format(**values)

    def say(self, text: str) -> None:
        """Something worth knowing, left out when quiet."""
        if not self.quiet:
            _write(text)

    def insist(self, text: str) -> None:
        """Something that must be known even when quiet."""
        _write(text)

    def tell(self, problems: Iterable[Problem], sources: Mapping[str, str]) -> None:
        """Problems, told even when quiet."""
        from .problems_to_text import problems_to_text

        problems = tuple(problems)
        if problems:
            _write(problems_to_text(problems, sources, self.lang, colour=has_colour()))


def _write(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def has_colour() -> bool:
    """A terminal that has not been told to stay plain (no-color.org)."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

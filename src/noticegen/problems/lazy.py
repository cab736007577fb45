"""Patterns that are compiled when they are first tried: a right notice needs few, and every `check` starts afresh."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class Lazy:
    """A regular expression; it costs nothing until it is tried on a text that it may match.

    `needs`: texts of which at least one stands in whatever the pattern matches, capitals and all.
    """

    def __init__(self, pattern: str, flags: int = 0, needs: tuple[str, ...] = ("",)) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needs = needs

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def _may_meet(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        for need in self.needs:  # noqa: SIM110 any() takes several times as long, and this is asked of every text
            if text.find(need, start, end) >= 0:
                return True
        return False

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first place in the text."""
        return self._compiled.search(text, start) if self._may_meet(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """What begins here."""
        return self._compiled.match(text, start) if self._may_meet(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text."""
        return self._compiled.fullmatch(text) if self._may_meet(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every place in the text, or between these places of it."""
        return self._compiled.finditer(text, start, end) if self._may_meet(text, start, end) else iter(())

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something new in every place."""
        return self._compiled.sub(new, text) if self._may_meet(text) else text

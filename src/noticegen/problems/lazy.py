"""Patterns that are compiled when they are first tried: a right notice needs few, and every `check` starts afresh."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class Lazy:
    """A regular expression; it costs nothing until it is tried on a text that it may match.

    `needs`: texts of which at least one stands in whatever the pattern matches, capitals and all.
    `is_kept`: for the next process; not a pattern that is made of what an author wrote.
    """

    def __init__(self, pattern: str, flags: int = 0, needs: tuple[str, ...] = ("",), *, is_kept: bool = True) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needs = needs
        self.is_kept = is_kept

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        if not self.is_kept:
            return re.compile(self.pattern, self.flags)
        from .kept_patterns import kept_patterns

        return kept_patterns().compiled(self.pattern, self.flags)

    def may_meet(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether it is worth trying there."""
        for need in self.needs:  # noqa: SIM110 any() takes several times as long, and this is asked of every text
            if text.find(need, start, end) >= 0:
                return True
        return False

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place in the text, or between these places of it."""
        return self._compiled.search(text, start, end) if self.may_meet(text, start, end) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """What begins here."""
        return self._compiled.match(text, start) if self.may_meet(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text."""
        return self._compiled.fullmatch(text) if self.may_meet(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every place in the text, or between these places of it."""
        return self._compiled.finditer(text, start, end) if self.may_meet(text, start, end) else iter(())

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something new in every place."""
        return self._compiled.sub(new, text) if self.may_meet(text) else text


class Either:
    """The alternatives of a long pattern, of which only those are compiled whose own needs are there.

    They meet what one pattern would: what begins first, of several at one place the one that is listed first. `needs`:
    a few texts of which one stands in each of all that the alternatives need; these themselves unless it is given.
    """

    def __init__(self, *patterns: Lazy, needs: tuple[str, ...] = ()) -> None:
        self.patterns = patterns
        self.needs = needs or tuple(need for each in patterns for need in each.needs)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every place in the text, or between these places of it."""
        able = [each for each in self.patterns if each.may_meet(text, start, end)]
        while found := [match for each in able if (match := each.search(text, start, end))]:
            first = min(found, key=re.Match.start)
            yield first
            start = first.end()

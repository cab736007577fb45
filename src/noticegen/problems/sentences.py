"""Sentences in two languages, side by side, so that nobody changes one and forgets the other.

Imports little, and only from the standard library.
"""

from typing import NamedTuple

LANGUAGES = ("vi", "en")

Pair = tuple[str, str]
"""What is wrong, and the way out (empty where there is none), with {blanks} that a problem's values fill."""


class Sentences(NamedTuple):
    """What a code says in each language."""

    vi: Pair
    en: Pair

    def within(self, lang: str) -> Pair:
        """The text in this language."""
        return self.en if lang == "en" else self.vi


class Word(NamedTuple):
    """A word or sentence of the program's own, with {blanks}."""

    vi: str
    en: str

    def within(self, lang: str) -> str:
        """The text in this language."""
        return self.en if lang == "en" else self.vi

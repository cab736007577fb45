"""What is said in two languages: both stand beside each other, so nobody changes one and forgets the other.

Standard library only, and little of it: the very first look of a `build` says one word from here.
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
        """Those of this language."""
        return self.en if lang == "en" else self.vi


class Word(NamedTuple):
    """A few words of the program's own, with {blanks}."""

    vi: str
    en: str

    def within(self, lang: str) -> str:
        """Those of this language."""
        return self.en if lang == "en" else self.vi

"""Whether two PDFs are the same document: the same words in the same order, the same pages, the same line ends."""

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from .pdf_words import written_lines_by_page


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a comparison found. `differing_lines` are the first PDF's that the second does not have on that page."""

    page_counts: tuple[int, int]
    first_different_word: str | None
    share_of_same_lines: float
    differing_lines: tuple[str, ...]

    @property
    def has_same_words(self) -> bool:
        return self.first_different_word is None

    @property
    def has_same_page_count(self) -> bool:
        return self.page_counts[0] == self.page_counts[1]


def compare(one: Path, other: Path) -> Agreement:
    """How far two PDFs, one from each writer, agree."""
    pages = written_lines_by_page(one), written_lines_by_page(other)
    lines = _lines(pages[0]), _lines(pages[1])
    longest = max(lines[0].total(), lines[1].total())
    return Agreement(
        page_counts=(len(pages[0]), len(pages[1])),
        first_different_word=_first_difference(_words(pages[0]), _words(pages[1])),
        share_of_same_lines=(lines[0] & lines[1]).total() / longest if longest else 1.0,
        differing_lines=tuple(f"{page}: {text}" for page, text in (lines[0] - lines[1]).elements()),
    )


def _lines(pages: list[list[str]]) -> Counter[tuple[int, str]]:
    return Counter((number, line) for number, lines in enumerate(pages, start=1) for line in lines)


def _words(pages: list[list[str]]) -> list[str]:
    return [word for lines in pages for line in lines for word in line.split()]


def _first_difference(one: list[str], other: list[str]) -> str | None:
    """The first pair of words that differ, with some words before them to find the place by."""
    for index, (mine, theirs) in enumerate(zip_longest(one, other)):
        if mine != theirs:
            return f"… {' '.join(one[max(index - 5, 0) : index])} [{mine} | {theirs}]"
    return None

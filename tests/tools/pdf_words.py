"""The words of a PDF, line by line, in the order a person reads them.

PDF readers interleave the two columns of a notice's head, each in its own way; here a line of text ends at a wide gap,
and lines that stand side by side are read column by column.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from pdfplumber.page import Page

from .drawn_lines import drawn_lines_by_page
from .drawn_pages import drawn_pages
from .ink import MM, clean, pieces, rows

SPACE = 0.5
CLOSE = 1.4


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline and where they stand, in millimetres from the top left corner of the page."""

    words: tuple[str, ...]
    x0: float
    x1: float
    top: float
    baseline: float

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def is_beside(self, other: "Line") -> bool:
        """Whether the two overlap in height but not in width."""
        overlaps = self.top < other.baseline and other.top < self.baseline
        return overlaps and (self.x1 < other.x0 or other.x1 < self.x0)

    def goes_on_from(self, other: "Line") -> bool:
        """Whether it stands right under the other, nearer than a new paragraph of the body would."""
        size = self.baseline - self.top
        is_near = 0 < self.baseline - other.baseline < CLOSE * size
        return is_near and self.x0 < other.x1 and other.x0 < self.x1


def lines_by_page(pdf: Path) -> list[list[Line]]:
    """Every line of every page, in reading order."""
    return [list(in_reading_order(list(_lines(page)))) for page in drawn_pages(pdf.read_bytes())]


def text_by_page(pdf: Path) -> list[list[str]]:
    """The same, only the text."""
    return [[line.text for line in lines] for lines in lines_by_page(pdf)]


def words(pdf: Path) -> list[str]:
    """All words of the document, in reading order."""
    return [word for lines in lines_by_page(pdf) for line in lines for word in line.words]


def written_lines_by_page(pdf: Path) -> list[list[str]]:
    """The text of every line in the order the file draws it, which for both writers is the document's own.

    Where two documents are to be compared this is surer than reading order: columns need not be guessed, and a line
    that justification has stretched is still one line. Cells that stand side by side on one baseline are one line too.
    """
    return [[line.text for line in page] for page in drawn_lines_by_page(pdf.read_bytes())]


def _lines(page: Page) -> Iterator[Line]:
    for row in rows(page):
        for piece in pieces(row):
            inked = [character for character in piece if not character["text"].isspace()]
            if inked:
                yield Line(
                    words=tuple(_text(piece).split()),
                    x0=inked[0]["x0"] * MM,
                    x1=inked[-1]["x1"] * MM,
                    top=float(page.height - inked[0]["matrix"][5] - inked[0]["size"]) * MM,
                    baseline=float(page.height - inked[0]["matrix"][5]) * MM,
                )


def _text(piece: list[Any]) -> str:
    """A tab leaves no character, only room: half a millimetre between two letters is a space."""
    text = str(piece[0]["text"])
    for before, after in pairwise(piece):
        is_apart = (after["x0"] - before["x1"]) * MM > SPACE
        text += f" {after['text']}" if is_apart else after["text"]
    return clean(text)


def in_reading_order(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines given from top to bottom; those of a band with columns come column by column."""
    rest = list(lines)
    while rest:
        start = next((i for i, line in enumerate(rest[:-1]) if any(map(line.is_beside, rest[i + 1 :]))), len(rest))
        yield from rest[:start]
        left, right, rest = _columns(rest[start:])
        yield from in_reading_order(left)
        yield from in_reading_order(right)


def _columns(lines: list[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """The band that begins with two lines side by side: its first column, the others, and what follows the band.

    The band goes on for as long as some gap from its top to its bottom remains, and what stands beside nothing at
    least goes on from a line that is in it.
    """
    if not lines:
        return [], [], []
    beside = next(line for line in lines if lines[0].is_beside(line))
    gap_from, gap_to = min(lines[0].x1, beside.x1), max(lines[0].x0, beside.x0)
    left: list[Line] = []
    right: list[Line] = []
    for index, line in enumerate(lines):
        if not any(map(line.is_beside, lines)) and not any(map(line.goes_on_from, lines[:index])):
            return left, right, lines[index:]
        if line.x1 < gap_to:
            left.append(line)
            gap_from = max(gap_from, line.x1)
        elif line.x0 > gap_from:
            right.append(line)
            gap_to = min(gap_to, line.x0)
        else:
            return left, right, lines[index:]
    return left, right, []

"""The lines that a PDF draws, in the order in which it draws them, and where each word stands: read by PDFium.

It is fifty times as fast as pdfplumber (`pdf_words`): where thousands of pages are compared, reading them would cost
more than making them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from ctypes import c_double
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

from noticegen.form.joins import BREAK_HINTS

_LEVEL_PT = 3.0
"""Letters nearer than this in height stand on one line."""

_MARGIN_PT = 52.0
"""Above this stand page numbers and marks, which each writer draws when it pleases."""

_HYPHEN_AT_THE_END = "\x02"
"""What PDFium makes of a hyphen that it takes for a line's end inside a word."""

_FILES_KEPT = 4


class DrawnWord(NamedTuple):
    """`x` and `y` are where its first letter stands on its baseline, in points from the page's upper left corner."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """Pages are counted from 1. Cells that stand side by side on one baseline are one line."""

    page: int
    words: tuple[DrawnWord, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def __str__(self) -> str:
        return f"{self.page}: {self.text}"


class _Letter(NamedTuple):
    text: str
    x: float
    y: float
    mark: int
    """The number that a tag points to; negative for what none points to."""


def drawn_lines(pdf: bytes) -> list[DrawnLine]:
    """Page number and marks come first on their page, from top to bottom."""
    return [line for page in drawn_lines_by_page(pdf) for line in page]


def drawn_lines_by_page(pdf: bytes) -> list[list[DrawnLine]]:
    """The same, page by page; one that is blank has none."""
    return [
        [
            DrawnLine(number, tuple(_words(line)))
            for line in _lines(sorted(letters, key=lambda letter: min(letter.y, _MARGIN_PT)))
            if any(letter.text != " " for letter in line)
        ]
        for number, letters in enumerate(_pages(pdf), 1)
    ]


def marked_texts(pdf: bytes) -> dict[tuple[int, int], str]:
    """What stands under each mark that tags point to, by page, counted from 0, and number."""
    return {
        (number, mark): "".join(letter.text for letter in letters).strip()
        for number, page in enumerate(_pages(pdf))
        for mark, letters in groupby(sorted(page, key=_mark), key=_mark)
        if mark >= 0
    }


def unlike_lines(ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> Iterator[str]:
    """The first lines that only one of two layouts has on its page, or in this place of it."""
    mine, others = (Counter(map(str, lines)) for lines in (ours, theirs))
    missing, more = list((mine - others).elements()), list((others - mine).elements())
    yield from first_of([f"only ours: {line}" for line in missing])
    yield from first_of([f"only theirs: {line}" for line in more])
    if not missing and not more:
        pairs = zip(map(str, ours), map(str, theirs), strict=True)
        yield from first_of([f"in another order: {one} / {other}" for one, other in pairs if one != other])


def first_of(differences: Sequence[str]) -> Iterator[str]:
    """The first stands for those that follow from it."""
    if differences:
        yield differences[0] + (f" … and {len(differences) - 1} more" if differences[1:] else "")


def _mark(letter: _Letter) -> int:
    return letter.mark


def _lines(letters: Iterable[_Letter]) -> Iterator[list[_Letter]]:
    line: list[_Letter] = []
    for letter in letters:
        if line and (abs(letter.y - line[-1].y) > _LEVEL_PT or letter.x < line[-1].x - _LEVEL_PT):
            yield line
            line = []
        line.append(letter)
    if line:
        yield line


def _words(line: Iterable[_Letter]) -> Iterator[DrawnWord]:
    for is_blank, letters in groupby(line, key=lambda letter: letter.text == " "):
        if not is_blank:
            first, *others = letters
            yield DrawnWord(first.text + "".join(letter.text for letter in others), first.x, first.y)


@lru_cache(_FILES_KEPT)
def _pages(pdf: bytes) -> Sequence[Sequence[_Letter]]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [_page(page) for page in document]


def _page(page: Any) -> Sequence[_Letter]:
    text = page.get_textpage()
    try:
        return list(_letters(text.raw, page.get_height()))
    finally:
        text.close()
        page.close()


def _letters(text: Any, height: float) -> Iterator[_Letter]:
    """Also the blanks that PDFium puts where a writer leaves a gap; not the ends of lines, which it guesses."""
    x, y = c_double(), c_double()
    for place in range(raw.FPDFText_CountChars(text)):
        letter = chr(raw.FPDFText_GetUnicode(text, place)).replace(_HYPHEN_AT_THE_END, "-")
        if letter in BREAK_HINTS or letter in "\r\n\0":
            continue
        raw.FPDFText_GetCharOrigin(text, place, x, y)
        piece = raw.FPDFText_GetTextObject(text, place)
        mark = raw.FPDFPageObj_GetMarkedContentID(piece) if piece else -1
        yield _Letter(" " if letter.isspace() else letter, x.value, height - y.value, mark)

"""A PDF → which of number and day are still blank on its pages.

Read from what the pages show: a file may come without anything beside it or in it. Only the form's own lines are looked
at. A notice's stand below the motto, before any word of the author's; those of a formal extract, whose notice has
both, in the block at its end, behind all of them; a separate appendix names its notice's below its title.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from noticegen.form.slot import Role
from noticegen.form.wording import APPENDIX_LABEL, COPY_FORM, MOTTO, WITH
from noticegen.pdf.pdf_to_texts import PdfTexts, pdf_to_texts

_BLANKS = {Role.NUMBER: re.compile(r"[Ss]ố:?\s+/"), Role.DAY: re.compile(r"\bngày\s+tháng\b")}
_NUMBER = "Số:"
_YEAR = re.compile(r"\bnăm\b")
_MOST_LINES = 3
"""Lines that number and date share, where a long place or symbol runs over."""


def pdf_to_blanks(data: bytes) -> tuple[Role, ...]:
    """Of number and day those that are blank. A line that another program drew elsewhere on the page fills none."""
    head = " ".join(_head(data))
    return tuple(role for role, blank in _BLANKS.items() if blank.search(head))


def is_copy(data: bytes) -> bool:
    """Whether it is a formal extract, by what its properties say."""
    return _is_copy(pdf_to_texts(data))


def _is_copy(texts: PdfTexts) -> bool:
    return texts.title.startswith(f"{COPY_FORM} ")


def _head(data: bytes) -> Iterable[str]:
    """The lines of number and date, to the one that names the year."""
    texts = pdf_to_texts(data)
    if texts.title.startswith(APPENDIX_LABEL):
        return _in_brackets(texts.lines)
    return _of_head(texts)


def _in_brackets(lines: Sequence[str]) -> list[str]:
    """The lines that name the notice an appendix comes with."""
    start = next((place for place, line in enumerate(lines) if line.startswith(f"({WITH}")), len(lines))
    return list(lines[start : start + _MOST_LINES])


def _of_head(texts: PdfTexts) -> Iterator[str]:
    above = _places(texts.lines, COPY_FORM.upper())[-1:] if _is_copy(texts) else _places(texts.lines, MOTTO)[:1]
    below = texts.lines[above[0] :] if above else ()
    start = next((place for place, line in enumerate(below) if line.startswith(_NUMBER)), len(below))
    for line in below[start : start + _MOST_LINES]:
        yield line
        if _YEAR.search(line):
            return


def _places(lines: Sequence[str], words: str) -> list[int]:
    """Lines may begin with what stands level in the head's left column."""
    return [place for place, line in enumerate(lines) if line.endswith(words)]

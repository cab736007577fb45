"""A PDF → which of number and day are still blank on its pages.

We read what the pages show, because a file may arrive with nothing beside it or in it, and look only at the form's own
lines. In a notice they stand below the motto, before the author's first word. In a formal extract, whose notice has
both, they stand in the block at the end, after the author's last word. A separate appendix repeats those of its notice
below its title.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from noticegen.form.slot import Role
from noticegen.form.wording import COPY_FORM, MOTTO, WITH
from noticegen.pdf.pdf_to_texts import PdfTexts

from .foreign_texts import foreign_texts
from .paper_kinds import is_formal_extract, is_separate_appendix

_BLANKS = {Role.NUMBER: re.compile(r"[Ss]ố:?\s+/"), Role.DAY: re.compile(r"\bngày\s+tháng\b")}
_NUMBER = "Số:"
_YEAR = re.compile(r"\bnăm\b")
_MOST_LINES = 3
"""How many lines number and date may take together, if a long place or symbol runs over."""


def pdf_to_blanks(data: bytes) -> tuple[Role, ...]:
    """Those of Role.NUMBER and Role.DAY that are blank. What another program wrote elsewhere on the page fills none."""
    head = " ".join(_head(data))
    return tuple(role for role, blank in _BLANKS.items() if blank.search(head))


def _head(data: bytes) -> Iterable[str]:
    """The lines of number and date, up to the one that names the year."""
    texts = foreign_texts(data)
    if is_separate_appendix(texts):
        return _in_brackets(texts.lines)
    return _of_head(texts)


def _in_brackets(lines: Sequence[str]) -> list[str]:
    """The lines that name the appendix's notice."""
    start = next((place for place, line in enumerate(lines) if line.startswith(f"({WITH}")), len(lines))
    return list(lines[start : start + _MOST_LINES])


def _of_head(texts: PdfTexts) -> Iterator[str]:
    above = (
        _places(texts.lines, COPY_FORM.upper())[-1:] if is_formal_extract(texts) else _places(texts.lines, MOTTO)[:1]
    )
    below = texts.lines[above[0] :] if above else ()
    start = next((place for place, line in enumerate(below) if line.startswith(_NUMBER)), len(below))
    for line in below[start : start + _MOST_LINES]:
        yield line
        if _YEAR.search(line):
            return


def _places(lines: Sequence[str], words: str) -> list[int]:
    """A line may begin with words of the head's left column that stand level with these."""
    return [place for place, line in enumerate(lines) if line.endswith(words)]

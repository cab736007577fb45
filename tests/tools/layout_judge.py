"""A page set by us, by WeasyPrint, and by LibreOffice from the Word file: what differs between the three.

Lines, pages and words are to be equal in all, and where each stands; tags, bookmarks, fields, slots and the places of
the author's texts in both PDFs. What is LibreOffice's own way alone is in `libreoffice_ways`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import NamedTuple

from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.pdf.pdf_to_differences import pdf_to_differences
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.printing.press import Press
from noticegen.setting.measures import profile_to_measures

from . import engine_judge
from .drawn_lines import DrawnLine, drawn_lines, first_of, unlike_lines
from .libreoffice import LayOut
from .libreoffice_ways import Way, Ways
from .met_on_pages import met
from .page_judge import set_pages

MOST_PT = 1.25
"""From LibreOffice's words. It rounds each blank of a stretched line to twips: over a long line that is a quarter of a
point more than the one that WeasyPrint may differ by."""

_MARGIN_PT = 52
"""Above this stand page numbers and marks."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How much was compared, and what differed, each difference with its paper's name before it."""

    papers: int = 0
    pages: int = 0
    lines: int = 0
    words: int = 0
    stretched_otherwise: int = 0
    """Lines with blanks that LibreOffice does not stretch."""

    left_behind: int = 0
    """Papers where LibreOffice leaves a heading behind, not compared with it from that page on."""

    cut_elsewhere: int = 0
    """Papers whose rows it cuts a line earlier, not compared with it from that page on."""

    met: Counter[str] = field(default_factory=Counter)
    differences: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """In a line."""
        return (
            f"{self.papers} papers, {self.pages} pages, {self.lines} lines, {self.words} words: "
            f"{len(self.differences)} differences; in LibreOffice's way: {self.stretched_otherwise} lines stretched, "
            f"{self.left_behind} papers with a heading left behind, {self.cut_elsewhere} with a row cut elsewhere"
        )

    def __add__(self, other: "Judged") -> "Judged":
        return Judged(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class Paper:
    """A page as the templates give it, and the press that prints it."""

    name: str
    html: str
    press: Press


def judged(papers: Sequence[Paper], folder: Path, lay_out: LayOut) -> Judged:
    """One start of LibreOffice lays all of them out."""
    settled = [paper.press.settled(paper.html) for paper in papers]
    files = [folder / f"{number}.docx" for number in range(len(papers))]
    for file, paper, html in zip(files, papers, settled, strict=True):
        file.write_bytes(paper.press.docx(html))
    every = zip(papers, settled, lay_out(files), strict=True)
    return sum((_judged(paper, html, pages.read_bytes()) for paper, html, pages in every), Judged())


def _judged(paper: Paper, settled: str, laid_out: bytes) -> Judged:
    press = paper.press
    ours = html_to_own_pdf(settled, press.profile, press.fonts)
    theirs = html_to_pdf(settled, press.css, press.fonts, press.profile.slots_mm)
    pages, lines = set_pages(settled, press), drawn_lines(ours.data)
    beside = _Beside(Ways(pages, profile_to_measures(press.profile), press.fonts))
    found = [
        *pdf_to_differences(ours.data, ours.slots),
        *map(str, pdf_to_inked_slots(ours.data, ours.slots)),
        *(f"WeasyPrint, {each}" for each in engine_judge.differences(ours, theirs)),
        *(f"LibreOffice, {each}" for each in beside.differences(lines, drawn_lines(laid_out))),
    ]
    return Judged(
        papers=1,
        pages=len(pages),
        lines=len(lines),
        words=sum(len(line.words) for line in lines),
        stretched_otherwise=beside.stretched_otherwise,
        left_behind=beside.left_behind,
        cut_elsewhere=beside.cut_elsewhere,
        met=met(settled, pages),
        differences=tuple(f"{paper.name}: {each}" for each in found),
    )


@dataclass(slots=True)
class _Beside:
    """Our lines beside LibreOffice's."""

    ways: Ways
    stretched_otherwise: int = 0
    left_behind: int = 0
    cut_elsewhere: int = 0

    def differences(self, ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> Iterator[str]:
        if unlike := list(unlike_lines(ours, theirs)):
            end = self._end_of_what_is_alike(ours, theirs)
            ours, theirs = ([line for line in lines if not end or line.page < end] for lines in (ours, theirs))
            unlike = list(unlike_lines(ours, theirs)) if end else unlike
        if unlike:
            yield from unlike
            return
        found = [each for pair in zip(ours, theirs, strict=True) for each in self._line(*pair)]
        yield from first_of(found)

    def _end_of_what_is_alike(self, ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> int:
        """From which page on the layouts cannot be compared, for one of LibreOffice's ways; 0 if it is none of them."""
        page = min(line.page for line in set(map(_said, ours)) ^ set(map(_said, theirs)))
        if page in self.ways.cut_tightly:
            self.cut_elsewhere = 1
            return page
        here = [line.text for line in theirs if line.page == page]
        below = [line.text for line in ours if line.page == page + 1 and line.words[0].y > _MARGIN_PT]
        led_by = self.ways.led_by.get(page + 1, 0)
        if any(here[-count:] == below[:count] for count in range(1, led_by + 1)):
            self.left_behind = 1
            return page
        return 0

    def _line(self, mine: DrawnLine, other: DrawnLine) -> Iterator[str]:
        ways = self.ways.of(mine)
        down = other.words[0].y - mine.words[0].y
        if all(abs(down - way.lower) > MOST_PT for way in ways):
            yield f"lower by {down:.2f}: {mine}"
        across = [there.x - word.x for word, there in zip(mine.words, other.words, strict=True)]
        far = [place for place, by in enumerate(across) if not _is_near(by, ways)]
        if not far:
            return
        ends = {0, len(across) - 1}
        if any(way.has_fixed_blanks for way in ways) and ends.isdisjoint(far):
            self.stretched_otherwise += 1
        else:
            yield f"to the right by {across[far[0]]:.2f}: {mine.words[far[0]].text} in {mine}"


class _Said(NamedTuple):
    page: int
    text: str


def _said(line: DrawnLine) -> _Said:
    return _Said(line.page, line.text)


def _is_near(across: float, ways: Sequence[Way]) -> bool:
    return any(abs(across - right) <= MOST_PT for right in (0.0, *(way.to_the_right for way in ways)))

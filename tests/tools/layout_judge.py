"""A page set by us, by WeasyPrint, and by LibreOffice from the Word file: what differs between the three.

Lines, pages and words are to be equal in all, and where each stands; tags, bookmarks, fields, slots and the places of
the author's texts in both PDFs. What is LibreOffice's own way alone is in `libreoffice_ways`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.pdf.pdf_to_differences import pdf_to_differences
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.printing.press import Press
from noticegen.setting.measures import profile_to_measures

from . import engine_judge
from .drawn_lines import DrawnLine, drawn_lines, first_of, unlike_lines
from .libreoffice import LayOut
from .libreoffice_pages import LESS_ROOM, PageWays
from .libreoffice_ways import Way, Ways
from .met_on_pages import met
from .page_judge import set_pages

MOST_PT = 1.25
"""From LibreOffice's words. It rounds each blank of a stretched line to twips: over a long line that is a quarter of a
point more than the one that WeasyPrint may differ by."""


_TWIP_PT = 0.05
"""By this it rounds each of the blanks that it stretches."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How much was compared, and what differed, each difference with its paper's name before it."""

    papers: int = 0
    pages: int = 0
    lines: int = 0
    words: int = 0
    ways: Counter[str] = field(default_factory=Counter)
    """How many lines or papers LibreOffice sets otherwise, by the name of its way."""

    met: Counter[str] = field(default_factory=Counter)
    differences: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """In a line."""
        return (
            f"{self.papers} papers, {self.pages} pages, {self.lines} lines, {self.words} words: "
            f"{len(self.differences)} differences; LibreOffice's own ways: "
            + (", ".join(f"{name}: {count}" for name, count in sorted(self.ways.items())) or "none")
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
    every = zip(papers, settled, files, lay_out(files), strict=True)
    made = (_judged(paper, html, file.read_bytes(), pages.read_bytes()) for paper, html, file, pages in every)
    return sum(made, Judged())


def _judged(paper: Paper, settled: str, docx: bytes, laid_out: bytes) -> Judged:
    press = paper.press
    ours = html_to_own_pdf(settled, press.profile, press.fonts)
    theirs = html_to_pdf(settled, press.css, press.fonts, press.profile.slots_mm)
    pages, lines = set_pages(settled, press), drawn_lines(ours.data)
    measures = profile_to_measures(press.profile)
    beside = Beside(Ways(pages, measures, press.fonts), PageWays(pages, measures, docx))
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
        ways=beside.found,
        met=met(settled, pages),
        differences=tuple(f"{paper.name}: {each}" for each in found),
    )


@dataclass(slots=True)
class Beside:
    """Our lines beside LibreOffice's, and which of its ways were found."""

    ways: Ways
    page_ways: PageWays
    found: Counter[str] = field(default_factory=Counter)
    lower: set[int] = field(default_factory=set)
    """The pages that begin with a blank row more."""

    def differences(self, ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> Iterator[str]:
        if unlike := list(unlike_lines(ours, theirs)):
            page = _first_unlike_page(ours, theirs)
            if not (way := self.page_ways.way(page, ours, theirs)):
                yield from unlike
                return
            self.found[way] += 1
            yield from _lost_words([line for line in ours if line.page >= page], theirs)
            ours, theirs = ([line for line in lines if line.page < page] for lines in (ours, theirs))
            yield from unlike_lines(ours, theirs)
        found = [each for pair in zip(ours, theirs, strict=False) for each in self._line(*pair)]
        self.found[LESS_ROOM] += len(self.lower)
        yield from first_of(found)

    def _is_as_low(self, page: int, down: float, ways: Sequence[Way]) -> bool:
        """Or lower by a blank row that the page before has no room for."""
        if any(abs(down - way.lower) <= MOST_PT for way in ways):
            return True
        row = self.page_ways.lower_by(page)
        is_lower = row > 0 and any(abs(down - row - way.lower) <= MOST_PT for way in ways)
        self.lower |= {page} if is_lower else set()
        return is_lower

    def _line(self, mine: DrawnLine, other: DrawnLine) -> Iterator[str]:
        ways = self.ways.of(mine)
        down = other.words[0].y - mine.words[0].y
        if not self._is_as_low(mine.page, down, ways):
            yield f"lower by {down:.2f}: {mine}"
        across = [there.x - word.x for word, there in zip(mine.words, other.words, strict=True)]
        far = [place for place, by in enumerate(across) if not _is_near(by, ways)]
        if not far:
            return
        if any(_are_near(across, way.words_to_the_right) for way in ways):
            self.found["a line with blanks that are not stretched"] += 1
        else:
            yield f"to the right by {across[far[0]]:.2f}: {mine.words[far[0]].text} in {mine}"


def _first_unlike_page(ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> int:
    mine, others = (Counter((line.page, line.text) for line in lines) for lines in (ours, theirs))
    return min(page for page, _ in [*(mine - others), *(others - mine), (ours[-1].page, "")])


def _lost_words(ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> Iterator[str]:
    """Words wider than a line may be cut at another letter."""
    there = "".join(word.text for line in theirs for word in line.words)
    words = {word.text for line in ours for word in line.words}
    lost = {word for word in words if word not in there}
    yield from first_of([f"lost: {line}" for line in ours if any(word.text in lost for word in line.words)])


def _is_near(across: float, ways: Sequence[Way]) -> bool:
    return any(abs(across - right) <= MOST_PT for right in (0.0, *(way.to_the_right for way in ways)))


def _are_near(across: Sequence[float], wanted: Sequence[float]) -> bool:
    return len(across) == len(wanted) and all(
        abs(by - right) <= MOST_PT + _TWIP_PT * place
        for place, (by, right) in enumerate(zip(across, wanted, strict=True))
    )

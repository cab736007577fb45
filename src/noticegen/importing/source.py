"""What somebody else's file says, before anybody asks what it means: paragraphs and tables, each with its place.

Every reader (of Word files, of text) gives this, and everything after it reads only this.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from noticegen.form.inline import Run


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the source, counted from 1 as a reader counts: paragraph 12, or table 2, row 3."""

    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """Which of Word's lists a paragraph is of: a way of counting, its level from 0, how often that started again."""

    number: str
    level: int
    run: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line or paragraph. `label` is what Word's own numbering prints before it; one that was typed is text.

    `align` is left, center, right or both. `style` is the style's id in the file, or ours if it is one of ours; text
    has none. `counted` if Word counts it.
    """

    runs: tuple[Run, ...]
    place: Place = Place()
    label: str = ""
    align: str = "left"
    style: str = ""
    counted: Counted | None = None
    looks: tuple[tuple[str, str], ...] = ()
    """Words that look in a way that we have not, such as underlined: a key of the messages and the words."""

    @property
    def raw(self) -> str:
        """All that was typed, the spaces around it too."""
        return "".join(run.text for run in self.runs)

    @property
    def text(self) -> str:
        """The words, without the label of Word's own numbering."""
        return self.raw.strip()

    @property
    def words(self) -> str:
        """All that a reader sees of it."""
        return f"{self.label} {self.text}".strip()

    @property
    def is_bold(self) -> bool:
        """Whether every letter is bold."""
        lettered = [run for run in self.runs if any(map(str.isalnum, run.text))]
        return bool(lettered) and all(run.bold for run in lettered)

    @property
    def is_italic(self) -> bool:
        """Whether every letter is in italics."""
        lettered = [run for run in self.runs if any(map(str.isalnum, run.text))]
        return bool(lettered) and all(run.italic for run in lettered)

    @property
    def is_centered(self) -> bool:
        """Whether it stands in the middle."""
        return self.align == "center"

    def lines(self) -> Iterator["Paragraph"]:
        """The same, cut at its line breaks; the label stays with the first line."""
        lines: list[list[Run]] = [[]]
        for run in self.runs:
            first, *others = run.text.split("\n")
            lines[-1].append(replace(run, text=first))
            lines += [[replace(run, text=each)] for each in others]
        for number, runs in enumerate(lines):
            line = replace(self, runs=tuple(runs), label="" if number else self.label)
            if line.words:
                yield line

    def after(self, length: int) -> "Paragraph":
        """The same without its label and its first `length` characters, counted in `text`."""
        return replace(self.part(length + len(self.raw) - len(self.raw.lstrip())), label="")

    def part(self, start: int, end: int | None = None) -> "Paragraph":
        """The same with these characters alone, counted in `raw`."""
        runs, place = [], 0
        for run in self.runs:
            text = run.text[max(start - place, 0) : None if end is None else max(end - place, 0)]
            place += len(run.text)
            if text:
                runs.append(replace(run, text=text))
        return replace(self, runs=tuple(runs))


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell. `span` is how many columns it takes; one that only continues the cell above `continues`."""

    paragraphs: tuple[Paragraph, ...]
    span: int = 1
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `widths` are those of the columns in any unit, empty if the file does not say."""

    rows: tuple[tuple[Cell, ...], ...]
    place: Place
    widths: tuple[int, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """What stands in it, row by row."""
        return (paragraph for row in self.rows for cell in row for paragraph in cell.paragraphs)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Beside:
    """Something beside the text. `what` is a key of the messages: box, margin, picture, footnote, comment and others.

    A notice has no place for it, unless it is one of the marks of its head.
    """

    what: str
    place: Place
    words: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    """Of a box, what stands in it."""


def note_of_old_letters(letters: str) -> Beside:
    """That the words were written in letters of the time before Unicode."""
    return Beside(f"letters-{letters.partition('-')[0]}", Place())


@dataclass(frozen=True, slots=True)
class Source:
    """A whole file. `has_faces` says whether bold and italic can be seen in it, `is_ours` whether we made it."""

    blocks: tuple[Block, ...]
    beside: tuple[Beside, ...] = ()
    has_faces: bool = True
    is_ours: bool = False

    def paragraphs(self) -> Iterator[Paragraph]:
        """All of them, those in tables too, in the order of reading."""
        return paragraphs_of(self.blocks)


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """All paragraphs of some blocks, in the order of reading."""
    for block in blocks:
        yield from block.paragraphs() if isinstance(block, Table) else (block,)

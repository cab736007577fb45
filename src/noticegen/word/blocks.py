"""The document as a sequence of blocks: what `html_to_blocks` reads and a writer such as `blocks_to_docx` writes.

A closed vocabulary. Style names are the profile's; widths are shares of the room a block stands in.
"""

from typing import Literal, NamedTuple

from noticegen.form.inline import Run
from noticegen.form.joins import without_break_hints

LINE_BREAK = Run("\n")


class NumberRef(NamedTuple):
    """A label Word is to count itself: which list, which of its levels, how it is numbered, the number we printed."""

    list_id: str
    level: int
    numbering: str
    ordinal: int
    is_bold: bool = False


class Paragraph(NamedTuple):
    """Text in one style. `box` names the frame around it, `align` overrides the style (a table's column).

    One that leads in must not be the last on a page. Its lines may be some twips narrower than their room, and it may
    be set a little lower.
    """

    style: str
    runs: tuple[Run, ...]
    number: NumberRef | None = None
    box: str | None = None
    align: str | None = None
    leads_in: bool = False
    narrower: int = 0
    is_lower: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return without_break_hints("".join(run.text for run in self.runs))


class Rule(NamedTuple):
    """A drawn line, centred, `percent` of the room long."""

    style: str
    percent: float


class Table(NamedTuple):
    """Cells of blocks. `style` is head, foot, copy-head or data; the first `heading_rows` repeat on every page.

    No page ends inside a row, but inside those whose numbers are `tall_rows`, which no page holds; nor between one of
    `kept_rows` and the next.
    """

    style: Literal["head", "foot", "copy-head", "data"]
    column_percents: tuple[float, ...]
    rows: tuple[tuple[tuple["Block", ...], ...], ...]
    heading_rows: int = 0
    tall_rows: frozenset[int] = frozenset()
    kept_rows: frozenset[int] = frozenset()


Block = Paragraph | Rule | Table


class Section(NamedTuple):
    """Pages numbered together: the notice itself, or one appendix. `first_header` stands in the margin of page 1."""

    blocks: tuple[Block, ...]
    first_header: tuple[Paragraph, ...] = ()


class Blocks(NamedTuple):
    """The whole document; `created` is the notice's own date, YYYY-MM-DD. `marks` stand in the margin of every page."""

    title: str
    author: str
    created: str
    sections: tuple[Section, ...]
    marks: tuple[Paragraph, ...] = ()

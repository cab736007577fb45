"""A Word file → its paragraphs and tables.

What stands beside the text (notes, margins, comments) has no place in a notice: it is named, with its words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from noticegen.form.inline import Run

from .source import Beside, Block, Cell, Counted, Paragraph, Place, Source, Table
from .word_numbers import WordNumbers, read_word_numbers
from .word_runs import RunReader
from .word_styles import WordStyles
from .word_xml import NotWord, TooLarge, W, WordPackage, child_value, local_name, value, whole_number

_CONTAINERS = frozenset(
    {
        "sdt",
        "sdtContent",
        "ins",
        "moveTo",
        "customXml",
        "smartTag",
        "hyperlink",
        "fldSimple",
        "AlternateContent",
        "Choice",
    }
)
_PARTS_BESIDE = {
    "footnotes": "footnote",
    "endnotes": "footnote",
    "header": "margin",
    "footer": "margin",
    "comments": "comment",
}
MOST_PARAGRAPHS = 10_000
"""More than YAML may hold values of, and than a reader would wait for."""

_MOST_IN_A_COLUMN, _MOST_COLUMNS = 4, 63


def docx_to_source(data: bytes, terms: Mapping[str, str] = MappingProxyType({})) -> Source:
    """Raises NotWord for what is no Word file, TooLarge for one with a part that no notice has.

    `terms` are the names of our own styles, as people see them in Word, and what we call them.
    """
    package = WordPackage(data)
    return _Reader(package, terms).read()


@dataclass
class _Reader:
    """One file; `paragraphs` and `tables` count those met so far."""

    package: WordPackage
    terms: Mapping[str, str]
    beside: list[Beside] = field(default_factory=list)
    met: int = 0
    """Paragraphs, and the cells of tables."""

    paragraphs: int = 0
    tables: int = 0
    place: Place = field(default_factory=Place)
    held: tuple[Run, ...] = ()
    """Of a paragraph whose end was deleted: the words that go on in the next."""

    styles: WordStyles = field(init=False)
    runs: RunReader = field(init=False)
    numbers: WordNumbers = field(init=False)

    def read(self) -> Source:
        """The whole file."""
        self.styles = WordStyles(self.package.part("styles.xml"), self.terms)
        self.runs = RunReader(self.styles, self.beside)
        self.numbers = read_word_numbers(self.package.part("numbering.xml"), self.styles.by_id)
        body = self.package.tree(self.package.main).find(f"{W}body")
        if body is None:
            raise NotWord
        blocks = tuple(self._blocks(body))
        self._parts_beside()
        return Source(blocks, tuple(self.beside), is_ours=self.styles.are_ours)

    def _blocks(self, parent: Any) -> Iterator[Block]:
        for element in parent:
            match local_name(element):
                case "p":
                    yield from self._paragraph(element)
                case "tbl" if _is_frame(element):
                    for cell in element.iter(f"{W}tc"):
                        if next(cell.iterancestors(f"{W}tbl")) is element:
                            yield from self._blocks(cell)
                case "tbl":
                    yield self._table(element)
                case "altChunk" | "subDoc":
                    self.beside.append(Beside("attached", self.place))
                case name if name in _CONTAINERS:
                    yield from self._blocks(element)

    def _paragraph(self, element: Any) -> Iterator[Paragraph]:
        """One, unless it is blank; blank ones are counted too, as Word's reader would."""
        self._count()
        if not self.place.table:
            self.paragraphs += 1
            self.place = Place(self.paragraphs)
        properties = element.find(f"{W}pPr")
        style = self.styles.paragraph_style(properties)
        runs = (*self.held, *self.runs.read(element, style, self.place))
        is_joined = properties is not None and properties.find(f"{W}rPr/{W}del") is not None
        self.held = runs if is_joined else ()
        if is_joined:
            return
        label, counted = self._label(properties, style)
        if label or any(run.text.strip() for run in runs):
            align, own = self._align(properties, style), self.styles.class_of(style)
            looks = tuple(self.runs.looks.items())
            yield Paragraph(runs, self.place, label, align, own, counted if label else None, looks)

    def _count(self) -> None:
        self.met += 1
        if self.met > MOST_PARAGRAPHS:
            raise TooLarge

    def _label(self, properties: Any, style: str) -> tuple[str, Counted | None]:
        number = self.styles.paragraph_property(properties, style, f"{W}numPr/{W}numId")
        if number is None or value(number) == "0":
            return "", None
        level = value(self.styles.paragraph_property(properties, style, f"{W}numPr/{W}ilvl"))
        depth = whole_number(level) if level else self.numbers.level_of_style(value(number), style)
        return self.numbers.label(value(number), depth), self.numbers.list_of(value(number), depth)

    def _align(self, properties: Any, style: str) -> str:
        align = value(self.styles.paragraph_property(properties, style, f"{W}jc"))
        return {"end": "right", "start": "left", "distribute": "both", "": "left"}.get(align, align)

    def _table(self, element: Any) -> Table:
        outer = self.place
        self.tables += 1
        place = Place(table=self.tables)
        rows = []
        for number, row in enumerate(_below(element, "tr"), 1):
            self.place = Place(table=place.table, row=number)
            rows.append(tuple(self._cells(row, place.table, number)))
        grid = element.find(f"{W}tblGrid")
        widths = () if grid is None else tuple(_width(each) for each in grid.findall(f"{W}gridCol"))
        self.place = outer if outer.table else Place(self.paragraphs)
        return Table(tuple(rows), place, widths)

    def _cells(self, row: Any, table: int, number: int) -> Iterator[Cell]:
        for column, cell in enumerate(_below(row, "tc"), 1):
            self._count()
            self.place = Place(table=table, row=number, column=column)
            properties = cell.find(f"{W}tcPr")
            span = child_value(properties, "gridSpan")
            merge = None if properties is None else properties.find(f"{W}vMerge")
            paragraphs = tuple(self._flat(cell))
            continues = merge is not None and value(merge) != "restart"
            yield Cell(paragraphs, min(whole_number(span, 1) or 1, _MOST_COLUMNS), continues)

    def _flat(self, cell: Any) -> Iterator[Paragraph]:
        """A cell's paragraphs; those of a table inside it as well, one after the other."""
        place = self.place
        for block in self._blocks(cell):
            yield from block.paragraphs() if isinstance(block, Table) else (block,)
            self.place = place

    def _parts_beside(self) -> None:
        """Footnotes, and what stands in the margins of the pages; each wording once, for sections repeat it."""
        for name in sorted(self.package.names):
            stem = name.removeprefix(f"{self.package.folder}/").removesuffix(".xml").rstrip("0123456789")
            if stem in _PARTS_BESIDE and name.endswith(".xml"):
                for paragraph in self.package.tree(name).iter(f"{W}p"):
                    self._aside(_PARTS_BESIDE[stem], paragraph)

    def _aside(self, what: str, paragraph: Any) -> None:
        words = "".join(run.text for run in self.runs.read(paragraph, "", Place())).strip()
        found = Beside(what, Place(), words)
        if any(map(str.isalpha, words)) and found not in self.beside:
            self.beside.append(found)


def _is_frame(table: Any) -> bool:
    """Whether a table is only a frame around text: one cell a row, and too much in it for a table of figures."""
    rows = [list(_below(row, "tc")) for row in _below(table, "tr")]
    has_much = sum(1 for _ in table.iter(f"{W}p")) > _MOST_IN_A_COLUMN * len(rows)
    return bool(rows) and all(len(row) == 1 for row in rows) and has_much


def _below(parent: Any, name: str) -> Iterator[Any]:
    """Rows or cells, those in content controls and insertions too."""
    for element in parent:
        if local_name(element) == name:
            yield element
        elif local_name(element) in _CONTAINERS:
            yield from _below(element, name)


def _width(column: Any) -> int:
    return whole_number(value(column, "w"))

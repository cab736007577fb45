"""Our lines beside those that WeasyPrint breaks: paragraph by paragraph."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from noticegen.form.joins import without_break_hints
from noticegen.form.units import twips_to_pt
from noticegen.form.word_layout import NARROWER
from noticegen.printing.press import Press
from noticegen.setting.measures import Measures, profile_to_measures
from noticegen.setting.paragraph_to_runs import KEPT_BLANKS, paragraph_to_runs
from noticegen.setting.runs_to_lines import Line, runs_to_lines

from .rendered_lines import rendered_lines


@dataclass(frozen=True, slots=True)
class Compared:
    """One paragraph."""

    name: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


def compared_lines(html: str, press: Press) -> list[Compared]:
    """Every paragraph that says something, in the order of the page; a repeated table head once for each page."""
    tree, rendered = rendered_lines(press.settled(html), press)
    rooms = _rooms(tree, profile_to_measures(press.profile))
    theirs = defaultdict(list)
    for line in rendered:
        is_repeated = "table-heading" in line.element.get("class", "")
        theirs[line.element, line.page if is_repeated else 0].append(line.text)
    return [
        Compared(element.get("class", ""), _ours(element, press, rooms), tuple(lines))
        for (element, _), lines in theirs.items()
    ]


def _ours(element: Element, press: Press, rooms: dict[Element, float]) -> tuple[str, ...]:
    texts = (without_break_hints(line.text) for line in lines_of(element, press, rooms.get(element)))
    return tuple(text for text in texts if text)


def lines_of(element: Element, press: Press, room: float | None = None) -> list[Line]:
    """A paragraph of the page in a room of this width, else in the text's."""
    measures = profile_to_measures(press.profile)
    name = element.get("class", "").partition(" ")[0]
    style = measures.styles[name]
    wide = float("inf") if name in KEPT_BLANKS else room or measures.room
    wide -= twips_to_pt(int(element.get(NARROWER, 0)))
    runs = paragraph_to_runs(element, bold=style.bold, italic=style.italic)
    return runs_to_lines(runs, style.size, press.fonts, wide, style.first_line)


def _rooms(tree: Element, measures: Measures) -> dict[Element, float]:
    return {
        paragraph: width
        for table in tree.iter("table")
        for row in table.iter("tr")
        for cell, width in zip(row, _columns(table, measures), strict=True)
        for paragraph in cell
    }


def _columns(table: Element, measures: Measures) -> Iterator[float]:
    is_data = table.get("class", "").startswith("data")
    for column in table.iterfind("colgroup/col"):
        share = float(column.get("style", "").removeprefix("width: ").removesuffix("%")) / 100
        yield measures.text_width * share - 2 * measures.cell_padding if is_data else measures.room * share

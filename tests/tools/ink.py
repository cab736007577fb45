"""What is really drawn on the pages of a PDF, in millimetres from the top left corner.

Measures are asserted here, on the ink, not on the CSS or the styles that were meant to put it there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, permutations
from pathlib import Path
from typing import Any
from unicodedata import normalize

from pdfplumber.page import Page as PlumberPage

from .drawn_pages import drawn_pages

MM = 25.4 / 72
SAME_BASELINE = 0.2
GAP = 10 * MM  # Wider than any stretched space, narrower than the gap between the head's two columns.
THIN = 1.0  # What is drawn thicker is a box, not a rule.

Colour = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that follow each other on a baseline in one font. Spaces at either end are not part of it."""

    text: str
    font: str
    size: float  # pt
    bold: bool
    italic: bool
    x0: float
    x1: float
    baseline: float
    colour: Colour = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, a frame's top or bottom too; `y` is its middle."""

    x0: float
    x1: float
    y: float
    thickness: float
    colour: Colour = (0.0, 0.0, 0.0)

    @property
    def length(self) -> float:
        return self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Page:
    """One page, its spans by baseline and then from left to right."""

    width: float
    height: float
    spans: tuple[Span, ...]
    rules: tuple[Rule, ...]

    @property
    def text(self) -> str:
        return " ".join(span.text for span in self.spans)


def pages(pdf: Path) -> list[Page]:
    """The ink of every page."""
    return [_page(page) for page in drawn_pages(pdf.read_bytes())]


def _page(page: PlumberPage) -> Page:
    return Page(
        width=float(page.width) * MM,
        height=float(page.height) * MM,
        spans=tuple(_spans(page)),
        rules=tuple(_joined(_rules(page))),
    )


def rows(page: PlumberPage) -> Iterator[list[Any]]:
    """Characters by baseline, from the top of the page, each row from left to right."""
    characters = sorted(page.chars, key=lambda char: _baseline(page, char))
    row: list[Any] = []
    for character in characters:
        if row and _baseline(page, character) - _baseline(page, row[0]) > SAME_BASELINE:
            yield sorted(row, key=_left)
            row = []
        row.append(character)
    if row:
        yield sorted(row, key=_left)


def _left(character: Any) -> float:
    return float(character["x0"])


def _baseline(page: PlumberPage, character: Any) -> float:
    return float(page.height - character["matrix"][5]) * MM


def _spans(page: PlumberPage) -> Iterator[Span]:
    for row in rows(page):
        for piece in pieces(row):
            for _, characters in groupby(piece, key=_look):
                yield from _span(page, list(characters))


def pieces(row: list[Any]) -> Iterator[list[Any]]:
    """A row cut where nothing, not even a space, is drawn over a wide gap: at the gap between two columns."""
    piece = row[:1]
    for character in row[1:]:
        if (character["x0"] - piece[-1]["x1"]) * MM > GAP:
            yield piece
            piece = []
        piece.append(character)
    yield piece


def _look(character: Any) -> tuple[object, ...]:
    return character["fontname"], round(character["size"], 1), _colour(character)


def _colour(character: Any) -> Colour:
    return _rgb(character["non_stroking_color"])


def _rgb(colour: Any) -> Colour:
    """As red, green and blue; what has one part only is a grey."""
    parts = tuple(map(float, colour)) if isinstance(colour, Sequence) else (float(colour or 0),)
    return parts * 3 if len(parts) == 1 else parts


def _span(page: PlumberPage, characters: list[Any]) -> Iterator[Span]:
    inked = [character for character in characters if not character["text"].isspace()]
    if not inked:
        return
    first, last = characters.index(inked[0]), characters.index(inked[-1])
    font = inked[0]["fontname"].rpartition("+")[2]
    yield Span(
        text=clean("".join(character["text"] for character in characters[first : last + 1])),
        font=font,
        size=float(inked[0]["size"]),
        bold="bold" in font.lower(),
        italic=re.search("italic|oblique", font.lower()) is not None,
        x0=inked[0]["x0"] * MM,
        x1=inked[-1]["x1"] * MM,
        baseline=_baseline(page, inked[0]),
        colour=_colour(inked[0]),
    )


def clean(text: str) -> str:
    """NFC, and every kind of space a plain one: how a space was made does not show on paper."""
    return re.sub(r"\s", " ", normalize("NFC", text))


def _rules(page: PlumberPage) -> Iterator[Rule]:
    """Thin filled rectangles, stroked lines, sides of frames: every writer has its own way."""
    for shape in (*page.rects, *page.lines, *page.curves):
        x0, x1, top, bottom = _box(shape)
        stroke = float(shape["linewidth"] or 0) * MM if shape["stroke"] else 0.0
        colour = _rgb(shape["stroking_color"] if shape["stroke"] else shape["non_stroking_color"])
        if bottom - top <= THIN < x1 - x0:
            yield Rule(x0, x1, (top + bottom) / 2, (bottom - top) or stroke, colour)
        elif stroke and shape["object_type"] == "rect":
            yield from (Rule(x0, x1, y, stroke, colour) for y in (top, bottom))
    for outer, inner in permutations(page.rects, 2):
        (x0, x1, top, bottom), (_, _, inner_top, inner_bottom) = _box(outer), _box(inner)
        if _frames(outer, inner):
            colour = _rgb(outer["non_stroking_color"])
            yield Rule(x0, x1, (top + inner_top) / 2, inner_top - top, colour)
            yield Rule(x0, x1, (bottom + inner_bottom) / 2, bottom - inner_bottom, colour)


def _box(shape: Any) -> tuple[float, float, float, float]:
    x0, x1, top, bottom = (float(shape[key]) * MM for key in ("x0", "x1", "top", "bottom"))
    return x0, x1, top, bottom


def _frames(outer: Any, inner: Any) -> bool:
    """Whether filling one and leaving out the other draws a frame, as WeasyPrint does."""
    (x0, x1, top, bottom), (in_x0, in_x1, in_top, in_bottom) = _box(outer), _box(inner)
    sides = (in_x0 - x0, x1 - in_x1, in_top - top, bottom - in_bottom)
    return outer["fill"] and inner["fill"] and all(0 < side <= THIN for side in sides)


def _joined(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Rules that touch end to end are one: LibreOffice draws a border piece by piece."""
    current: Rule | None = None
    for rule in sorted(rules, key=lambda rule: (round(rule.y, 1), rule.x0)):
        if current and abs(rule.y - current.y) < SAME_BASELINE and rule.x0 - current.x1 < SAME_BASELINE:
            current = replace(current, x1=max(current.x1, rule.x1))
        else:
            if current:
                yield current
            current = rule
    if current:
        yield current


def outline(pages: Sequence[Page]) -> Iterator[str]:
    """A document's ink as text to compare: each stretch with its place and look, then the rules."""
    for number, page in enumerate(pages, 1):
        yield f"-- page {number}, {page.width:.1f} × {page.height:.1f} mm"
        for span in page.spans:
            look = "".join(
                mark for mark, is_on in (("b", span.bold), ("i", span.italic), ("c", any(span.colour))) if is_on
            )
            yield f"{span.baseline:6.1f} {span.x0:6.1f} {span.x1:6.1f} {span.size:4.0f} {look or '-':2} {span.text}"
        yield from (f"{rule.y:6.1f} {rule.x0:6.1f} {rule.x1:6.1f} rule" for rule in page.rules)

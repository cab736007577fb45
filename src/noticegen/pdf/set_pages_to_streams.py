"""Our own pages → the PDF's drawing of each, every paragraph marked with the number that its tag will point to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from noticegen.form.fonts import Face, FontFile, FontSet
from noticegen.form.joins import NBSP, without_break_hints
from noticegen.setting.document_to_pages import Ink

from .drawn_fonts_to_pdf import FONT_NAMES
from .pages_to_set_pages import SetPage, SetText
from .pydyf_objects import dictionary, stream

_BLACK = "000000"


class Drawn(NamedTuple):
    """A drawing for each page; the elements of the paragraphs on it, at their marks' numbers, none for the page's own
    words; and the characters drawn in each face.
    """

    streams: Sequence[Any]
    marked: Sequence[Sequence[Element | None]]
    characters: Mapping[Face, set[str]]


def set_pages_to_streams(pages: Sequence[SetPage], height: float, fonts: FontSet) -> Drawn:
    """`height` is the paper's, in points: PDF counts from below."""
    characters: Mapping[Face, set[str]] = defaultdict(set)
    drawings = [_Drawing(height, fonts, characters) for _ in pages]
    for drawing, page in zip(drawings, pages, strict=True):
        for piece in page:
            drawing.add(piece)
    streams = [stream(drawing.parts, {}, compress=True) for drawing in drawings]
    return Drawn(streams, [drawing.marked for drawing in drawings], characters)


@dataclass(slots=True)
class _Drawing:
    height: float
    fonts: FontSet
    characters: Mapping[Face, set[str]]
    parts: list[Any] = field(default_factory=list)
    marked: list[Element | None] = field(default_factory=list)
    color: str = _BLACK

    def add(self, piece: SetText | Ink) -> None:
        """Text is marked, ink is no part of the document."""
        if isinstance(piece, Ink):
            self._set_color(piece.color)
            bottom = self.height - piece.y - piece.height
            self.parts += ["/Artifact BMC", f"{piece.x:.3f} {bottom:.3f} {piece.width:.3f} {piece.height:.3f} re f EMC"]
        elif any(_printed(run.text) for line in piece.paragraph.lines for run in line.runs):
            self._add_text(piece)

    def _add_text(self, text: SetText) -> None:
        self._set_color(text.paragraph.style.color)
        self.parts += ["/P", dictionary(MCID=len(self.marked)), "\n".join(self._text(text))]
        self.marked.append(text.paragraph.element)

    def _text(self, text: SetText) -> Iterator[str]:
        """The operators between a paragraph's mark and its end, as one text: a page has hundreds.

        Each part is put where it begins: PDFium does not move on behind a single word whose blank is stretched.
        """
        style, drawn_in = text.paragraph.style, None
        font = self.fonts.faces[Face.of(bold=style.bold, italic=style.italic)]
        to_baseline = _baseline(font, style.size, style.pitch)
        yield "BDC\nBT"
        for line in text.lines:
            baseline = f"{self.height - (line.y + to_baseline):.3f}"
            for part in line.parts:
                yield f"1 0 0 1 {part.x:.3f} {baseline} Tm"
                face, printed = part.run.face, _printed(part.run.text)
                if face is not drawn_in:
                    yield f"/{FONT_NAMES[face]} {style.size:g} Tf"
                    drawn_in = face
                self.characters[face].update(printed)
                yield _shown(self.fonts.faces[face], printed, line.stretch / style.size)
        yield "ET EMC"

    def _set_color(self, color: str) -> None:
        if color != self.color:
            self.parts.append(" ".join(f"{int(color[at : at + 2], 16) / 255:.4g}" for at in (0, 2, 4)) + " rg")
            self.color = color


def _printed(text: str) -> str:
    """What is drawn of a text: no marks; and a blank that does not break is a blank to who copies or searches."""
    return text if text.isascii() else without_break_hints(text).replace(NBSP, " ")


def _shown(font: FontFile, text: str, stretch: float) -> str:
    """The operator that shows a text, each blank moved on by so many ems."""
    words = [_glyphs(font)[word] for word in text.split(" ")]
    blank = _glyphs(font)[" "]
    between = f"{blank}>{-1000 * stretch:.2f}<" if stretch else blank
    return f"[<{between.join(words)}>] TJ"


class _Glyphs(dict[str, str]):
    """A word as the numbers of its glyphs in hexadecimal, remembered."""

    def __init__(self, font: FontFile) -> None:
        super().__init__()
        self._codes = {character: f"{glyph:04x}" for character, glyph in font.glyphs.items()}

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        codes = self[word] = "".join([self._codes[character] for character in word])
        return codes


_MOST_WORDS = 20_000


@cache
def _glyphs(font: FontFile) -> _Glyphs:
    return _Glyphs(font)


def _baseline(font: FontFile, size: float, pitch: float) -> float:
    """From a line's upper edge: what the letters leave of its height is shared above and below, as CSS does."""
    ascent, descent = font.ascent / font.units_per_em * size, -font.descent / font.units_per_em * size
    return (pitch - ascent - descent) / 2 + ascent

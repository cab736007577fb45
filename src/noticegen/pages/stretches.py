"""A paragraph of the semantic HTML as stretches of text in one face each, to be measured and written back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from noticegen.form.fonts import Face, FontFile, FontSet
from noticegen.form.joins import BREAK_HINTS
from noticegen.form.profile import Style

_MOST_WORDS = 20_000


@dataclass
class Stretch:
    """A stretch of text in one face, and where in the page it stands."""

    element: Any
    place: str
    face: Face
    text: str

    def write_back(self) -> None:
        """Put the text where it was read."""
        setattr(self.element, self.place, self.text)


def element_to_stretches(element: Any, style: Style) -> list[Stretch]:
    """All of a paragraph's text, in order."""
    return list(_stretches(element, is_bold=style.bold, is_italic=style.italic))


def _stretches(element: Any, *, is_bold: bool, is_italic: bool) -> Iterator[Stretch]:
    face = Face.of(bold=is_bold, italic=is_italic)
    if element.text:
        yield Stretch(element, "text", face, element.text)
    for child in element:
        yield from _stretches(child, is_bold=is_bold or child.tag == "b", is_italic=is_italic or child.tag == "i")
        if child.tail:
            yield Stretch(child, "tail", face, child.tail)


def characters(stretches: Iterable[Stretch], size_pt: float, fonts: FontSet) -> Iterator[tuple[int, int, str, float]]:
    """Each character with its stretch, its offset there, and its width in points."""
    for number, stretch in enumerate(stretches):
        advances = _advances_pt(fonts.faces[stretch.face], size_pt)
        for offset, character in enumerate(stretch.text):
            yield number, offset, character, advances.get(character, 0.0)


@cache
def _advances_pt(font: FontFile, size_pt: float) -> Mapping[str, float]:
    """The widths of a face's characters at a size, computed once and not for every letter of every notice."""
    widths = {character: advance / font.units_per_em * size_pt for character, advance in font.advances.items()}
    return widths | dict.fromkeys(BREAK_HINTS, 0.0)


class PieceWidths(dict[str, float]):
    """The widths of words in a face at a size: the syllables of Vietnamese are few, and come again and again."""

    def __init__(self, advances: Mapping[str, float]) -> None:
        super().__init__()
        self._advances = advances

    def __missing__(self, piece: str) -> float:
        if len(self) >= _MOST_WORDS:
            self.clear()
        width = self[piece] = sum([self._advances.get(letter, 0.0) for letter in piece])
        return width


@cache
def piece_widths(font: FontFile, size_pt: float) -> PieceWidths:
    """Word → width in points."""
    return PieceWidths(_advances_pt(font, size_pt))

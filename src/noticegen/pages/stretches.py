"""A paragraph of the semantic HTML as stretches of text in one face each, to be measured and written back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from noticegen.form.fonts import Face, FontSet
from noticegen.form.joins import MAY_BREAK
from noticegen.form.profile import Style
from noticegen.setting.paragraph_to_runs import NEW_LINE
from noticegen.setting.word_widths import advances_pt

Faced = tuple[Face, str]
"""A text in one face: all of a stretch that lines depend on."""


@dataclass
class Stretch:
    """A stretch of text in one face, and where in the page it stands."""

    element: Any
    place: str
    face: Face
    text: str

    @property
    def faced(self) -> Faced:
        """Its text as it is now; a line's end in the HTML is a blank on the page."""
        return self.face, self.text.replace(NEW_LINE, " ")

    def write_back(self) -> None:
        """Put the text where it was read."""
        setattr(self.element, self.place, self.text)


def element_to_stretches(element: Any, style: Style) -> list[Stretch]:
    """All of a paragraph's text, in order."""
    return list(_stretches(element, is_bold=style.bold, is_italic=style.italic))


def put(mark: str, place: int, stretches: Iterable[Stretch]) -> None:
    """Into the place of a character of the paragraph; one where a line may break, which follows it, goes."""
    for each in stretches:
        if place < len(each.text):
            each.text = each.text[:place] + mark + each.text[place + 1 :].removeprefix(MAY_BREAK)
            return
        place -= len(each.text)


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
        advances = advances_pt(fonts.faces[stretch.face], size_pt)
        for offset, character in enumerate(stretch.text):
            yield number, offset, character, advances.get(character, 0.0)

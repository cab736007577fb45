"""Our own pages → where each element stands on them: a paragraph, then what stands inside its lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from noticegen.form.fonts import FontSet
from noticegen.setting.document_to_pages import Page, Text

from .laid_out import LaidOut
from .text_to_set_lines import SetLine, text_to_set_lines


def set_pages_to_laid_out(pages: Sequence[Page], fonts: FontSet) -> Iterator[LaidOut]:
    """In reading order; an element that goes on in another line or on another page is met again."""
    for number, page in enumerate(pages, 1):
        for piece in page:
            if isinstance(piece, Text) and piece.paragraph.element is not None:
                yield from _of_paragraph(piece, number, fonts)


def _of_paragraph(text: Text, page: int, fonts: FontSet) -> Iterator[LaidOut]:
    paragraph, element = text.paragraph, text.paragraph.element
    if element is None:
        return
    pitch = paragraph.style.pitch
    height = pitch * len(paragraph.lines)
    yield LaidOut(element, page, text.x, text.y, paragraph.room, height, paragraph.style.before, pitch)
    for line in text_to_set_lines(text, fonts):
        yield from _in_line(line, page, pitch)


def _in_line(line: SetLine, page: int, pitch: float) -> Iterator[LaidOut]:
    for element, parts in groupby(line.parts, key=lambda part: part.run.element):
        if element is not None:
            first, *others = parts
            right = (others[-1] if others else first).right
            yield LaidOut(
                element, page, first.x, line.y, right - first.x, pitch, line_y=line.y, line_height=pitch, pitch=pitch
            )

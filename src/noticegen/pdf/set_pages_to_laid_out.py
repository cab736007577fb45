"""Our own pages → where each element stands on them: a paragraph, then what stands inside its lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from .laid_out import LaidOut
from .pages_to_set_pages import SetPage, SetText
from .text_to_set_lines import SetLine


def set_pages_to_laid_out(pages: Sequence[SetPage]) -> Iterator[LaidOut]:
    """In reading order; an element that goes on in another line or on another page is met again."""
    for number, page in enumerate(pages, 1):
        for piece in page:
            if isinstance(piece, SetText) and piece.paragraph.element is not None:
                yield from _of_paragraph(piece, number)


def _of_paragraph(text: SetText, page: int) -> Iterator[LaidOut]:
    paragraph, element = text.paragraph, text.paragraph.element
    if element is None:
        return
    pitch = paragraph.style.pitch
    height = pitch * len(paragraph.lines)
    yield LaidOut(element, page, text.x, text.y, paragraph.room, height, paragraph.style.before, pitch)
    for line in text.lines:
        yield from _in_line(line, page, pitch)


def _in_line(line: SetLine, page: int, pitch: float) -> Iterator[LaidOut]:
    for element, parts in groupby(line.parts, key=lambda part: part.run.element):
        if element is not None:
            first, *others = parts
            right = (others[-1] if others else first).right
            yield LaidOut(
                element, page, first.x, line.y, right - first.x, pitch, line_y=line.y, line_height=pitch, pitch=pitch
            )

"""Our own pages → the same with the place of every run on them, which drawing, slots and bookmarks all ask for."""

from collections.abc import Sequence
from typing import NamedTuple

from noticegen.form.fonts import FontSet
from noticegen.setting.blocks import Paragraph
from noticegen.setting.document_to_pages import Ink, Page, Text

from .text_to_set_lines import SetLine, text_to_set_lines


class SetText(NamedTuple):
    """A paragraph, or the part of it that stands on a page, line by line; its upper left corner, in points from the
    paper's.
    """

    paragraph: Paragraph
    x: float
    y: float
    lines: Sequence[SetLine]


SetPage = Sequence[SetText | Ink]


def pages_to_set_pages(pages: Sequence[Page], fonts: FontSet) -> list[SetPage]:
    """Each piece in its place."""
    return [[_set(piece, fonts) if isinstance(piece, Text) else piece for piece in page] for page in pages]


def _set(text: Text, fonts: FontSet) -> SetText:
    return SetText(text.paragraph, text.x, text.y, tuple(text_to_set_lines(text, fonts)))

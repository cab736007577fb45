"""A head that stands in text boxes → the same file with that head in a table above its words, where others have it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .comparable import folded
from .source import Beside, Block, Cell, Paragraph, Source, Table, paragraphs_of
from .zones import kind_at

_FURTHEST = 20
_MARKS = (re.compile(r"cong hoa xa hoi chu nghia"), re.compile(r"so ?: ?[\d.…_ ]*/"))
"""Those of the two halves of a head: the nation's name, the number."""


def with_head_from_boxes(source: Source) -> Source:
    """The same source where the text has a whole head of its own, or no box has what it lacks."""
    before = _before_kind(source.blocks)
    lacking = set(range(len(_MARKS))) - _marks(paragraphs_of(before))
    last = before[-1].place.paragraph + 1 if before else 1
    boxes = [each for each in source.beside if each.paragraphs and each.place.paragraph <= last]
    if not any(_has_part(each, lacking) for each in boxes):
        return source
    head = Table((tuple(Cell(each.paragraphs) for each in boxes),), boxes[0].place)
    beside = tuple(each for each in source.beside if each not in boxes)
    return replace(source, blocks=(head, *source.blocks), beside=beside)


def _before_kind(blocks: Sequence[Block]) -> Sequence[Block]:
    """What stands above the line that names the kind; the first block where none does."""
    for index, block in enumerate(blocks[:_FURTHEST]):
        if isinstance(block, Paragraph) and kind_at(block):
            return blocks[:index]
    return blocks[:1]


def _has_part(box: Beside, lacking: set[int]) -> bool:
    return bool(_marks(box.paragraphs) & lacking)


def _marks(paragraphs: Iterable[Paragraph]) -> set[int]:
    lines = [folded(line.text) for each in paragraphs for line in each.lines()]
    return {index for index, mark in enumerate(_MARKS) if any(map(mark.match, lines))}

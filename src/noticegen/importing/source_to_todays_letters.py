"""A Word file's letters → those of today that a reader sees: without what only tells where a line may break.

Old letters whose fonts do not say so, as pasting leaves them, are known by the words that they make.
"""

from collections.abc import Callable
from dataclasses import replace

from .letters import without_invisible
from .old_letters import in_unicode, letters_of_text
from .source import Block, Cell, Paragraph, Source, Table, old_letters_told


def source_to_todays_letters(source: Source) -> Source:
    """The same source, in letters that our form can print."""
    letters = letters_of_text("\n".join(each.raw for each in source.paragraphs()))

    def read(text: str) -> str:
        return without_invisible(in_unicode(text, letters))

    blocks = tuple(_block(each, read) for each in source.blocks)
    beside = tuple(
        replace(each, words=read(each.words), paragraphs=tuple(_paragraph(line, read) for line in each.paragraphs))
        for each in source.beside
    )
    return replace(source, blocks=blocks, beside=(*beside, old_letters_told(letters)) if letters else beside)


def _block(block: Block, read: Callable[[str], str]) -> Block:
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(_cell(each, read) for each in row) for row in block.rows))
    return _paragraph(block, read)


def _cell(cell: Cell, read: Callable[[str], str]) -> Cell:
    return replace(cell, paragraphs=tuple(_paragraph(each, read) for each in cell.paragraphs))


def _paragraph(paragraph: Paragraph, read: Callable[[str], str]) -> Paragraph:
    texts = [read(each.text) for each in paragraph.runs]
    if texts == [each.text for each in paragraph.runs]:
        return paragraph
    return replace(
        paragraph, runs=tuple(replace(run, text=text) for run, text in zip(paragraph.runs, texts, strict=True))
    )

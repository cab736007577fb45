"""A Word file's letters → those of today that a reader sees: without what only tells where a line may break.

Old letters whose fonts do not say so, as pasting leaves them, are known by the words that they make.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from noticegen.form.inline import Run

from .letters import as_seen
from .old_letters import in_unicode, letters_of_text
from .source import Block, Cell, Paragraph, Source, Table, note_of_old_letters

_MARKS = re.compile("[\u0300-\u0323]+")


def source_to_todays_letters(source: Source) -> Source:
    """The same source, in letters that our form can print."""
    letters = letters_of_text("\n".join(each.raw for each in source.paragraphs()))

    def read(text: str) -> str:
        return as_seen(in_unicode(text, letters))

    blocks = tuple(_block(each, read) for each in source.blocks)
    beside = tuple(
        replace(each, words=read(each.words), paragraphs=tuple(_paragraph(line, read) for line in each.paragraphs))
        for each in source.beside
    )
    return replace(source, blocks=blocks, beside=(*beside, note_of_old_letters(letters)) if letters else beside)


def _block(block: Block, read: Callable[[str], str]) -> Block:
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(_cell(each, read) for each in row) for row in block.rows))
    return _paragraph(block, read)


def _cell(cell: Cell, read: Callable[[str], str]) -> Cell:
    return replace(cell, paragraphs=tuple(_paragraph(each, read) for each in cell.paragraphs))


def _paragraph(paragraph: Paragraph, read: Callable[[str], str]) -> Paragraph:
    runs = list[Run]()
    for run in paragraph.runs:
        marks = _MARKS.match(run.text) if runs else None
        if marks:  # of the letter that ends the run before
            runs[-1] = replace(runs[-1], text=read(runs[-1].text + marks[0]))
        runs.append(replace(run, text=read(run.text[marks.end() :] if marks else run.text)))
    return replace(paragraph, runs=tuple(runs))

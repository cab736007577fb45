"""Blocks → pieces to be read one by one: a paragraph with line breaks is cut where another begins."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .labels import Label, label_at
from .source import Block, Paragraph, Table


def pieces_of(blocks: Sequence[Block]) -> Iterator[Block]:
    """Tables, and paragraphs without line breaks: those that go on with a sentence are one."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            continue
        lines = [line for line in block.lines() if any(map(str.isalnum, line.words))]
        for index, line in enumerate(lines):
            if not index or not _joins(lines[index - 1], line):
                yield _with_following(lines, index)


def labelled(paragraph: Paragraph) -> tuple[Label, Paragraph] | None:
    """A paragraph's label, Word's own or typed, and its words."""
    if paragraph.label:
        found = label_at(f"{paragraph.label} x")
        own = found[0] if found else Label("named " + paragraph.label[:1], paragraph.label, paragraph.label)
        return own, paragraph
    found = label_at(paragraph.text)
    return (found[0], paragraph.after(found[1])) if found else None


def _joins(before: Paragraph, line: Paragraph) -> bool:
    """Whether a line only goes on with the sentence of the one before it."""
    if labelled(line) is not None or before.text.endswith((".", ":", ";", "!", "?")):
        return False
    return labelled(before) is None or line.text[:1].islower()


def _with_following(lines: Sequence[Paragraph], index: int) -> Paragraph:
    """A line and those after it that only go on with its sentence."""
    runs = list(lines[index].runs)
    for before, line in zip(lines[index:], lines[index + 1 :], strict=False):
        if not _joins(before, line):
            break
        runs += [replace(runs[-1], text=" "), *line.runs]
    return replace(lines[index], runs=tuple(runs))

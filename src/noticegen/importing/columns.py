"""Heads and feet that are set with tabs or spaces → the two columns that a reader sees, as if they stood in a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .posts import LONGEST_POST, begins_signature
from .source import Block, Cell, Paragraph, Table

_GAP = re.compile(
    r"(?<=\S)(?<!ngày)(?<!tháng)(?<!năm)(?<!Số)(?<!Số:)(?:[^\S\n\t]*\t[^\S\n]*|[^\S\n\t]{4,})(?=[^\s/])(?!tháng|năm)",
    re.IGNORECASE,
)
"""Not the room for a number or a day."""

_SENTENCE_END = re.compile(r"(?<=[:;.])\s+(?=\S)")
_FAR_RIGHT = re.compile(r"[^\S\n]*\t|[^\S\n]{16,}")
"""How a line of the right column begins that has nothing beside it."""


def columned(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks, but lines with a gap in them, and those between, as one table of two columns."""
    lines = [line for block in blocks for line in _lines(block)]
    gaps = [index for index, line in enumerate(lines) if isinstance(line, Paragraph) and _gap(line)]
    if not gaps or not all(isinstance(line, Paragraph) for line in lines[gaps[0] : gaps[-1]]):
        return list(blocks)
    begin, end = gaps[0], gaps[-1] + 1
    while end < len(lines) and isinstance(line := lines[end], Paragraph) and _is_right(line):
        end += 1
    left, right = list[Paragraph](), list[Paragraph]()
    for line in lines[begin:end]:
        if isinstance(line, Paragraph):
            _share(line, left, right)
    return [*lines[:begin], Table(((Cell(tuple(left)), Cell(tuple(right))),), lines[begin].place), *lines[end:]]


def parted(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph's lines, those with a gap in two."""
    for line in paragraph.lines():
        left, right = list[Paragraph](), list[Paragraph]()
        _share(line, left, right)
        yield from (*left, *right)


def _lines(block: Block) -> list[Block]:
    return [block] if isinstance(block, Table) else list(block.lines())


def _share(line: Paragraph, left: list[Paragraph], right: list[Paragraph]) -> None:
    if gap := _gap(line):
        left.append(line.part(0, gap.start()))
        right.append(replace(line.part(gap.end()), label=""))
    else:
        (right if _is_right(line) else left).append(line)


def _gap(line: Paragraph) -> re.Match[str] | None:
    """Tabs or spaces; or one space between a recipient and a post, which is all that a PDF leaves."""
    raw = line.raw.rstrip()
    if (gap := _GAP.search(raw)) or begins_signature(raw):
        return gap
    ends = _SENTENCE_END.finditer(raw, max(len(raw) - LONGEST_POST, 0))
    return next((end for end in ends if begins_signature(raw[end.end() :])), None)


def _is_right(line: Paragraph) -> bool:
    return line.align in {"right", "center"} or bool(_FAR_RIGHT.match(line.raw))

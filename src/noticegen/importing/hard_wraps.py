"""Lines as a PDF or an e-mail breaks them → the paragraphs that they were. Page numbers between them go."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from noticegen.form.inline import Run

from .cases import is_upper
from .decisions import Decisions
from .labels import label_at
from .source import Block, Paragraph

_WIDEST = 140
"""Letters of a page's line, at most: what is longer was never broken."""

_FULL = 0.7
_FEWEST = 2
_PAGE = re.compile(r"(?:Trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?", re.IGNORECASE)
_END = re.compile(r"[.;:!?/…]\W{0,6}$")


def unwrapped(blocks: Sequence[Block], decisions: Decisions) -> list[Block]:
    """The same blocks, lines that go on with a sentence joined; nothing changes where no lines were broken by force."""
    width = max((len(each.text) for each in blocks if isinstance(each, Paragraph)), default=0)
    if width > _WIDEST or not _was_broken(blocks, width):
        return list(blocks)
    whole, before = list[Block](), None
    for block in blocks:
        if not isinstance(block, Paragraph):
            whole.append(block)
            before = None
        elif _PAGE.fullmatch(block.text) and not block.label:
            decisions.changed("page-number", block)
            before = before and replace(before, place=block.place)
        else:
            if before and isinstance(last := whole[-1], Paragraph) and _goes_on(before, block, width):
                whole[-1] = replace(last, runs=(*last.runs, Run(" ", last.runs[-1].bold), *block.runs))
            else:
                whole.append(block)
            before = block
    return whole


def _was_broken(blocks: Sequence[Block], width: int) -> bool:
    """Whether full lines are often followed by the rest of their sentence."""
    lines = [each for each in blocks if isinstance(each, Paragraph) and not _PAGE.fullmatch(each.text)]
    broken = [
        line
        for line, below in pairwise(lines)
        if below.text[:1].islower() and not label_at(below.words) and _is_full(line, width)
    ]
    full = [line for line in lines if _is_full(line, width)]
    return len(broken) >= _FEWEST and len(broken) * 4 >= len(full)


def _is_full(line: Paragraph, width: int) -> bool:
    return len(line.text) > _FULL * width and not _END.search(line.text)


def _goes_on(before: Paragraph, line: Paragraph, width: int) -> bool:
    """Whether a line goes on with the sentence of the one right above it."""
    is_next = line.place.paragraph == before.place.paragraph + 1 and line.align == before.align
    if not is_next or _END.search(before.text) or line.label or label_at(line.words) or is_upper(line.text):
        return False
    return line.text[:1].islower() or len(before.text) > _FULL * width

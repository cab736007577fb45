"""What follows the signatures → appendices: each begins at "Phụ lục", or is all that is there under its first line."""

import re
from collections.abc import Iterator, Sequence

from .cases import Cases
from .columns import parted
from .comparable import folded
from .decisions import Decisions
from .labels import label_at
from .phrases import APPENDIX_SOURCE
from .prose import without_end_mark
from .recognised import FoundAppendix
from .source import Block, Paragraph, Source, Table, paragraphs_of
from .tree import TreeMaker
from .zones import HEAD_MARKS

_LABEL = re.compile(
    r"phụ\s+lục(?:\s+(?:số\s*)?(?P<number>[0-9]{1,3}|[IVX]+|[A-E])\b)?\s*[.:]?\s*(?P<rest>.*)$", re.IGNORECASE
)
_LONGEST_TITLE = 300


def appendices_of(blocks: Sequence[Block], cases: Cases, decisions: Decisions, source: Source) -> list[FoundAppendix]:
    """The appendices; nothing for blocks without a word."""
    own = list(_without_head_again(blocks, decisions))
    found = (_read(each, cases, decisions, source) for each in _apart(own))
    return [each for each in found if each]


def _without_head_again(blocks: Sequence[Block], decisions: Decisions) -> Iterator[Block]:
    """Without the document's head once more, which ours has on its first page alone: a table, or lines with gaps."""
    is_head = False
    for block in blocks:
        is_table, has_marks = isinstance(block, Table), bool(HEAD_MARKS.search(folded(_words(block))))
        is_head = not is_table and (has_marks if not is_head else has_marks or _has_gap(block))
        if not is_head and not (is_table and has_marks):
            yield block
            continue
        for each in paragraphs_of([block]):
            decisions.leave_out("head-again", each)


def _has_gap(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(list(parted(block))) > 1


def _apart(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    for block in blocks:
        if part and isinstance(block, Paragraph) and _is_label(block):
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _is_label(paragraph: Paragraph) -> bool:
    """Whether it is the label of an appendix, not a sentence about one."""
    match = _LABEL.match(paragraph.text)
    is_placed = paragraph.is_centered or paragraph.is_bold or paragraph.style == "appendix-label"
    return match is not None and (is_placed or paragraph.text.isupper() or not match["rest"])


def _read(blocks: list[Block], cases: Cases, decisions: Decisions, source: Source) -> FoundAppendix | None:
    lines = [block for block in blocks if any(map(str.isalnum, _words(block)))]
    if not lines:
        return None
    at = next((each for each in lines if isinstance(each, Paragraph)), None) or next(_cells(lines))
    appendix = FoundAppendix(at, "")
    rest = _title(lines, appendix, cases, decisions)
    if rest and isinstance(last := rest[-1], Paragraph):
        kept, appendix.has_end_mark = without_end_mark(last.raw)
        rest = [*rest[:-1], last.part(0, len(kept))]
    appendix.body = TreeMaker(cases, decisions, source).make(rest)
    decisions.guess("appendix", at, appendix.title)
    return appendix


def _cells(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    return (each for block in blocks if isinstance(block, Table) for each in block.paragraphs())


def _words(block: Block) -> str:
    return " ".join(each.words for each in block.paragraphs()) if isinstance(block, Table) else block.words


def _title(lines: list[Block], appendix: FoundAppendix, cases: Cases, decisions: Decisions) -> list[Block]:
    """Take the label, the title's lines and the line that says what it belongs to; give back the rest."""
    rest, titles = list(lines), list[str]()
    if isinstance(first := rest[0], Paragraph) and (match := _LABEL.match(first.text)):
        appendix.number = (match["number"] or "").upper()
        titles += [match["rest"]] if match["rest"] else []
        rest.pop(0)
    while rest and isinstance(line := rest[0], Paragraph) and len(line.text) < _LONGEST_TITLE:
        if APPENDIX_SOURCE.match(folded(line.text)):
            decisions.changed("appendix-source", line)
            rest.pop(0)
            break
        is_placed = line.is_centered or line.is_bold or line.style == "appendix-title" or line.text.isupper()
        if label_at(line.words) or (titles and not is_placed) or line.style == "part-number":
            break
        titles.append(line.text)
        rest.pop(0)
    appendix.title = " ".join(cases.restored(" ".join(titles)).split()) or "Phụ lục"
    return rest

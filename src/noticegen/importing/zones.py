"""Where a document's parts begin: head, main text, foot, and what follows the signatures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from noticegen.notice.kinds import KINDS

from .cases import is_upper
from .comparable import folded
from .labels import label_at
from .people import is_person
from .phrases import APPENDIX, SIGNED
from .posts import begins_signature, is_post
from .source import Block, Paragraph, Source, Table, paragraphs_of

HEAD_MARKS = re.compile(r"cong hoa xa hoi chu nghia|doc lap ?- ?tu do|^so ?:|dang cong san viet nam")
NATION = re.compile(r"cong hoa xa hoi chu nghia")
OTHER_KINDS = ("Kết luận", "Nghị định", "Thông tư", "Luật", "Lệnh", "Giấy phép", "Giấy chứng nhận", "Bản án")
_KINDS = sorted((*KINDS, *OTHER_KINDS), key=len, reverse=True)
_FURTHEST_KIND = 40
_MOST_SIGNATURE_LINES = 12
_TO = re.compile(r"noi nhan\W*(?::|$|\t)")


@dataclass(frozen=True, slots=True)
class Zones:
    """The blocks of each part. `kind` is the line that names the kind; None if there is none."""

    head: Sequence[Block]
    kind: Paragraph | None
    main: Sequence[Block]
    foot: Sequence[Block]
    after: Sequence[Block]


@dataclass(frozen=True, slots=True)
class KindLine:
    """The name of a kind at the beginning of a line, and what follows it there."""

    kind: str
    length: int


def kind_at(paragraph: Paragraph) -> KindLine | None:
    """The kind that a line names, if it is one that names a kind: in capitals, or alone in the middle."""
    text, plain = paragraph.text, folded(paragraph.text)
    if all(len(each) == 1 for each in plain.split()):
        plain = plain.replace(" ", "")  # a title that is spaced out
        spaced = next((kind for kind in _KINDS if folded(kind).replace(" ", "") == plain), "")
        return KindLine(spaced, len(text)) if spaced else None
    for kind in _KINDS:
        name = folded(kind)
        if plain != name and not re.match(rf"{name}(?!\w)", plain):
            continue
        length = _length_of(text, len(name.split()))
        begins_upper = is_upper(text[:length])
        alone = plain == name and (paragraph.is_centered or paragraph.is_bold or begins_upper)
        if begins_upper or alone:
            return KindLine(kind, length)
    return None


def _length_of(text: str, words: int) -> int:
    match = re.match(rf"\s*(?:\S+\s*){{{words}}}", text)
    return len(match[0]) if match else len(text)


def zones_of(source: Source) -> Zones:
    """The parts of a document. Where the head names no kind, it ends after its last line."""
    blocks = list(source.blocks)
    begin = _head_end(blocks)
    at = begin < len(blocks) and isinstance(blocks[begin], Paragraph) and kind_at(blocks[begin]) is not None  # type: ignore[arg-type]  # a Paragraph, as was just asked
    kind = blocks[begin] if at else None
    main = begin + (kind is not None)
    foot = _our_foot(blocks) if source.is_ours else _foot(blocks, main)
    after = _after(blocks, foot)
    named = kind if isinstance(kind, Paragraph) else None
    return Zones(blocks[:begin], named, blocks[main:foot], blocks[foot:after], blocks[after:])


def _head_end(blocks: Sequence[Block]) -> int:
    """The index of the line that names the kind, else of the first block after the head."""
    last = 0
    for index, block in enumerate(blocks[:_FURTHEST_KIND]):
        if isinstance(block, Paragraph) and kind_at(block):
            return index
        if any(HEAD_MARKS.search(folded(line)) for line in _lines(block)):
            last = index + 1
        if any(folded(line).startswith(("kinh gui", "can cu")) for line in _lines(block)):
            return index
    return last


def _lines(block: Block) -> list[str]:
    return [line.text for each in paragraphs_of([block]) for line in each.lines()]


def _our_foot(blocks: Sequence[Block]) -> int:
    """The index of the first block of the foot in a file of ours, whose styles say where it is."""
    feet = (
        i for i, block in enumerate(blocks) if any(each.style == "recipients-label" for each in paragraphs_of([block]))
    )
    return next(feet, len(blocks))


def _foot(blocks: Sequence[Block], begin: int) -> int:
    """The index of the first block of the foot."""
    for index in range(begin, len(blocks)):
        if any(_TO.match(folded(line)) for line in _lines(blocks[index])):
            return _signed_before(blocks, begin, index)
    for index in range(begin, len(blocks)):
        block = blocks[index]
        if isinstance(block, Table) and any(begins_signature(line) for line in _lines(block)[:6]):
            return index
        if index > begin and isinstance(block, Paragraph) and _is_signature_line(block):
            return index
    return _signed_before(blocks, begin, len(blocks))


def _signed_before(blocks: Sequence[Block], begin: int, end: int) -> int:
    """Where the signature begins that stands above Nơi nhận, or at the very end; `end` if none does."""
    index, names = end, 0
    while index > begin + 1 and end - index < _MOST_SIGNATURE_LINES and _may_sign(blocks[index - 1]):
        index -= 1
        names += any(map(is_person, _lines(blocks[index])))
    while index < end and not any(map(is_upper, _lines(blocks[index]))):
        index += 1
    return index if names else end


def _may_sign(block: Block) -> bool:
    """Whether it may be a part of a signature: lines in capitals, a name, a note that it was signed, a rule."""
    lines = _lines(block)
    if isinstance(block, Table):
        return any(map(begins_signature, lines[:6])) or (any(map(is_upper, lines)) and all(map(_is_signing, lines)))
    return label_at(block.words) is None and all(map(_is_signing, lines))


def _is_signing(line: str) -> bool:
    return is_post(line) or is_person(line) or bool(SIGNED.match(folded(line))) or not any(map(str.isalnum, line))


def _is_signature_line(block: Block) -> bool:
    return any(map(begins_signature, _lines(block)[:1]))


def _after(blocks: Sequence[Block], foot: int) -> int:
    """The index of the first block after the foot: an appendix, or whatever else there is."""
    is_complete = False
    for index in range(foot, len(blocks)):
        block = blocks[index]
        lines = _lines(block)
        if index > foot and _begins_appendix(block, is_complete=is_complete):
            return index
        is_complete = is_complete or (isinstance(block, Table) and _is_complete(lines))
    return len(blocks)


def _begins_appendix(block: Block, *, is_complete: bool) -> bool:
    """Whether it begins what follows a foot; is that complete, only its own last lines and notes still belong to it."""
    lines = _lines(block)
    first = next(iter(lines), "")
    if APPENDIX.match(folded(first)) and first[:1].isupper():
        return True
    if any(NATION.search(folded(line)) for line in lines):
        return True
    if isinstance(block, Table):
        return not _is_foot_too(block)
    is_title = is_upper(first) or (block.is_bold and block.is_centered)
    return is_complete and is_title and not begins_signature(first) and not is_person(first)


def _is_complete(lines: Sequence[str]) -> bool:
    return any(_TO.match(folded(line)) for line in lines) and any(map(is_person, lines))


def _is_foot_too(table: Table) -> bool:
    lines = _lines(table)
    return any(_TO.match(folded(line)) or begins_signature(line) for line in lines)

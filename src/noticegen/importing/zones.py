"""Where a document's parts begin: head, main text, foot, and what follows the signatures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from noticegen.notice.kinds import KINDS

from .cases import is_upper
from .comparable import folded
from .phrases import APPENDIX, AUTHORITY, POST
from .source import Block, Paragraph, Source, Table, paragraphs_of

HEAD_MARKS = re.compile(r"cong hoa xa hoi chu nghia|doc lap ?- ?tu do|^so ?:|dang cong san viet nam")
OTHER_KINDS = ("Kết luận", "Nghị định", "Thông tư", "Luật", "Lệnh", "Giấy phép", "Giấy chứng nhận", "Bản án")
_KINDS = sorted((*KINDS, *OTHER_KINDS), key=len, reverse=True)
_FURTHEST_KIND = 40
_LONGEST_POST = 80


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
    foot = _foot(blocks, main)
    after = _after(blocks, foot)
    named = kind if isinstance(kind, Paragraph) else None
    return Zones(blocks[:begin], named, blocks[main:foot], blocks[foot:after], blocks[after:])


def _head_end(blocks: Sequence[Block]) -> int:
    """The index of the line that names the kind, else of the first block behind the head."""
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


def _foot(blocks: Sequence[Block], begin: int) -> int:
    """The index of the first block of the foot."""
    for index in range(begin, len(blocks)):
        block = blocks[index]
        if any(folded(line).startswith("noi nhan") for line in _lines(block)):
            return _with_signature_before(blocks, begin, index)
    for index in range(begin, len(blocks)):
        if isinstance(blocks[index], Table) and any(_is_signature(line) for line in _lines(blocks[index])[:6]):
            return index
        if index > begin and isinstance(blocks[index], Paragraph) and _is_signature_line(blocks[index]):
            return index
    return len(blocks)


def _with_signature_before(blocks: Sequence[Block], begin: int, found: int) -> int:
    """Some put the signature above Nơi nhận."""
    for index in range(max(begin + 1, found - 6), found):
        if isinstance(blocks[index], Paragraph) and _is_signature_line(blocks[index]):
            return index
    return found


def _is_signature_line(block: Block) -> bool:
    return any(_is_signature(line) for line in _lines(block)[:1])


def _is_signature(line: str) -> bool:
    """Whether this is the first line above a signature: an authority, or a post, in capitals."""
    plain = folded(line)
    return is_upper(line) and len(plain) < _LONGEST_POST and bool(AUTHORITY.match(plain) or POST.match(plain))


def _after(blocks: Sequence[Block], foot: int) -> int:
    """The index of the first block behind the foot: an appendix, or whatever else there is."""
    for index in range(foot + 1, len(blocks)):
        block = blocks[index]
        first = next(iter(_lines(block)), "")
        if APPENDIX.match(folded(first)) and (is_upper(first) or first[:1].isupper()):
            return index
        if isinstance(block, Table) and isinstance(blocks[foot], Table) and not _is_foot_too(block):
            return index
    return len(blocks)


def _is_foot_too(table: Table) -> bool:
    lines = _lines(table)
    return any(folded(line).startswith("noi nhan") or _is_signature(line) for line in lines)

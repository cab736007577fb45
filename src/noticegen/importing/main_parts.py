"""The main text cut into its parts: subject, addressees, legal bases, opening, body and closing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .cases import is_upper
from .comparable import folded
from .decisions import Decisions
from .hard_wraps import unwrapped
from .labels import Label, label_at
from .phrases import BASIS, BEGINS_TEXT, CLOSES, LEADS_IN
from .prose import without_end_mark
from .source import Block, Paragraph, Table

_MOST_SUBJECT_LINES = 6
_LONGEST_SUBJECT = 400
_OURS = frozenset({"Subtitle", "subject"})
_MOST_OPENING = 40
_LONG_SENTENCE = 160
_LONGEST_LINE = 120
_LONGEST_TITLE = 200


@dataclass
class Parts:
    """The main text's parts; the end mark stands no longer in its last words."""

    subject: list[Paragraph] = field(default_factory=list)
    bases: list[Paragraph] = field(default_factory=list)
    opening: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    closing: list[Block] = field(default_factory=list)
    has_end_mark: bool = False
    is_ours: bool = False


def main_parts(
    blocks: Sequence[Block], decisions: Decisions, first_subject: Paragraph | None = None, *, is_ours: bool = False
) -> Parts:
    """Cut the text after the kind's line; `first_subject` is what stands in that line itself.

    A file of ours says which of its lines are the subject.
    """
    parts = Parts(subject=[first_subject] if first_subject else [], is_ours=is_ours)
    rest = unwrapped(_subject(list(blocks), parts, decisions), decisions)
    rest = _addressees(rest, decisions)
    while rest and isinstance(rest[0], Paragraph) and _is_basis(rest[0], parts):
        parts.bases.append(rest.pop(0))  # type: ignore[arg-type]  # a Paragraph, as was just asked
    cut = _opening_end(rest)
    parts.opening, rest = rest[:cut], rest[cut:]
    if not rest:
        parts.opening, rest = [], parts.opening
    rest, parts.has_end_mark = _without_end_mark(rest)
    end = _closing_start(rest)
    parts.body, parts.closing = rest[:end], rest[end:]
    for each in parts.closing:
        if isinstance(each, Paragraph):
            decisions.guess("closing", each)
    return parts


def _subject(blocks: list[Block], parts: Parts, decisions: Decisions) -> list[Block]:
    is_alone = not parts.subject
    while blocks and isinstance(first := blocks[0], Paragraph) and len(parts.subject) < _MOST_SUBJECT_LINES:
        if not any(map(str.isalnum, first.words)):
            blocks.pop(0)
            continue
        if not (first.style in _OURS if parts.is_ours else _is_subject(first, parts.subject)):
            break
        parts.subject.append(first)
        blocks.pop(0)
    for each in parts.subject:
        (decisions.sure if is_alone and each.is_centered else decisions.guess)("subject", each)
    while blocks and isinstance(first := blocks[0], Paragraph) and not any(map(str.isalnum, first.words)):
        blocks.pop(0)
    return blocks


def _is_subject(paragraph: Paragraph, before: Sequence[Paragraph]) -> bool:
    plain, is_first = folded(paragraph.text), not before
    if plain.startswith("kinh gui") or label_at(paragraph.words) or len(plain) > _LONGEST_SUBJECT:
        return False
    if paragraph.is_centered:
        return True
    if before and _goes_on(paragraph, before[-1]):
        return True
    if BEGINS_TEXT.match(plain):
        return False
    return is_first or (paragraph.is_bold and not plain.endswith((":", ".")))


def _goes_on(paragraph: Paragraph, before: Paragraph) -> bool:
    """Whether a short line goes on with the line above: it begins with a small letter, or looks like it."""
    if len(paragraph.text) >= _LONGEST_LINE:
        return False
    is_next = paragraph.place.paragraph - before.place.paragraph == 1
    is_alike = is_upper(before.text) >= is_upper(paragraph.text) and paragraph.align == before.align
    is_open = not paragraph.text.endswith((":", ".", ";", ",")) and not BEGINS_TEXT.match(folded(paragraph.text))
    return paragraph.text[:1].islower() or (is_next and is_alike and is_open and not paragraph.is_bold)


def _addressees(blocks: list[Block], decisions: Decisions) -> list[Block]:
    """Without "Kính gửi": a named document has none (R06); whom it reaches stands in Nơi nhận."""
    if not (blocks and isinstance(blocks[0], Paragraph) and folded(blocks[0].text).startswith("kinh gui")):
        return blocks
    decisions.leave_out("addressees", blocks.pop(0))  # type: ignore[arg-type]  # a Paragraph, as was just asked
    while blocks and isinstance(first := blocks[0], Paragraph) and _is_addressee(first):
        decisions.leave_out("addressees", first)
        blocks.pop(0)
    return blocks


def _is_addressee(paragraph: Paragraph) -> bool:
    found = label_at(paragraph.words)
    is_listed = found is not None and found[0].kind in {"dash", "plus"}
    return len(paragraph.text) < _LONG_SENTENCE and is_listed and paragraph.text.endswith((";", ".", ","))


def _is_basis(paragraph: Paragraph, parts: Parts) -> bool:
    """Whether it is a basis, which ends in a semicolon or full stop; "Căn cứ … như sau:" is the opening."""
    text = paragraph.text
    plain = folded(text.lstrip("-–+ "))
    if LEADS_IN.search(plain) or text.endswith(":") or not BASIS.match(plain):
        return False
    return plain.startswith("can cu") or bool(parts.bases)


def _opening_end(blocks: Sequence[Block]) -> int:
    """How many blocks belong to the opening: up to "kết luận như sau:", else up to the first label or title."""
    for index, block in enumerate(blocks[:_MOST_OPENING]):
        if isinstance(block, Table):
            break
        label = _label_of(block)
        if label and label.kind in {"roman", "part", "upper"}:
            break
        if label is None and LEADS_IN.search(folded(block.text)) and not _is_inside_body(blocks[:index]):
            return index + 1
    first = next((index for index, each in enumerate(blocks) if isinstance(each, Table) or _is_body(each)), 0)
    return _first_section(blocks, first)


def _first_section(blocks: Sequence[Block], first: int) -> int:
    """The index of "I." where numbers stand before it: those who attended, or the programme; else the first label."""
    begins = _label_of(blocks[first]) if first < len(blocks) else None
    if begins and begins.kind in {"part", "upper"}:
        return first
    for index, block in enumerate(blocks[:_MOST_OPENING]):
        label = _label_of(block)
        if index > first and label and label.printed in {"I.", "Phần I"}:
            return index
    return first


def _is_inside_body(before: Sequence[Block]) -> bool:
    """Whether a title or long numbered text came before: then "như sau:" introduces only a list of its own."""
    numbered = [
        each for each in before if isinstance(each, Paragraph) and (label := _label_of(each)) and label.kind == "arabic"
    ]
    return any(len(each.text) > _LONG_SENTENCE or each.is_bold for each in numbered)


def _is_body(block: Paragraph) -> bool:
    label = _label_of(block)
    return (label is not None and label.kind not in {"dash", "plus"}) or (
        block.is_bold and len(block.text) < _LONGEST_TITLE
    )


def _label_of(block: Block) -> Label | None:
    found = label_at(f"{block.words} x") if isinstance(block, Paragraph) else None
    return found[0] if found else None


def _without_end_mark(blocks: list[Block]) -> tuple[list[Block], bool]:
    """The blocks with "./." taken from the last words; marks alone in a line go whole."""
    while blocks and isinstance(last := blocks[-1], Paragraph) and not any(map(str.isalnum, last.words)):
        blocks = blocks[:-1]
        if "/" in last.text:
            return blocks, True
    if not blocks or not isinstance(last := blocks[-1], Paragraph):
        return blocks, False
    kept, has_mark = without_end_mark(last.raw)
    return ([*blocks[:-1], last.part(0, len(kept))], True) if has_mark else (blocks, False)


def _closing_start(blocks: Sequence[Block]) -> int:
    """Where the closing begins: paragraphs without a label after the last list, from one that sounds like it."""
    start = len(blocks)
    while (
        start and isinstance(block := blocks[start - 1], Paragraph) and _label_of(block) is None and not block.is_bold
    ):
        start -= 1
    if not start:
        return len(blocks) - (len(blocks) > 1 and _sounds_closing(blocks[-1]))
    for index in range(start, len(blocks)):
        if _sounds_closing(blocks[index]):
            return index
    return len(blocks) - (start < len(blocks) and _is_listed(blocks[start - 1]))


def _sounds_closing(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(CLOSES.match(folded(block.text)))


def _is_listed(block: Block) -> bool:
    label = _label_of(block)
    if label is None or not isinstance(block, Paragraph) or block.is_bold:
        return False
    return label.kind in {"dash", "plus"} or (label.kind not in {"part", "roman", "upper"} and block.text.endswith("."))

"""Which paragraphs are headings, and which begin with one that is run in; which are captions of tables."""

import re

from .labels import Label
from .pieces import labelled
from .prose import has_emphasis, paragraph_to_text
from .source import Block, Paragraph

LONGEST_HEADING = 200
_RUN_IN_END = re.compile(r"[:.]\s*$")
_CAPTION = re.compile(r"(Bảng|Biểu)\s*(số\s*)?\d|\(?Đơn vị( tính)?\s*:", re.IGNORECASE)


def run_in(words: Paragraph) -> tuple[str, str] | None:
    """A bold beginning that ends in a colon or full stop, and the sentence after it."""
    if not has_emphasis(words):
        return None
    length = 0
    for run in words.runs:
        if any(map(str.isalnum, run.text)) and not run.bold:
            break
        length += len(run.text)
    before = words.raw[:length].strip()
    skipped = len(words.raw) - len(words.raw.lstrip())
    if not before or not any(map(str.isalnum, before)):
        return None
    colon = re.match(r"\s*:", words.raw[length:])
    after = words.after(length - skipped + (len(colon[0]) if colon else 0))
    before += ":" if colon else ""
    is_end = bool(_RUN_IN_END.search(before))
    rest = paragraph_to_text(after)
    if not is_end or not rest or rest[0] in ",;" or len(before) > LONGEST_HEADING:
        return None
    return before, rest


def looks_like_heading(label: Label, text: str, below: Block | None) -> bool:
    """In text without faces: a short line without an end, above a list of another look."""
    if label.kind not in {"roman", "arabic", "decimal", "upper", "part"} or len(text) > LONGEST_HEADING * 0.6:
        return False
    if text.endswith((".", ";", ",")) or not isinstance(below, Paragraph):
        return False
    found = labelled(below)
    return (found is None and not text.endswith(":")) or (found is not None and found[0].kind != label.kind)


def is_caption(paragraph: Paragraph) -> bool:
    """Whether a paragraph above a table names it."""
    is_placed = paragraph.style == "table-caption" or paragraph.align in {"center", "right"}
    return (
        labelled(paragraph) is None
        and len(paragraph.text) < LONGEST_HEADING
        and (is_placed or bool(_CAPTION.match(paragraph.text)))
    )

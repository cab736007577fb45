"""What somebody changed by hand in a document since we made it, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from noticegen.word.docx_to_texts import docx_to_texts


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph, counted from 1 as it now stands; empty where it was added or taken away."""

    number: int
    before: str
    after: str


def changes_in(data: bytes, before: Sequence[str]) -> list[Change] | None:
    """The paragraphs that differ; none where only looks or properties do; None for what is no Word file any more."""
    try:
        after = docx_to_texts(data).paragraphs
    except Exception:  # noqa: BLE001 a damaged file leads its readers anywhere
        return None
    changes: list[Change] = []
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag != "equal":
            changes += _paired(before[start:end], after[new_start:new_end], new_start + 1)
    return changes


def _paired(before: Sequence[str], after: Sequence[str], number: int) -> list[Change]:
    """Paragraphs in pairs; what is left on the longer side stands alone."""
    length = max(len(before), len(after))
    return [
        Change(number + index, before[index] if index < len(before) else "", after[index] if index < len(after) else "")
        for index in range(length)
    ]

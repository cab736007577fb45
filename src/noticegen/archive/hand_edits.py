"""What somebody changed by hand in a document since we made it, in words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import zip_longest

from noticegen.word.docx_to_words import Comment, docx_to_words

PAGE_NUMBER = "2"
"""What we store in the field of a page's number, which other programs replace."""

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_HYPHENS = re.compile("[\u2010\u2011]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph, counted from 1 as it now stands; empty where it was added or taken away.

    `old_number` counts it as it was, 0 where it was added.
    """

    number: int
    before: str
    after: str
    is_moved: bool = False
    old_number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Edits:
    """Paragraphs that differ from those of `base`, and comments on any. Neither: only looks or properties do."""

    changes: tuple[Change, ...]
    comments: tuple[Comment, ...]
    base: tuple[str, ...] = field(default=(), compare=False)


def edits_in(data: bytes, before: Sequence[str]) -> Edits | None:
    """What was edited since the paragraphs were `before`; None for what is no Word file any more."""
    try:
        found = docx_to_words(data)
    except Exception:  # noqa: BLE001 a damaged file leads its readers anywhere
        return None
    base = _without_margins_doubled(before, found.body, found.margins)
    changes = _changes(base, found.body + found.margins)
    return Edits(tuple(_with_moves(changes)), found.comments, tuple(base))


def same_words(text: str) -> str:
    """The text without what programs and not people put between its letters."""
    plain = _HYPHENS.sub("-", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    return _SPACES.sub(" ", plain).strip()


def _without_margins_doubled(before: Sequence[str], body: Sequence[str], margins: Sequence[str]) -> list[str]:
    """`before` ends with what headers said, in one copy for each, pages' numbers included; other programs divide them
    otherwise. So it ends as the file does now, where it says the same.
    """
    said = {*map(same_words, margins), PAGE_NUMBER}
    end = len(before)
    while end and same_words(before[end - 1]) in said:
        end -= 1
    kept, tail = list(before[:end]), [same_words(each) for each in before[end:]]
    numbers = list(body).count(PAGE_NUMBER) - kept.count(PAGE_NUMBER)
    return [*kept, *[PAGE_NUMBER] * numbers, *(each for each in margins if same_words(each) in tail)]


def _changes(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    changes: list[Change] = []
    words = [[same_words(each) for each in side] for side in (before, after)]
    matcher = SequenceMatcher(a=words[0], b=words[1], autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag != "equal":
            changes += _paired(before[start:end], after[new_start:new_end], new_start + 1, start + 1)
    return changes


def _paired(before: Sequence[str], after: Sequence[str], number: int, old_number: int) -> list[Change]:
    """Paragraphs in pairs; what is left on the longer side stands alone."""
    return [
        Change(number + index, was or "", now or "", old_number=old_number + index if was else 0)
        for index, (was, now) in enumerate(zip_longest(before, after))
    ]


def _with_moves(changes: list[Change]) -> list[Change]:
    """What was taken away in one place and put in another is one change."""
    left = list(changes)
    for added in [each for each in changes if not each.before]:
        gone = next(
            (each for each in left if not each.after and same_words(each.before) == same_words(added.after)), None
        )
        if gone:
            left.remove(gone)
            left[left.index(added)] = replace(added, before=gone.before, is_moved=True, old_number=gone.old_number)
    return left

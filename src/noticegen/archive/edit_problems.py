"""How a Word file differs from the words we know, paragraph by paragraph, as notes.

What a record knows was there before: then the difference is an edit, with a before and a now. What the notice gives
today was not: then nobody knows which of the two texts is the newer, and none is called so.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.shown import shown

from .hand_edits import Change, edits_in

MOST_CHANGES = 20

_EDIT: Mapping[str, WrittenCode] = {
    "other": "hand-edit",
    "added": "hand-edit-added",
    "removed": "hand-edit-removed",
    "moved": "hand-edit-moved",
    "looks": "hand-edit-of-looks",
}
_DIFFERENCE: Mapping[str, WrittenCode] = {
    "other": "difference",
    "added": "difference-in-file",
    "removed": "difference-in-yaml",
    "moved": "difference-in-order",
    "looks": "difference-of-looks",
}


def edits_by_hand(path: Path, found: bytes, before: Sequence[str]) -> Iterator[Problem]:
    """What somebody changed since the file had the words `before`."""
    return _notes(path, found, before, _EDIT)


def differences(path: Path, found: bytes, wanted: Sequence[str]) -> Iterator[Problem]:
    """In what a file that nobody knows differs from the words that the notice gives today."""
    return _notes(path, found, wanted, _DIFFERENCE)


def _notes(path: Path, found: bytes, words: Sequence[str], codes: Mapping[str, WrittenCode]) -> Iterator[Problem]:
    edits = edits_in(found, words)
    if edits is None or not (edits.changes or edits.comments):
        code: WrittenCode = "hand-edit-unreadable" if edits is None else codes["looks"]
        yield Problem(code, values={"path": shown(path)}, severity=Severity.NOTE)
        return
    for change in edits.changes[:MOST_CHANGES]:
        values = {"number": str(change.number), "before": change.before, "after": change.after}
        yield Problem(codes[_kind(change)], values=values, severity=Severity.NOTE)
    if len(edits.changes) > MOST_CHANGES:
        values = {"number": str(len(edits.changes) - MOST_CHANGES)}
        yield Problem("hand-edit-more", values=values, severity=Severity.NOTE)
    for comment in edits.comments[:MOST_CHANGES]:
        values = {"author": comment.author, "on": comment.on, "text": comment.text}
        yield Problem("hand-edit-comment", values=values, severity=Severity.NOTE)


def _kind(change: Change) -> str:
    if change.is_moved:
        return "moved"
    return "other" if change.before and change.after else "added" if change.after else "removed"

"""A printed paper beside the files that are there: what to write, what to leave because a hand changed it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from noticegen.jobs.plan import Paper
from noticegen.jobs.print_paper import Printed
from noticegen.problem import Problem, Severity
from noticegen.workspace import shown

from .asked import Asked
from .hand_edits import changes_in
from .open_files import open_file_problem
from .record import Made, PaperRecord, bytes_digest, file_digest, packed

MOST_CHANGES = 20
BACKUPS = "backup"


@dataclass
class Settled:
    """`writes` and `backups` go to the disk together with the record, or, where there are problems, not at all."""

    record: PaperRecord | None = None
    writes: dict[Path, bytes] = field(default_factory=dict)
    backups: dict[Path, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def settle(place: Path, paper: Paper, printed: Printed, known: PaperRecord | None, made: Made, asked: Asked) -> Settled:
    """`place` is the files' path without suffix. Both files of a paper are written, or neither."""
    settled = Settled()
    files: dict[str, str] = {}
    before: dict[str, str] = {}
    words = packed(printed.words)
    for suffix, data in printed.files.items():
        path = place.with_name(place.name + suffix)
        there, files[suffix] = file_digest(path), bytes_digest(data)
        if there in {"", files[suffix]}:
            settled.writes |= {path: data} if not there else {}
            continue
        is_ours = bool(known and known.is_ours(suffix, there))
        if not is_ours and asked.keep:
            files[suffix] = known.files.get(suffix, "") if known else ""
            words = known.words if known and suffix == ".docx" else words
            continue
        settled.problems += _obstacles(path, is_ours=is_ours, known=known, printed=printed, asked=asked)
        if not is_ours and asked.overwrite:
            settled.backups[_backup(path, there)] = path.read_bytes()
        before[suffix] = there
        settled.writes[path] = data
    if not settled.problems:
        about: dict[str, Any] = {"made": made, "unit": paper.unit, "order": paper.order, "pages": printed.pages}
        settled.record = PaperRecord(**about, files=files, before=before, words=words)
    return settled


def _backup(path: Path, digest: str) -> Path:
    """Named for its contents: the same file is kept once, and no other is written over."""
    return path.parent / BACKUPS / f"{path.stem}-{digest[:8]}{path.suffix}"


def _obstacles(
    path: Path, *, is_ours: bool, known: PaperRecord | None, printed: Printed, asked: Asked
) -> Iterator[Problem]:
    """Why this file may not be written over."""
    if opened := open_file_problem(path):
        yield opened
    if is_ours or asked.overwrite:
        return
    if path.suffix == ".docx":
        yield Problem("hand-edited", values={"path": shown(path)})
        yield from _told_changes(path, known.paragraphs if known else printed.words)
    else:
        yield Problem("pdf-changed", values={"path": shown(path)})


def _told_changes(path: Path, before: tuple[str, ...]) -> Iterator[Problem]:
    """The hand's changes, paragraph by paragraph."""
    changes = changes_in(path, before)
    if not changes:
        code = "hand-edit-unreadable" if changes is None else "hand-edit-of-looks"
        yield Problem(code, values={"path": shown(path)}, severity=Severity.NOTE)
    for change in (changes or [])[:MOST_CHANGES]:
        code = (
            "hand-edit"
            if change.before and change.after
            else "hand-edit-added"
            if change.after
            else "hand-edit-removed"
        )
        values = {"number": str(change.number), "before": change.before, "after": change.after}
        yield Problem(code, values=values, severity=Severity.NOTE)
    if changes and len(changes) > MOST_CHANGES:
        yield Problem("hand-edit-more", values={"number": str(len(changes) - MOST_CHANGES)}, severity=Severity.NOTE)

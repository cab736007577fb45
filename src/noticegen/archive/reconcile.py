"""Compares a printed paper with the files on disk: what to write, and what to leave because somebody edited it."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from noticegen.printing.paper import Paper, Printed
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.workspace.digest import bytes_digest
from noticegen.workspace.read_file import read_file_if_there
from noticegen.workspace.shown import shown

from .asked import Asked
from .edit_problems import differences, edits_by_hand
from .open_files import open_file_problem
from .record import UNMADE, Made, PaperRecord, packed

BACKUPS = "backup"


@dataclass
class Reconciled:
    """`backups` are written first, then the record with `writes`; where there are problems, nothing.

    `there` are the digests of the files to be written over, as they were when this was decided.
    """

    record: PaperRecord | None = None
    writes: dict[Path, bytes] = field(default_factory=dict)
    backups: dict[Path, bytes] = field(default_factory=dict)
    there: dict[Path, str] = field(default_factory=dict)
    kept: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class _Side:
    """One of a paper's files: what is on the disk, and what was printed."""

    path: Path
    suffix: str
    printed: bytes
    found: bytes | None
    known: PaperRecord | None

    @property
    def is_as_printed(self) -> bool:
        return self.found == self.printed

    @property
    def is_ours(self) -> bool:
        """Missing, or as we left it, whatever git made of its line ends; anything else is another's, or unknown."""
        if self.found is None:
            return True
        digests = {bytes_digest(self.found), bytes_digest(_with_our_line_ends(self.found, self.suffix))}
        return self.known is not None and any(self.known.is_ours(self.suffix, each) for each in digests)


def reconcile(
    place: Path, paper: Paper, printed: Printed, known: PaperRecord | None, made: Made, asked: Asked
) -> Reconciled:
    """`place` is the files' path without suffix. All files of a paper are written, or none."""
    reconciled = Reconciled()
    try:
        sides = [_side(place, suffix, data, known) for suffix, data in printed.files.items()]
    except ProblemsFound as found:
        reconciled.problems += found.problems
        return reconciled
    kept = [side for side in sides if asked.keep and not side.is_as_printed and not side.is_ours]
    reconciled.kept = [side.path for side in kept]
    is_other_issue = known is not None and known.is_issued and known.made.content != made.content
    for side in sides:
        if not side.is_as_printed and side not in kept:
            reconciled.problems += _obstacles(side, printed, asked)
            _plan_write(side, reconciled, is_kept=is_other_issue)
    if not reconciled.problems:
        if is_other_issue and reconciled.backups:
            reconciled.problems.append(issued_otherwise(place, reconciled))
        reconciled.record = _record(paper, printed, known, UNMADE if kept else made, sides, kept)
    return reconciled


def _side(place: Path, suffix: str, data: bytes, known: PaperRecord | None) -> _Side:
    path = place.with_name(place.name + suffix)
    return _Side(path, suffix, data, read_file_if_there(path), known)


def issued_otherwise(place: Path, reconciled: Reconciled) -> Problem:
    """A warning: what was once issued now says something else; perhaps it has been signed and sent."""
    backups = ", ".join(shown(path) for path in sorted(reconciled.backups))
    return Problem("issued-changed", values={"name": place.name, "backups": backups}, severity=Severity.WARNING)


def _with_our_line_ends(data: bytes, suffix: str) -> bytes:
    """Git (`core.autocrlf`) and editors change them in text files; that is nobody's edit."""
    return data.removeprefix(BOM_UTF8).replace(b"\r\n", b"\n") if suffix == ".slots.json" else data


def _plan_write(side: _Side, reconciled: Reconciled, *, is_kept: bool) -> None:
    reconciled.writes[side.path] = side.printed
    reconciled.there[side.path] = bytes_digest(side.found) if side.found is not None else ""
    if side.found is not None and (is_kept or not side.is_ours):
        reconciled.backups[backup_of(side.path, reconciled.there[side.path])] = side.found


def _record(
    paper: Paper, printed: Printed, known: PaperRecord | None, made: Made, sides: list[_Side], kept: list[_Side]
) -> PaperRecord:
    """The record of the paper as it will be. For a kept file it repeats what we knew; such a paper is out of date.

    A hand-edited file stays "not ours" even after we overwrite it, so restoring it is noticed again.
    """
    files = {side.suffix: bytes_digest(side.printed) for side in sides if side not in kept}
    before = {
        side.suffix: bytes_digest(side.found)
        for side in sides
        if side.found is not None and side.is_ours and not side.is_as_printed
    }
    has_old_words = known is not None and any(side.suffix == ".docx" for side in kept)
    return PaperRecord(
        made=made,
        unit=paper.unit,
        order=paper.order,
        is_issued=paper.is_issued,
        pages=printed.pages,
        files=(dict(known.files) if known else {}) | files,
        before=before,
        words=known.words if known and has_old_words else packed(printed.words),
    )


def backup_of(path: Path, digest: str) -> Path:
    """Named for its contents: the same file is kept once, and no other is written over."""
    return path.parent / BACKUPS / f"{path.stem}-{digest[:12]}{path.suffix}"


def _obstacles(side: _Side, printed: Printed, asked: Asked) -> Iterator[Problem]:
    """Why this file may not be written over."""
    opened = open_file_problem(side.path) if side.found is not None else None
    if opened:
        yield opened
    if side.is_ours or asked.overwrite:
        return
    if side.known is None:
        yield Problem("file-unknown", values={"path": shown(side.path)})
        if side.suffix == ".docx":
            yield from differences(side.path, side.found or b"", printed.words)
    elif side.suffix == ".docx":
        yield Problem("hand-edited", values={"path": shown(side.path)})
        yield from edits_by_hand(side.path, side.found or b"", side.known.paragraphs)
    else:
        code: WrittenCode = "pdf-changed" if side.suffix == ".pdf" else "slots-changed"
        yield Problem(code, values={"path": shown(side.path)})

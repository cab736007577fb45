"""A notice in a line of the store: number, day, subject, state; its errors, and how its documents stand."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from noticegen.archive.asked import Asked
from noticegen.archive.quick_look import folder_of
from noticegen.archive.standing import EXCERPTS
from noticegen.checking.check import Checked, check_file
from noticegen.notice.kinds import KINDS
from noticegen.problems.problem import ProblemsFound, Severity
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.workspace.read_file import read_file_if_there

from .documents_state import Documents, documents_state
from .office_here import OfficeNow

Json = dict[str, Any]
_State = tuple[object, ...]

NOT_YET: Json = {"errors": None, "warnings": None, "documents": None, "resend": []}
"""What takes time to know: everything is checked, and planned as for printing."""


class Cards:
    """Each card is made again only when the notice's file, its documents or the office have changed."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self._known: dict[Path, tuple[_State, Json]] = {}

    def known(self, ident: str, path: Path) -> Json:
        """At once: all of it if it was made before, else what can be read of the file."""
        if path in self._known and self._known[path][0][1:] == self._state(path):
            return self._known[path][1]
        return {"id": ident, "name": path.stem, **_said(path), **NOT_YET}

    def whole(self, ident: str, path: Path, now: OfficeNow) -> Json:
        """All of it."""
        state = (now, *self._state(path))
        if path not in self._known or self._known[path][0] != state:
            card = {"id": ident, "name": path.stem, **_said(path), **_stands(path, now)}
            self._known[path] = state, card
        return self._known[path][1]

    def _state(self, path: Path) -> _State:
        folder = folder_of(path, Asked(self.output))
        return tuple(_stamps([path, *_files(folder), *_files(folder / EXCERPTS)]))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _stamps(paths: list[Path]) -> Iterator[tuple[str, int, int]]:
    for path in paths:
        try:
            stat = path.stat()
        except OSError:
            continue
        yield path.name, stat.st_mtime_ns, stat.st_size


def _stands(path: Path, now: OfficeNow) -> Json:
    try:
        checked = check_file(path, now.office)
        found = documents_state(path, now)
    except ProblemsFound as unreadable:
        checked, found = Checked(path.name, "", None, unreadable.problems), Documents("unknown")
    severities = [each.severity for each in checked.problems]
    return {
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "documents": found.state,
        "resend": list(found.resend),
    }


def _said(path: Path) -> Json:
    """What can be read of a notice without understanding it; blanks where it says nothing."""
    try:
        text = (read_file_if_there(path) or b"").decode("utf-8-sig", errors="replace")
        tree = yaml_to_tree(text, path.name)
    except ProblemsFound:
        tree = None
    said = tree if isinstance(tree, MapNode) else MapNode()
    subject, date = said.get("subject"), said.get("date")
    return {
        "number": _text(said.get("number")),
        "date": _text(date),
        "year": str(date)[:4] if isinstance(date, str) else None,
        "kind": _text(said.get("kind")) or next(iter(KINDS)),
        "subject": " ".join(map(str, subject)) if isinstance(subject, ListNode) else _text(subject) or "",
        "state": _text(said.get("state")),
    }


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str) else None

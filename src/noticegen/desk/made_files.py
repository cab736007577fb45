"""A notice's documents, each by an id of the desk's: the page never names a path."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from noticegen.archive.asked import Asked
from noticegen.archive.quick_look import folder_of
from noticegen.archive.standing import EXCERPTS
from noticegen.workspace.workspace import Workspace

Json = dict[str, Any]

_KINDS = {".docx": "docx", ".pdf": "pdf"}
MEDIA_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class MadeFileHere:
    """A document on the disk."""

    path: Path
    id: str
    kind: str
    is_excerpt: bool

    def to_json(self) -> Json:
        """What the page shows of it."""
        when = datetime.fromtimestamp(self.path.stat().st_mtime, UTC).isoformat()
        return {
            "id": self.id,
            "name": self.path.name,
            "kind": self.kind,
            "is_excerpt": self.is_excerpt,
            "unit": self.path.stem.partition("_")[0] if self.is_excerpt else None,
            "when": when,
        }


def made_files(notice: Path, workspace: Workspace) -> list[MadeFileHere]:
    """The notice's own first, then its excerpts."""
    folder = folder_of(notice, Asked(workspace.output))
    return [
        *_in_folder(folder, workspace, is_excerpt=False),
        *_in_folder(folder / EXCERPTS, workspace, is_excerpt=True),
    ]


def _in_folder(folder: Path, workspace: Workspace, *, is_excerpt: bool) -> Iterator[MadeFileHere]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        kind = _KINDS.get(path.suffix.lower())
        if kind and not path.name.startswith((".", "~$")) and path.is_file() and not path.is_symlink():
            yield MadeFileHere(path, _id(path, workspace), kind, is_excerpt)


def _id(path: Path, workspace: Workspace) -> str:
    return sha256(os.fsencode(path.relative_to(workspace.output).as_posix())).hexdigest()[:16]

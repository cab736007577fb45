"""A quick look at an archive: has any file been touched since all was up to date? No file is read, only asked about.

Git does the same. A file counts as touched if its times, size or number on the disk differ; one that was written so
shortly before we looked that a second change might not show is looked at again next time. Nothing rests on this file:
without it everything is read and compared. Standard library only, and little of it: it must be quick to load.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from marshal import dumps, loads
from time import time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "stamps"
UNSURE_NS = 2_000_000_000
"""The coarsest clock of a file system still in use counts two seconds."""

Look = tuple[int, int, int, int] | None


class Stamps:
    """`shared` are the files and folders that every document rests on; `notices` each one's folder, mode and look.

    The mode says how much was made up to date: "made", what had once been made; "all", every excerpt too.
    """

    def __init__(
        self,
        shared: Sequence[str] = (),
        shared_look: bytes = b"",
        notices: dict[str, tuple[str, str, bytes]] | None = None,
    ) -> None:
        self.shared = tuple(shared)
        self.shared_look = shared_look
        self.notices = notices or {}

    @property
    def is_shared_same(self) -> bool:
        """Whether nothing that all documents rest on has been touched."""
        return bool(self.shared) and self.shared_look == _shared_look(self.shared)

    def with_shared(self, paths: Sequence[str]) -> "Stamps":
        """Stamps for these files; what is known of notices is worth nothing where one of these was touched."""
        found = _shared_look(paths)
        return Stamps(paths, found, self.notices if self.shared_look == found else {})

    def has(self, source: str, mode: str = "made") -> bool:
        """Whether neither a notice's file nor one of its documents was touched since it was up to date."""
        folder, known_mode, known = self.notices.get(source, ("", "", b""))
        return mode in {known_mode, "made"} and known == notice_look(source, folder)[0]

    def add(self, source: str, folder: str, mode: str) -> None:
        """A notice is up to date; unless it was written so lately that a change after it might not show."""
        found, newest = notice_look(source, folder)
        self.notices.pop(source, None)
        if newest < time_ns() - UNSURE_NS:
            self.notices[source] = folder, mode, found

    def keep(self, folder: "Path") -> None:
        """For the next run. It can be done without."""
        from contextlib import suppress

        from noticegen.atomic_write import atomic_write
        from noticegen.problem import ProblemsFound

        with suppress(ProblemsFound):
            atomic_write({folder / NAME: dumps((self.shared, self.shared_look, self.notices))})


def read_stamps(folder: str) -> Stamps:
    """The stamps kept in an archive's own folder; empty ones where there are none that we can read."""
    try:
        with open(f"{folder}/{NAME}", "rb") as file:  # noqa: PTH123 pathlib costs more than all of this
            return Stamps(*loads(file.read()))  # noqa: S302 our own cache, and marshal runs nothing
    except (OSError, ValueError, EOFError, TypeError):
        return Stamps()


def look(path: str) -> Look:
    """A file or folder as the file system tells it; None for one that is not there."""
    try:
        told = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size, told.st_ino, told.st_ctime_ns


def notice_look(source: str, folder: str) -> tuple[bytes, int]:
    """A digest of how a notice's file and all its documents look, and when the latest of them was written (ns)."""
    looks: list[tuple[str, Look]] = [("", look(source)), *_below(folder), *_below(f"{folder}/excerpts")]
    newest = max((each[0] for _, each in looks if each), default=0)
    return _digest(looks), newest


def _below(folder: str) -> list[tuple[str, Look]]:
    """The files of one folder by name, not those of folders in it."""
    found: list[tuple[str, Look]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_dir():
                    told = entry.stat()
                    found.append((entry.name, (told.st_mtime_ns, told.st_size, told.st_ino, told.st_ctime_ns)))
    except OSError:
        return []
    found.sort()
    return found


def _digest(values: Iterable[object]) -> bytes:
    """Of plain values."""
    return blake2b(dumps(list(values), 2), digest_size=16).digest()


def _shared_look(paths: Iterable[str]) -> bytes:
    """The files, and what is no file and yet decides."""
    return _digest([sys.version, os.environ.get("NOTICEGEN_FONTS", ""), *map(look, paths)])

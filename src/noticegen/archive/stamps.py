"""A quick look at an archive: has any file been touched since all was up to date? No file is read, only asked about.

Git does the same. A file counts as touched if its times, size or number on the disk differ; one that was written so
shortly before we looked that a second change might not show is looked at again next time. Nothing rests on this file:
without it everything is read and compared. Standard library only, and little of it: it must be quick to load.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from json import dumps, loads
from operator import attrgetter
from time import time_ns

TYPE_CHECKING = False  # `typing` would be a tenth of the whole look
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME = "stamps"
UNSURE_NS = 2_000_000_000
"""The coarsest clock of a file system still in use counts two seconds."""

FileStat = tuple[int, int, int, int] | None
_NOT_THERE = (-1, -1, -1, -1)
"""As no file is."""


class Stamps:
    """`shared` are the files and folders that every document rests on; `notices` each one's folder, mode, number of
    papers that are up to date, and digest.

    The mode says how much was made up to date: "made", what had once been made; "all", every excerpt too.
    """

    def __init__(
        self,
        shared: Sequence[str] = (),
        shared_digest: str = "",
        notices: dict[str, tuple[str, str, int, str]] | None = None,
    ) -> None:
        self.shared = tuple(shared)
        self.shared_digest = shared_digest
        self.notices = notices or {}

    @property
    def is_shared_same(self) -> bool:
        """Whether nothing that all documents rest on has been touched."""
        now = {path: file_stat(path) for path in self.shared}
        return bool(now) and self.shared_digest == shared_digest(now)

    def with_shared(self, stats: "Mapping[str, FileStat]") -> "Stamps":
        """Stamps for these files, as they stood before they were read.

        What is known of notices is worth nothing where one of them was touched.
        """
        found = shared_digest(stats)
        return Stamps(tuple(stats), found, self.notices if self.shared_digest == found else {})

    def has(self, source: str, mode: str = "made") -> bool:
        """Whether neither a notice's file nor one of its documents was touched since it was up to date."""
        folder, known_mode, _, known = self.notices.get(source, ("", "", 0, ""))
        return mode in {known_mode, "made"} and known == notice_digest(source, folder)[0]

    def papers(self, source: str) -> int:
        """How many papers of a notice are up to date."""
        return self.notices[source][2]

    def add(self, source: str, folder: str, mode: str, papers: int) -> None:
        """A notice is up to date; unless it was written so lately that a change after it might not show."""
        found, newest = notice_digest(source, folder)
        self.notices.pop(source, None)
        if newest < time_ns() - UNSURE_NS:
            self.notices[source] = folder, mode, papers, found

    def keep(self, folder: "Path") -> None:
        """Save them for the next run, which would do without them."""
        from contextlib import suppress

        from noticegen.problems.problem import ProblemsFound
        from noticegen.workspace.atomic_write import atomic_write

        with suppress(ProblemsFound):
            known = {"shared": self.shared, "shared_digest": self.shared_digest, "notices": self.notices}
            atomic_write({folder / NAME: dumps(known, separators=(",", ":")).encode()})


def read_stamps(folder: str) -> Stamps:
    """The stamps kept in an archive's own folder; empty ones where there are none that we can read."""
    try:
        with open(f"{folder}/{NAME}", "rb") as file:  # noqa: PTH123 pathlib costs more than all of this
            known = loads(file.read())
        notices = {
            source: (folder, mode, papers, digest)
            for source, (folder, mode, papers, digest) in known["notices"].items()
        }
        return Stamps(known["shared"], known["shared_digest"], notices)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Stamps()


def file_stat(path: str) -> FileStat:
    """A file or folder as the file system describes it, times in nanoseconds; None for one that is not there."""
    try:
        found = os.stat(path)  # noqa: PTH116 pathlib costs as much as the look itself
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_ctime_ns


def notice_digest(source: str, folder: str) -> tuple[str, int]:
    """A digest of the stats of a notice's file and all its documents, and when the latest of them was written (ns)."""
    names, stats = [""], [*(file_stat(source) or _NOT_THERE)]
    for place in (folder, f"{folder}/excerpts"):
        _look_into(place, names, stats)
    return _digest((names, stats)), max(stats[:: len(_NOT_THERE)])


def _look_into(folder: str, names: list[str], stats: list[int]) -> None:
    """Add the files of one folder by name, not those of folders in it; a link to nothing has no stat.

    By the folder's handle each file is found without going down its whole path again. All stats stand in one row, for
    a tuple of each costs more to make and to digest. Together that is a sixth of the look.
    """
    handle = -1
    try:
        if os.scandir in os.supports_fd:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        with os.scandir(folder if handle < 0 else handle) as entries:
            for entry in sorted(entries, key=attrgetter("name")):
                if not entry.is_dir():
                    names.append(entry.name)
                    stats += _stat_of(entry)
    except OSError:
        names.append(folder)
        stats += _NOT_THERE
    finally:
        if handle >= 0:
            os.close(handle)


def _stat_of(entry: "os.DirEntry[str]") -> tuple[int, int, int, int]:
    try:
        found = entry.stat()
    except OSError:
        return _NOT_THERE
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_ctime_ns


def shared_digest(stats: "Mapping[str, FileStat]") -> str:
    """A digest of shared files, and of what is no file and yet decides: which program, whose home, which fonts."""
    environment = [os.environ.get(name, "") for name in ("NOTICEGEN_FONTS", "HOME", "USERPROFILE")]
    return _digest([sys.version, sys.prefix, __file__, *environment, *stats.items()])


def _digest(values: Iterable[object]) -> str:
    """Of plain values, in ASCII: a file's name may hold bytes that are no letters."""
    return blake2b(ascii(list(values)).encode(), digest_size=16).hexdigest()

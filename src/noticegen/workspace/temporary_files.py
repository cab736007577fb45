"""The files that a write makes on its way, beside what they will become: named after their process, swept up later."""

import contextlib
import os
import re
import shutil
import sys
import time
from pathlib import Path
from secrets import token_hex

_STALE_SECONDS = 600
_NAME = re.compile(r"\.noticegen-(\d+)-[0-9a-f]+\.(tmp|journal)")


def temporary_name(folder: Path, suffix: str = ".tmp") -> Path:
    """A name that no other write uses."""
    return folder / f".noticegen-{os.getpid()}-{token_hex(8)}{suffix}"


def is_temporary(name: str) -> bool:
    """Whether one of our writes gave a file this name."""
    return _NAME.fullmatch(name) is not None


def journals_in(folder: Path) -> list[Path]:
    """The journals of writes that are under way in this folder, or were when their process was killed."""
    return sorted(path for path in folder.glob(".noticegen-*.journal") if is_temporary(path.name))


def write_through(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a new file down to the disk. The umask still counts, as usual; O_EXCL never follows a link."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def stage(target: Path, data: bytes, like: Path | None = None) -> Path:
    """Write beside the target what will replace it, with its permissions: whoever could read it still can, nobody else.

    A file that is new has those of `like`, from its first moment on.
    """
    staged, like = temporary_name(target.parent), like or target
    try:
        write_through(staged, data, _mode_of(like))
    except BaseException:
        remove(staged)
        raise
    with contextlib.suppress(OSError):
        shutil.copymode(like, staged)
    return staged


def _mode_of(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o666
    except OSError:
        return 0o666


def remove(*paths: Path) -> None:
    """Remove these files as far as they are there and can be removed."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Make the new names survive a power cut, on systems that can flush a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove what killed runs left in this folder, except what a journal, here or above, needs to finish its write."""
    if journals_in(folder) or journals_in(folder.parent):
        return
    remove(*(path for path in folder.glob(".noticegen-*.tmp") if is_stale(path)))


def is_stale(path: Path) -> bool:
    """Whether the process that made this file has gone."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return False
    if sys.platform != "win32" and int(match[1]) != os.getpid() and not _is_running(int(match[1])):
        return True
    try:
        return time.time() - path.stat().st_mtime > _STALE_SECONDS
    except OSError:
        return False


def _is_running(process: int) -> bool:
    """Whether the process exists: signal 0 only asks (except on Windows, where it would end the process)."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return not _has_ended(process)


def _has_ended(process: int) -> bool:
    """Whether only its exit code is left of it, for which its parent has not asked: a killed run's processes stay so
    until the system's first process takes them, in a container for good. Where there is no `/proc` nobody knows.
    """
    try:
        said = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return said.rpartition(")")[2].split()[:1] == ["Z"]

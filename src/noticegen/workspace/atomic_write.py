"""Writes files whole or not at all, several as one set.

Each file is first written beside its target under a temporary name and flushed to disk; only when all are there are
they renamed. A killed run leaves old files or new ones, never half of one, and perhaps a stray temporary file, which
the next run removes.
"""

import contextlib
import errno
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from secrets import token_hex

from noticegen.problems.problem import Problem, ProblemsFound

_STALE_SECONDS = 600
_TEMPORARY = re.compile(r"\.noticegen-(\d+)-[0-9a-f]+\.tmp")


def atomic_write(files: Mapping[Path, bytes], still: Callable[[Path], bool] = lambda _: True) -> None:
    """Write these files. Raises ProblemsFound naming the file that cannot be written; then nothing has changed.

    We call `still` right before replacing each file. If it returns False, somebody changed the file in the meantime:
    that file and those after it stay as they are (`file-changed-meanwhile`).
    """
    staged: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            with _errors_named(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                sweep(path.parent)
                staged[path] = _temporary_name(path.parent)
                _stage(staged[path], data)
                _keep_mode(path, staged[path])
        for path, temporary in staged.items():
            with _errors_named(path, replacing=True):
                if not still(path):
                    raise ProblemsFound([Problem("file-changed-meanwhile", values={"path": str(path)})])
                temporary.replace(path)
    finally:
        for temporary in staged.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    for folder in {path.parent for path in files}:
        _flush_folder(folder)


def sweep(folder: Path) -> None:
    """Remove the temporary files that killed runs left in this folder."""
    for path in folder.glob(".noticegen-*.tmp"):
        with contextlib.suppress(OSError):
            if _is_stale(path):
                path.unlink()


def _is_stale(path: Path) -> bool:
    match = _TEMPORARY.fullmatch(path.name)
    if match is None:
        return False
    if sys.platform != "win32" and int(match[1]) != os.getpid() and not _is_running(int(match[1])):
        return True
    return time.time() - path.stat().st_mtime > _STALE_SECONDS


def _is_running(process: int) -> bool:
    """Whether the process exists: signal 0 only asks (except on Windows, where it would end the process)."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _temporary_name(folder: Path) -> Path:
    return folder / f".noticegen-{os.getpid()}-{token_hex(8)}.tmp"


def _stage(path: Path, data: bytes) -> None:
    """Write a new file. 0o666 leaves its mode to the umask, as usual; O_EXCL never follows a link."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_mode(old: Path, new: Path) -> None:
    """Give a replacement the old file's permissions: those who could read it still can, and nobody else."""
    with contextlib.suppress(OSError):
        shutil.copymode(old, new)


def _flush_folder(folder: Path) -> None:
    """Make the new names survive a power cut, on systems that can flush a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def _errors_named(path: Path, *, replacing: bool = False) -> Iterator[None]:
    """Turn a file system error into a problem that names the file the user knows, not the temporary one."""
    try:
        yield
    except OSError as error:
        raise ProblemsFound([os_error_to_problem(error, path, replacing=replacing)]) from error


def os_error_to_problem(error: OSError, path: Path, *, replacing: bool = False) -> Problem:
    """The problem that keeps this file from being written."""
    values = {"path": str(path), "reason": error.strerror or type(error).__name__}
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return Problem("disk-full", values=values)
    if isinstance(error, PermissionError):
        return Problem("file-locked" if replacing and sys.platform == "win32" else "write-denied", values=values)
    return Problem("write-denied" if error.errno == errno.EROFS else "write-failed", values=values)

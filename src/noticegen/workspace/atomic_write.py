"""Writes files whole or not at all, several as one set.

Each file is first written beside its target under a temporary name and flushed to disk. When all are there, and all
targets have been found to be replaceable, a journal is written and they are renamed (`journal`). A killed run leaves
old files, new ones, or a journal by which the next run completes the set.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from noticegen.problems.problem import Problem, ProblemsFound

from .digest import bytes_digest, file_digest
from .journal import Rename, close_journal, common_folder, finish_writes, keep_old, undo_all, write_journal
from .replace import try_to_replace
from .temporary_files import flush_folder, remove, stage, sweep

Still = Callable[[Path], bool]


def atomic_write(
    files: Mapping[Path, bytes], still: Still = lambda _: True, like: Mapping[Path, Path] = MappingProxyType({})
) -> None:
    """Write these files. Raises ProblemsFound naming the file that cannot be written; then nothing has changed.

    We call `still` before replacing each file. If it returns False, somebody changed the file in the meantime, and no
    file is written (`file-changed-meanwhile`). Only where what was replaced cannot be put back either does the set stay
    half written (`write-unfinished`), until the next run completes it. A file gets the permissions of the one that it
    replaces, or of the one that `like` names for it.
    """
    if not files:
        return
    renames: list[Rename] = []
    try:
        _finish_dead(files)
        _make_folders(files)
        for path, data in files.items():
            with _errors_named(path):
                renames.append(_prepared(path, data, like.get(path), is_alone=len(files) == 1))
        for path in files:
            _try(path, still)
        journal = _journal(renames)
    except BaseException:
        _forget(renames)
        raise
    if journal is None:
        _replace_one(renames[0], still)
    else:
        _replace_all(renames, journal, still)


def is_free(path: Path) -> bool:
    """For `still`: whether nothing stands there yet."""
    return not os.path.lexists(path)


def _finish_dead(files: Mapping[Path, bytes]) -> None:
    """A killed run's write to the same folder goes first."""
    folder = common_folder(files)
    with _errors_named(folder, replacing=True):
        finish_writes(folder, only_stale=True)


def _make_folders(files: Mapping[Path, bytes]) -> None:
    """Each swept once, however many files go there."""
    for folder, path in {path.parent: path for path in reversed([*files])}.items():
        with _errors_named(path):
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)


def _prepared(path: Path, data: bytes, like: Path | None, *, is_alone: bool) -> Rename:
    """Raises OSError, with nothing left behind."""
    staged = stage(path, data, like)
    if is_alone:
        return Rename(path, staged, None, "", "")
    try:
        return Rename(path, staged, keep_old(path), file_digest(path), bytes_digest(data))
    except BaseException:
        remove(staged)
        raise


def _try(path: Path, still: Still) -> None:
    with _errors_named(path, replacing=True):
        try_to_replace(path)
    if not still(path):
        raise ProblemsFound([Problem("file-changed-meanwhile", values={"path": str(path)})])


def _journal(renames: Sequence[Rename]) -> Path | None:
    """One file needs none."""
    if len(renames) == 1:
        return None
    with _errors_named(renames[0].target):
        return write_journal(renames)


def _replace_one(rename: Rename, still: Still) -> None:
    try:
        _go(rename, still)
    finally:
        _forget([rename])
    flush_folder(rename.target.parent)


def _replace_all(renames: Sequence[Rename], journal: Path, still: Still) -> None:
    try:
        for each in renames:
            _go(each, still)
    except BaseException as error:
        _undo(renames, journal, error)
        raise
    with contextlib.suppress(OSError):  # the set is whole; a journal that stays is found whole
        close_journal(journal, renames)


def _go(rename: Rename, still: Still) -> None:
    with _errors_named(rename.target, replacing=True):
        if not still(rename.target):
            raise ProblemsFound([Problem("file-changed-meanwhile", values={"path": str(rename.target)})])
        rename.go()


def _undo(renames: Sequence[Rename], journal: Path, error: BaseException) -> None:
    """Raises ProblemsFound (`write-unfinished` beside what was wrong first) if the old set cannot be had either."""
    try:
        undo_all(renames)
        close_journal(journal, renames)
    except OSError as another:
        first = error.problems if isinstance(error, ProblemsFound) else ()
        values = {"path": str(journal.parent), "reason": another.strerror or type(another).__name__}
        raise ProblemsFound([*first, Problem("write-unfinished", values=values)]) from error


def _forget(renames: Sequence[Rename]) -> None:
    remove(*(each.new for each in renames), *(each.old for each in renames if each.old))


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

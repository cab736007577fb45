"""Reconciled papers → the disk: first backups of what they replace, then the documents and their record.

All raise ProblemsFound if the disk refuses.
"""

from collections.abc import Iterable
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.digest import file_digest
from noticegen.workspace.journal import finish_writes
from noticegen.workspace.shown import shown

from .reconcile import Reconciled, backup_of
from .record import NAME, Record, record_bytes


def write_backups(reconciled: Iterable[Reconciled]) -> list[Path]:
    """Safe on the disk before anything is written over. Gives the files."""
    reconciled = tuple(reconciled)
    backups = {path: data for each in reconciled for path, data in each.backups.items()}
    like = {backup_of(path, digest): path for each in reconciled for path, digest in each.there.items()}
    for path, data in backups.items():  # each is worth having alone; a private file's backup is private too
        atomic_write({path: data}, like=like)
    return list(backups)


def write_documents(folder: Path, record: Record, reconciled: Iterable[Reconciled]) -> None:
    """The record, then its documents, in one go; none of them if a file has changed since `reconcile` saw it."""
    reconciled = tuple(reconciled)
    writes = {path: data for each in reconciled for path, data in each.writes.items()}
    there = {path: digest for each in reconciled for path, digest in each.there.items()}

    def is_still(path: Path) -> bool:
        return path not in there or file_digest(path) == there[path]

    atomic_write({folder / NAME: record_bytes(record), **writes}, still=is_still)


def finish_documents(folder: Path) -> None:
    """Complete what a killed run left half written here; we hold the archive's lock, so it has gone.

    Raises ProblemsFound (`write-unfinished`) while a file is held.
    """
    try:
        finish_writes(folder)
    except OSError as error:
        values = {"path": shown(folder), "reason": error.strerror or type(error).__name__}
        raise ProblemsFound([Problem("write-unfinished", values=values)]) from error


def write_record(folder: Path, record: Record) -> None:
    """The record alone."""
    atomic_write({folder / NAME: record_bytes(record)})

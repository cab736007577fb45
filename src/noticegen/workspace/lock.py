"""One at a time in one folder of documents: whoever decides a write by reading holds this lock from look to write.

Between looking and writing another process may write what would have decided otherwise: the same number given twice.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter

FOLDER = ".noticegen"
_A_MOMENT = 2.0
"""Seconds: a write takes far less, and whoever types must not wait for a process that hangs."""


@contextmanager
def only_one_in(output: Path, reporter: Reporter) -> Iterator[Path]:
    """Gives the archive's own folder; waits, and says so, while another command works there. Raises ProblemsFound."""
    from filelock import FileLock, Timeout

    folder = output / FOLDER
    try:
        _make(folder)
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            reporter.insist(reporter.word("waiting"))
            lock.acquire()
    except OSError as error:
        from .atomic_write import os_error_to_problem

        raise ProblemsFound([os_error_to_problem(error, folder)]) from error
    try:
        yield folder
    finally:
        lock.release()


@contextmanager
def one_writer_in(output: Path) -> Iterator[None]:
    """Held from the look at one file to its write, a moment, by the desks of all who share the folder.

    Whoever cannot lock there writes without: two people's simultaneous writes are rarer than folders without locks.
    """
    from filelock import FileLock, Timeout

    folder = output / FOLDER
    lock = FileLock(folder / "desk.lock", timeout=_A_MOMENT)
    try:
        _make(folder)
        lock.acquire()
    except (OSError, Timeout, NotImplementedError):
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _make(folder: Path) -> None:
    """Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / ".gitignore").exists():
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")

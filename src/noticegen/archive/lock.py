"""One build at a time in one folder of documents."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from noticegen.problem import Problem, ProblemsFound
from noticegen.reporter import Reporter

FOLDER = ".noticegen"


@contextmanager
def only_build_in(output: Path, reporter: Reporter) -> Iterator[Path]:
    """Gives the archive's own folder; waits, and says so, while another build works there."""
    from filelock import FileLock, Timeout

    folder = output / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            reporter.say(reporter.word("waiting"))
            lock.acquire()
    except OSError as error:
        values = {"path": folder.as_posix(), "reason": error.strerror or type(error).__name__}
        raise ProblemsFound([Problem("write-denied", values=values)]) from error
    try:
        yield folder
    finally:
        lock.release()

"""A file → its bytes, or a problem that says why it cannot be read."""

from pathlib import Path

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

from .shown import shown


def read_file(path: Path, limit: int | None = None, *, missing: WrittenCode = "file-not-found") -> bytes:
    """The file's bytes; with a `limit`, at most one byte more, enough to see that the file is too large.

    Raises ProblemsFound: the code `missing` if there is no such file, `file-not-readable` if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(-1 if limit is None else limit + 1)
    except OSError as error:
        raise ProblemsFound([read_error_to_problem(error, path, missing)]) from error


def read_file_if_there(path: Path) -> bytes | None:
    """The file's bytes; None if there is no such file.

    Raises ProblemsFound (`file-not-readable`) if it cannot be read.
    """
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ProblemsFound([read_error_to_problem(error, path)]) from error


def read_error_to_problem(error: OSError, path: Path, missing: WrittenCode = "file-not-found") -> Problem:
    """The problem that keeps this file or folder from being read."""
    code: WrittenCode = missing if isinstance(error, FileNotFoundError) else "file-not-readable"
    reason = error.strerror or type(error).__name__
    return Problem(code, values={"path": shown(path), "suggestion": "", "reason": reason})

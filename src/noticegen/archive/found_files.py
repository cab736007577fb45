"""What stands where a document should: its bytes, and the digest by which it is known again."""

import hashlib
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.workspace import shown


def found_bytes(path: Path) -> bytes | None:
    """The file's bytes; None for a file that is not there. Raises ProblemsFound for one that cannot be read."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        values = {"path": shown(path), "reason": error.strerror or type(error).__name__}
        raise ProblemsFound([Problem("file-not-readable", values=values)]) from error


def bytes_digest(data: bytes) -> str:
    """By which a file is known again."""
    return hashlib.sha256(data).hexdigest()


def file_digest(path: Path) -> str:
    """Of a file's bytes; empty for a file that is not there or cannot be read."""
    try:
        data = found_bytes(path)
    except ProblemsFound:
        return ""
    return "" if data is None else bytes_digest(data)

"""A file that was named on the command line → its bytes."""

from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound


def read_given(path: Path, missing: str = "given-not-found") -> bytes:
    """Raises ProblemsFound: the code `missing` where it is not there, `file-not-readable` where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ProblemsFound([Problem(missing, values={"path": str(path)})]) from error
    except OSError as error:
        values = {"path": str(path), "reason": error.strerror or ""}
        raise ProblemsFound([Problem("file-not-readable", values=values)]) from error

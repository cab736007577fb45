"""Paths as we show them in problems."""

from pathlib import Path


def shown(path: Path) -> str:
    """A path for people and programs to read: relative to the current folder if below it, with forward slashes."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return path.as_posix()

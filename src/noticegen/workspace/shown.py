"""Paths as problems show them."""

from pathlib import Path


def shown(path: Path) -> str:
    """A path as people and other programs read it: from the current folder if it is below, with forward slashes."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return path.as_posix()

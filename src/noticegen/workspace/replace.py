"""Replaces a file, with patience: on Windows a virus scanner or a viewer may hold it for a moment."""

import os
import time
from pathlib import Path

_TRIES = 21
_SECONDS_BETWEEN = 0.1


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target`, trying for two seconds while somebody holds it. Raises OSError."""
    for _ in range(_TRIES - 1):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(_SECONDS_BETWEEN)
        else:
            return
    source.replace(target)


def try_to_replace(target: Path) -> None:
    """Raises OSError where the file could not be replaced; changes nothing: a file renamed to itself stays."""
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(f"{target} is a folder")
    if os.path.lexists(target):
        replace(target, target)

"""A path as typed → the same as the disk spells it.

Vietnamese letters can be written whole or as a letter and its marks, which look alike: a Mac's zip brings the second.
"""

import os
from pathlib import Path
from unicodedata import normalize


def on_disk(path: Path) -> Path:
    """The file or folder that is there under this name, however its letters are composed; as typed if there is none."""
    if path == path.parent or os.path.lexists(path):
        return path
    folder = on_disk(path.parent)
    return next((each for each in _in(folder) if composed(each.name) == composed(path.name)), folder / path.name)


def composed(name: str) -> str:
    """The name with each letter written whole, to be compared."""
    return normalize("NFC", name)


def _in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except (OSError, ValueError):
        return []

"""Two folders, file by file and byte by byte."""

from collections.abc import Callable, Iterator
from pathlib import Path


def differences(one: Path, other: Path, wanted: Callable[[Path], bool]) -> Iterator[str]:
    """What is in one folder only, or differs, of the files whose path in the folder is wanted."""
    here, there = (dict(_files(folder, wanted)) for folder in (one, other))
    for path in sorted(here.keys() | there.keys()):
        if path not in here or path not in there:
            yield f"{path}: only in {one if path in here else other}"
        elif here[path] != there[path]:
            yield f"{path}: {len(here[path])} and {len(there[path])} bytes, not the same"


def _files(folder: Path, wanted: Callable[[Path], bool]) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if path.is_file() and wanted(inside):
            yield inside.as_posix(), path.read_bytes()

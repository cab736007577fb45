"""The record in a notice's folder, if it is this notice's."""

import os
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug

from .record import Record, read_record


def own_record(folder: Path, file: Path, name: str) -> Record | None:
    """The record of the notice in `file`, which the workspace calls `name`.

    Raises ProblemsFound (`same-output`) where the folder belongs to another notice that is there too: the two would
    take turns. A record that came with a copied folder says nothing here.
    """
    record = read_record(folder)
    if record is None or record.source == source_from(folder, file):
        return record
    other = folder / record.source
    if not other.is_file() or other.samefile(file):
        return record
    if slug(other.stem) != folder.name:
        return None
    values = {"path": name, "other": shown(Path(os.path.normpath(other))), "slug": folder.name}
    raise ProblemsFound([Problem("same-output", values=values)])


def source_from(folder: Path, file: Path) -> str:
    """A notice's file seen from its folder: the same whatever the workspace is called and wherever it stands."""
    try:
        return Path(os.path.relpath(file.absolute(), folder.absolute())).as_posix()
    except ValueError:  # another drive
        return file.absolute().as_posix()

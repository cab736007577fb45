"""The folder an office works in: `data/office.yaml`, `data/notices/`, `templates/`, `output/`."""

import contextlib
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound

from .whole_path import whole_path

_MOST_LOOKED_AT = 200
"""Entries of one folder."""


class Workspace(NamedTuple):
    """The paths of a workspace, whose root is the folder that holds `data/office.yaml`."""

    root: Path

    @property
    def office(self) -> Path:
        """The registry."""
        return self.root / "data" / "office.yaml"

    @property
    def notices(self) -> Path:
        """The folder of notices."""
        return self.root / "data" / "notices"

    @property
    def templates(self) -> Path:
        """The office's own templates, which override ours."""
        return self.root / "templates"

    @property
    def output(self) -> Path:
        """Where documents go unless `--output` names another folder."""
        return self.root / "output"


def workspace_of(paths: Sequence[Path]) -> Workspace:
    """The workspace of the first path, else of the current folder. Raises ProblemsFound if there is none."""
    if paths:
        with contextlib.suppress(ProblemsFound):
            return find_workspace(paths[0])
    return find_workspace(Path.cwd())


def find_workspace(start: Path) -> Workspace:
    """The workspace that contains this folder or file, found by walking up. Raises ProblemsFound if there is none."""
    start = whole_path(start)
    for folder in (start, *start.parents):
        if is_file(folder / "data" / "office.yaml"):
            return Workspace(folder)
    below = workspaces_below(start)
    code: WrittenCode = "workspace-below" if below else "no-workspace"
    raise ProblemsFound([Problem(code, values={"path": start.as_posix(), "below": below})])


def workspaces_below(folder: Path) -> str:
    """The names of the workspaces one or two levels below, for someone who is too high."""
    children = _folders_in(folder)
    below = [*children, *(each for child in children for each in _folders_in(child))]
    found = (each for each in below if is_file(each / "data" / "office.yaml"))
    return ", ".join(sorted(each.relative_to(folder).as_posix() for each in found))


def _folders_in(folder: Path) -> list[Path]:
    """Those that we may look at, no more than anybody keeps beside a workspace."""
    with contextlib.suppress(OSError):
        return [each for each in islice(folder.iterdir(), _MOST_LOOKED_AT) if each.is_dir()]
    return []


def is_file(path: Path) -> bool:
    """Whether there is such a file; False for a path that we may not look at or that no file can have."""
    try:
        return path.is_file()
    except OSError:
        return False

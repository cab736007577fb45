"""Where a new notice goes: under a name of its own, never over one that is there."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound

from .shown import shown
from .slug import slug
from .workspace import Workspace


def new_notice_path(workspace: Workspace, name: str) -> Path:
    """The place of a notice called this. Raises ProblemsFound (`file-exists`) if the name is taken."""
    path = workspace.notices / f"{slug(name)}.yaml"
    if path.exists():
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})])
    return path


def free_notice_path(workspace: Workspace, name: str) -> Path:
    """The same or, if the name is taken, with the first number after it that is free."""
    return next(path for path in _numbered(workspace, slug(name)) if not path.exists())


def _numbered(workspace: Workspace, stem: str) -> Iterator[Path]:
    yield workspace.notices / f"{stem}.yaml"
    yield from (workspace.notices / f"{stem}-{number}.yaml" for number in count(2))

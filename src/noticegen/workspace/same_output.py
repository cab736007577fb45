"""Notices that would overwrite each other's documents, because their names give the same slug."""

from collections.abc import Iterable
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound

from .shown import shown
from .slug import slug


def same_output(files: Iterable[Path]) -> list[Problem]:
    """A problem for each notice whose documents would get the same names as an earlier notice's."""
    seen: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in files:
        name = slug(path.stem)
        if name in seen:
            values = {"path": shown(path), "other": shown(seen[name]), "slug": name}
            problems.append(Problem("same-output", values=values))
        seen.setdefault(name, path)
    return problems


def refuse_same_output(files: Iterable[Path]) -> None:
    """Raises ProblemsFound with everything that `same_output` finds."""
    if problems := same_output(files):
        raise ProblemsFound(problems)

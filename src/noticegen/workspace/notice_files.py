"""Which notices the paths and names on the command line mean."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound, Severity

from .on_disk import composed
from .read_file import read_error_to_problem
from .shown import shown
from .workspace import Workspace, is_file

_SUFFIXES = (".yaml", ".yml")
_HIDDEN_SUFFIX = re.compile(r"\.ya?ml\.txt", re.IGNORECASE)
"""What Notepad turns "x.yaml" into where Windows hides file extensions."""


def notice_files(workspace: Workspace, paths: Sequence[Path]) -> list[Path]:
    """The notices that these paths mean, each once; without paths, all notices of the workspace.

    A file or a notice's name means that notice, a folder the notices in it. Raises ProblemsFound with every path
    that means none.
    """
    problems: list[Problem] = []
    files: list[Path] = []
    for path in paths or [workspace.notices]:
        try:
            files += _files_at(path, workspace)
        except ProblemsFound as found:
            problems += found.problems
        except OSError as error:
            problems.append(read_error_to_problem(error, path))
    if problems:
        raise ProblemsFound(problems)
    return list(dict.fromkeys(files))


def files_left_out(workspace: Workspace, paths: Sequence[Path]) -> list[Problem]:
    """Warnings for files in these folders that look like notices but are not named like them."""
    folders = [path for path in paths or [workspace.notices] if path.is_dir()]
    found = (file for folder in folders for file in _below(folder) if _HIDDEN_SUFFIX.search(file.name))
    return [_hidden_suffix(file, Severity.WARNING) for file in found]


def _files_at(path: Path, workspace: Workspace) -> list[Path]:
    if path.is_dir():
        return _in_folder(path)
    if not path.exists():
        return [_named(path, workspace)]
    if _HIDDEN_SUFFIX.search(path.name):
        raise ProblemsFound([_hidden_suffix(path, Severity.ERROR)])
    if not _is_notice(path) or not path.is_file():
        raise ProblemsFound([Problem("not-a-notice", values={"path": shown(path)})])
    return [path]


def _in_folder(folder: Path) -> list[Path]:
    if files := [each for each in _below(folder) if _is_notice(each)]:
        return files
    raise ProblemsFound([Problem("no-notices", values={"path": shown(folder)})])


def _named(path: Path, workspace: Workspace) -> Path:
    """The notice with this name, typed without its folder and perhaps without its suffix."""
    known = {composed(each.stem): each for each in _below(workspace.notices) if _is_notice(each)}
    called = {composed(each.name): each for each in known.values()} | known
    name = composed(path.name)
    if path.name == str(path) and name in called:
        return called[name]
    near = nearest(composed(path.stem) if _is_notice(path) else name, known)
    values = {"path": shown(path), "suggestion": shown(known[near]) if near else ""}
    raise ProblemsFound([Problem("file-not-found", values=values)])


def _below(folder: Path) -> list[Path]:
    """The visible files in a folder and its subfolders; in a workspace, only those in its folder of notices."""
    for notices in (folder / "data" / "notices", folder / "notices"):
        if is_file(notices.parent / "office.yaml"):
            folder = notices
    return sorted(each for each in _visible_below(folder) if each.is_file())


def _visible_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if not any(part[0] == "." for part in path.relative_to(folder).parts):
            yield path


def _is_notice(path: Path) -> bool:
    return path.suffix.lower() in _SUFFIXES


def _hidden_suffix(path: Path, severity: Severity) -> Problem:
    values = {"path": shown(path), "wanted": path.name[: -len(".txt")]}
    return Problem("file-named-txt", values=values, severity=severity)

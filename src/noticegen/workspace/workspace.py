"""The folder an office works in: `data/office.yaml`, `data/notices/`, `templates/`, `output/`."""

import contextlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound, Severity

from .slug import slug

SUFFIXES = (".yaml", ".yml")
_HIDDEN_SUFFIX = re.compile(r"\.ya?ml\.txt", re.IGNORECASE)
"""What Notepad makes of "x.yaml" where Windows hides the ends of names."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where things are, from the folder that holds `data/office.yaml`."""

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
        """The office's own templates, where it overrides ours."""
        return self.root / "templates"

    @property
    def output(self) -> Path:
        """Where documents go unless told otherwise."""
        return self.root / "output"


def find_workspace(start: Path) -> Workspace:
    """The workspace this folder or file is in, found by walking up."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if _is_file(folder / "data" / "office.yaml"):
            return Workspace(folder)
    below = _workspaces_below(start)
    code = "workspace-below" if below else "no-workspace"
    raise ProblemsFound([Problem(code, values={"path": start.as_posix(), "below": below})])


def _workspaces_below(folder: Path) -> str:
    """The folders right below that are workspaces, where someone stands one level too high."""
    with contextlib.suppress(OSError):
        names = sorted(each.name for each in folder.iterdir() if _is_file(each / "data" / "office.yaml"))
        return ", ".join(names)
    return ""


def _is_file(path: Path) -> bool:
    """A place that may not be looked at, or has no possible name, holds no file of ours."""
    try:
        return path.is_file()
    except OSError:
        return False


def workspace_of(paths: Sequence[Path]) -> Workspace:
    """The workspace of the notices named, else of the folder we stand in."""
    if paths:
        try:
            return find_workspace(paths[0])
        except ProblemsFound:
            return find_workspace(Path.cwd())
    return find_workspace(Path.cwd())


def notice_files(workspace: Workspace, paths: Sequence[Path]) -> list[Path]:
    """The notices named: files as they are, or by name alone; folders for all in them; nothing for the workspace's."""
    problems: list[Problem] = []
    files: list[Path] = []
    for path in paths or [workspace.notices]:
        try:
            files += _files_at(path, workspace)
        except ProblemsFound as found:
            problems += found.problems
        except OSError as error:
            problems.append(_unreadable(path, error))
    if problems:
        raise ProblemsFound(problems)
    return list(dict.fromkeys(files))


def _files_at(path: Path, workspace: Workspace) -> list[Path]:
    if path.is_dir():
        if files := [each for each in _below(path) if each.suffix.lower() in SUFFIXES]:
            return files
        raise ProblemsFound([Problem("no-notices", values={"path": shown(path)})])
    if not path.exists():
        return [_named(path, workspace)]
    if _HIDDEN_SUFFIX.search(path.name):
        raise ProblemsFound([_hidden_suffix(path, Severity.ERROR)])
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        raise ProblemsFound([Problem("not-a-notice", values={"path": shown(path)})])
    return [path]


def _below(folder: Path) -> list[Path]:
    """The files in a folder and its subfolders; of a workspace, those among its notices. Hidden ones are none."""
    for inner in (folder / "data" / "notices", folder / "notices"):
        if _is_file(inner.parent / "office.yaml"):
            folder = inner
    found = (each for each in folder.rglob("*") if not any(part[0] == "." for part in each.relative_to(folder).parts))
    return sorted(each for each in found if each.is_file())


def _named(path: Path, workspace: Workspace) -> Path:
    """The notice of this name, as people call it: without its folder, perhaps without its suffix."""
    known = {each.stem: each for each in _below(workspace.notices) if each.suffix.lower() in SUFFIXES}
    called = {each.name: each for each in known.values()} | known
    if path.name == str(path) and path.name in called:
        return called[path.name]
    near = nearest(path.stem if path.suffix.lower() in SUFFIXES else path.name, known)
    values = {"path": shown(path), "suggestion": shown(known[near]) if near else ""}
    raise ProblemsFound([Problem("file-not-found", values=values)])


def files_left_out(workspace: Workspace, paths: Sequence[Path]) -> list[Problem]:
    """Warnings for what looks like a notice in these folders, but is not called like one."""
    folders = [path for path in paths or [workspace.notices] if path.is_dir()]
    found = (file for folder in folders for file in _below(folder) if _HIDDEN_SUFFIX.search(file.name))
    return [_hidden_suffix(file, Severity.WARNING) for file in found]


def _hidden_suffix(path: Path, severity: Severity) -> Problem:
    values = {"path": shown(path), "wanted": path.name[: -len(".txt")]}
    return Problem("file-named-txt", values=values, severity=severity)


def refuse_same_output(files: Iterable[Path]) -> None:
    """Two notices that would write over each other's documents."""
    if problems := same_output(files):
        raise ProblemsFound(problems)


def same_output(files: Iterable[Path]) -> list[Problem]:
    """A problem for each notice whose documents would have the name of an earlier one's."""
    seen: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in files:
        name = slug(path.stem)
        if name in seen:
            values = {"path": shown(path), "other": shown(seen[name]), "slug": name}
            problems.append(Problem("same-output", values=values))
        seen.setdefault(name, path)
    return problems


def read_bytes(path: Path, limit: int, missing: str = "file-not-found") -> bytes:
    """The file's bytes, at most a few more than the limit: enough to see that it is too large.

    Raises ProblemsFound: the code `missing` where it is not there.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise ProblemsFound([_unreadable(path, error, missing)]) from error


def _unreadable(path: Path, error: OSError, missing: str = "file-not-found") -> Problem:
    code = missing if isinstance(error, FileNotFoundError) else "file-not-readable"
    values = {"path": shown(path), "suggestion": "", "reason": error.strerror or type(error).__name__}
    return Problem(code, values=values)


def shown(path: Path) -> str:
    """A path as people and other programs read it: short, with forward slashes."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return path.as_posix()

"""The folder an office works in: `data/office.yaml`, `data/notices/`, `templates/`, `output/`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .problem import Problem, ProblemsFound
from .slug import slug

SUFFIXES = (".yaml", ".yml")


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
    raise ProblemsFound([Problem("no-workspace", values={"path": shown(start)})])


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
    """The notices named: files as they are, folders for the notices in them, nothing for all of the workspace."""
    problems: list[Problem] = []
    files: list[Path] = []
    for path in paths or [workspace.notices]:
        try:
            files += _files_at(path)
        except ProblemsFound as found:
            problems += found.problems
        except OSError as error:
            problems.append(_unreadable(path, error))
    if problems:
        raise ProblemsFound(problems)
    return list(dict.fromkeys(files))


def _files_at(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(
            each for each in path.iterdir() if each.suffix in SUFFIXES and each.is_file() and each.name[0] != "."
        )
        if not files:
            raise ProblemsFound([Problem("no-notices", values={"path": shown(path)})])
        return files
    if not path.exists():
        code = "file-not-found" if path.suffix else "no-notices"
        raise ProblemsFound([Problem(code, values={"path": shown(path)})])
    if path.suffix not in SUFFIXES or not path.is_file():
        raise ProblemsFound([Problem("not-a-notice", values={"path": shown(path)})])
    return [path]


def refuse_same_output(files: Iterable[Path]) -> None:
    """Two notices that would write over each other's documents."""
    seen: dict[str, Path] = {}
    problems: list[Problem] = []
    for path in files:
        name = slug(path.stem)
        if name in seen:
            values = {"path": shown(path), "other": shown(seen[name]), "slug": name}
            problems.append(Problem("same-output", values=values))
        seen.setdefault(name, path)
    if problems:
        raise ProblemsFound(problems)


def read_bytes(path: Path, limit: int) -> bytes:
    """The file's bytes, at most a few more than the limit: enough to see that it is too large."""
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise ProblemsFound([_unreadable(path, error)]) from error


def _unreadable(path: Path, error: OSError) -> Problem:
    code = "file-not-found" if isinstance(error, FileNotFoundError) else "file-not-readable"
    return Problem(code, values={"path": shown(path), "reason": error.strerror or type(error).__name__})


def shown(path: Path) -> str:
    """A path as people and other programs read it: short, with forward slashes."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix() or "."
    except ValueError:
        return path.as_posix()

"""`noticegen init`: a workspace to start with. Existing files stay as they are, but for our own old schemas."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.problems.codes import WrittenCode
from noticegen.problems.filled import as_argument
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.problems.quoted import quoted
from noticegen.problems.reporter import Reporter
from noticegen.workspace.atomic_write import atomic_write, is_free
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.shown import shown
from noticegen.workspace.whole_path import whole_path
from noticegen.workspace.workspace import Workspace, find_workspace, workspaces_below
from noticegen.writing.starters import EDITOR_SETTINGS, IGNORED, OFFICE, TEMPLATES_README, TRUST_README

from . import parameters as shared
from .schema_files import schema_files, schema_problems, state_of


@dataclass(frozen=True, slots=True)
class Options:
    """Where to make it."""

    folder: Path


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        click.Argument(["folder"], type=shared.disk_path(), default=".", metavar=texts["arg-folder"]),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Create what is missing, and report what was created and what was kept."""
    folder, workspace = options.folder, Workspace(options.folder)
    root = whole_path(folder)
    wanted = {
        workspace.office: OFFICE,
        **schema_files(workspace),
        workspace.notices / ".gitkeep": "",
        workspace.templates / "README.md": TEMPLATES_README,
        folder / "data" / "trust" / "README.md": TRUST_README,
        workspace.output / ".gitignore": IGNORED,
        folder / ".vscode" / "settings.json": EDITOR_SETTINGS,
    }
    with only_one_in(workspace.output, reporter):
        missing = {path: text for path, text in wanted.items() if not path.exists()}
        atomic_write({path: text.encode() for path, text in missing.items()}, still=is_free)
        renewed = _renew_schemas(workspace)
    for path in wanted:
        word = "made" if path in missing else "renewed" if path in renewed else "kept"
        reporter.say(f"{reporter.word(word)}: {shown(path)}")
    reporter.say(reporter.word("made-workspace" if missing else "kept-workspace"))
    reporter.report(schema_problems(workspace), {})
    if root != Path.cwd():
        reporter.say(f"  {quoted(['cd', as_argument(str(folder))])}")
    reporter.report(_nested(root), {})
    return 0


def _renew_schemas(workspace: Workspace) -> set[Path]:
    """Those that an earlier version wrote and nobody edited say what this version accepts."""
    old = {path: text for path, text in schema_files(workspace).items() if state_of(path, text) == "old"}
    atomic_write({path: text.encode() for path, text in old.items()})
    return set(old)


def _nested(folder: Path) -> Iterator[Problem]:
    """Another workspace above this one or right below it: an easy mistake, which nobody would notice."""
    with contextlib.suppress(ProblemsFound):
        yield _warned("workspace-in-workspace", find_workspace(folder.parent).root.as_posix())
    if below := workspaces_below(folder):
        yield _warned("workspace-has-workspaces", below)


def _warned(code: WrittenCode, path: str) -> Problem:
    return Problem(code, values={"path": path}, severity=Severity.WARNING)

"""`noticegen new`: an annotated notice that is valid from the start, or one begun with last month's."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, find_workspace
from noticegen.writing.new_notice import new_notice

from . import parameters as shared
from .schema_files import schema_problems


@dataclass(frozen=True, slots=True)
class Options:
    """What to call it, named after the month by default; and which notice to begin with, if any."""

    name: str | None
    source: Path | None = None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        click.Argument(["name"], required=False, metavar=texts["arg-name"]),
        click.Option(
            ["--from", "source"], type=shared.disk_path(), help=texts["help-new-from"], metavar=texts["arg-path"]
        ),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Write it under a name of its own; never touch an existing notice."""
    workspace = find_workspace(Path.cwd())
    source = _one_notice(options.source, workspace) if options.source else None
    made = new_notice(workspace, options.name, source, dt.datetime.now().astimezone().date())
    reporter.say(reporter.word(made.said, **made.values))
    reporter.report(schema_problems(workspace), {})  # the editor is about to be opened
    return 0


def _one_notice(path: Path, workspace: Workspace) -> Path:
    file, *others = notice_files(workspace, [path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": shown(path)})])
    return file

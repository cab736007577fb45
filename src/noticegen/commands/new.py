"""`noticegen new`: an annotated notice that is valid from the start."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.checking.check import read_office
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.shown import shown
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import find_workspace
from noticegen.workspace.write_new import write_new

from . import parameters as shared
from .schema_files import schema_problems
from .starters import notice_starter


@dataclass(frozen=True, slots=True)
class Options:
    """What to call it; named after the month by default."""

    name: str | None


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [click.Argument(["name"], required=False, metavar=texts["arg-name"]), shared.quiet(texts)]


def run(options: Options, reporter: Reporter) -> int:
    """Write it under a name of its own; never touch an existing notice."""
    name, workspace = options.name, find_workspace(Path.cwd())
    today = dt.datetime.now().astimezone().date()
    stem = slug(Path(name).stem if name and name.endswith((".yaml", ".yml")) else name or f"{today:%Y-%m}-giao-ban")
    path = workspace.notices / f"{stem}.yaml"
    if path.exists():
        raise ProblemsFound([Problem("file-exists", values={"path": shown(path)})])
    text = notice_starter(read_office(workspace), today.year, today.month)
    write_new(path, text.encode())  # the name is all that is decided, and it is given once: no lock is needed
    reporter.say(reporter.word("made-notice", path=shown(path)))
    reporter.report(schema_problems(workspace), {})  # the editor is about to be opened
    return 0

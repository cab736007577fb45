"""`noticegen serve`: the page in the browser, for people who have never seen a terminal."""

import os
import sys
import webbrowser
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.problems.exit_codes import CLEAN, OUTSIDE
from noticegen.problems.problem import ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.atomic_write import os_error_to_problem
from noticegen.workspace.workspace import Workspace, find_workspace

from . import parameters as shared
from .init import Options as InitOptions
from .init import run as init


@dataclass(frozen=True, slots=True)
class Options:
    """Where to listen, whether to open the browser; or whether only to put a shortcut on the desktop."""

    port: int | None
    no_open: bool
    shortcut: bool


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    number = click.IntRange(0, 65_535)
    return [
        click.Option(["--port"], type=number, help=texts["help-port"], metavar=texts["arg-number"]),
        shared.flag("--no-open", texts["help-no-open"]),
        shared.flag("--shortcut", texts["help-shortcut"]),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Serve the workspace that it stands in; a second start opens the page of the first."""
    workspace = _workspace(reporter)
    if workspace is None:
        return OUTSIDE
    if options.shortcut:
        return _put_shortcut(workspace, reporter)
    from noticegen.desk.running import Running, running_desk

    def said(running: Running, word: str = "desk-open") -> None:
        reporter.insist(reporter.word(word, address=running.address))
        sys.stdout.write(f"{running.address}\n")
        sys.stdout.flush()
        if not options.no_open:
            webbrowser.open(running.address)

    if already := running_desk(workspace):
        said(already, "desk-running")
        return 0
    from noticegen.desk.desk import Desk
    from noticegen.desk.serve import serve

    serve(Desk(workspace, reporter.lang), options.port or 0, said)
    reporter.say(reporter.word("desk-closed"))
    return 0


def _workspace(reporter: Reporter) -> Workspace | None:
    """The one it stands in; where there is none, it is offered to whoever can answer. Raises ProblemsFound."""
    try:
        return find_workspace(Path.cwd())
    except ProblemsFound as found:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
        reporter.report(found.problems, {})
        if not click.confirm(reporter.word("desk-offer", path=Path.cwd()), err=True):
            return None
        init(InitOptions(Path()), reporter)
        return find_workspace(Path.cwd())


def _put_shortcut(workspace: Workspace, reporter: Reporter) -> int:
    from noticegen.desk.shortcut import desktop_folder, shortcut, write_shortcut

    folder = desktop_folder(sys.platform, os.environ, Path.home())
    try:
        path = write_shortcut(shortcut(sys.platform, sys.executable, workspace.root.absolute()), folder)
    except OSError as error:
        raise ProblemsFound([os_error_to_problem(error, folder)]) from error
    reporter.insist(reporter.word("desk-shortcut", path=path))
    return CLEAN

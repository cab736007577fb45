"""`noticegen serve`: the page in the browser, for people who have never seen a terminal."""

import sys
import webbrowser
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import find_workspace

from . import parameters as shared


@dataclass(frozen=True, slots=True)
class Options:
    """Where to listen, and whether to open the browser."""

    port: int | None
    no_open: bool


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    number = click.IntRange(0, 65_535)
    return [
        click.Option(["--port"], type=number, help=texts["help-port"], metavar=texts["arg-number"]),
        shared.flag("--no-open", texts["help-no-open"]),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Serve the workspace that it stands in; a second start opens the page of the first."""
    workspace = find_workspace(Path.cwd())
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

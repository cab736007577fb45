"""`noticegen show`: the stages between YAML and documents, for when something looks wrong."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import click

from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.workspace import workspace_of

from . import parameters as shared

Stage = Literal["html", "blocks", "css"]


@dataclass(frozen=True, slots=True)
class Options:
    """Which stage, of which notice."""

    what: Stage
    path: Path


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    stages = get_args(Stage)
    return [
        click.Argument(["what"], type=click.Choice(stages), metavar="|".join(stages)),
        shared.notice(texts),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Print the HTML, the blocks or the CSS of one notice."""
    workspace = workspace_of([options.path])
    (file,) = notice_files(workspace, [options.path])[:1]
    from noticegen.printing.stage import stage_of

    text = stage_of(file, options.what, workspace, reporter)
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    return 0

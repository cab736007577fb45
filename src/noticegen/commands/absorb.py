"""`noticegen absorb`: what was edited in the Word file goes back into the notice."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import click

from noticegen.problems.reporter import Reporter

from . import parameters as shared

OutputFormat = Literal["text", "json"]


@dataclass(frozen=True, slots=True)
class Options:
    """Which notice, whether every edit is accepted, and how the result is shown."""

    path: Path
    output_format: OutputFormat = "text"
    yes: bool = False


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [
        shared.notice(texts),
        shared.output_format(texts, get_args(OutputFormat)),
        shared.flag("--yes", texts["help-absorb-yes"]),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Take the edits; what does that is loaded only now."""
    from .absorb_run import AbsorbRequest, run_absorb

    return run_absorb(AbsorbRequest(options.path, options.yes, options.output_format == "json"), reporter)

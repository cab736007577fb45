"""`noticegen absorb`: what was edited in the Word file goes back into the notice."""

from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.problems.reporter import Reporter

from . import parameters as shared


@dataclass(frozen=True, slots=True)
class Options:
    """Which notice, and whether every edit is accepted."""

    path: Path
    yes: bool = False


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    return [shared.notice(texts), shared.flag("--yes", texts["help-absorb-yes"]), shared.quiet(texts)]


def run(options: Options, reporter: Reporter) -> int:
    """Take the edits; what does that is loaded only now."""
    from .absorb_run import run_absorb

    return run_absorb(options.path, reporter, is_accepted=options.yes)

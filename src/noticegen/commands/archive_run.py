"""What `build` and `excerpt` share: the options of a run over the archive, and the run itself."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from noticegen.archive.asked import Asked
from noticegen.archive.outcome import Outcome
from noticegen.archive.quick_look import outcome_if_untouched
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound, has_errors
from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import Workspace

from .quick_start import load_libraries

if TYPE_CHECKING:
    import click

    from .parameters import Texts

OutputFormat = Literal["text", "json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveOptions:
    """What a run may do with the archive, who does the work, and how the outcome is reported.

    `jobs` is a number of processes, None for one per processor; `scheduler` a cluster's address.
    """

    output: Path | None = None
    keep: bool = False
    overwrite: bool = False
    no_source: bool = False
    engine: str | None = None
    jobs: int | None = None
    scheduler: str | None = None
    output_format: OutputFormat = "text"

    def asked(self, workspace: Workspace) -> Asked:
        """What to make: so far the notices without excerpts. Raises ProblemsFound for contradictory options."""
        if self.keep and self.overwrite:
            raise ProblemsFound([Problem("usage-keep-or-overwrite")])
        folder = self.output or workspace.output
        return Asked(
            folder, keep=self.keep, overwrite=self.overwrite, has_source=not self.no_source, engine=self.engine
        )


def archive_parameters(texts: "Texts") -> "list[click.Parameter]":
    """The command-line parameters for `ArchiveOptions`. Only this imports Click, as in `check`."""
    import click

    from . import parameters as shared

    jobs = click.IntRange(1, 61)
    return [
        shared.output(texts),
        click.Option(["--keep"], is_flag=True, help=texts["help-keep"]),
        click.Option(["--overwrite"], is_flag=True, help=texts["help-overwrite"]),
        click.Option(["--no-source"], is_flag=True, help=texts["help-no-source"]),
        click.Option(["--engine"], type=click.Choice(("weasyprint", "noticegen")), help=texts["help-engine"]),
        click.Option(["--jobs"], type=jobs, help=texts["help-jobs"], metavar=texts["arg-number"]),
        click.Option(["--scheduler"], help=texts["help-scheduler"], metavar="tcp://…"),
        shared.output_format(texts, get_args(OutputFormat)),
    ]


def with_failures_reported(work: Callable[[], int], output_format: OutputFormat, reporter: Reporter) -> int:
    """Run `work`; failures before the build starts also use the requested output format."""
    try:
        return work()
    except ProblemsFound as found:
        if output_format != "json":
            raise
        from noticegen.archive.manifest import outcome_to_json

        sys.stdout.write(outcome_to_json(Outcome(problems=list(found.problems)), (), reporter.lang))
        return exit_code(found.problems)


def build_and_report(
    files: Sequence[Path],
    workspace: Workspace,
    asked: Asked,
    options: ArchiveOptions,
    reporter: Reporter,
    about_files: Sequence[Problem] = (),
) -> int:
    """Bring the documents of these notices up to date and report the outcome in the requested format.

    `about_files` are problems that belong to no single notice; they have already been reported as text.
    """
    outcome = outcome_if_untouched(files, asked)
    if outcome:
        outcome.report(reporter)
    else:
        load_libraries()
        from noticegen.archive.build import build
        from noticegen.archive.workers import Workers

        outcome = build(files, workspace, asked, Workers(options.jobs, options.scheduler), reporter)
    if options.output_format == "json":
        from noticegen.archive.manifest import outcome_to_json

        sys.stdout.write(outcome_to_json(outcome, about_files, reporter.lang))
    elif outcome.made or outcome.problems:
        from noticegen.problems.summary import summary

        reporter.say(summary(outcome.problems, len(files), reporter.lang))
    if options.output_format == "text" and not has_errors(outcome.problems):
        _say_where(files, asked, outcome, reporter)
    return exit_code(outcome.problems)


def _say_where(files: Sequence[Path], asked: Asked, outcome: Outcome, reporter: Reporter) -> None:
    """Of an archive in which nothing was made there is nothing to open."""
    if outcome.made or len(files) == 1:
        from .where_documents_are import where_documents_are

        for line in where_documents_are(files, asked, reporter):
            reporter.say(line)

"""`noticegen build`: bring the documents of these notices, or of all in the workspace, up to date."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from noticegen.archive.asked import Asked
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.same_output import refuse_same_output
from noticegen.workspace.workspace import Workspace, workspace_of

from .archive_run import ArchiveOptions, archive_parameters, build_and_report, with_failures_reported
from .quick_start import load_libraries

if TYPE_CHECKING:
    import click

    from .parameters import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(ArchiveOptions):
    """Which notices, whether every excerpt comes with them, and whether to build again after every change."""

    paths: Sequence[Path]
    excerpts: bool = False
    watch: bool = False


def parameters(texts: "Texts") -> "list[click.Parameter]":
    """The command-line parameters for `Options`. Only this imports Click, as in `check`."""
    import click

    from . import parameters as shared

    return [
        shared.notices(texts),
        *archive_parameters(texts),
        click.Option(["--excerpts"], is_flag=True, help=texts["help-excerpts"]),
        click.Option(["--watch"], is_flag=True, help=texts["help-watch"]),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Find out what to build and where to write it, then build once, or whenever something changes."""
    workspace = workspace_of(options.paths)
    asked = options.asked(workspace)._replace(units=None if options.excerpts else ())
    once = partial(_build_once, options, workspace, asked, reporter)
    if not options.watch:
        return with_failures_reported(once, options.output_format, reporter)
    from noticegen.archive.watch import Watched, watch

    return watch(Watched(workspace, asked.output, [path for path in options.paths if path.is_file()]), once, reporter)


def _build_once(options: Options, workspace: Workspace, asked: Asked, reporter: Reporter) -> int:
    files = notice_files(workspace, options.paths)
    refuse_same_output(files)
    about_files = [*files_left_out(workspace, options.paths)]
    if not options.paths:
        load_libraries()
        from noticegen.archive.orphans import documents_without_notice

        about_files += documents_without_notice(asked.output)
    reporter.report(about_files, {})
    return build_and_report(files, workspace, asked, options, reporter, about_files)

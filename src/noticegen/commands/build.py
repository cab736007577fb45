"""`noticegen build`: the documents of these notices, or of every notice of the workspace, brought up to date."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from noticegen.archive.asked import Asked
from noticegen.archive.orphans import documents_without_notice
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.same_output import refuse_same_output
from noticegen.workspace.workspace import Workspace, workspace_of


def run(paths: Sequence[Path], output: Path | None, reporter: Reporter, **options: Any) -> int:
    """Find what to build and where to, then hand over to the pipeline, once or whenever something changes."""
    is_watching = options.pop("watch")
    workspace = workspace_of(paths)
    units = None if options.pop("excerpts") else ()
    asked = replace(edits(options), output=output or workspace.output, units=units)
    once = partial(_once, paths, workspace, asked, reporter, **options)
    if not is_watching:
        return told(once, options["form"], reporter)
    from noticegen.archive.watch import Watched, watch

    return watch(Watched(workspace, asked.output, [path for path in paths if path.is_file()]), once, reporter)


def told(work: Callable[[], int], form: str, reporter: Reporter) -> int:
    """What stops a run before its beginning is told in the form asked for, too."""
    try:
        return work()
    except ProblemsFound as found:
        if form != "json":
            raise
        from noticegen.archive.manifest import outcome_to_json
        from noticegen.archive.outcome import Outcome

        sys.stdout.write(outcome_to_json(Outcome(problems=list(found.problems)), (), reporter.lang))
        return exit_code(found.problems)


def edits(options: dict[str, Any]) -> Asked:
    """What is asked for about files that a hand changed, and about what PDFs carry."""
    has_source = not options.pop("no_source")
    keep, overwrite = options.pop("keep"), options.pop("overwrite")
    if keep and overwrite:
        raise ProblemsFound([Problem("usage-keep-or-overwrite")])
    return Asked(Path(), keep=keep, overwrite=overwrite, has_source=has_source)


def _once(paths: Sequence[Path], workspace: Workspace, asked: Asked, reporter: Reporter, **options: Any) -> int:
    files = notice_files(workspace, paths)
    refuse_same_output(files)
    gone = () if paths else documents_without_notice(asked.output)
    about_files = [*files_left_out(workspace, paths), *gone]
    reporter.tell(about_files, {})
    return make(files, workspace, asked, reporter, about_files=about_files, **options)


def make(
    files: Sequence[Path],
    workspace: Workspace,
    asked: Asked,
    reporter: Reporter,
    about_files: Sequence[Problem] = (),
    **options: Any,
) -> int:
    """Hand over to the pipeline, and tell in the form asked for what was done."""
    from noticegen.archive.build import build
    from noticegen.archive.hands import Hands

    form = options.pop("form")
    outcome = build(files, workspace, asked, Hands(**options), reporter)
    if form == "json":
        from noticegen.archive.manifest import outcome_to_json

        sys.stdout.write(outcome_to_json(outcome, about_files, reporter.lang))
    elif outcome.made or outcome.problems:
        from noticegen.problems.problems_to_text import summary

        reporter.say(summary(outcome.problems, len(files), reporter.lang))
    return exit_code(outcome.problems)

"""`noticegen check`: report every problem; write nothing, unless asked to apply the corrections it offers."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from noticegen.checking.accepted_rules import accepted_codes, accepted_for_nothing
from noticegen.checking.check import Checked, FileProblems
from noticegen.checking.numbers import numbers_given_twice
from noticegen.notice.office import Office
from noticegen.printing.check_files import check_files, check_registry
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.same_output import same_output
from noticegen.workspace.workspace import Workspace, workspace_of

if TYPE_CHECKING:
    import click

    from .parameters import Texts

OutputFormat = Literal["text", "json", "github", "sarif"]


@dataclass(frozen=True, slots=True)
class Options:
    """Which notices, and how the result is reported."""

    paths: Sequence[Path]
    output_format: OutputFormat = "text"
    fix: bool = False
    diff: bool = False


def parameters(texts: "Texts") -> "list[click.Parameter]":
    """The command-line parameters for `Options`. Only this imports Click, which a `check` without options skips."""
    from . import parameters as shared

    return [
        shared.notices(texts),
        shared.output_format(texts, get_args(OutputFormat)),
        shared.flag("--fix", texts["help-fix"]),
        shared.flag("--diff", texts["help-diff"]),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Check the notices and report what is wrong in the requested format."""
    paths = options.paths
    workspace = workspace_of(paths)
    notices = [path for path in paths if not _is_same(path, workspace.office)]
    only_office = bool(paths) and not notices
    files = [] if only_office else notice_files(workspace, notices)
    bugs: list[Problem] = []
    if options.fix or options.diff:
        from .check_fix import correct_files

        bugs = correct_files(files, workspace, is_written=options.fix and not options.diff)
    checked, registry, registry_office = _checked(files, workspace)
    about_files = bugs if only_office else [*bugs, *files_left_out(workspace, notices), *same_output(files)]
    about_files += numbers_given_twice(checked)
    accepted = [problem for each in checked for problem in each.accepted]
    if not paths and all(each.notice for each in checked):
        about_files += accepted_for_nothing(accepted, registry_office.accept if registry_office else {})
    found = (problem for each in (registry, *checked) for problem in each.problems)
    problems = [*about_files, *dict.fromkeys(found)]  # the registry's signer may sign many notices
    if options.output_format != "text":
        sys.stdout.write(_rendered(problems, options.output_format, reporter.lang))
        return exit_code(problems)
    from noticegen.problems.summary import summary

    reporter.report(problems, {each.file: each.source for each in (registry, *checked)})
    if codes := accepted_codes(accepted):
        reporter.say(reporter.word("accepted", codes=codes))
    reporter.say(summary(problems, len(checked) or 1, reporter.lang))
    return exit_code(problems)


def _is_same(path: Path, office: Path) -> bool:
    return path.absolute() == office.absolute()


def _checked(files: Sequence[Path], workspace: Workspace) -> tuple[list[Checked], Checked, Office | None]:
    """The notices, and the registry that they all use, with its source; no notices while it has errors."""
    try:
        office, registry = check_registry(workspace)
    except FileProblems as found:
        return [], found.checked, None
    return check_files(files, office, workspace), registry, office


def _rendered(problems: Sequence[Problem], output_format: OutputFormat, lang: str) -> str:
    """The problems for another program."""
    name = f"problems_to_{output_format}"
    text: str = getattr(import_module(f"noticegen.problems.{name}"), name)(problems, lang)
    return text

"""`noticegen check`: every problem, nothing written."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from noticegen.checking.check import Checked, FileProblems, read_registry
from noticegen.checking.numbers_given_twice import numbers_given_twice
from noticegen.printing.check_files import check_files
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem
from noticegen.problems.reporter import Reporter
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.same_output import same_output
from noticegen.workspace.workspace import Workspace, workspace_of


def run(paths: Sequence[Path], form: str, reporter: Reporter) -> int:
    """Check the notices and tell what is wrong in the form asked for."""
    workspace = workspace_of(paths)
    notices = [path for path in paths if not _is_same(path, workspace.office)]
    only_office = bool(paths) and not notices
    files = [] if only_office else notice_files(workspace, notices)
    checked, registry = _checked(files, workspace)
    about_files = [] if only_office else [*files_left_out(workspace, notices), *same_output(files)]
    about_files += numbers_given_twice(checked)
    found = (problem for each in (registry, *checked) for problem in each.problems)
    problems = [*about_files, *dict.fromkeys(found)]  # the registry's signer may sign many notices
    if form != "text":
        sys.stdout.write(rendered(problems, form, reporter.lang))
        return exit_code(problems)
    from noticegen.problems.problems_to_text import summary

    reporter.tell(problems, {each.file: each.source for each in (registry, *checked)})
    reporter.say(summary(problems, len(checked) or 1, reporter.lang))
    return exit_code(problems)


def _is_same(path: Path, office: Path) -> bool:
    return path.absolute() == office.absolute()


def _checked(files: Sequence[Path], workspace: Workspace) -> tuple[list[Checked], Checked]:
    """The notices, and the registry that they all rest on; while that has errors, no notice."""
    try:
        office, registry = read_registry(workspace)
    except FileProblems as found:
        return [], found.checked
    return check_files(files, office, workspace), registry


def rendered(problems: Sequence[Problem], form: str, lang: str) -> str:
    """The problems for another program."""
    name = f"problems_to_{form}"
    text: str = getattr(import_module(f"noticegen.problems.{name}"), name)(problems, lang)
    return text

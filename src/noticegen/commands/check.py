"""`noticegen check`: every problem, nothing written."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from noticegen.check import Checked, OfficeProblems, check_files, read_office
from noticegen.exit_codes import exit_code
from noticegen.problem import Problem
from noticegen.reporter import Reporter
from noticegen.workspace import Workspace, notice_files, workspace_of


def run(paths: Sequence[Path], form: str, reporter: Reporter) -> int:
    """Check the notices and tell what is wrong in the form asked for."""
    workspace = workspace_of(paths)
    files = notice_files(workspace, paths)
    checked = _checked(files, workspace)
    problems = [problem for each in checked for problem in each.problems]
    if form != "text":
        sys.stdout.write(rendered(problems, form, reporter.lang))
        return exit_code(problems)
    from noticegen.problems_to_text import summary

    reporter.tell(problems, {each.file: each.source for each in checked})
    reporter.say(summary(problems, len(checked), reporter.lang))
    return exit_code(problems)


def _checked(files: Sequence[Path], workspace: Workspace) -> list[Checked]:
    """The notices, or, while it has errors, the registry that they all rest on."""
    try:
        office = read_office(workspace)
    except OfficeProblems as found:
        return [found.checked]
    return check_files(files, office)


def rendered(problems: Sequence[Problem], form: str, lang: str) -> str:
    """The problems for another program."""
    name = f"problems_to_{form}"
    text: str = getattr(import_module(f"noticegen.{name}"), name)(problems, lang)
    return text

"""`noticegen issue`: write number and day into the notice's YAML, which then says that it is issued."""

from dataclasses import dataclass
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from noticegen.checking.check import FileProblems
from noticegen.notice.dates import DATE, IssueDate, issue_date
from noticegen.notice.issue import Issue
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import workspace_of
from noticegen.writing.issue_notice import Issued, issue_notice

from . import parameters as shared
from .click_texts import Needed


@dataclass(frozen=True, slots=True)
class Options:
    """Which notice was issued, under which number, on which day."""

    path: Path
    number: int
    date: str


def parameters(texts: shared.Texts) -> list[click.Parameter]:
    """The command-line parameters for `Options`."""
    number, metavar = click.IntRange(1, 99_999), texts["arg-number"]
    return [
        shared.notice(texts),
        Needed(["--number"], type=number, help=texts["help-issue-number"], metavar=metavar),
        Needed(["--date"], help=texts["help-issue-date"], metavar=texts["arg-date"]),
        shared.quiet(texts),
    ]


def run(options: Options, reporter: Reporter) -> int:
    """Write number and date, or say why not. Repeating the call is harmless."""
    issue, workspace = Issue(options.number, _day(options.date)), workspace_of([options.path])
    (file, *others) = notice_files(workspace, [options.path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(options.path)})])
    try:
        with only_one_in(workspace.output, reporter):
            issued = issue_notice(issue, file, workspace)
    except FileProblems as found:
        reporter.report(found.problems, found.sources)
        reporter.say(reporter.word("not-issued", path=shown(file)))
        return exit_code(found.problems)
    _say(issued, file, reporter)
    return 0


def _say(issued: Issued, file: Path, reporter: Reporter) -> None:
    if not issued.changes:
        reporter.say(reporter.word("issued-already", path=shown(file), **issued.said))
        return
    reporter.report(issued.checked.problems, {issued.checked.file: issued.checked.source})
    reporter.say(reporter.word("issued", path=shown(file), values=issued.described))


def _day(date: str) -> IssueDate:
    try:
        return issue_date(date, DATE)
    except PydanticCustomError:
        raise ProblemsFound([Problem("usage-date", values={"found": date})]) from None

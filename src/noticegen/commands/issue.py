"""`noticegen issue`: write number and day into the notice's YAML, which then says that it is issued."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date as dt_date
from datetime import datetime
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from noticegen.checking.check import Checked, FileProblems, bytes_to_checked, read_registry
from noticegen.checking.numbers import number_in_use
from noticegen.notice.dates import DATE, IssueDate, issue_date
from noticegen.notice.issue import Issue, issue_to_problems, said_of_issue
from noticegen.notice.notice import Notice
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.problems.reporter import Reporter
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.reading.yaml_to_filled_yaml import yaml_to_filled_yaml
from noticegen.rules import issued_incomplete
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, workspace_of

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
        with only_one_in(workspace.output, reporter):  # two at once would both find a number free
            return _issue(issue, file, workspace, reporter)
    except FileProblems as found:
        reporter.report(found.problems, found.sources)
        reporter.say(reporter.word("not-issued", path=shown(file)))
        return exit_code(found.problems)


def _day(date: str) -> IssueDate:
    try:
        return issue_date(date, DATE)
    except PydanticCustomError:
        raise ProblemsFound([Problem("usage-date", values={"found": date})]) from None


def _issue(issue: Issue, file: Path, workspace: Workspace, reporter: Reporter) -> int:
    """Raises FileProblems, with nothing written, for a notice that cannot be issued like this."""
    (office, registry), data = read_registry(workspace), read_file(file, MAX_BYTES)
    before = bytes_to_checked(data, shown(file), office)
    _refuse_placeholders(registry)
    _refuse_placeholders(before)
    notice = _fit(before)
    changes = issue.new_values(notice)
    if not changes:
        reporter.say(reporter.word("issued-already", path=shown(file), **said_of_issue(notice)))
        return 0
    against = [*issue_to_problems(issue, notice), *number_in_use(issue, notice, _others(file, workspace), office)]
    against += _ahead(issue)
    _refuse_errors(before, against)
    filled = _filled(before, data, changes)
    after = bytes_to_checked(filled, shown(file), office).with_problems(against)
    _refuse_errors(after, after.problems)
    atomic_write({file.resolve(): filled}, still=lambda there: read_file_if_there(there) == data)
    reporter.report(after.problems, {after.file: after.source})
    reporter.say(reporter.word("issued", path=shown(file), values=_described(changes, notice)))
    return 0


def _ahead(issue: Issue) -> Iterator[Problem]:
    """A warning for a day in the future: it is a mistake, or the machine's clock is wrong."""
    day, today = issue.date, datetime.now(HANOI)
    if day.day and dt_date(day.year, day.month, day.day) > today.date():
        values = {"date": f"{day.day:02}/{day.month:02}/{day.year}", "today": f"{today:%d/%m/%Y}"}
        yield Problem("issue-ahead", values=values, severity=Severity.WARNING)


def _refuse_placeholders(checked: Checked) -> None:
    """What `check` only warns of must not get a number."""
    found = [each for each in checked.problems if each.code == "placeholder"]
    _refuse_errors(checked, [replace(each, severity=Severity.ERROR) for each in found])


def _fit(checked: Checked) -> Notice:
    """The notice; its only error may be that it lacks what we are about to write."""
    _refuse_errors(checked, [each for each in checked.problems if each.code != issued_incomplete.CODE])
    if checked.notice is None:
        raise FileProblems(checked)
    return checked.notice


def _refuse_errors(checked: Checked, problems: Sequence[Problem]) -> None:
    if has_errors(problems):
        raise FileProblems(replace(checked, problems=tuple(problems)))


def _filled(checked: Checked, data: bytes, values: Mapping[str, str]) -> bytes:
    try:
        return yaml_to_filled_yaml(data, values, "date", checked.file)
    except ProblemsFound as found:
        raise FileProblems(replace(checked, problems=found.problems)) from None


def _others(file: Path, workspace: Workspace) -> list[Path]:
    """The workspace's other notices; perhaps none, as a notice may be kept anywhere."""
    with suppress(ProblemsFound):
        return [each for each in notice_files(workspace, []) if not each.samefile(file)]
    return []


def _described(changes: Mapping[str, str], notice: Notice) -> str:
    """For example `number: 123, date: 2021-11 → 2021-11-17`, with the old value if there was one."""
    before = said_of_issue(notice)
    return ", ".join(
        f"{key}: {before[key]} → {new}" if before[key] else f"{key}: {new}" for key, new in changes.items()
    )

"""A notice gets its number and day: written into its YAML, which then says that it is issued."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date as dt_date
from datetime import datetime
from pathlib import Path

from noticegen.checking.check import Checked, FileProblems, bytes_to_checked, read_registry
from noticegen.checking.numbers import number_in_use
from noticegen.notice.issue import Issue, issue_to_problems, said_of_issue
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.reading.bytes_to_text import MAX_BYTES
from noticegen.reading.yaml_to_filled_yaml import yaml_to_filled_yaml
from noticegen.rules import issued_incomplete
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Issued:
    """The file as it is now, what it said of number, day and state before, and what was changed: nothing if that was
    written before.
    """

    checked: Checked
    said: Mapping[str, str]
    changes: Mapping[str, str]

    @property
    def described(self) -> str:
        """For example `number: 123, date: 2021-11 → 2021-11-17`, with the old value if there was one."""
        return ", ".join(
            f"{key}: {self.said[key]} → {new}" if self.said[key] else f"{key}: {new}"
            for key, new in self.changes.items()
        )


def issue_notice(issue: Issue, file: Path, workspace: Workspace) -> Issued:
    """Whoever calls holds the archive's lock: two at once would both find a number free.

    Raises FileProblems, with nothing written, for a notice that cannot be issued like this.
    """
    (office, registry), data = read_registry(workspace), read_file(file, MAX_BYTES)
    before = bytes_to_checked(data, shown(file), office)
    _refuse_placeholders(registry)
    _refuse_placeholders(before)
    notice = _fit(before)
    changes, said = issue.new_values(notice), said_of_issue(notice)
    if not changes:
        return Issued(before, said, changes)
    against = [*issue_to_problems(issue, notice), *_number_taken(issue, notice, file, workspace, office)]
    against += _ahead(issue)
    _refuse_errors(before, against)
    filled = _filled(before, data, changes)
    after = bytes_to_checked(filled, shown(file), office).with_problems(against)
    _refuse_errors(after, after.problems)
    atomic_write({file.resolve(): filled}, still=lambda there: read_file_if_there(there) == data)
    return Issued(after, said, changes)


def _number_taken(issue: Issue, notice: Notice, file: Path, workspace: Workspace, office: Office) -> Iterator[Problem]:
    """The workspace's other notices are asked; perhaps there are none, as a notice may be kept anywhere."""
    others: list[Path] = []
    with suppress(ProblemsFound):
        others = [each for each in notice_files(workspace, []) if not each.samefile(file)]
    yield from number_in_use(issue, notice, others, office)


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
        raise FileProblems(checked._replace(problems=tuple(problems)))


def _filled(checked: Checked, data: bytes, values: Mapping[str, str]) -> bytes:
    try:
        return yaml_to_filled_yaml(data, values, "date", checked.file)
    except ProblemsFound as found:
        raise FileProblems(checked._replace(problems=found.problems)) from None

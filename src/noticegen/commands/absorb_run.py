"""What `noticegen absorb` does: shows each edit, takes those accepted, has the documents made anew."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from noticegen.absorbing.absorb import Taken
from noticegen.absorbing.edited_notice import EditedNotice, open_edited_notice
from noticegen.archive.asked import Asked
from noticegen.archive.hand_edits import Change
from noticegen.checking.check import FileProblems
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.problems.terminal import printable
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, workspace_of


def run_absorb(path: Path, reporter: Reporter, *, is_accepted: bool) -> int:
    """Show each edit, take those accepted, and make the documents again if nothing is left."""
    workspace = workspace_of([path])
    (file, *others) = notice_files(workspace, [path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(path)})])
    try:
        with only_one_in(workspace.output, reporter):
            edited = open_edited_notice(file, workspace)
            if edited is None:
                reporter.say(reporter.word("absorb-clean", path=shown(file)))
                return 0
            is_all = _absorb(edited, reporter, is_accepted=is_accepted)
    except FileProblems as found:
        reporter.report(found.problems, found.sources)
        return exit_code(found.problems)
    return _built(file, workspace, reporter) if is_all else 1


def _absorb(edited: EditedNotice, reporter: Reporter, *, is_accepted: bool) -> bool:
    """Whether everything that was edited is in the notice now, and written."""
    absorbing, changes = edited.absorbing, edited.edits.changes
    is_asked = not is_accepted and sys.stdin.isatty() and sys.stderr.isatty()
    for number, change in enumerate(changes, 1):
        before = absorbing.document, absorbing.now
        absorbing.take(change)
        last = absorbing.taken[-1] if absorbing.taken and absorbing.taken[-1].change is change else None
        reporter.say("\n".join(_described(number, change, last, edited, reporter)))
        if last and is_asked and not click.confirm(reporter.word("absorb-ask"), err=True):
            absorbing.document, absorbing.now = before
            absorbing.taken.pop()
    reporter.report(edited.problems(), {absorbing.document.file: absorbing.document.text})
    count, taken = len(changes), len(absorbing.taken)
    if not is_accepted and not is_asked:
        reporter.say(reporter.word("absorb-shown", possible=taken, count=count, path=shown(edited.file)))
        return False
    is_all = taken == count and bool(count)
    if is_all and not edited.says_all():
        reporter.report([Problem("absorb-differs")], {})
        return False
    if taken:
        edited.write()
    reporter.say(reporter.word("absorb-done", taken=taken, count=count, path=shown(edited.file)))
    if not is_all:
        reporter.say(reporter.word("absorb-rest", path=shown(edited.file)))
    return is_all


def _described(
    number: int, change: Change, taken: Taken | None, edited: EditedNotice, reporter: Reporter
) -> Iterator[str]:
    nothing = reporter.word("absorb-nothing-there")
    place = " ".join(
        each for each in (str(taken.at) if taken and taken.at else "", _by(change, edited, reporter)) if each
    )
    before, after = (printable(each) if each else nothing for each in (change.before, change.after))
    yield reporter.word("absorb-change", number=number, place=place, before=before, after=after)


def _by(change: Change, edited: EditedNotice, reporter: Reporter) -> str:
    editors = edited.editors_of(change)
    return reporter.word("absorb-by", who=printable(editors)) if editors else ""


def _built(file: Path, workspace: Workspace, reporter: Reporter) -> int:
    """The documents anew; the edited Word file goes to backup/."""
    from noticegen.archive.build import build
    from noticegen.archive.workers import Workers
    from noticegen.problems.summary import summary

    outcome = build([file], workspace, Asked(workspace.output, overwrite=True), Workers(1, None), reporter)
    reporter.say(summary(outcome.problems, 1, reporter.lang))
    return exit_code(outcome.problems)

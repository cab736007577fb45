"""What `noticegen absorb` does: shows each edit, takes those accepted, has the documents made again."""

import sys
from dataclasses import dataclass
from pathlib import Path

import click

from noticegen.absorbing.absorb import Left, Taken
from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.absorbing.edited_notice_to_json import edited_notice_to_json
from noticegen.absorbing.edited_paper import EditedPaper
from noticegen.absorbing.edits import Edit
from noticegen.absorbing.open_edited_notice import open_edited_notice
from noticegen.archive.asked import Asked
from noticegen.checking.check import FileProblems
from noticegen.problems.exit_codes import exit_code
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter
from noticegen.problems.terminal import printable
from noticegen.workspace.lock import only_one_in
from noticegen.workspace.notice_files import notice_files
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, workspace_of


@dataclass(frozen=True, slots=True)
class AbsorbRequest:
    """Which notice, whether all that can be taken is accepted, and how the result is shown."""

    path: Path
    is_accepted: bool
    is_json: bool

    @property
    def is_asked(self) -> bool:
        """Whether a person is there to be asked about each edit."""
        is_talking = not self.is_accepted and not self.is_json
        return is_talking and sys.stdin.isatty() and sys.stderr.isatty()


def run_absorb(request: AbsorbRequest, reporter: Reporter) -> int:
    """Show each edit, take those accepted, and make the documents again if nothing is left."""
    workspace = workspace_of([request.path])
    (file, *others) = notice_files(workspace, [request.path])
    if others:
        raise ProblemsFound([Problem("not-a-notice", values={"path": str(request.path)})])
    try:
        with only_one_in(workspace.output, reporter):
            edited = open_edited_notice(file, workspace)
            if edited is None:
                reporter.say(reporter.word("absorb-clean", path=shown(file)))
                return 0
            is_all = _absorb(edited, request, reporter)
    except FileProblems as found:
        reporter.report(found.problems, found.sources)
        return exit_code(found.problems)
    return _built(file, workspace, reporter) if is_all else 1


def _absorb(edited: EditedNotice, request: AbsorbRequest, reporter: Reporter) -> bool:
    """Whether everything that was edited is in the notice now, and written."""
    refused = _taken_one_by_one(edited, request, reporter)
    is_all = edited.is_all_taken and not refused
    is_wanted = request.is_accepted or (request.is_asked and bool(edited.edits))
    differs = is_wanted and is_all and not edited.says_all()
    is_written = is_wanted and bool(edited.taken) and not differs
    if is_written:
        edited.write()
    if request.is_json:
        sys.stdout.write(edited_notice_to_json(edited, reporter.lang, is_written=is_written))
    else:
        _tell(edited, reporter, is_wanted=is_wanted, differs=differs, is_all=is_all)
    return is_wanted and is_all and not differs


def _taken_one_by_one(edited: EditedNotice, request: AbsorbRequest, reporter: Reporter) -> int:
    """How many could be taken and were refused by the person asked."""
    refused = 0
    for number, (paper, edit) in enumerate(edited.edits, 1):
        result = edited.take(paper, edit)
        if request.is_json:
            continue
        reporter.say(_described(number, paper, edit, result, edited, reporter))
        if isinstance(result, Taken) and request.is_asked and not click.confirm(reporter.word("absorb-ask"), err=True):
            edited.take_back()
            refused += 1
    return refused


def _tell(edited: EditedNotice, reporter: Reporter, *, is_wanted: bool, differs: bool, is_all: bool) -> None:
    reporter.report(edited.problems(reporter.lang), {edited.document.file: edited.document.text})
    path, count, taken = shown(edited.file), len(edited.edits), len(edited.taken)
    if differs:
        reporter.report([Problem("absorb-differs")], {})
    elif not is_wanted:
        key = "absorb-shown" if count else "absorb-no-words"
        reporter.say(reporter.word(key, possible=taken, count=count, path=path))
    else:
        reporter.say(reporter.word("absorb-done", taken=taken, count=count, path=path))
        if not is_all:
            reporter.say(reporter.word("absorb-rest", path=path))


def _described(
    number: int, paper: EditedPaper, edit: Edit, result: Taken | Left, edited: EditedNotice, reporter: Reporter
) -> str:
    nothing, by = reporter.word("absorb-nothing-there"), paper.editors_of(edit)
    parts = [
        str(result.at) if isinstance(result, Taken) and result.at else "",
        shown(paper.docx) if paper is not edited.papers[0] or paper.unit or paper.appendix else "",
        reporter.word("absorb-by", who=printable(by)) if by else "",
        reporter.word("absorb-left") if isinstance(result, Left) else "",
    ]
    before, after = (
        "\n          ".join(map(printable, each.split("\n"))) if each else nothing for each in (edit.before, edit.after)
    )
    place = " ".join(each for each in parts if each)
    return reporter.word("absorb-change", number=number, place=place, before=before, after=after)


def _built(file: Path, workspace: Workspace, reporter: Reporter) -> int:
    """The documents again; the edited Word file goes to backup/."""
    from noticegen.archive.build import build
    from noticegen.archive.workers import Workers
    from noticegen.problems.summary import summary

    outcome = build([file], workspace, Asked(workspace.output, overwrite=True), Workers(1, None), reporter)
    reporter.say(summary(outcome.problems, 1, reporter.lang))
    return exit_code(outcome.problems)

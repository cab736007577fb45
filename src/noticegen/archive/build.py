"""The whole run on one screen: read the registry, bring the documents up to date, say what was done.

Each notice goes through `archive.notice_work`: bytes → plan (checked, measured, laid out as HTML) → what changed is
printed → written together with its record. The pure steps between are in `press`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from noticegen.checking.check import read_office
from noticegen.form.fonts import find_fonts
from noticegen.notice.office import Office
from noticegen.printing.kit import kit_of
from noticegen.printing.press import press_of
from noticegen.problems.nearest import nearest
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.progress import progress
from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .hands import Hands
from .lock import only_build_in
from .notice_work import NoticeWork
from .outcome import Outcome
from .shared_files import with_machine, workspace_looks
from .update import Update


def build(files: Sequence[Path], workspace: Workspace, asked: Asked, hands: Hands, reporter: Reporter) -> Outcome:
    """Make what is asked of every notice that is fit, whatever is wrong with the others."""
    outcome = Outcome(len(files))

    def finished(work: NoticeWork) -> None:
        outcome.add(work)
        reporter.tell(work.problems, {work.shown_file: work.text})

    with only_build_in(asked.output, reporter):
        looks = workspace_looks(workspace)  # before anything is read: what is saved meanwhile is seen next time
        find_fonts.cache_clear()
        office = read_office(workspace)
        refuse_unknown(asked, office)
        kit = kit_of(office, workspace, has_source=asked.has_source)
        looks = with_machine(looks, press_of(kit).fonts)
        with hands.crew(kit, reporter) as crew, progress(reporter) as steps:
            update = Update(workspace, kit, _with_office(asked, office), looks, crew, finished, steps)
            try:
                update.run(files)
            except KeyboardInterrupt:
                steps.close()
                _tell(outcome, update, reporter)
                raise
        _tell(outcome, update, reporter)
    return outcome


def _with_office(asked: Asked, office: Office) -> Asked:
    """An office may want all excerpts always."""
    wants_all = office.excerpts == "all" and asked.notice
    return replace(asked, units=None) if wants_all else asked


def _tell(outcome: Outcome, update: Update, reporter: Reporter) -> None:
    """Only what has been told is noted as done."""
    outcome.unchanged += update.untouched_papers
    for line in outcome.lines(reporter):
        reporter.say(line)
    for line in outcome.resend_lines(reporter):
        reporter.insist(line)
    update.keep_stamps()


def refuse_unknown(asked: Asked, office: Office) -> None:
    """Units and signers asked for that the registry does not know. Raises ProblemsFound."""
    units = [*(asked.units or ()), *(order.unit for order in asked.copies if order.unit)]
    signers = [order.signer for order in asked.copies if order.signer]
    unknown = [
        *_unknown("unknown-unit", units, [unit.id for unit in office.units]),
        *_unknown("unknown-signer", signers, [signer.id for signer in office.signers if signer.id]),
    ]
    if unknown:
        raise ProblemsFound(unknown)


def _unknown(code: str, wanted: Sequence[str], known: Sequence[str]) -> Iterator[Problem]:
    for each in dict.fromkeys(wanted):
        if each not in known:
            values = {"found": each, "known": ", ".join(known), "suggestion": nearest(each, known)}
            yield Problem(code, values=values)

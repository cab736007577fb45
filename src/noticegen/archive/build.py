"""The whole run on one screen: read the registry, bring the documents up to date, report what was done."""

from collections.abc import Sequence
from pathlib import Path

from noticegen.checking.check import read_registry
from noticegen.form.fonts import find_fonts
from noticegen.form.office_profile import fonts_of
from noticegen.notice.office import Office
from noticegen.printing.kit import kit_of
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.progress import progress
from noticegen.problems.reporter import Reporter
from noticegen.workspace.lock import FOLDER, only_one_in
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .asked_to_problems import asked_to_problems
from .outcome import Outcome
from .quick_look import QuickLook
from .run_report import RunReport
from .shared_files import with_machine, workspace_stats
from .stamps import read_stamps
from .update import Update
from .workers import Workers


def build(files: Sequence[Path], workspace: Workspace, asked: Asked, workers: Workers, reporter: Reporter) -> Outcome:
    """Build every valid notice; an invalid one does not stop the rest. Raises ProblemsFound for what stops them all."""
    outcome = Outcome(len(files))
    with only_one_in(asked.output, reporter):
        stats = workspace_stats(workspace)  # before anything is read: what is saved meanwhile is seen next time
        office, warnings = _read_registry(workspace, asked, reporter)
        outcome.problems += warnings
        asked = _with_office(asked, office)
        kit = kit_of(office, workspace, has_source=asked.has_source, engine=asked.engine)
        known = read_stamps(str(asked.output / FOLDER))
        quick = QuickLook(asked, known.with_shared(with_machine(stats, fonts_of(kit.profile), kit.engine.name)))
        touched = [file for file in files if not quick.is_untouched(file)]
        quick.registry_has_warnings = bool(warnings)
        report = RunReport(outcome, quick, reporter)
        try:
            with workers.pool(kit, reporter) as pool, progress(reporter) as steps:
                Update(workspace, kit, asked, pool, report.take, steps).run(touched)
        except KeyboardInterrupt:
            report.close()
            raise
        report.close()
    return outcome


def _read_registry(workspace: Workspace, asked: Asked, reporter: Reporter) -> tuple[Office, tuple[Problem, ...]]:
    """The registry, which must know whom was asked for, and its warnings, reported already.

    Fonts are looked for again each time: `--watch` may run for days.
    """
    find_fonts.cache_clear()
    office, registry = read_registry(workspace)
    reporter.report(registry.problems, {registry.file: registry.source})
    if problems := asked_to_problems(asked, office):
        raise ProblemsFound(problems)
    return office, registry.problems


def _with_office(asked: Asked, office: Office) -> Asked:
    """An office may want all excerpts always."""
    wants_all = office.excerpts == "all" and asked.notice
    return asked._replace(units=None) if wants_all else asked

"""An archive brought up to date: what changed is printed, by as many hands as it is worth, and all of it is told."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from noticegen.bug_report import write_bug_report
from noticegen.jobs.crew import Crew, ProcessDied
from noticegen.jobs.kit import Kit, press_of
from noticegen.jobs.plan import Paper, Plan, plan
from noticegen.jobs.print_paper import Printed, PrintJob, print_paper
from noticegen.jobs.queue import JobQueue, Task
from noticegen.problem import Problem
from noticegen.slug import slug
from noticegen.workspace import Workspace

from .asked import Asked
from .lock import FOLDER
from .notice_work import NoticeWork
from .shared_files import shared_files
from .stamps import Stamps, read_stamps

MANY = 4
"""Notices to look at that make other processes worth their start."""


@dataclass
class Update:
    """One run over these notices.

    `finished` hears of each notice as it is done, `step` of each thing done and how many more there are to do.
    """

    workspace: Workspace
    kit: Kit
    asked: Asked
    crew: Crew
    finished: Callable[[NoticeWork], None]
    step: Callable[[str, int], None]
    untouched: int = 0
    left: int = 0
    stamps: Stamps = field(default_factory=Stamps)

    def run(self, files: Sequence[Path]) -> None:
        """Look quickly, look closely, plan, print, write."""
        own = self.asked.output / FOLDER
        self.stamps = read_stamps(str(own)).with_shared(shared_files(self.workspace, press_of(self.kit).fonts))
        touched = [file for file in files if not self._is_untouched(file)]
        self.untouched, self.left = len(files) - len(touched), len(touched)
        self.queue = JobQueue(self.crew)
        try:
            self.queue.run(self._beginnings(touched), lambda: self.left > MANY)
        finally:
            self.stamps.keep(own)

    def _folder(self, file: Path) -> Path:
        return self.asked.output / slug(file.stem)

    def _is_untouched(self, file: Path) -> bool:
        source = str(file.absolute())
        is_same_place = self.stamps.notices.get(source, ("",))[0] == str(self._folder(file))
        return self.asked.notice and is_same_place and self.stamps.has(source, self.asked.mode)

    def _beginnings(self, files: Sequence[Path]) -> Iterator[Task]:
        for file in files:
            work = NoticeWork(file, self.workspace, self._folder(file), self.kit, self.asked)
            self.left -= 1
            if job := work.begin():
                yield Task(plan, job, partial(self._planned, work))
            else:
                self._end(work)

    def _planned(self, work: NoticeWork, result: Plan | None, error: BaseException | None) -> None:
        due = work.planned(result) if result else []
        if error:
            work.problems.append(_failure(work.source, error))
        for paper in due:
            told = partial(self._printed, work, paper)
            self.queue.follow_ups.append(Task(print_paper, PrintJob(self.kit, paper), told))
        self.step(work.folder.name, len(due))
        if not due:
            if result and result.is_fit:
                work.finish()
            self._end(work)

    def _printed(self, work: NoticeWork, paper: Paper, result: Printed | None, error: BaseException | None) -> None:
        printed = result or Printed(problems=(_failure(paper.name, error),))
        self.step(paper.name, 0)
        if work.took(paper, printed):
            work.finish()
            self._end(work)

    def _end(self, work: NoticeWork) -> None:
        self.finished(work)
        if work.is_up_to_date:
            self.stamps.add(str(work.file.absolute()), str(work.folder), work.mode)


def _failure(name: str, error: BaseException | None) -> Problem:
    """A job that ended as no job should: our bug, or a process that was killed."""
    if isinstance(error, ProcessDied):
        return Problem("process-died", values={"name": name})
    return Problem("paper-bug", values={"name": name, "log": write_bug_report([name], error)})

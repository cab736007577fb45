"""An archive brought up to date: what changed is printed, by as many hands as it is worth, and all of it is told."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from noticegen.printing.kit import Kit
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.paper import Paper, Printed
from noticegen.printing.plan import Plan, plan
from noticegen.problems.bug_report import bug_to_problem
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.slug import slug
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .crew import ClusterLost, Crew, ProcessDied
from .lock import FOLDER
from .notice_work import NoticeWork
from .queue import JobQueue, Task
from .shared_files import Looks
from .stamps import read_stamps

Result = TypeVar("Result")

MANY = 4
"""Changed notices that make other processes worth their start; as long as there are no more, we do them ourselves."""


class Steps(Protocol):
    """Hears how the work goes on."""

    def expect(self, more: int) -> None:
        """So many things more are to be done."""
        ...

    def did(self, name: str) -> None:
        """One of them is done."""
        ...


@dataclass
class Update:
    """One run over these notices. `looks` are the shared files as they were before they were read."""

    workspace: Workspace
    kit: Kit
    asked: Asked
    looks: Looks
    crew: Crew
    finished: Callable[[NoticeWork], None]
    steps: Steps
    untouched: int = 0
    untouched_papers: int = 0
    changed: int = 0
    untold: list[NoticeWork] = field(default_factory=list)
    """Notices with units to be named; all others are let go of, for an archive is larger than memory."""

    def run(self, files: Sequence[Path]) -> None:
        """Look quickly, look closely, plan, print, write."""
        self.stamps = read_stamps(str(self.asked.output / FOLDER)).with_shared(self.looks)
        touched = [file for file in files if not self._is_untouched(file)]
        self.untouched = len(files) - len(touched)
        self.steps.expect(len(touched))
        self.queue = JobQueue(self.crew)
        self.queue.run(self._beginnings(touched), lambda: self.changed > MANY)

    def keep_stamps(self) -> None:
        """When all has been told: what is up to date, for the next quick look."""
        for work in self.untold:
            work.told()
            self._stamp(work)
        self.stamps.notices = {source: each for source, each in self.stamps.notices.items() if Path(source).is_file()}
        self.stamps.keep(self.asked.output / FOLDER)

    def _stamp(self, work: NoticeWork) -> None:
        if work.is_up_to_date and self.asked.has_source:  # the quick look knows nothing of sources
            self.stamps.add(str(work.file.absolute()), str(work.folder), work.mode, len(work.known))

    def _folder(self, file: Path) -> Path:
        return self.asked.output / slug(file.stem)

    def _is_untouched(self, file: Path) -> bool:
        source = str(file.absolute())
        if not (self.asked.notice and self.asked.has_source):
            return False
        if self.stamps.notices.get(source, ("",))[0] != str(self._folder(file)):
            return False
        if not self.stamps.has(source, self.asked.mode):
            return False
        self.untouched_papers += self.stamps.papers(source)
        return True

    def _beginnings(self, files: Sequence[Path]) -> Iterator[Task]:
        for file in files:
            work = NoticeWork(file, self.workspace, self._folder(file), self.kit, self.asked)
            job = self._guarded(work, work.begin)
            if job:
                self.changed += 1
                yield Task(plan, job, partial(self._planned, work))
            else:
                self._end(work)

    def _planned(self, work: NoticeWork, result: Plan | None, error: BaseException | None) -> None:
        if error or result is None:
            work.problems.append(_failure(work.source, error))
            self._end(work)
            return
        due = self._guarded(work, partial(work.planned, result)) or []
        for paper in due:
            told = partial(self._printed, work, paper)
            self.queue.follow_ups.append(Task(print_paper, PrintJob(self.kit, paper), told))
        self.steps.expect(len(due))
        if not due:
            self._end(work, finish=result.is_fit)

    def _printed(self, work: NoticeWork, paper: Paper, result: Printed | None, error: BaseException | None) -> None:
        printed = result or Printed(problems=(_failure(paper.name, error),))
        self.steps.did(paper.name)
        if work.took(paper, printed):
            self._end(work, finish=True)

    def _end(self, work: NoticeWork, *, finish: bool = False) -> None:
        if finish:
            self._guarded(work, work.finish)
        self.steps.did(work.folder.name)
        self.finished(work)
        if work.resend:
            work.forget()
            self.untold.append(work)
        else:
            self._stamp(work)

    def _guarded(self, work: NoticeWork, step: Callable[[], Result]) -> Result | None:
        """Whatever goes wrong with one notice is that notice's."""
        try:
            return step()
        except ProblemsFound as found:
            work.problems += found.problems
        except Exception as error:  # noqa: BLE001 our bug, told with its file
            work.problems.append(_failure(work.source, error))
        return None


def _failure(name: str, error: BaseException | None) -> Problem:
    """A job that ended as no job should: our bug, a process that was killed, a cluster that went away."""
    if isinstance(error, ClusterLost):
        return Problem("cluster-lost", values={"name": name})
    if isinstance(error, ProcessDied):
        return Problem("process-died", values={"name": name})
    return bug_to_problem(name, [name], error)

"""Notices brought up to date: each looked at closely, what changed planned and printed, by as many as it is worth."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from noticegen.printing.kit import Kit
from noticegen.printing.paper import Paper, Printed
from noticegen.problems.bug_report import bug_to_problem
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.workspace import Workspace

from .asked import Asked
from .notice_work import NoticeWork
from .pool import ClusterLost, Pool, ProcessDied
from .queue import JobQueue, Task
from .quick_look import folder_of

if TYPE_CHECKING:
    from noticegen.printing.plan import Plan

Result = TypeVar("Result")

MANY = 4
"""Above this many changed notices, starting other processes pays off; up to it, we do the work ourselves."""


class Steps(Protocol):
    """A progress bar."""

    def expect(self, more: int) -> None:
        """Announce this many more things to do."""
        ...

    def did(self, name: str) -> None:
        """One of them is done."""
        ...


@dataclass
class Update:
    """One run, in which several notices are under way at once.

    Of each the story is: `NoticeWork.begin`, plan (a job for the pool), `planned`, print each paper that is due (jobs
    again), `took` each, `finish`. `finished` hears of every notice once nothing more will be done for it.
    """

    workspace: Workspace
    kit: Kit
    asked: Asked
    pool: Pool
    finished: Callable[[NoticeWork], None]
    steps: Steps
    changed: int = 0

    def run(self, files: Sequence[Path]) -> None:
        """Look closely, plan, print, write."""
        self.steps.expect(len(files))
        self.queue = JobQueue(self.pool)
        self.queue.run(self._beginnings(files), lambda: self.changed > MANY)

    def _beginnings(self, files: Sequence[Path]) -> Iterator[Task]:
        for file in files:
            work = NoticeWork(file, self.workspace, folder_of(file, self.asked), self.kit, self.asked)
            if job := self._guarded(work, work.begin):
                from noticegen.printing.plan import plan

                self.changed += 1
                yield Task(plan, job, partial(self._planned, work))
            else:
                self._end(work)

    def _planned(self, work: NoticeWork, plan: "Plan | None", error: BaseException | None) -> None:
        if plan is None:
            work.result.problems.append(_failure(work.result.source, error))
            self._end(work)
        elif due := self._guarded(work, partial(work.planned, plan)):
            self._print(work, due)
        else:
            self._end(work, finish=plan.is_valid)

    def _print(self, work: NoticeWork, papers: Sequence[Paper]) -> None:
        from noticegen.printing.make_paper import PrintJob, print_paper

        self.steps.expect(len(papers))
        for paper in papers:
            self.queue.follow_ups.append(
                Task(print_paper, PrintJob(self.kit, paper), partial(self._printed, work, paper))
            )

    def _printed(self, work: NoticeWork, paper: Paper, printed: Printed | None, error: BaseException | None) -> None:
        self.steps.did(paper.name)
        if work.took(paper, printed or Printed(problems=(_failure(paper.name, error),))):
            self._end(work, finish=True)

    def _end(self, work: NoticeWork, *, finish: bool = False) -> None:
        if finish:
            self._guarded(work, work.finish)
        self.steps.did(work.folder.name)
        work.forget()
        self.finished(work)

    def _guarded(self, work: NoticeWork, step: Callable[[], Result]) -> Result | None:
        """Whatever goes wrong with one notice is that notice's."""
        try:
            return step()
        except ProblemsFound as found:
            work.result.problems += found.problems
        except Exception as error:  # noqa: BLE001 our bug, reported with its file
            work.result.problems.append(_failure(work.result.source, error))
        return None


def _failure(name: str, error: BaseException | None) -> Problem:
    """Why a job failed: our bug, a killed process, or a lost cluster."""
    if isinstance(error, ClusterLost):
        return Problem("cluster-lost", values={"name": name})
    if isinstance(error, ProcessDied):
        return Problem("process-died", values={"name": name})
    return bug_to_problem(name, [name], error)

"""Jobs in order, a few under way at a time, so that memory does not grow with the archive.

What follows from a job comes before what has not begun. A process that dies takes its jobs with it: they are done again
one by one, and the one that is alone when it happens again is the culprit.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .executor_hooks import let_go
from .pool import Pool, ProcessDied

FEW = 8
"""Jobs that are done sooner here than other processes are there."""
UNDER_WAY_EACH = 3


class Task(NamedTuple):
    """A job, the function that does it, and a callback that takes its result or its exception."""

    work: Callable[[Any], Any]
    job: Any
    done: Callable[[Any, BaseException | None], None]


class Here(Executor):
    """Does each job at once, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The future is done already; only an interrupt goes through."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 raised for whoever asks for the result
            future.set_exception(error)
        return future


@dataclass
class JobQueue:
    """Few jobs are done here; where they are many, the pool is opened. What is planned first is done first."""

    pool: Pool
    follow_ups: deque[Task] = field(default_factory=deque)
    opened: Executor | None = None
    under_way: dict[Future[Any], Task] = field(default_factory=dict)
    begun: int = 0
    suspects: int = 0
    """Jobs that were under way when a process died, still to be done alone."""

    def run(self, beginnings: Iterator[Task], many: Callable[[], bool]) -> None:
        """Run until nothing is left. `many()` says whether what is still to come is worth opening the pool."""
        try:
            while self._fill(beginnings, many) or self.under_way:
                done, _ = wait(self.under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    self._finish(future)
        finally:
            if self.opened:
                self.opened.shutdown(cancel_futures=True)

    def _limit(self) -> int:
        if self._is_tired and self.under_way:
            return 0
        return 1 if self.suspects or self.opened is None else self.pool.number * UNDER_WAY_EACH

    @property
    def _is_tired(self) -> bool:
        return self.begun >= self.pool.number * self.pool.jobs_each

    def _renew(self) -> None:
        """A fresh executor, once the old one has nothing under way.

        The pool's own way of replacing its processes can leave it without any.
        """
        if self._is_tired and self.opened and not self.under_way:
            self.opened.shutdown()
            self.opened, self.begun = self.pool.open(), 0

    def _fill(self, beginnings: Iterator[Task], many: Callable[[], bool]) -> bool:
        """Start as many jobs as the limit allows. Returns whether any was started."""
        started = False
        self._renew()
        while len(self.under_way) < self._limit():
            if self.opened is None and (many() or len(self.follow_ups) > FEW):
                self.opened = self.pool.open()
            task = self.follow_ups.popleft() if self.follow_ups else next(beginnings, None)
            if task is None:
                break
            self._start(task)
            started = True
        return started

    def _start(self, task: Task) -> None:
        try:
            future = (self.opened or Here()).submit(task.work, task.job)
        except BrokenExecutor as error:  # it broke since we last looked
            future = Future()
            future.set_exception(error)
        self.under_way[future] = task
        self.begun += self.opened is not None

    def _finish(self, future: Future[Any]) -> None:
        task = self.under_way.pop(future, None)
        if task is None:  # another has done it
            return
        error = future.exception()
        if isinstance(error, BrokenExecutor):
            self._recover(task, error)
        else:
            self.suspects = max(0, self.suspects - 1)
            task.done(None if error else future.result(), error)

    def _recover(self, task: Task, error: BaseException) -> None:
        """A new executor. Whoever was alone is to blame; of several, each has another try, alone."""
        if self.suspects:
            self.suspects -= 1
            task.done(None, ProcessDied(str(error)))
        else:
            again = [task, *self.under_way.values()]
            self.follow_ups.extendleft(again)
            self.under_way.clear()
            self.suspects = len(again)
        if self.opened:
            let_go(self.opened)
        self.opened = self.pool.open()

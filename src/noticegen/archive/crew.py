"""Who does the jobs: this very process for a few, processes of our own for many, machines of a cluster if asked.

Processes, because the work is computing. They are replaced after some hundred jobs, so nothing can pile up in them.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from typing import Any

MOST = 61
"""Windows waits for no more processes than this."""


class ProcessDied(Exception):
    """A job's process, or every worker that tried it, ended before the job did."""


class ClusterLost(ProcessDied):
    """The scheduler, or the last worker that could help, went away."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Opened when there turns out to be enough to do. `number` jobs can be done at a time.

    After `jobs_each` times as many jobs it is closed and opened anew.
    """

    open: Callable[[], Executor]
    number: int
    jobs_each: int = 400


class Here(Executor):
    """Does each job at once, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The future is done already; only an interrupt goes through."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 told by whoever asks for the result
            future.set_exception(error)
        return future


def processes(number: int) -> ProcessPoolExecutor:
    """Fresh interpreters, alike on every system; they end with us, however we end."""
    return ProcessPoolExecutor(number, get_context("spawn"), _begin)


def usual_number() -> int:
    """As many as there are processors for us."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(found, MOST)


def _begin() -> None:
    """An interrupt is the parent's to handle; a parent that was killed takes its children with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)

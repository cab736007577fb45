"""How many workers a run has, and where: processes on this machine, or the workers of a cluster.

Processes, because the work is computing. They are replaced after some hundred jobs, so nothing can pile up in them.
"""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from noticegen.printing.kit import Kit
from noticegen.problems.reporter import Reporter
from noticegen.workspace.garbage import look_for_garbage_seldom

from .pool import Pool

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

MOST = 61
"""Windows waits for no more processes than this."""


class Workers(NamedTuple):
    """`number` processes here (None: one for each processor), or a cluster's workers at the scheduler's address."""

    number: int | None = None
    scheduler: str | None = None

    @contextmanager
    def pool(self, kit: Kit, reporter: Reporter) -> Iterator[Pool]:
        """Raises ProblemsFound for a cluster that cannot be used."""
        if self.scheduler is None:
            number = self.number or usual_number()
            yield Pool(partial(processes, number), number)
            return
        from .cluster import cluster

        with cluster(self.scheduler, kit, reporter) as pool:
            yield pool


def processes(number: int) -> "ProcessPoolExecutor":
    """Fresh interpreters, alike on every system; they end with us, however we end."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(number, get_context("spawn"), _begin)


def usual_number() -> int:
    """As many as there are processors for us."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(found, MOST)


def _begin() -> None:
    """An interrupt is the parent's to handle; a parent that was killed takes its children with it."""
    look_for_garbage_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)

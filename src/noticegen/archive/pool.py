"""Where jobs are done when there are many: an executor that is opened on demand."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import NamedTuple


class ProcessDied(Exception):
    """A job's process, or every worker that tried it, ended before the job did."""


class ClusterLost(ProcessDied):
    """The scheduler, or the last worker that could help, went away."""


class Pool(NamedTuple):
    """`open` is called when there turns out to be enough to do. `number` jobs can be done at a time.

    After `jobs_each` times as many jobs the executor is closed and opened again.
    """

    open: Callable[[], Executor]
    number: int
    jobs_each: int = 400

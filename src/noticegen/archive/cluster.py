"""More than one machine: the same jobs on the workers of a Dask cluster (extra `dask`).

A job carries all it needs and gives back bytes, so workers share no disk with us. What they must share is the engine: a
worker with another version or another font is refused by name, before it works or, if it joins later, at its first job.
"""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from noticegen.form.office_profile import fonts_of
from noticegen.form.profile import Profile
from noticegen.printing.engines import EngineName
from noticegen.printing.kit import Kit
from noticegen.printing.toolchain import Engine, engine_of
from noticegen.problems.extras import refuse_missing_extra
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.problems.reporter import Reporter

from .pool import ClusterLost, Pool, ProcessDied

CONNECT_SECONDS = 10
ALONE_SECONDS = 60
"""How long a cluster may be without a usable worker; after that, what is left to do has failed."""
TRIES = 5

_one_at_a_time = threading.Lock()
"""Rendering is for one thread of a process at a time, however many its worker has."""


class WorkerDiffers(Exception):
    """Raised on a worker that differs from us; it names the worker and what differs."""

    def __init__(self, worker: str, differences: str) -> None:
        super().__init__(worker, differences)
        self.worker = worker
        self.differences = differences


@contextmanager
def cluster(address: str, kit: Kit, reporter: Reporter) -> Iterator[Pool]:
    """The cluster's pool. Raises ProblemsFound where there is no scheduler, or no worker that matches this machine."""
    client = _client(address)
    try:
        team = _Team(client, kit, reporter)
        if not team.threads:
            raise ProblemsFound([Problem("no-worker", values={"address": address})])
        yield Pool(partial(_ClusterExecutor, team), team.threads)
    finally:
        client.close()


def _client(address: str) -> Any:
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        refuse_missing_extra("dask", "distributed", error)
        raise
    try:
        return distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ProblemsFound([Problem("no-scheduler", values={"address": address})]) from error


class _Team:
    """The workers, and which of them may not help."""

    def __init__(self, client: Any, kit: Kit, reporter: Reporter) -> None:
        self.client = client
        self.reporter = reporter
        self.refused: set[str] = set()
        for worker, found in client.run(worker_engine, kit.profile, kit.engine.name, on_error="return").items():
            if not isinstance(found, Engine):
                self.refuse(worker, f"noticegen ({type(found).__name__})")
            elif differences := ", ".join(kit.engine.differences(found)):
                self.refuse(worker, differences)

    def refuse(self, worker: str, differences: str) -> None:
        """Report it once, by name."""
        if worker not in self.refused:
            self.refused.add(worker)
            values = {"worker": worker, "differences": differences}
            self.reporter.report([Problem("worker-differs", values=values, severity=Severity.WARNING)], {})

    @property
    def good(self) -> dict[str, int]:
        """Workers now there that were not refused, and their threads."""
        try:
            workers = self.client.scheduler_info(n_workers=-1).get("workers", {})
        except (OSError, RuntimeError, ValueError):  # the scheduler has gone
            workers = {}
        return {name: info["nthreads"] for name, info in workers.items() if name not in self.refused}

    @property
    def threads(self) -> int:
        """How many jobs can be under way."""
        return sum(self.good.values())


class _ClusterExecutor(Executor):
    """Sends each job to a worker that was not refused. If that worker dies, the scheduler sends the job again."""

    def __init__(self, team: _Team) -> None:
        self.team = team
        self.waiting: dict[Future[Any], Any] = {}
        self.is_open = True
        threading.Thread(target=self._watch_for_workers, daemon=True).start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Our own future, which stands for one or more futures of the cluster."""
        future: Future[Any] = Future()
        self._send(future, partial(fn, *args, **kwargs), 1)
        return future

    def _send(self, future: Future[Any], call: Callable[[], Any], tries: int) -> None:
        good = list(self.team.good) or None
        theirs = self.team.client.submit(
            on_worker,
            call,
            pure=False,
            workers=good,
            allow_other_workers=bool(good),
            key=f"noticegen-{id(future)}-{tries}",
        )
        self.waiting[future] = theirs
        theirs.add_done_callback(partial(self._take, future, call, tries))

    def _take(self, future: Future[Any], call: Callable[[], Any], tries: int, theirs: Any) -> None:
        error = theirs.exception() if theirs.status == "error" else None
        if isinstance(error, WorkerDiffers) and self._may_send_again(error, tries):
            self._send(future, call, tries + 1)
        elif self.waiting.pop(future, None) is None or future.done():
            return
        elif error is not None:
            future.set_exception(_as_ours(error))
        elif theirs.status == "finished":
            future.set_result(theirs.result())
        else:
            future.set_exception(ClusterLost(theirs.status))

    def _may_send_again(self, error: WorkerDiffers, tries: int) -> bool:
        """While one worker may help, a job goes out again: an idle one that may not takes it from a busy one, often."""
        self.team.refuse(error.worker, error.differences)
        return bool(self.team.good) or tries < TRIES

    def _watch_for_workers(self) -> None:
        """Without workers a scheduler waits for ever; nobody at a terminal should."""
        seen = time.monotonic()
        while self.is_open:
            time.sleep(1)
            seen = time.monotonic() if self.team.good else seen
            if self.team.client.status != "running" or time.monotonic() - seen > ALONE_SECONDS:
                for future in list(self.waiting):
                    if self.waiting.pop(future, None) is not None:
                        future.set_exception(ClusterLost("no worker"))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002 Executor's
        """Cancel the jobs that are not done."""
        self.is_open = False
        for theirs in list(self.waiting.values()):
            theirs.cancel()


def _as_ours(error: BaseException) -> BaseException:
    """A job whose workers died again and again."""
    return ProcessDied(str(error)) if type(error).__name__ == "KilledWorker" else error


def worker_engine(profile: Profile, name: EngineName) -> Engine:
    """Asked of every worker: what it would print with."""
    return engine_of(fonts_of(profile), name)


def on_worker(call: "partial[Any]") -> Any:
    """Runs on a worker: the job, if the worker matches its sender."""
    from distributed import get_worker

    kit = call.args[0].kit
    if differences := ", ".join(kit.engine.differences(worker_engine(kit.profile, kit.engine.name))):
        raise WorkerDiffers(get_worker().address, differences)
    with _one_at_a_time:
        return call()

"""Processes that print: none outlives its parent, one that dies is replaced, and none is begun that has no work."""

import gc
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from noticegen.archive.executor_hooks import let_go
from noticegen.archive.pool import Pool, ProcessDied
from noticegen.archive.queue import JobQueue, Task
from noticegen.archive.workers import processes
from noticegen.commands import main as cli
from noticegen.printing.press import Press
from noticegen.workspace.garbage import SELDOM
from tools.archives import begin, command, die_or_double, documents, environment, manifest, program
from tools.checkout import SOURCE
from tools.processes import Process, descendants, is_running, wait_until


def children_at_work(running: Process, folder: Path) -> set[int]:
    """Two processes that work, and what watches over them: what they make begins to come."""
    running.until(lambda: len(descendants(running.pid)) > 2)
    made = len(documents(folder))
    running.until(lambda: len(documents(folder)) > made)
    return descendants(running.pid)


@pytest.mark.proof
def test_processes_do_not_outlive_a_killed_parent(full_workspace: Path) -> None:
    running = begin("build", "--excerpts", "--jobs", "2", cwd=full_workspace)
    children = children_at_work(running, full_workspace / "output")
    assert len(children) >= 2
    running.kill()
    running.wait()
    wait_until(lambda: not any(map(is_running, children)))


@pytest.mark.proof
def test_a_killed_process_costs_nothing_but_time(full_workspace: Path, tmp_path: Path) -> None:
    """The machine runs short of memory and kills one of ours: its jobs are done anew."""
    running = begin("build", "--excerpts", "--jobs", "2", cwd=full_workspace)
    os.kill(max(children_at_work(running, full_workspace / "output")), signal.SIGKILL)
    told = running.messages()
    assert running.returncode == 0, told
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "calm")]) == 0
    assert documents(full_workspace / "output") == documents(tmp_path / "calm")


def test_an_executor_without_the_private_name_is_let_go_all_the_same() -> None:
    executor = ThreadPoolExecutor(1)
    let_go(executor)
    with pytest.raises(RuntimeError):
        executor.submit(int)


def test_a_job_that_kills_its_process_is_found_and_the_others_are_done() -> None:
    results: dict[int, object] = {}

    def told(number: int) -> Callable[[object, BaseException | None], None]:
        return lambda result, error: results.update({number: type(error) if error else result})

    queue = JobQueue(Pool(lambda: processes(2), 2))
    queue.run(iter([Task(die_or_double, number, told(number)) for number in range(9)]), lambda: True)
    assert results == {number: number * 2 for number in range(9) if number != 3} | {3: ProcessDied}


@pytest.mark.proof
def test_processes_are_replaced_and_none_is_waited_for_in_vain() -> None:
    results: dict[int, object] = {}
    opened = 0

    def open_executor() -> Executor:
        nonlocal opened
        opened += 1
        return processes(1)

    def told(number: int) -> Callable[[object, BaseException | None], None]:
        return lambda result, error: results.update({number: type(error) if error else result})

    queue = JobQueue(Pool(open_executor, 1, jobs_each=10))
    queue.run(iter([Task(abs, -number, told(number)) for number in range(31)]), lambda: True)
    assert results == {number: number for number in range(31)}
    assert opened == 4


class CountingExecutor(Executor):
    """Notes how many jobs were under way at most."""

    def __init__(self) -> None:
        self.under_way: list[Future[Any]] = []
        self.most = 0

    def submit(self, _fn: Any, /, *_args: Any, **_more: Any) -> Future[Any]:
        self.under_way = [each for each in self.under_way if not each.done()]
        future: Future[Any] = Future()
        self.under_way.append(future)
        self.most = max(self.most, len(self.under_way))
        if len(self.under_way) == 6:
            for each in self.under_way:
                each.set_result(None)
        return future


def test_no_more_jobs_are_begun_than_there_are_workers_for() -> None:
    """However long the archive, so many notices are in memory."""
    executor, begun = CountingExecutor(), 0

    def beginnings() -> Iterator[Task]:
        nonlocal begun
        for _ in range(60):
            begun += 1
            assert begun <= 6 + ended
            yield Task(str, 0, done)

    ended = 0

    def done(_result: object, _error: object) -> None:
        nonlocal ended
        ended += 1

    JobQueue(Pool(lambda: executor, 2)).run(beginnings(), lambda: True)
    assert (begun, ended, executor.most) == (60, 60, 6)


@pytest.mark.usefixtures("full_workspace")
def test_our_own_bug_in_one_notice_leaves_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], names: tuple[str, ...]
) -> None:
    html = Press.html

    def broken(self: Press, notice: Any) -> str:
        if "so-2" in str(notice.subject[0]):
            raise ZeroDivisionError
        return html(self, notice)

    monkeypatch.setattr(Press, "html", broken)
    monkeypatch.setattr("noticegen.archive.update.MANY", 100)
    done = manifest(cli.run, capsys)
    assert done["code"] == 3
    assert done["names"] == sorted(set(names) - {"so-2"})
    (problem,) = done["problems"]
    assert "so-2.yaml" in problem["message"]
    log = Path(problem["hint"].rsplit(" ", 1)[1])
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_jobs_can_be_counted(full_workspace: Path) -> None:
    assert program("build", "--jobs", "0", cwd=full_workspace).returncode == 2


RISE = """
import resource
from pathlib import Path
from noticegen.checking.check import read_office
from noticegen.printing.press import office_press
from noticegen.workspace.workspace import Workspace
from tools import printing
from tools.notices import read_notice
from tools.archives import NOTICE
workspace = Workspace(Path())
press, notice = office_press(read_office(workspace), workspace), read_notice(NOTICE.format(name="a"))
for times in (20, 100):
    for _ in range(times):
        printing.documents(notice, press)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.proof
def test_memory_stays_flat(full_workspace: Path) -> None:
    """What 20 documents need, 120 need too; 10,000 take a while (`make bench`)."""
    paths = os.pathsep.join(map(str, (SOURCE, Path(__file__).parents[1])))
    call = [command()[0], "-c", RISE]
    settings = {**environment(), "PYTHONPATH": paths}
    done = subprocess.run(call, env=settings, cwd=full_workspace, capture_output=True, text=True, check=True)
    first, last = map(int, done.stdout.split())
    assert last < first * 1.05


def test_nothing_is_left_behind_by_a_run(full_workspace: Path, names: tuple[str, ...]) -> None:
    assert cli.run(["build", "-q"]) == 0
    hidden = {
        path.relative_to(full_workspace / "output").as_posix() for path in (full_workspace / "output").rglob(".*")
    }
    assert hidden == {".noticegen", ".noticegen/.gitignore", *(f"{name}/.noticegen.json" for name in names)}


def test_a_worker_looks_for_garbage_as_seldom_as_a_build() -> None:
    with processes(1) as pool:
        assert pool.submit(gc.get_threshold).result()[0] == SELDOM

"""Killed, interrupted, without room, forbidden, two at once: old files or new ones, and the next build is right."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from noticegen.archive.lock import only_build_in
from noticegen.archive.pool import Pool, ProcessDied
from noticegen.archive.queue import JobQueue, Task
from noticegen.archive.workers import processes
from noticegen.commands import main as cli
from noticegen.printing.press import Press
from noticegen.problems.reporter import Reporter
from tools.archives import (
    VAN_PHONG,
    build_once,
    change,
    command,
    die_or_double,
    documents,
    environment,
    make_workspace,
    manifest,
    program,
)
from tools.checkout import SOURCE
from tools.processes import Process, start, wait_until
from tools.tiers import proof

NAMES = tuple(f"so-{number}" for number in range(16))
FEW = NAMES[:4]
"""As many as a quick test needs; a proof has them all."""


@pytest.fixture
def names(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return NAMES if request.node.get_closest_marker("proof") else FEW


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]) -> Path:
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    root = make_workspace(tmp_path / "office", names)
    monkeypatch.chdir(root)
    return root


def edit_all(root: Path, text: str) -> None:
    for notice in root.glob("data/notices/*.yaml"):
        change(notice, VAN_PHONG, text)


def begin(*arguments: str, cwd: Path) -> Process:
    return start(command(*arguments), cwd=cwd, env=environment())


@pytest.mark.parametrize("blow", [signal.SIGINT, *map(proof, (signal.SIGKILL, signal.SIGINT, signal.SIGTERM))])
def test_stopped_at_any_point_files_are_old_or_new_and_the_next_build_is_right(
    workspace: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    blow: signal.Signals,
) -> None:
    build_once(workspace, tmp_path_factory)
    old = documents(workspace / "output")
    edit_all(workspace, "Văn phòng Sở khẩn trương")
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "new")]) == 0
    new = documents(tmp_path / "new")
    running = begin("build", "--excerpts", "--jobs", "2", cwd=workspace)
    running.until(lambda: documents(workspace / "output") != old)
    running.send_signal(blow)
    told = running.messages()
    if blow == signal.SIGINT:
        assert running.returncode == 130
        assert "Đã dừng theo yêu cầu" in told
    found = documents(workspace / "output")
    assert found.keys() == old.keys()
    assert all(data in {old[place], new[place]} for place, data in found.items())
    assert found != old
    assert found != new
    done = manifest(cli.run, capsys)
    assert (done["code"], done["problems"]) == (0, [])
    assert documents(workspace / "output") == new
    assert not list((workspace / "output").rglob("*.tmp"))


def test_a_kill_between_two_files_of_one_notice_is_no_hand_edit(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The record is written first; whatever follows may be missing."""
    assert cli.run(["build", "so-0", "-q"]) == 0
    folder = workspace / "output/so-0"
    old = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    change(workspace / "data/notices/so-0.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    assert cli.run(["build", "so-0", "-q"]) == 0
    new = {name: (folder / name).read_bytes() for name in old}
    for survived in ((".noticegen.json",), (".noticegen.json", "so-0.docx"), (".noticegen.json", "so-0.pdf"), ()):
        for name, data in old.items():
            (folder / name).write_bytes(new[name] if name in survived else data)
        done = manifest(cli.run, capsys, "build", "so-0")
        assert (done["code"], done["problems"]) == (0, [])
        assert {name: (folder / name).read_bytes() for name in ("so-0.docx", "so-0.pdf")} == {
            name: new[name] for name in ("so-0.docx", "so-0.pdf")
        }


def descendants(parent: int) -> set[int]:
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found |= {int(stat.parent.name)} | descendants(int(stat.parent.name))
    return found


def children_at_work(running: Process, folder: Path) -> set[int]:
    """Two processes that work, and what watches over them: what they make begins to come."""
    running.until(lambda: len(descendants(running.pid)) > 2)
    made = len(documents(folder))
    running.until(lambda: len(documents(folder)) > made)
    return descendants(running.pid)


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.proof
def test_processes_do_not_outlive_a_killed_parent(workspace: Path) -> None:
    running = begin("build", "--excerpts", "--jobs", "2", cwd=workspace)
    children = children_at_work(running, workspace / "output")
    assert len(children) >= 2
    running.kill()
    running.wait()
    wait_until(lambda: not any(map(is_running, children)))


@pytest.mark.proof
def test_a_killed_process_costs_nothing_but_time(workspace: Path, tmp_path: Path) -> None:
    """The machine runs short of memory and kills one of ours: its jobs are done anew."""
    running = begin("build", "--excerpts", "--jobs", "2", cwd=workspace)
    os.kill(max(children_at_work(running, workspace / "output")), signal.SIGKILL)
    told = running.messages()
    assert running.returncode == 0, told
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "calm")]) == 0
    assert documents(workspace / "output") == documents(tmp_path / "calm")


def test_a_job_that_kills_its_process_is_found_and_the_others_are_done() -> None:
    results: dict[int, object] = {}

    def told(number: int) -> Callable[[object, BaseException | None], None]:
        return lambda result, error: results.update({number: type(error) if error else result})

    queue = JobQueue(Pool(lambda: processes(2), 2))
    queue.run(iter([Task(die_or_double, number, told(number)) for number in range(9)]), lambda: True)
    assert results == {number: number * 2 for number in range(9) if number != 3} | {3: ProcessDied}


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


@pytest.mark.usefixtures("workspace")
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


NO_ROOM = """
import resource, signal
from noticegen.start import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
main()
"""


def test_a_full_disk_is_told_and_leaves_the_old_files(
    workspace: Path, names: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["build", "-q"]) == 0
    before = documents(workspace / "output")
    edit_all(workspace, "Văn phòng Sở khẩn trương " + "rất " * 50)
    call = [command()[0], "-c", NO_ROOM, "build", "--jobs", "1"]
    done = subprocess.run(call, cwd=workspace, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("[disk-full]") == len(names)
    assert documents(workspace / "output") == before
    assert manifest(cli.run, capsys)["code"] == 0


@pytest.mark.usefixtures("workspace")
def test_a_folder_that_may_not_be_written_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Not even root may make one there."""
    assert cli.run(["build", "-o", "/sys/noticegen"]) == 2
    assert "[write-denied] Không được phép ghi /sys/noticegen" in capsys.readouterr().err


@pytest.mark.proof
def test_two_builds_at_once_take_turns(workspace: Path, tmp_path: Path) -> None:
    both = [begin("build", "--excerpts", "-q", "--jobs", "1", cwd=workspace) for _ in range(2)]
    for each in both:
        told = each.messages()
        assert each.returncode == 0, told
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "calm")]) == 0
    assert documents(workspace / "output") == documents(tmp_path / "calm")


def test_the_second_build_says_that_it_waits(workspace: Path) -> None:
    with only_build_in(workspace / "output", Reporter("vi")):
        second = begin("build", "so-0", cwd=workspace)
        line = second.message()
        assert "đang chờ" in line
        assert not documents(workspace / "output")
    assert second.wait() == 0
    assert documents(workspace / "output").keys() == {"so-0/so-0.docx", "so-0/so-0.pdf"}


def test_jobs_can_be_counted(workspace: Path) -> None:
    assert program("build", "--jobs", "0", cwd=workspace).returncode == 2


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
def test_memory_stays_flat(workspace: Path) -> None:
    """What 20 documents need, 120 need too; 10,000 take a while (`make bench`)."""
    paths = os.pathsep.join(map(str, (SOURCE, Path(__file__).parents[1])))
    call = [command()[0], "-c", RISE]
    settings = {**environment(), "PYTHONPATH": paths}
    done = subprocess.run(call, env=settings, cwd=workspace, capture_output=True, text=True, check=True)
    first, last = map(int, done.stdout.split())
    assert last < first * 1.05


def test_nothing_is_left_behind_by_a_run(workspace: Path, names: tuple[str, ...]) -> None:
    assert cli.run(["build", "-q"]) == 0
    hidden = {path.relative_to(workspace / "output").as_posix() for path in (workspace / "output").rglob(".*")}
    assert hidden == {".noticegen", ".noticegen/.gitignore", *(f"{name}/.noticegen.json" for name in names)}

"""`--scheduler`: a real Dask scheduler and real workers, each a process of its own, one of them killed at work."""

import re
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from noticegen.commands import main as cli
from noticegen.form.fonts import find_fonts
from tools.archives import command, documents, environment, make_workspace, program
from tools.checkout import SOURCE
from tools.processes import PATIENCE, Process, start, wait_until

pytestmark = pytest.mark.proof

NAMES = tuple(f"so-{number}" for number in range(14))
QUIET = {"DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "error", "DASK_DISTRIBUTED__VERSION": "2"}


class Cluster:
    """A scheduler on a free port of this machine, and the workers given to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[Process] = []
        self.port = free_port()
        self.address = f"tcp://127.0.0.1:{self.port}"
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard", "--no-jupyter")

    def worker(self, name: str, **more: str) -> Process:
        """One that shares no folder with the others."""
        home = self.folder / name
        home.mkdir()
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--name", name, "--local-directory", str(home))
        return self._start("worker", self.address, "--host", "127.0.0.1", *options, cwd=home, **more)

    def _start(self, *arguments: str, cwd: Path | None = None, **more: str) -> Process:
        call = [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]]
        with (self.folder / f"{len(self.processes)}.log").open("wb") as log:
            process = start(call, cwd=cwd or self.folder, env=environment(**QUIET, **more), stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def wait_for(self, workers: int) -> None:
        """Until so many have come."""
        from distributed import Client

        wait_until(self._answers, self._has_lost_one)
        client_of: Any = Client
        with client_of(self.address, timeout=PATIENCE, set_as_default=False) as client:
            wait_until(lambda: len(client.scheduler_info(-1)["workers"]) >= workers, self._has_lost_one)

    def _answers(self) -> bool:
        with socket.socket() as caller:
            return caller.connect_ex(("127.0.0.1", self.port)) == 0

    def _has_lost_one(self) -> bool:
        return any(process.has_ended for process in self.processes)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    (tmp_path / "cluster").mkdir()
    return Cluster(tmp_path / "cluster")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office", NAMES)
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


def build_on(cluster: Cluster, root: Path) -> Process:
    return start(command("build", "--excerpts", "--scheduler", cluster.address), cwd=root, env=environment(**QUIET))


def test_a_cluster_that_loses_a_worker_makes_the_same_bytes(root: Path, cluster: Cluster, tmp_path: Path) -> None:
    first, _ = cluster.worker("first"), cluster.worker("second")
    cluster.wait_for(2)
    running = build_on(cluster, root)
    made = len(running.until(lambda: documents(root / "output")))
    first.send_signal(signal.SIGKILL)
    told = running.messages()
    assert running.returncode == 0, told
    assert 0 < made < len(NAMES) * 6
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "here")]) == 0
    assert documents(root / "output") == documents(tmp_path / "here")
    assert not list((cluster.folder / "second").rglob("*.pdf"))


def other_fonts(folder: Path) -> Path:
    """The same family, one file a byte longer: another version as far as anyone can tell."""
    folder.mkdir()
    for face in find_fonts().faces.values():
        shutil.copy(face.path, folder)
    (path,) = folder.glob("*-Regular.ttf")
    path.write_bytes(path.read_bytes() + b"\0")
    return folder


def other_version(folder: Path) -> Path:
    """Our own sources with one line more."""
    shutil.copytree(SOURCE / "noticegen", folder / "noticegen", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("templates", "data/profiles"):
        shutil.copytree(SOURCE.parent / name, folder / "noticegen/_resources" / name)
    with (folder / "noticegen/slug.py").open("a", encoding="utf-8") as file:
        file.write("# other\n")
    return folder


def test_workers_that_differ_are_refused_by_name_and_the_others_do_the_work(
    root: Path, cluster: Cluster, tmp_path: Path
) -> None:
    cluster.worker("good")
    cluster.worker("fonts", NOTICEGEN_FONTS=str(other_fonts(tmp_path / "fonts")))
    cluster.worker("version", PYTHONPATH=str(other_version(tmp_path / "version")))
    cluster.wait_for(3)
    running = build_on(cluster, root)
    told = running.messages()
    assert running.returncode == 0, told
    refused = re.findall(r"Máy (\S+) bị từ chối: khác máy này ở (\w+)", told)
    assert sorted(what for _, what in refused) == ["fonts", "noticegen"]
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "here")]) == 0
    assert documents(root / "output") == documents(tmp_path / "here")


def test_without_a_worker_that_may_help_nothing_is_begun(root: Path, cluster: Cluster, tmp_path: Path) -> None:
    cluster.worker("fonts", NOTICEGEN_FONTS=str(other_fonts(tmp_path / "fonts")))
    cluster.wait_for(1)
    running = build_on(cluster, root)
    told = running.messages()
    assert running.returncode == 2
    assert "[no-worker]" in told
    assert documents(root / "output") == {}


def test_a_worker_that_comes_while_we_work_is_looked_at_too(root: Path, cluster: Cluster, tmp_path: Path) -> None:
    """It gets a job, refuses it, and is named; the job is done by another."""
    cluster.worker("good")
    cluster.wait_for(1)
    running = build_on(cluster, root)
    running.until(lambda: documents(root / "output"))
    cluster.worker("fonts", NOTICEGEN_FONTS=str(other_fonts(tmp_path / "fonts")))
    told = running.messages()
    assert running.returncode == 0, told
    assert re.findall(r"Máy \S+ bị từ chối: khác máy này ở (\w+)", told) == ["fonts"]
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "here")]) == 0
    assert documents(root / "output") == documents(tmp_path / "here")


def test_no_scheduler_is_told(root: Path) -> None:
    done = program("build", "--scheduler", f"tcp://127.0.0.1:{free_port()}", cwd=root)
    assert done.returncode == 2
    assert "[no-scheduler]" in done.stderr
    assert "Traceback" not in done.stderr

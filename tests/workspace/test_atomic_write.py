"""Whole or not at all: killed, on a full disk, in a forbidden folder, over a link."""

import os
import signal
import sys
from pathlib import Path

import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.journal import finish_writes
from noticegen.workspace.temporary_files import sweep
from tools.checkout import SOURCE
from tools.processes import Process, pause, start
from tools.tiers import proof

WRITER = """
import sys
from pathlib import Path
from noticegen.workspace.atomic_write import atomic_write
folder = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in (b"a", b"b"):
        atomic_write({folder / "one": letter * 2_000_000, folder / "two": letter * 2_000_000})
"""


def run_python(code: str, *arguments: str) -> Process:
    environment = os.environ | {"PYTHONPATH": str(SOURCE)}
    return start([sys.executable, "-c", code, *arguments], env=environment)


def codes_of(files: dict[Path, bytes]) -> list[str]:
    try:
        atomic_write(files)
    except ProblemsFound as found:
        return [problem.code for problem in found.problems]
    return []


def test_it_writes_all_files_and_makes_their_folders(tmp_path: Path) -> None:
    atomic_write({tmp_path / "new/one": b"1", tmp_path / "new/two": b"2"})
    assert {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()} == {"one": b"1", "two": b"2"}


@pytest.mark.parametrize(
    "wait", [*(0.001 * each for each in range(0, 60, 10)), *(proof(0.0005 * each) for each in range(200))]
)
def test_a_kill_leaves_whole_files(tmp_path: Path, wait: float) -> None:
    atomic_write({tmp_path / "one": b"a" * 2_000_000, tmp_path / "two": b"a" * 2_000_000})
    writer = run_python(WRITER, str(tmp_path))
    writer.line()
    pause(wait)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    finish_writes(tmp_path)
    one, two = ((tmp_path / name).read_bytes() for name in ("one", "two"))
    assert one == two
    assert len(one) == 2_000_000
    assert len(set(one)) == 1
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


def test_the_next_run_sweeps_up_after_a_killed_one(tmp_path: Path) -> None:
    dead = run_python("")
    dead.wait()
    (tmp_path / f".noticegen-{dead.pid}-00.tmp").touch()
    atomic_write({tmp_path / "one": b"x"})
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody knows")
def test_the_next_run_sweeps_up_after_one_that_nobody_took_leave_of(tmp_path: Path) -> None:
    """Its parent has not asked for its exit code: to a signal it seems to run."""
    pid = os.posix_spawn(sys.executable, [sys.executable, "-c", ""], os.environ)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    left = tmp_path / f".noticegen-{pid}-0123456789abcdef.tmp"
    left.touch()
    sweep(tmp_path)
    os.waitpid(pid, 0)
    assert not left.exists()


def test_a_running_writer_keeps_its_temporary_files(tmp_path: Path) -> None:
    running = tmp_path / f".noticegen-{os.getppid()}-00.tmp"
    foreign = tmp_path / ".noticegen-mine.tmp"
    for path in (running, foreign):
        path.touch()
    sweep(tmp_path)
    assert running.exists()
    assert foreign.exists()
    os.utime(running, (0, 0))
    sweep(tmp_path)
    assert not running.exists()


FULL = """
import resource, signal, sys
from pathlib import Path
from noticegen.workspace.atomic_write import atomic_write
from noticegen.problems.problem import ProblemsFound
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
folder = Path(sys.argv[1])
try:
    atomic_write({folder / "one": b"small", folder / "two": b"x" * 200_000})
except ProblemsFound as found:
    print([problem.code for problem in found.problems])
"""


def test_a_full_disk_leaves_the_old_set(tmp_path: Path) -> None:
    atomic_write({tmp_path / "one": b"old", tmp_path / "two": b"old"})
    writer = run_python(FULL, str(tmp_path))
    assert writer.output() == "['disk-full']\n"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"one": b"old", "two": b"old"}


FORBIDDEN = """
import os, sys
from pathlib import Path
from noticegen.workspace.atomic_write import atomic_write
from noticegen.problems.problem import ProblemsFound
if os.getuid() == 0:
    os.setuid(65534)
try:
    atomic_write({Path(sys.argv[1]) / "one": b"new"})
except ProblemsFound as found:
    print([problem.code for problem in found.problems])
"""


def test_a_forbidden_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    atomic_write({folder / "one": b"old"})
    for each in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        each.chmod(0o755)
    folder.chmod(0o555)
    writer = run_python(FORBIDDEN, str(folder))
    assert writer.output() == "['write-denied']\n"
    assert (folder / "one").read_bytes() == b"old"


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    assert codes_of({tmp_path / "one": b"x"}) == ["write-failed"]
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "one").touch()
    assert codes_of({tmp_path / "one/two": b"x"}) == ["write-failed"]


def test_a_link_is_replaced_and_what_it_pointed_at_left_alone(tmp_path: Path) -> None:
    victim, link = tmp_path / "victim", tmp_path / "link"
    victim.write_bytes(b"precious")
    link.symlink_to(victim)
    atomic_write({link: b"new"})
    assert victim.read_bytes() == b"precious"
    assert not link.is_symlink()


def test_the_umask_decides_who_may_read(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        atomic_write({tmp_path / "one": b"x"})
    finally:
        os.umask(old)
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o640


def test_what_will_replace_a_private_file_is_private_from_its_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before its permissions are copied, too."""
    (tmp_path / "one").write_bytes(b"secret")
    (tmp_path / "one").chmod(0o600)
    monkeypatch.setattr("shutil.copymode", lambda *_: None)
    atomic_write({tmp_path / "one": b"new", tmp_path / "two": b"new"}, like={tmp_path / "two": tmp_path / "one"})
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_a_folder_is_swept_once_however_many_files_go_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swept = list[Path]()
    monkeypatch.setattr("noticegen.workspace.atomic_write.sweep", swept.append)
    atomic_write({tmp_path / f"{folder}/{number}": b"" for folder in "ab" for number in range(9)})
    assert sorted(swept) == [tmp_path / "a", tmp_path / "b"]

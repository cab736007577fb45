"""Killed, interrupted, without room, forbidden, two at once: old files or new ones, and the next build is right."""

import signal
import subprocess
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.problems.reporter import Reporter
from noticegen.workspace.lock import only_one_in
from tools.archives import VAN_PHONG, begin, build_once, change, command, documents, environment, manifest
from tools.processes import descendants, is_running, wait_until
from tools.tiers import proof


def edit_all(root: Path, text: str) -> None:
    for notice in root.glob("data/notices/*.yaml"):
        change(notice, VAN_PHONG, text)


@pytest.mark.parametrize("blow", [*map(proof, (signal.SIGINT, signal.SIGKILL, signal.SIGTERM))])
def test_stopped_at_any_point_files_are_old_or_new_and_the_next_build_is_right(
    full_workspace: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    blow: signal.Signals,
) -> None:
    build_once(full_workspace, tmp_path_factory)
    old = documents(full_workspace / "output")
    edit_all(full_workspace, "Văn phòng Sở khẩn trương")
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "new")]) == 0
    new = documents(tmp_path / "new")
    running = begin("build", "--excerpts", "--jobs", "2", cwd=full_workspace)
    running.until(lambda: documents(full_workspace / "output") != old)
    begun = descendants(running.pid)
    running.send_signal(blow)
    told = running.messages()
    wait_until(lambda: not any(map(is_running, begun)))
    if blow == signal.SIGINT:
        assert running.returncode == 130
        assert "Đã dừng theo yêu cầu" in told
    found = documents(full_workspace / "output")
    assert found.keys() == old.keys()
    assert all(data in {old[place], new[place]} for place, data in found.items())
    assert found != old
    assert found != new
    done = manifest(cli.run, capsys)
    assert (done["code"], done["problems"]) == (0, [])
    assert documents(full_workspace / "output") == new
    assert not list((full_workspace / "output").rglob("*.tmp"))


def test_a_kill_between_two_files_of_one_notice_is_no_hand_edit(
    full_workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The record is written first; whatever follows may be missing."""
    assert cli.run(["build", "so-0", "-q"]) == 0
    folder = full_workspace / "output/so-0"
    old = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    change(full_workspace / "data/notices/so-0.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
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


NO_ROOM = """
import resource, signal
from noticegen.start import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
main()
"""


def test_a_full_disk_is_told_and_leaves_the_old_files(
    full_workspace: Path, names: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["build", "-q"]) == 0
    before = documents(full_workspace / "output")
    edit_all(full_workspace, "Văn phòng Sở khẩn trương " + "rất " * 50)
    call = [command()[0], "-c", NO_ROOM, "build", "--jobs", "1"]
    done = subprocess.run(call, cwd=full_workspace, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("[disk-full]") == len(names)
    assert documents(full_workspace / "output") == before
    assert manifest(cli.run, capsys)["code"] == 0


@pytest.mark.usefixtures("full_workspace")
def test_a_folder_that_may_not_be_written_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Not even root may make one there."""
    assert cli.run(["build", "-o", "/sys/noticegen"]) == 2
    assert "[write-denied] Không được phép ghi /sys/noticegen" in capsys.readouterr().err


@pytest.mark.proof
def test_two_builds_at_once_take_turns(full_workspace: Path, tmp_path: Path) -> None:
    both = [begin("build", "--excerpts", "-q", "--jobs", "1", cwd=full_workspace) for _ in range(2)]
    for each in both:
        told = each.messages()
        assert each.returncode == 0, told
    assert cli.run(["build", "--excerpts", "-q", "-o", str(tmp_path / "calm")]) == 0
    assert documents(full_workspace / "output") == documents(tmp_path / "calm")


@pytest.mark.proof
def test_the_second_build_says_that_it_waits(full_workspace: Path) -> None:
    with only_one_in(full_workspace / "output", Reporter("vi")):
        second = begin("build", "so-0", cwd=full_workspace)
        line = second.message()
        assert "đang chờ" in line
        assert not documents(full_workspace / "output")
    assert second.wait() == 0
    assert documents(full_workspace / "output").keys() == {"so-0/so-0.docx", "so-0/so-0.pdf"}

"""A quick look by time and size: it does without reading what stands as it was, and misses no change."""

import json
import os
import shutil
import sys
import time
from pathlib import Path
from subprocess import run

import pytest

from noticegen import start
from noticegen.archive import stamps
from noticegen.commands import main as cli
from tools.archive_edits import TOUCHING, Edit, override
from tools.archives import NOTICE, environment, manifest


def settle_down(root: Path) -> None:
    """As if all had been written a while ago: what was written just now is never trusted to a quick look."""
    long_ago = time.time() - 3600
    for path in sorted(root.rglob("*")):
        if path.is_file():
            os.utime(path, (long_ago, long_ago))
    assert cli.run(["build", "-q"]) == 0


@pytest.fixture
def stamped(built: Path) -> Path:
    settle_down(built)
    assert start._count_if_unchanged() == 1
    return built


def test_a_quick_look_reads_and_loads_nothing(stamped: Path) -> None:
    script = (
        "import sys; from noticegen.start import main; sys.argv = ['noticegen', 'build']; main();"
        "heavy = ('pydantic', 'yaml', 'click', 'weasyprint', 'noticegen.commands.main', 'noticegen.problems.messages');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = run(
        [sys.executable, "-c", script], cwd=stamped, env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
    assert done.stderr == "1 thông báo, không có gì thay đổi.\n"


SEEN: dict[str, Edit] = {
    **{f"edit {what}": touch for what, (touch, _, _) in TOUCHING.items()},
    "new notice": lambda root: (root / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8"),
    "notice as text": lambda root: (root / "data/notices/hai.yaml.txt").write_text("", encoding="utf-8"),
    "notice gone": lambda root: (root / "data/notices/mot.yaml").unlink(),
    "word file edited": lambda root: (root / "output/mot/mot.docx").write_bytes(b"x"),
    "excerpt edited": lambda root: (root / "output/mot/excerpts/van-phong.pdf").write_bytes(b"x"),
    "same size, same time": lambda root: sly_edit(root / "output/mot/mot.docx"),
    "record gone": lambda root: (root / "output/mot/.noticegen.json").unlink(),
    "dangling link beside an edit": lambda root: dangle(root / "output/mot"),
    "another template": lambda root: override(root, "foot.html.j2", "Nơi nhận", "NƠI NHẬN"),
}


def dangle(folder: Path) -> None:
    """As Emacs leaves them."""
    (folder / ".#mot.docx").symlink_to("nobody")
    (folder / "mot.docx").write_bytes(b"x")


def sly_edit(path: Path) -> None:
    """What only the time of change tells, which no program can set."""
    told = path.stat()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))


@pytest.mark.parametrize("what", SEEN)
def test_a_quick_look_sees_whatever_is_touched(stamped: Path, what: str) -> None:
    SEEN[what](stamped)
    assert start._count_if_unchanged() == 0


def test_other_fonts_are_seen_by_a_quick_look(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICEGEN_FONTS", str(stamped))
    assert start._count_if_unchanged() == 0


@pytest.mark.usefixtures("built")
def test_what_was_written_just_now_is_not_trusted_to_a_quick_look() -> None:
    assert cli.run(["build", "-q"]) == 0
    assert start._count_if_unchanged() == 0


def test_a_quick_look_does_without_its_file(stamped: Path) -> None:
    file = stamped / "output/.noticegen" / stamps.NAME
    for data in (b"", b"x", file.read_bytes()[:-5], json.dumps([1]).encode()):
        file.write_bytes(data)
        assert start._count_if_unchanged() == 0
    assert cli.run(["build", "-q"]) == 0
    assert start._count_if_unchanged() == 1


def test_a_document_whose_notice_is_gone_is_looked_at_closely(stamped: Path) -> None:
    (stamped / "data/notices/hai.yaml").write_text(NOTICE.format(name="hai"), encoding="utf-8")
    assert cli.run(["build", "-q"]) == 0
    settle_down(stamped)
    assert start._count_if_unchanged() == 2
    (stamped / "data/notices/hai.yaml").unlink()
    assert start._count_if_unchanged() == 0


@pytest.mark.usefixtures("stamped")
def test_documents_whose_notice_is_gone_are_told_as_long_as_they_stay(
    stamped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stamped / "data/notices/mot.yaml").rename(stamped / "data/notices/hai.yaml")
    for _ in range(2):
        (problem,) = manifest(cli.run, capsys)["problems"]
        assert problem["code"] == "notice-gone"
        assert "output/mot: thông báo mot.yaml không còn" in problem["message"]
        settle_down(stamped)
        assert start._count_if_unchanged() == 0
    shutil.rmtree(stamped / "output/mot")
    assert start._count_if_unchanged() == 1


def test_a_new_name_is_told_where_a_file_system_keeps_all_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamps, "_stat_of", lambda _: (1, 1, 1, 1))
    (tmp_path / "a.docx").touch()
    known = stamps.notice_digest("mot.yaml", str(tmp_path))
    assert stamps.notice_digest("mot.yaml", str(tmp_path)) == known
    (tmp_path / "a.docx").rename(tmp_path / "b.docx")
    assert stamps.notice_digest("mot.yaml", str(tmp_path)) != known


def test_an_empty_folder_is_not_one_that_is_gone(tmp_path: Path) -> None:
    known = stamps.notice_digest("mot.yaml", str(tmp_path))
    (tmp_path / "excerpts").mkdir()
    assert stamps.notice_digest("mot.yaml", str(tmp_path)) != known


def test_another_installation_looks_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("noticegen.archive.stamps.__file__", "/elsewhere/stamps.py")
    assert start._count_if_unchanged() == 0

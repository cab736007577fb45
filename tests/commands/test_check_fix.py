"""`check --fix` and `--diff`: corrections into the author's file, and nothing else of it touched."""

from pathlib import Path

import pytest

from noticegen.commands import check_fix
from noticegen.commands import main as cli
from noticegen.workspace import atomic_write
from tools.archives import make_workspace


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office", ("mot",))
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root / "data/notices/mot.yaml"


def wrong(path: Path) -> bytes:
    """The notice with a byte order mark, CRLF, a comment, and two mistakes."""
    good = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    bad = f"\ufeff# sổ\n{good}place: Vinh: Nghệ An\nopening:\n  - Họp như sau:\n"
    data = bad.replace("\n", "\r\n").encode()
    path.write_bytes(data)
    return data


def test_fix_writes_the_corrections_and_every_other_byte_stays(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = wrong(path)
    assert cli.run(["check", "mot", "--fix"]) == 0
    wanted = before.replace("Vinh: Nghệ An".encode(), '"Vinh: Nghệ An"'.encode())
    assert path.read_bytes() == wanted.replace("Họp như sau:".encode(), '"Họp như sau:"'.encode())
    assert '+place: "Vinh: Nghệ An"' in capsys.readouterr().out


@pytest.mark.parametrize("order", [["--diff"], ["--diff", "--fix"]])
def test_diff_only_shows_them(path: Path, capsys: pytest.CaptureFixture[str], order: list[str]) -> None:
    before = wrong(path)
    assert cli.run(["check", "mot", *order]) == 1
    assert path.read_bytes() == before
    said = capsys.readouterr().out
    assert "-place: Vinh: Nghệ An" in said
    assert '+place: "Vinh: Nghệ An"' in said


def test_a_good_notice_is_not_written(path: Path) -> None:
    before = path.stat()
    assert cli.run(["check", "mot", "--fix", "--quiet"]) == 0
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_what_somebody_else_wrote_meanwhile_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong(path)

    def write_late(files: dict[Path, bytes], still: object) -> None:
        path.write_bytes(b"subject: theirs\n")
        atomic_write.atomic_write(files, still)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(check_fix, "atomic_write", write_late)
    assert cli.run(["check", "mot", "--fix"]) != 0
    assert path.read_bytes() == b"subject: theirs\n"

"""`noticegen import` from the shell: what it writes, what it never touches, how it ends."""

import json
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest

from noticegen.commands.main import run
from tools import old_files, printing
from tools.checkout import ROOT
from tools.imported import docx

OFFICE = (ROOT / "data" / "office.yaml").read_text(encoding="utf-8")
SAMPLE = next(path for path in printing.SAMPLES if path.stem == "2021-11-giao-ban")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with the registry of the samples, and nothing else."""
    (tmp_path / "data" / "notices").mkdir(parents=True)
    (tmp_path / "data" / "office.yaml").write_text(OFFICE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_our_own_file_comes_back_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = docx(printing.read(SAMPLE.read_text(encoding="utf-8")))
    (folder / "thang truoc.docx").write_bytes(data)
    assert run(["import", "thang truoc.docx"]) == 0
    assert (folder / "data/notices/thang-truoc.yaml").exists()
    assert "Bỏ ra: 0" in capsys.readouterr().out


def test_what_is_left_out_ends_with_1_and_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cu.docx").write_bytes(old_files.made(old_files.addressed))
    assert run(["--lang", "en", "import", "cu.docx", "--as", "moi"]) == 1
    assert "paragraph 5" in (out := capsys.readouterr().out)
    assert "“- Các sở, ban, ngành;”" in out
    assert (folder / "data/notices/moi.yaml").exists()


def test_an_existing_notice_is_never_touched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cu.docx").write_bytes(old_files.made(old_files.province))
    (folder / "data/notices/cu.yaml").write_text("của tôi", encoding="utf-8")
    assert run(["import", "cu.docx"]) == 2
    assert (folder / "data/notices/cu.yaml").read_text(encoding="utf-8") == "của tôi"
    assert "[file-exists]" in capsys.readouterr().err


def test_what_cannot_be_read_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cu.docx").write_bytes(b"%PDF-1.7")
    assert run(["import", "cu.docx"]) == 2
    assert list((folder / "data/notices").iterdir()) == []
    assert "[import-pdf]" in capsys.readouterr().err


def test_what_is_pasted_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = import_module("noticegen.commands.import_run")
    monkeypatch.setattr(command, "_pasted", old_files.PASTED.encode)
    assert run(["import", "-", "--as", "dan-vao"]) == 0
    assert (folder / "data/notices/dan-vao.yaml").exists()


def test_the_receipt_for_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cu.docx").write_bytes(old_files.made(old_files.province))
    run(["import", "cu.docx", "--format", "json"])
    receipt = SimpleNamespace(**json.loads(capsys.readouterr().out))
    assert receipt.yaml == (folder / "data/notices/cu.yaml").read_text(encoding="utf-8")
    assert receipt.counts["left-out"] == 0
    assert receipt.words["source"] > 200
    unit = {"id": "so-noi-vu", "agency": "uy-ban-nhan-dan-tinh-lao-cai", "name": "Sở Nội vụ"}
    assert unit in receipt.proposed["units"]
    assert unit["agency"] in [each["id"] for each in receipt.proposed["agencies"]]


def test_problems_stand_at_the_lines_of_the_notice(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not at lines of the Word file, which has none."""
    (folder / "cu.docx").write_bytes(old_files.made(old_files.province))
    run(["import", "cu.docx"])
    told = capsys.readouterr().err
    line = next(each for each in told.splitlines() if "[B22]" in each)
    place = line.split(":")
    written = (folder / "data/notices/cu.yaml").read_text(encoding="utf-8").splitlines()[int(place[1]) - 1]
    assert place[0] == "data/notices/cu.yaml"
    assert f"{place[1]} | {written.rstrip()[:20]}" in told


def test_what_the_registry_lacks_is_added_only_when_asked(folder: Path) -> None:
    (folder / "cu.docx").write_bytes(old_files.made(old_files.province))
    run(["import", "cu.docx"])
    office = folder / "data" / "office.yaml"
    assert office.read_text(encoding="utf-8") == OFFICE
    run(["import", "cu.docx", "--as", "lan-hai", "--add"])
    added = office.read_text(encoding="utf-8")
    assert [line for line in OFFICE.splitlines() if line not in added.splitlines()] == []
    assert "{id: so-noi-vu, agency: uy-ban-nhan-dan-tinh-lao-cai, name: Sở Nội vụ}" in added
    assert "units: so-noi-vu" in (folder / "data/notices/lan-hai.yaml").read_text(encoding="utf-8")
    assert run(["check", "lan-hai"]) == 0

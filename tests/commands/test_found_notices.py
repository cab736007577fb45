"""Notices, registries and workspaces are found by what people call them, or named as what is missing."""

import os
import shutil
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from noticegen.commands import main as cli
from tools.notices import BASE, OFFICE


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    "path", ["x" * 300 + ".yaml", "a\x00b.yaml", "data/notices/pipe.yaml", "data/office.yaml/x.yaml"]
)
def test_odd_paths_are_told(workspace: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    os.mkfifo(workspace / "data/notices/pipe.yaml")
    assert cli.run(["check", path]) == 2
    assert "Traceback" not in capsys.readouterr().err


Form = Literal["NFC", "NFD"]
NAMES = ("good", "good.yaml", "data/notices/good.yaml", "data/notices", "data", ".", "data/office.yaml")


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("name", NAMES)
def test_a_notice_is_found_by_what_people_call_it(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert cli.run(["check", name]) == 0
    assert "1 tệp, không có lỗi." in capsys.readouterr().err


@pytest.mark.parametrize("there", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
def test_a_name_is_found_however_its_letters_are_composed(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], there: Form, typed: Form
) -> None:
    """A file that a Mac packed has its letters and marks apart."""
    (folder := workspace / normalize(there, "Sở Nội vụ")).mkdir()
    (workspace / "data").rename(folder / "data")
    (folder / "data/notices/good.yaml").rename(folder / "data/notices" / normalize(there, "họp tháng.yaml"))
    as_typed = Path(normalize(typed, "Sở Nội vụ"))
    notice = normalize(typed, "họp tháng")
    assert cli.run(["check", str(as_typed / "data/notices" / f"{notice}.yaml")]) == 0
    assert cli.run(["check", str(as_typed)]) == 0
    monkeypatch.chdir(folder)
    for name in (notice, f"{notice}.yaml", f"data/notices/{notice}.yaml"):
        assert cli.run(["check", name]) == 0, capsys.readouterr()


def test_a_folder_that_holds_a_workspace_is_that_workspace(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workspace.parent)
    assert cli.run(["check", workspace.name]) == 0
    assert "1 tệp, không có lỗi." in capsys.readouterr().err


def test_every_notice_is_found_whatever_its_suffix_and_folder(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "data/notices/2026/thang-6").mkdir(parents=True)
    for name in ("2026/thang-6/a.yaml", "B.YAML", "c.Yml", ".hidden.yaml"):
        (workspace / "data/notices" / name).write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 0
    assert "4 tệp, không có lỗi." in capsys.readouterr().err
    assert cli.run(["check", "a"]) == 0


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_notice_saved_as_text_is_not_left_out_silently(
    workspace: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (workspace / "data/notices/b.yaml.txt").write_text(BASE, encoding="utf-8")
    assert cli.run([command]) == 0
    told = capsys.readouterr().err
    assert "cảnh báo [file-named-txt] data/notices/b.yaml.txt" in told
    assert "bỏ .txt: b.yaml" in told


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("name", ["godo", "data/notices/goood.yaml"])
def test_a_near_name_is_offered(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert cli.run(["check", name]) == 2
    assert "“data/notices/good.yaml”" in capsys.readouterr().err


def test_check_tells_that_two_notices_would_be_one(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/notices/Good.yaml").write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 2
    assert "[same-output]" in capsys.readouterr().err


def test_a_workspace_one_level_down_is_named(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    above = tmp_path_factory.mktemp("above")
    (above / "so-mau/data").mkdir(parents=True)
    (above / "so-mau/data/office.yaml").write_text(OFFICE, encoding="utf-8")
    monkeypatch.chdir(above)
    assert cli.run(["check"]) == 2
    said = capsys.readouterr().err
    assert "[workspace-below]" in said
    assert "so-mau" in said


def test_no_workspace_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["check"]) == 2
    assert "[no-workspace]" in capsys.readouterr().err


def test_a_workspace_is_found_from_inside_it(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workspace / "data/notices")
    assert cli.run(["check", "good.yaml"]) == 0


def test_a_notice_of_another_workspace_uses_its_own_registry(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(workspace, elsewhere / "w")
    monkeypatch.chdir(elsewhere)
    assert cli.run(["check", "w/data/notices/good.yaml"]) == 0


def test_a_notice_named_by_a_roundabout_path_is_the_same(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(workspace / "data")
    assert cli.run(["build", "../data/notices/good.yaml"]) == 0
    monkeypatch.chdir(workspace)
    capsys.readouterr()
    assert cli.run(["build", "good"]) == 0
    assert "không có gì thay đổi" in capsys.readouterr().err

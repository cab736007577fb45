"""`init` and `new` make a workspace and a notice that can be checked at once, and write over nothing."""

import re
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.notice.json_schema import schema_text
from tools.command_line import files_in
from tools.notices import OFFICE


def test_init_then_new_then_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["init", "work"]) == 0
    monkeypatch.chdir(tmp_path / "work")
    assert cli.run(["new"]) == 0
    assert cli.run(["new", "Họp đột xuất"]) == 0
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    assert "2 tệp, không có lỗi, 6 cảnh báo." in capsys.readouterr().err
    assert (tmp_path / "work/data/notices/hop-dot-xuat.yaml").is_file()
    assert (tmp_path / "work/data/notice.schema.json").read_text(encoding="utf-8") == schema_text("notice")


def test_init_ends_with_the_line_to_paste(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    cli.run(["init", "Sở của tôi"])
    assert capsys.readouterr().err.endswith("\n  cd 'Sở của tôi'\n")
    monkeypatch.chdir(tmp_path / "Sở của tôi")
    cli.run(["init"])
    assert "cd " not in capsys.readouterr().err


@pytest.mark.parametrize(("first", "second", "code"), [
    ("work", ".", "workspace-has-workspaces"),
    (".", "work", "workspace-in-workspace"),
    (".", "a/b", "workspace-in-workspace"),
    ("a/work", ".", "workspace-has-workspaces"),
    ("a/work", "a/work/../..", "workspace-has-workspaces"),
    ("work", "work/../other", ""),
    ("work", "work", ""),
    ("work", "other", ""),
])  # fmt: skip
def test_a_workspace_in_a_workspace_is_never_silent(
    first: str, second: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    cli.run(["init", first])
    assert "[workspace-" not in capsys.readouterr().err
    assert cli.run(["init", second]) == 0
    told = capsys.readouterr().err
    assert re.findall(r"\[(workspace-[a-z-]+)\]", told) == ([code] if code else [])


def test_init_keeps_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/office.yaml").write_text("mine", encoding="utf-8")
    assert cli.run(["init"]) == 0
    once = files_in(tmp_path)
    capsys.readouterr()
    assert once["data/office.yaml"] == b"mine"
    assert cli.run(["init"]) == 0
    assert files_in(tmp_path) == once
    assert "Đã tạo" not in capsys.readouterr().err


def test_new_fits_an_office_without_units_signers_or_recipients(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "data/office.yaml").write_text(
        "agencies: [{id: a, name: Sở A, symbol: A, place: Vinh}]\n", encoding="utf-8"
    )
    (workspace / "data/notices/good.yaml").unlink()
    assert cli.run(["new", "x"]) == 0
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    told = capsys.readouterr().err
    assert "“Họ và tên” là tên mẫu" in told
    assert "1 tệp, không có lỗi, 1 cảnh báo.\n" in told


def test_new_gives_its_task_to_a_unit_that_can_have_it(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    registry = OFFICE.replace("name: Văn phòng Sở}", "name: Văn phòng Sở, until: 2020-12-31}")
    registry = registry.replace("name: Thanh tra Sở}", "name: Thanh tra Sở, agency: so-tai-chinh}")
    (workspace / "data/office.yaml").write_text(registry, encoding="utf-8")
    (workspace / "data/notices/good.yaml").unlink()
    assert cli.run(["new", "x"]) == 0
    assert "units: phong-moi " in (workspace / "data/notices/x.yaml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    assert "1 tệp, không có lỗi.\n" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["../../x", "/abs", "CON", "a\nb"])
def test_new_never_leaves_its_folder(workspace: Path, name: str) -> None:
    before = set(files_in(workspace))
    assert cli.run(["new", name]) == 0
    assert {Path(each).parent.as_posix() for each in set(files_in(workspace)) - before} == {"data/notices"}


def test_new_from_last_months(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its name, as everywhere; it is the beginning of this month's, and `check` says what is still the old one's."""
    assert cli.run(["new", "thang-12", "--from", "good"]) == 0
    assert "Đã tạo data/notices/thang-12.yaml từ data/notices/good.yaml" in capsys.readouterr().err
    assert cli.run(["check", "thang-12"]) == 0
    assert "[carried-over]" in capsys.readouterr().err
    before = files_in(workspace)
    assert cli.run(["new", "thang-12", "--from", "good"]) == 2
    assert cli.run(["new", "x", "--from", "goood"]) == 2
    told = capsys.readouterr().err
    assert "[file-exists]" in told
    assert "data/notices/good.yaml" in told
    assert files_in(workspace) == before

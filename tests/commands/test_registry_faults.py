"""Faults of the registry are told at their place."""

import re
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.notices import BASE, OFFICE


def test_the_registry_is_checked_by_name(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = OFFICE.replace("parent: UBND tỉnh Nghệ An", "parent: [UBND tỉnh, tỉnh Nghệ An]", 1)
    (workspace / "data/office.yaml").write_text(text + "ghi_chu:\n", encoding="utf-8")
    assert cli.run(["check", "data/office.yaml"]) == 1
    told = capsys.readouterr().err
    assert "[unknown-key]" in told
    assert "[comma-may-split-text]" in told


def test_a_rule_about_the_registry_shows_its_line(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = OFFICE.replace("name: Trần Quốc Thành", "name: TS. Trần Quốc Thành")
    (workspace / "data/office.yaml").write_text(text, encoding="utf-8")
    (workspace / "data/notices/second.yaml").write_text(BASE, encoding="utf-8")
    assert cli.run(["check"]) == 0
    told = capsys.readouterr().err
    assert told.count("[S05]") == 1
    assert re.search(r"\d+ \|   - \{id: giam-doc, post: Giám đốc, name: TS. Trần Quốc Thành\}\n.*\^", told)


def test_an_empty_registry_says_how_to_get_one(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workspace / "data/office.yaml").write_text("", encoding="utf-8")
    assert cli.run(["check"]) == 1
    told = capsys.readouterr().err
    assert "[office-empty]" in told
    assert "noticegen init" in told


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_a_broken_registry_is_told_at_its_place(
    workspace: Path, capsys: pytest.CaptureFixture[str], output_format: str
) -> None:
    (workspace / "data/office.yaml").write_text("agencies: []\n", encoding="utf-8")
    assert cli.run(["check", "--format", output_format]) == 1
    told = capsys.readouterr()
    assert "too-few" in told.out + told.err
    assert "data/office.yaml" in told.out + told.err


OFFICE_FAULTS = {
    "repeated-id": (OFFICE + "  - {name: x}\n").replace("id: thanh-tra,", "id: van-phong,"),
    "unknown-unit": OFFICE.replace("members: [van-phong, thanh-tra]", "members: [van-phong, thanhtra]"),
    "unknown-agency": OFFICE.replace("agency: so-tai-chinh", "agency: so-taichinh"),
    "until-before-since": OFFICE.replace(
        "name: Văn phòng Sở", "name: Văn phòng Sở, since: 2021-02-01, until: 2021-01-01"
    ),
    "id-form": OFFICE.replace("id: van-phong,", "id: Văn phòng,"),
    "date-impossible": OFFICE.replace("name: Văn phòng Sở", "name: Văn phòng Sở, since: 2021-02-30"),
    "too-many": OFFICE.replace("name: Sở Tài chính", "name: [a, b, c, d]"),
    "unknown-choice": OFFICE.replace("kind: post", "kind: posts"),
}


@pytest.mark.parametrize("code", OFFICE_FAULTS)
def test_faults_of_the_registry(workspace: Path, capsys: pytest.CaptureFixture[str], code: str) -> None:
    (workspace / "data/office.yaml").write_text(OFFICE_FAULTS[code], encoding="utf-8")
    assert cli.run(["check"]) == 1
    assert f"[{code}]" in capsys.readouterr().err

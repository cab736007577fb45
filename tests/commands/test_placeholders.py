"""The names that `init` and `new` write for an example never become an official notice in silence."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from noticegen.commands import main as cli
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.notice.tree_to_placeholder_problems import tree_to_placeholder_problems
from noticegen.problems.problem import Problem, Severity
from noticegen.reading.tree import ListNode, MapNode
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.writing.starters import OFFICE, notice_starter
from tools import notices
from tools.reader import fill_in

GENERAL = {
    *("Văn phòng Sở", "VP", "Thanh tra Sở", "Công đoàn Sở", "organisation", "Các phòng", "Ban Giám đốc", "để b/c"),
    *("Các phòng, đơn vị thuộc Sở", "để th/h", "all", "Giám đốc", "TL. Giám đốc", "Chánh Văn phòng"),
}
"""What the starter says that is true of many an office."""

NO_SIGNERS = "agencies: [{id: a, name: Sở A, symbol: A, place: Vinh}]\n"


def values(tree: Any) -> Iterator[str]:
    """Every text that may be printed: ids are not."""
    if isinstance(tree, MapNode):
        for key, value in tree.items():
            yield from () if key in {"id", "members"} else values(value)
    elif isinstance(tree, ListNode):
        for value in tree:
            yield from values(value)
    elif tree is not None:
        yield str(tree)


def found(text: str) -> list[Problem]:
    return list(tree_to_placeholder_problems(yaml_to_tree(text, "x.yaml")))


def test_each_value_of_the_starter_is_general_or_a_sample() -> None:
    samples = {each.values["found"] for each in found(OFFICE)}
    assert set(values(yaml_to_tree(OFFICE, "x.yaml"))) - GENERAL == samples
    assert not samples & GENERAL


def test_each_is_shown_where_it_stands() -> None:
    lines = OFFICE.splitlines()
    for each in found(OFFICE):
        assert each.at
        assert lines[each.at.line - 1][each.at.column - 1 :].startswith(each.values["found"])
        assert each.severity is Severity.WARNING


@pytest.mark.parametrize(
    "value",
    ["SỞ MẪU", "[Sở, Mẫu]", '"sở  mẫu "', "Sở M\u00e2\u0303u"],
    ids=["capitals", "lines", "blanks", "decomposed"],
)
def test_a_sample_is_one_however_it_is_written(value: str) -> None:
    assert len(found(f"agencies: [{{id: a, name: {value}}}]")) == 1
    assert len(found(f"issuers: {{name: {value}}}")) == 1


@pytest.mark.parametrize(
    "value", ["Cơ sở Mẫu Sơn", "Sở Mẫu giáo", "Trường Mẫu giáo", "Sở", "~", "{a: b}", "[[Sở], Mẫu]"]
)
def test_another_name_is_none(value: str) -> None:
    assert found(f"agencies: [{{id: a, name: {value}}}]") == []


def test_the_starter_of_a_notice_has_one_only_where_the_registry_gives_none() -> None:
    assert found(notice_starter(notices.office(), 2026, 11)) == []
    bare = tree_to_office(yaml_to_tree(NO_SIGNERS, "office.yaml"))
    assert [each.values["found"] for each in found(notice_starter(bare, 2026, 11))] == ["Họ và tên"]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(tmp_path)
    assert [cli.run(["init"]), cli.run(["new", "x"])] == [0, 0]
    capsys.readouterr()
    return tmp_path


def test_check_and_every_build_warn(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for call in (["check"], ["build"], ["build"], ["build"]):
        assert cli.run(call) == 0
        told = capsys.readouterr().err
        assert (told.count("cảnh báo [placeholder]"), told.count("data/office.yaml:")) == (6, 6)
    fill_in(workspace)
    assert cli.run(["build"]) == 0
    assert "placeholder" not in capsys.readouterr().err


def test_a_sample_in_a_notice_cannot_be_issued_either(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill_in(workspace)
    notice = workspace / "data/notices/x.yaml"
    text = notice.read_text(encoding="utf-8")
    notice.write_text(text.replace("signers: giam-doc", "signers: {post: Giám đốc, name: Họ và tên}"), encoding="utf-8")
    assert cli.run([*ISSUE, "--date", "2026-11-20"]) == 1
    assert capsys.readouterr().err.count("lỗi [placeholder]") == 1


ISSUE = ["issue", "x", "--number", "5"]


def test_issue_refuses_until_the_last_one_is_gone(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office, notice = workspace / "data/office.yaml", workspace / "data/notices/x.yaml"
    before = notice.read_bytes()
    date = before.decode().partition("date: ")[2][:7] + "-01"
    for each in found(OFFICE):
        fill_in(workspace)
        assert each.at
        real, sample = office.read_text(encoding="utf-8"), OFFICE.splitlines()[each.at.line - 1]
        lines = real.splitlines()
        lines[each.at.line - 1] = sample
        office.write_text("\n".join(lines), encoding="utf-8")
        assert cli.run([*ISSUE, "--date", date]) == 1
        assert "lỗi [placeholder]" in capsys.readouterr().err
        assert notice.read_bytes() == before
    fill_in(workspace)
    assert cli.run([*ISSUE, "--date", date]) == 0

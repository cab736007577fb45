"""A notice is begun under a name of its own, and nothing that is there is touched."""

import datetime as dt
from pathlib import Path

import pytest

from noticegen.checking.check import bytes_to_registry, text_to_checked
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.workspace import Workspace
from noticegen.writing.new_notice import new_notice
from noticegen.writing.starters import OFFICE as SAMPLE_OFFICE
from noticegen.writing.starters import notice_starter
from tools.command_line import files_in
from tools.notices import BASE, OFFICE

TODAY = dt.date(2026, 11, 29)


@pytest.fixture
def office(tmp_path: Path) -> Workspace:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/cu.yaml").write_text(BASE, encoding="utf-8")
    return Workspace(tmp_path)


@pytest.mark.parametrize(("name", "stem"), [
    (None, "2026-11-giao-ban"), ("Họp đột xuất", "hop-dot-xuat"), ("x.yaml", "x"), ("../../x", "x"),
])  # fmt: skip
@pytest.mark.parametrize("source", [None, "cu"])
def test_its_name(office: Workspace, name: str | None, stem: str, source: str | None) -> None:
    made = new_notice(office, name, office.notices / f"{source}.yaml" if source else None, TODAY)
    assert made.path == office.notices / f"{stem}.yaml"
    assert "2026-11" in made.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("month", range(1, 13))
def test_a_sample_has_nothing_to_be_told(month: int) -> None:
    """But for the names that stand in for the office's own: who begins should not begin with doubts about our text."""
    office, registry = bytes_to_registry(SAMPLE_OFFICE.encode(), "office.yaml")
    assert {each.code for each in registry.problems} == {"placeholder"}
    text = notice_starter(office, 2026, month)
    assert text_to_checked(text, "a.yaml", office).problems == ()


def test_what_is_there_stays(office: Workspace) -> None:
    before = files_in(office.root)
    with pytest.raises(ProblemsFound) as found:
        new_notice(office, "Cũ", None, TODAY)
    assert [each.code for each in found.value.problems] == ["file-exists"]
    assert files_in(office.root) == before

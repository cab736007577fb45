"""What the README shows works as printed."""

import re
from pathlib import Path

import pytest

from noticegen.checking.check import bytes_to_checked, read_office
from noticegen.commands import init
from noticegen.commands.parser import COMMANDS
from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import Workspace
from tools.checkout import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    init.run(init.Options(tmp_path), Reporter("vi", quiet=True))
    return Workspace(tmp_path)


def test_the_example_notice_is_fit_in_a_new_workspace(workspace: Workspace) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    checked = bytes_to_checked(example.encode(), "example.yaml", read_office(workspace))
    assert not checked.problems
    assert checked.is_fit


def test_every_file_it_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(r'src="([^"]+)"', README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_in_its_table_exists() -> None:
    rows = re.findall(r"^\| `noticegen (\w+)", README, re.MULTILINE)
    assert rows
    assert set(rows) == set(COMMANDS)

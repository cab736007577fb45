"""A bug of ours with one file stops that file only: the others are checked, the exit code is 3, the report is named."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from noticegen.checking import check
from noticegen.commands import check_fix
from noticegen.commands import main as cli
from noticegen.pages import notice_to_page_problems
from noticegen.reading.corrected_text import corrected_text
from tools.archives import make_workspace

BAD = "Kết luận hai"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three notices, the last of which says what its author must mend."""
    root = make_workspace(tmp_path / "office", ("hai", "mot", "ba"))
    with (root / "data/notices/mot.yaml").open("a", encoding="utf-8") as file:
        file.write("appendices: [{title: A, body: [{table: {columns: [a, b], rows: [[1]]}}]}]\n")
    with (root / "data/notices/hai.yaml").open("a", encoding="utf-8") as file:
        file.write("appendices: [{title: A, body: [{table: {columns: [a], rows: [[1]]}}]}]\n")
    monkeypatch.chdir(root)
    return root


def failing(step: Callable[..., Any]) -> Callable[..., Any]:
    def fails(first: Any, *others: Any, **more: Any) -> Any:
        if BAD in str(getattr(first, "subject", first)):
            raise KeyError("planted")
        return step(first, *others, **more)

    return fails


PLACES = {
    "a rule": (check, "check_notice"),
    "reading": (check, "yaml_to_tree"),
    "the pages": (notice_to_page_problems, "notice_to_narrow_column_problems"),
}


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("place", PLACES)
def test_the_others_are_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    module, name = PLACES[place]
    monkeypatch.setattr(module, name, failing(getattr(module, name)))
    assert cli.run(["check"]) == 3
    told = capsys.readouterr().err
    assert told.count("[paper-bug]") == 1
    assert "data/notices/hai.yaml" in told
    assert "[row-length]" in told
    (log,) = re.findall(r"\S+noticegen-\S+\.log", told)
    assert "planted" in Path(log).read_text(encoding="utf-8")
    assert cli.run(["check", "--format", "json"]) == 3
    assert {each["code"] for each in json.loads(capsys.readouterr().out)} >= {"paper-bug", "row-length"}


@pytest.mark.usefixtures("office")
def test_the_others_are_corrected(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(check_fix, "corrected_text", failing(corrected_text))
    assert cli.run(["check", "--diff"]) == 3
    told = capsys.readouterr().err
    assert told.count("[paper-bug]") == 1
    assert "[row-length]" in told


def test_a_file_that_cannot_be_opened_keeps_none_from_being_checked(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (office / "data/notices/hai.yaml").unlink()
    (office / "data/notices/hai.yaml").symlink_to("hai.yaml")
    assert cli.run(["check"]) in {1, 2}
    assert "[row-length]" in capsys.readouterr().err

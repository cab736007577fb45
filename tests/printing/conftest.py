"""A workspace with one notice, to print in; the same with a number and a day."""

from pathlib import Path

import pytest

from tools.archives import change, entered, make_workspace


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return entered(make_workspace(tmp_path / "office"), monkeypatch)


@pytest.fixture
def numbered(workspace: Path) -> Path:
    change(workspace / "data/notices/mot.yaml", "date: 2021-11", "number: 7\ndate: 2021-11-16")
    return workspace

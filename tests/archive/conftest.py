"""A workspace with one notice; the same after a build; one with several notices."""

from pathlib import Path

import pytest

from tools.archives import build_once, entered, make_workspace


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return entered(make_workspace(tmp_path / "office"), monkeypatch)


@pytest.fixture
def built(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    build_once(workspace, tmp_path_factory)
    return workspace


@pytest.fixture
def names(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """As many notices as a quick test needs; a proof has four times as many."""
    return tuple(f"so-{number}" for number in range(16 if request.node.get_closest_marker("proof") else 4))


@pytest.fixture
def full_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]) -> Path:
    return entered(make_workspace(tmp_path / "office", names), monkeypatch)

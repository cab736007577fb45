"""A notice to verify, and a folder to do so in."""

from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.archives import make_workspace
from tools.authority import Authority


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A notice's PDF with its source."""
    root = make_workspace(tmp_path_factory.mktemp("office") / "office")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert cli.run(["build", "-q"]) == 0
    return (root / "output/mot/mot.pdf").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, authority: Authority) -> Path:
    """Where a file lies that somebody sent, with a root beside it; no workspace."""
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "root.cer").write_bytes(authority.certificate("root").dump())
    return tmp_path

"""A workspace whose one notice has appendices in files of their own, and its documents."""

from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.appendices import APPENDICES
from tools.archives import NOTICE, make_workspace


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    text = NOTICE.format(name="mot").replace("date: 2021-11", "number: 7\ndate: 2021-11-16")
    (root / "data/notices/mot.yaml").write_text(text + APPENDICES, encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


@pytest.fixture
def built(root: Path) -> Path:
    assert cli.run(["build", "-q"]) == 0
    return root / "output/mot"

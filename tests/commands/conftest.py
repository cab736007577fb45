"""A workspace with a registry and one good notice."""

from pathlib import Path

import pytest

from tools.notices import BASE, OFFICE


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/good.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return tmp_path

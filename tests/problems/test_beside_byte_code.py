"""What lies beside our byte code is as safe as that."""

import os
import sys
from pathlib import Path

import pytest

from noticegen.problems.beside_byte_code import FOLDER, _folder, keep


@pytest.fixture(autouse=True)
def _may_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def test_the_folder_is_that_of_our_byte_code_or_none() -> None:
    assert Path(keep.__code__.co_filename).parent in FOLDER.parents or sys.pycache_prefix
    assert _folder("/a/__pycache__/b.pyc") == Path("/a/__pycache__")
    nowhere = _folder(None) / "kept"
    keep(nowhere, b"data")
    with pytest.raises(OSError, match="kept"):
        nowhere.read_bytes()


def test_others_may_not_write_what_is_kept(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        keep(tmp_path / "kept", b"data")
    finally:
        os.umask(old)
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o644


def test_what_cannot_be_written_whole_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(tmp_path / "kept", b"first")

    def fails(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", fails)
    keep(tmp_path / "kept", b"second")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"kept": b"first"}


def test_a_link_that_lies_in_the_way_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"theirs")
    (tmp_path / f"kept.{os.getpid()}").symlink_to(elsewhere)
    keep(tmp_path / "kept", b"data")
    assert elsewhere.read_bytes() == b"theirs"

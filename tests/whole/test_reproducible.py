"""The same YAML gives the same bytes, whatever the day, the folder, the time zone, the language or the hash seed."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.checkout import ROOT
from tools.processes import pause
from tools.tiers import named

WAYS = {
    "one": ({"PYTHONHASHSEED": "0", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C"}, "một thư mục"),
    "other": ({"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"}, "b"),
}


def copy_of_the_workspace(folder: Path) -> Path:
    shutil.copytree(ROOT / "data", folder / "data", dirs_exist_ok=True)
    return folder


def built(folder: Path, environment: dict[str, str]) -> dict[str, str]:
    """The digest of every document, built by a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "noticegen", "build", "--quiet", "-o", "out"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    out = folder / "out"
    files = sorted(path for path in out.rglob("*") if path.is_file() and path.parent.name != ".noticegen")
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = copy_of_the_workspace(tmp_path_factory.mktemp("first"))
    digests = built(folder, {"PYTHONHASHSEED": "1"})
    pause(2.1)  # a zip file's clock ticks every two seconds
    return digests


@pytest.mark.parametrize(("environment", "folder"), named(WAYS, ["one"]))
def test_same_bytes(tmp_path: Path, first: dict[str, str], environment: dict[str, str], folder: str) -> None:
    assert len(first) == 8  # each notice's two documents, their slots, and the record of them
    (tmp_path / folder).mkdir()
    assert built(copy_of_the_workspace(tmp_path / folder), environment) == first

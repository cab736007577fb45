"""A small workspace to build in, and what a run did there."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from .checkout import SOURCE
from .notices import OFFICE
from .processes import Process, start
from .shared import once

NOTICE = """\
date: 2021-11
subject: Kết luận {name}
body:
  - heading: Giao Văn phòng Sở
    units: van-phong
    items:
      - Văn phòng Sở tổng hợp báo cáo tháng Mười một gửi Ban Giám đốc xem xét.
  - heading: Giao Thanh tra Sở
    units: thanh-tra
    items:
      - Thanh tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương ở các đơn vị.
signers: giam-doc
"""
VAN_PHONG, THANH_TRA = "Văn phòng Sở tổng hợp", "Thanh tra Sở kiểm tra"


def entered(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same workspace, once the test stands in it, with no language chosen."""
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


def make_workspace(root: Path, names: tuple[str, ...] = ("mot",)) -> Path:
    """A registry and these notices, each with a section for two units."""
    (root / "data/notices").mkdir(parents=True)
    (root / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    for name in names:
        (root / f"data/notices/{name}.yaml").write_text(NOTICE.format(name=name), encoding="utf-8")
    return root


def build_once(root: Path, factory: pytest.TempPathFactory) -> None:
    """Build a workspace with its excerpts; one just like it was perhaps built before, in this run, and is copied."""
    files = sorted(path for path in (root / "data").rglob("*") if path.is_file())
    known = repr([(path.relative_to(root).as_posix(), path.read_bytes()) for path in files])

    def make(folder: Path) -> Path:
        shutil.copytree(root, folder / "office")
        done = program("build", "--excerpts", "-q", cwd=folder / "office")
        assert done.returncode == 0, done.stderr
        return folder / "office/output"

    shutil.copytree(once(factory, f"built-{sha256(known.encode()).hexdigest()[:16]}", make), root / "output")


def change(path: Path, old: str, new: str) -> None:
    """An edit that must find what it edits."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def documents(folder: Path) -> dict[str, bytes]:
    """Every file of an archive that people read, by its place below the folder."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".slots.json"))
    places = {path.relative_to(folder).as_posix(): path for path in found}
    return {place: path.read_bytes() for place, path in places.items() if not re.search(r"(^|/)\.", place)}


def times(folder: Path) -> dict[str, int]:
    """When each was written."""
    return {place: (folder / place).stat().st_mtime_ns for place in documents(folder)}


def command(*arguments: str) -> list[str]:
    """The program, called as the shell would."""
    return [sys.executable, "-m", "noticegen", *arguments]


def environment(**more: str) -> Mapping[str, str]:
    """With our sources first, and no language asked for."""
    return {key: value for key, value in os.environ.items() if key != "NOTICEGEN_LANG"} | {
        "PYTHONPATH": str(SOURCE),
        **more,
    }


def program(*arguments: str, cwd: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run it to its end."""
    return subprocess.run(
        command(*arguments), cwd=cwd, env=environment(**more), capture_output=True, check=False, text=True
    )


def begin(*arguments: str, cwd: Path) -> Process:
    """Start it; the test ends it, or waits for it."""
    return start(command(*arguments), cwd=cwd, env=environment())


def manifest(run: Callable[[list[str]], int], capsys: Any, *arguments: str) -> dict[str, Any]:
    """What a run says it did."""
    capsys.readouterr()
    code = run([*(arguments or ("build",)), "-q", "--format", "json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found | {"code": code, "names": sorted({stem(Path(each["file"])) for each in found["made"]})}


def stem(path: Path) -> str:
    """A document's name, without .docx, .pdf or .slots.json."""
    return path.name.partition(".")[0]


def die_or_double(number: int) -> int:
    """A job; the third kills the process that does it. Here, because that process must be able to import it."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2

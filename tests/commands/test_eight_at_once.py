"""Eight processes want the same number, or the same name, at the same moment: one of them has it."""

import shutil
from pathlib import Path

import pytest

from tools import archives, processes
from tools.archives import make_workspace

ORDER = ("--number", "123", "--date", "2021-11-17")


@pytest.mark.proof
def test_eight_at_once_give_one_number_to_one(tmp_path: Path) -> None:
    names = [f"so-{each}" for each in range(8)]
    root = make_workspace(tmp_path / "office", tuple(names))
    for _ in range(5):
        running = [
            processes.start(archives.command("issue", name, *ORDER), cwd=root, env=archives.environment())
            for name in names
        ]
        said = [each.messages() for each in running]
        assert sorted(each.returncode for each in running) == [0, *[1] * 7], said
        issued = [
            each
            for each in names
            if "state: issued" in (root / f"data/notices/{each}.yaml").read_text(encoding="utf-8")
        ]
        assert len(issued) == 1
        shutil.rmtree(root)
        make_workspace(root, tuple(names))


@pytest.mark.proof
def test_eight_at_once_make_one_notice_of_one_name(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "office")
    running = [processes.start(archives.command("new", "moi"), cwd=root, env=archives.environment()) for _ in range(8)]
    said = [each.messages() for each in running]
    assert sorted(each.returncode for each in running)[:2] == [0, 2], said
    assert sum("[file-exists]" in each for each in said) == 7

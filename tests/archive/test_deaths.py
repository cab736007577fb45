"""`build`, `excerpt` and `issue` die at any call by which files are written: nothing is lost, no pair is mixed."""

import random
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.workspace.temporary_files import journals_in
from tools.archives import VAN_PHONG, build_once, change, documents, make_workspace
from tools.deaths import Death, dying_at
from tools.tiers import named

EACH = 5
ISSUED = "number: 7\ndate: 2021-11-16\nstate: issued"
COMMANDS: Mapping[str, tuple[str, ...]] = {
    "issue": ("issue", "mot", "--number", "123", "--date", "2021-11-17"),
    "build": ("build", "--jobs", "1"),
    "excerpts": ("build", "--excerpts", "--jobs", "1"),
    "slips": ("excerpt", "mot", "--all"),
    "formal extract": ("excerpt", "mot", "--unit", "van-phong", "--kind", "trich-sao"),
}


@dataclass(frozen=True)
class Run:
    """A workspace before a command, and how it leaves its files when nothing dies."""

    start: Path
    old: Mapping[str, bytes]
    new: Mapping[str, bytes]
    calls: int


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    """Those that were needed so far."""
    return {}


def run_of(name: str, runs: dict[str, Run], factory: pytest.TempPathFactory) -> Run:
    if name not in runs:
        start = make_workspace(factory.mktemp("start") / "office")
        if name == "formal extract":
            change(start / "data/notices/mot.yaml", "date: 2021-11", ISSUED)
        if name != "issue":
            build_once(start, factory)
            change(start / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
        done = shutil.copytree(start, factory.mktemp("done") / "office")
        with pytest.MonkeyPatch.context() as patch, dying_at(10**6) as calls:
            patch.chdir(done)
            assert cli.run([*COMMANDS[name], "-q"]) == 0
        runs[name] = Run(start, documents(start), documents(done), calls())
    return runs[name]


CASES = {f"{name}, {seed}": (name, seed) for name in COMMANDS for seed in range(8)}


@pytest.mark.parametrize(("name", "seed"), named(CASES, {"issue, 0"}))
def test_what_is_found_is_old_or_new_and_the_next_run_ends_it(
    runs: dict[str, Run], tmp_path_factory: pytest.TempPathFactory, name: str, seed: int,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    run, dice = run_of(name, runs, tmp_path_factory), random.Random(seed)  # noqa: S311 not a secret
    for step in dice.sample(range(run.calls), EACH):
        root = shutil.copytree(run.start, tmp_path_factory.mktemp("died") / "office")
        monkeypatch.chdir(root)
        with suppress(Death), dying_at(step):
            cli.run([*COMMANDS[name], "-q"])
        assert_old_or_new(root, run)
        capsys.readouterr()
        assert cli.run([*COMMANDS[name], "-q"]) == 0
        assert "hand-edit" not in (said := capsys.readouterr().err), said
        assert documents(root) == run.new, step


def assert_old_or_new(root: Path, run: Run) -> None:
    """Every file whole and there; each pair of one kind, unless a journal says how to end it."""
    found = documents(root)
    assert run.old.keys() <= found.keys()
    assert all(data in {run.old.get(place), run.new.get(place)} for place, data in found.items())
    if not any(journals_in(folder) for folder in root.rglob("*") if folder.is_dir()):
        for word in (place for place in found if place.endswith(".docx")):
            pdf = word.removesuffix(".docx") + ".pdf"
            assert any(found[word] == each.get(word) and found[pdf] == each.get(pdf) for each in (run.old, run.new))

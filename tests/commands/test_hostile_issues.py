"""`issue` of a notice with awkward strings: given its number if it is right, else refused for what `check` says too."""

import random
from pathlib import Path

import pytest

from noticegen.checking.check import FileProblems, bytes_to_checked, read_registry
from noticegen.commands import main as cli
from noticegen.problems.problem import Severity
from noticegen.workspace.workspace import Workspace
from tools.hostile_fields import FIELDS, UNISSUED, WRITINGS, Attempt
from tools.hostile_strings import strings
from tools.tiers import tiered

EACH = 10
ISSUED = "date: 2021-11-17\nnumber: 123\nstate: issued\n"
PRINTABLE = [each for each in strings() if each.isprintable() and each.strip()]
UNSAID = {"B28", "B29", "B30"}
"""Number, day and state are what `issue` writes."""


def attempts(seed: int) -> list[Attempt]:
    """Most with strings that can be printed, so that there is something to issue."""
    dice = random.Random(seed)  # noqa: S311 not a secret
    fields = [each for each in FIELDS if each not in UNSAID]
    return [
        Attempt(
            dice.choice(fields),
            dice.choice(PRINTABLE if dice.random() < 0.8 else strings()),
            dice.choice([*WRITINGS]),
            is_unissued=True,
        )
        for _ in range(EACH)
    ]


def told(root: Path) -> set[str]:
    """The codes that keep a notice from being issued."""
    workspace, notice = Workspace(root), root / "data/notices/mot.yaml"
    try:
        office, registry = read_registry(workspace)
    except FileProblems as found:
        return {each.code for each in found.problems if each.severity is Severity.ERROR}
    problems = [*registry.problems, *bytes_to_checked(notice.read_bytes(), "mot.yaml", office).problems]
    return {each.code for each in problems if each.severity is Severity.ERROR or each.code == "placeholder"}


@pytest.mark.parametrize("seed", tiered(map(str, range(100)), {"0"}))
def test_what_is_right_is_issued_and_nothing_else_is_changed(
    tmp_path: Path, seed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    notice = tmp_path / "data/notices/mot.yaml"
    notice.parent.mkdir(parents=True)
    issued = 0
    for attempt in attempts(int(seed)):
        before = attempt.files["notice.yaml"]
        notice.write_bytes(before)
        (tmp_path / "data/office.yaml").write_bytes(attempt.files["office.yaml"])
        why = told(tmp_path)
        code = cli.run(["issue", "mot", "--number", "123", "--date", "2021-11-17"])
        said = capsys.readouterr().err
        assert code == (1 if why else 0), (attempt, said)
        assert notice.read_bytes() == (before if why else before.replace(UNISSUED.encode(), ISSUED.encode())), attempt
        assert all(f"[{each}]" in said for each in why), (attempt, said)
        issued += not why
    assert issued

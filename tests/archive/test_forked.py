"""A quick look by several processes tells what one process tells, whatever happens to them."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from noticegen.archive import forked
from tools.archives import environment
from tools.checkout import ROOT, SOURCE
from tools.forks_asked import THINGS
from tools.processes import PATIENCE, start


def program(name: str, place: Path) -> list[str]:
    """The lines of one of our programs."""
    path = os.pathsep.join([str(ROOT / "tests"), str(SOURCE)])
    command = [sys.executable, "-m", f"tools.{name}", str(place)]
    process = start(command, cwd=place.parent, env=environment(PYTHONPATH=path))
    said, complained = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, complained
    return [*said.splitlines(), *complained.splitlines()]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return program("forks_asked", tmp_path_factory.mktemp("asked") / "by whom")


@pytest.fixture(scope="module")
def found(said: list[str]) -> dict[str, Any]:
    (line,) = (line for line in said if line.startswith("{"))
    return dict(json.loads(line))


def test_a_part_that_is_false_or_raises_counts_wherever_it_is(found: dict[str, Any]) -> None:
    assert found["all true"] is True
    assert found["none true"] is False
    assert {thing: found[f"{thing} false"] for thing in THINGS} == dict.fromkeys(THINGS, False)
    assert {thing: found[f"{thing} raises"] for thing in THINGS} == dict.fromkeys(THINGS, "as asked")
    assert found["all raise"] == "as asked"


@pytest.mark.parametrize("what", ["deny", "raise", "are killed", "are interrupted", "exit"])
def test_what_a_fork_does_not_confirm_is_asked_again(found: dict[str, Any], what: str) -> None:
    assert found[f"forks {what}"] is True


def test_each_thing_is_asked_about_once_by_three(found: dict[str, Any]) -> None:
    assert found["asked"] == [True, 3, ["0", "3", "6"], THINGS]


def test_without_forks_all_is_asked_here(found: dict[str, Any]) -> None:
    assert found["none forked"] == [True, 1, THINGS]


def test_the_part_of_a_fork_that_could_not_be_had_is_not_confirmed_by_another(found: dict[str, Any]) -> None:
    assert found["first not forked"] is False


def test_ends_that_nobody_hears_of_confirm_nothing(found: dict[str, Any]) -> None:
    assert found["forgotten"] == [True, False]


def test_forks_write_nothing(said: list[str]) -> None:
    assert [line for line in said if not line.startswith("{")] == ["begun", "at exit"]


def test_every_edit_is_told_by_every_way_to_look(tmp_path: Path) -> None:
    assert program("stamped_archives", tmp_path / "office") == ["4 thông báo, không có gì thay đổi."]


@pytest.mark.parametrize("number", [0, 1, 399, 400, 5000])
def test_few_things_are_worth_no_fork(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    begun: list[int] = []

    def begin(_: Callable[[str], bool], things: list[str]) -> int:
        begun.append(len(things))
        return 0

    monkeypatch.setattr(forked, "_begun", begin)
    monkeypatch.setattr(forked, "_processors", lambda: 64)
    assert forked.is_true_of_all(bool, ["x"] * number)
    assert len(begun) == max(0, min(number // forked.WORTH_A_FORK, forked.MOST) - 1)

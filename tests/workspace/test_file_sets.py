"""Two to four files as one: whatever happens in the middle, what is found is the old set or the new one, whole."""

import errno
import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.journal import finish_writes
from noticegen.workspace.temporary_files import journals_in, sweep
from noticegen.workspace.write_new import write_new
from tools.deaths import Death, dying_at, refused_at
from tools.tiers import tiered

Contents = dict[str, bytes]

PAIR: Contents = {"a.docx": b"new 1", "a.pdf": b"new 2"}
THREE: Contents = {"record": b"old 1", "a.docx": b"old 2", "excerpts/b.pdf": b"old 3"}
SETS: dict[str, tuple[Contents, Contents]] = {
    "a pair that was there": ({"a.docx": b"old 1", "a.pdf": b"old 2"}, PAIR),
    "a first pair": ({}, PAIR),
    "one new, one old": ({"a.pdf": b"old 2"}, PAIR),
    "one that stays as it is": ({"a.docx": b"new 1", "a.pdf": b"old 2"}, PAIR),
    "four in two folders": (THREE, {**dict.fromkeys(THREE, b"new"), "a.pdf": b"new 4"}),
}
"""What stands there, and what is written."""

every_set = pytest.mark.parametrize("name", SETS)
HELD = PermissionError(errno.EACCES, "used by another process")


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that would have been made."""
    found: list[float] = []
    monkeypatch.setattr(time, "sleep", found.append)
    return found


def put(folder: Path, contents: Contents) -> None:
    folder.mkdir(exist_ok=True)
    for name, data in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def contents(folder: Path) -> Contents:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".noticegen-"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def left_over(folder: Path) -> list[Path]:
    return list(folder.rglob(".noticegen-*"))


def write(folder: Path, new: Contents, **more: Any) -> None:
    atomic_write({folder / name: data for name, data in new.items()}, **more)


def dies(work: Callable[[], object], step: int) -> bool:
    """Whether it died before its end."""
    try:
        with dying_at(step):
            work()
    except Death:
        return True
    return False


def deaths(tmp_path: Path, old: Contents, new: Contents) -> Iterator[Path]:
    """A folder for every step at which a write can die, as that death leaves it; then one that was written whole."""
    for step in range(1000):
        put(folder := tmp_path / str(step), old)
        has_died = dies(lambda folder=folder: write(folder, new), step)  # type: ignore[misc]
        yield folder
        if not has_died:
            assert step > 20
            return


@every_set
def test_a_death_at_any_step_leaves_one_set(tmp_path: Path, name: str) -> None:
    old, new = SETS[name]
    found = set()
    for folder in deaths(tmp_path, old, new):
        finish_writes(folder)
        assert contents(folder) in (old, old | new), folder.name
        assert not journals_in(folder)
        found.add(contents(folder) == old)
    assert found == {True, False}


@pytest.mark.parametrize("name", tiered(SETS, ["one new, one old"]))
def test_who_completes_a_set_may_die_too(tmp_path: Path, name: str) -> None:
    old, new = SETS[name]
    for folder in [each for each in deaths(tmp_path, old, new) if journals_in(each)]:
        for step in range(1000):
            shutil.copytree(folder, another := tmp_path / f"{folder.name}-{step}")
            has_died = dies(lambda another=another: finish_writes(another), step)  # type: ignore[misc]
            finish_writes(another)
            assert contents(another) in (old, old | new)
            assert not journals_in(another)
            if not has_died:
                break


@every_set
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), OSError(errno.EIO, "broken"), HELD])
def test_a_call_that_fails_leaves_one_set_and_no_more(
    tmp_path: Path, name: str, error: OSError, waits: list[float]
) -> None:
    old, new = SETS[name]
    for step in range(1000):
        put(folder := tmp_path / str(step), old)
        try:
            with refused_at(step, error) as calls:
                write(folder, new)
        except ProblemsFound:
            assert contents(folder) == old
        else:
            assert contents(folder) == old | new
        finish_writes(folder)
        assert contents(folder) in (old, old | new)
        if calls() < step:
            break
    assert all(each <= 0.1 for each in waits)


def held(monkeypatch: pytest.MonkeyPatch, name: str, times: Callable[[], bool]) -> None:
    """A file that cannot be replaced, as on Windows while a viewer has it open."""
    real = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if Path(target).name == name and times():
            raise HELD
        return real(source, target)

    monkeypatch.setattr(Path, "replace", refuse)


@pytest.mark.parametrize("tries", [1, 20])
@pytest.mark.parametrize("name", PAIR)
def test_a_file_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float], name: str, tries: int
) -> None:
    put(tmp_path, SETS["a pair that was there"][0])
    left = iter(range(tries))
    held(monkeypatch, name, lambda: next(left, None) is not None)
    write(tmp_path, PAIR)
    assert contents(tmp_path) == PAIR
    assert len(waits) == tries
    assert not left_over(tmp_path)


@pytest.mark.parametrize("name", PAIR)
def test_a_file_held_for_longer_keeps_the_whole_set_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float], name: str
) -> None:
    old = SETS["a pair that was there"][0]
    put(tmp_path, old)
    held(monkeypatch, name, lambda: True)
    with pytest.raises(ProblemsFound):
        write(tmp_path, PAIR)
    assert contents(tmp_path) == old
    assert sum(waits) == pytest.approx(2)
    assert not left_over(tmp_path)


def test_one_that_is_held_only_when_its_turn_comes_takes_the_others_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    old = SETS["a pair that was there"][0]
    put(tmp_path, old)
    held(monkeypatch, "a.pdf", lambda: (tmp_path / "a.docx").read_bytes() == PAIR["a.docx"])
    with pytest.raises(ProblemsFound):
        write(tmp_path, PAIR)
    assert waits
    assert contents(tmp_path) == old
    assert not left_over(tmp_path)


def test_where_nothing_can_be_put_back_the_next_run_completes_the_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    put(tmp_path, SETS["a pair that was there"][0])
    with monkeypatch.context() as patch:
        is_begun = lambda: (tmp_path / "a.docx").read_bytes() == PAIR["a.docx"]  # noqa: E731
        held(patch, "a.pdf", is_begun)
        held(patch, "a.docx", is_begun)
        with pytest.raises(ProblemsFound) as found:
            write(tmp_path, PAIR)
    assert waits
    assert found.value.problems[-1].code == "write-unfinished"
    finish_writes(tmp_path)
    assert contents(tmp_path) == PAIR
    assert not left_over(tmp_path)


@pytest.mark.parametrize("name", PAIR)
def test_a_file_saved_by_somebody_in_the_middle_is_not_lost(tmp_path: Path, name: str) -> None:
    """Neither by the write itself nor by whoever completes it."""
    old = SETS["a pair that was there"][0]
    for folder in deaths(tmp_path, old, PAIR):
        other = next(each for each in PAIR if each != name)
        (folder / name).write_bytes(b"saved by hand")
        finish_writes(folder)
        assert (folder / name).read_bytes() == b"saved by hand"
        assert (folder / other).read_bytes() in (old[other], PAIR[other])
        assert not journals_in(folder)


@pytest.mark.parametrize("calls", range(4))
def test_one_changed_meanwhile_keeps_them_all(tmp_path: Path, calls: int) -> None:
    old = SETS["a pair that was there"][0]
    put(tmp_path, old)
    left = iter(range(calls))
    with pytest.raises(ProblemsFound) as found:
        write(tmp_path, PAIR, still=lambda _: next(left, None) is not None)
    assert [each.code for each in found.value.problems] == ["file-changed-meanwhile"]
    assert contents(tmp_path) == old
    assert not left_over(tmp_path)


def unfinished(tmp_path: Path) -> Path:
    """A folder whose journal must be completed."""
    old = SETS["a pair that was there"][0]
    return next(each for each in deaths(tmp_path, old, PAIR) if journals_in(each) and contents(each) not in (old, PAIR))


def test_a_half_written_journal_says_that_nothing_was_begun(tmp_path: Path) -> None:
    folder = unfinished(tmp_path)
    journal, found = journals_in(folder)[0], contents(folder)
    whole = journal.read_bytes()
    for length in range(len(whole)):
        journal.write_bytes(whole[:length])
        finish_writes(folder)
        assert contents(folder) == found
        assert not journals_in(folder)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("target", "../victim"),
        ("target", "{folder}/../victim"),
        ("target", "link/victim"),
        ("new", "victim"),
        ("new", "../.noticegen-1-0.tmp"),
        ("old", "victim"),
        ("new", None),
        ("target", 7),
    ],
)
def test_a_journal_from_elsewhere_touches_nothing_else(tmp_path: Path, key: str, value: object) -> None:
    folder = unfinished(tmp_path)
    found = contents(folder)
    (tmp_path / "victim").write_bytes(b"precious")
    (tmp_path / ".noticegen-1-0.tmp").write_bytes(b"evil")
    (folder / "link").symlink_to(tmp_path)
    journal = journals_in(folder)[0]
    entries = json.loads(journal.read_bytes())
    entries[-1][key] = value.format(folder=folder) if isinstance(value, str) else value
    journal.write_text(json.dumps(entries), encoding="utf-8")
    finish_writes(folder)
    assert contents(folder) == found
    assert (tmp_path / "victim").read_bytes() == b"precious"


def test_what_a_journal_needs_is_not_swept_up(tmp_path: Path) -> None:
    folder = unfinished(tmp_path)
    needed = left_over(folder)
    sweep(folder)
    assert left_over(folder) == needed


def test_a_name_that_must_be_free_is_given_once(tmp_path: Path) -> None:
    write_new(tmp_path / "new/one", b"first")
    with pytest.raises(ProblemsFound) as found:
        write_new(tmp_path / "new/one", b"second")
    assert [each.code for each in found.value.problems] == ["file-exists"]
    assert contents(tmp_path) == {"new/one": b"first"}
    assert not left_over(tmp_path)


def test_a_new_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    for step in range(1000):
        put(folder := tmp_path / str(step), {})
        has_died = dies(lambda folder=folder: write_new(folder / "a", b"all"), step)  # type: ignore[misc]
        assert contents(folder) in ({}, {"a": b"all"})
        if not has_died:
            break

"""A file of the desk: what is written is on the disk, undoing gives the same bytes, another's words are never lost."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from noticegen.desk.desk_file import ChangedOutsideError, DeskFile, OtherWindowError
from noticegen.desk.text_step import text_step
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.lock import one_writer_in
from tools.deaths import Death, dying_at, refused_at
from tools.processes import pause

TEXT = "date: 2026-11\nsubject: Một\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.yaml"
    path.write_bytes(TEXT.encode())
    return path


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_every_change_is_on_the_disk_and_goes_back_byte_for_byte(path: Path) -> None:
    for data in (TEXT.encode(), TEXT.replace("\n", "\r\n").encode(), b"\xef\xbb\xbf" + TEXT.encode()):
        path.write_bytes(data)
        file, states = DeskFile(path), [data]
        for number in range(5):
            file.write(file.text.replace("Một", f"Một {number}"))
            states.append(path.read_bytes())
        assert len(set(states)) == 6
        for wanted in reversed(states[:-1]):
            file.undo()
            assert path.read_bytes() == wanted
        file.undo()
        for wanted in states[1:]:
            file.redo()
            assert path.read_bytes() == wanted
        assert file.version == 16


def test_letters_of_one_field_are_one_step(path: Path) -> None:
    clock = Clock()
    file = DeskFile(path, clock)
    for word, field in [("Mộ", "subject"), ("Mộtt", "subject"), ("Hai", "date"), ("Ba", "date")]:
        file.write(f"subject: {word}\n", field)
    clock.now += 60
    file.write("subject: Bốn\n", "date")
    found = []
    while file.done:
        file.undo()
        found.append(file.text)
    assert found == ["subject: Ba\n", "subject: Mộtt\n", TEXT]


def test_a_new_change_leaves_nothing_to_redo(path: Path) -> None:
    file = DeskFile(path)
    file.write("a: 1\n")
    file.undo()
    file.write("b: 1\n")
    file.redo()
    assert file.text == "b: 1\n"


CHANGES: dict[str, Callable[[DeskFile], None]] = {
    "write": lambda file: file.write("a: 1\n"),
    "undo": DeskFile.undo,
    "redo": DeskFile.redo,
    "refuse": lambda file: file.refuse_others(file.version),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("theirs", [b"subject: cua ho\n", b"", None])
def test_what_another_program_wrote_is_never_written_over(
    path: Path, change: Callable[[DeskFile], None], theirs: bytes | None
) -> None:
    file = DeskFile(path)
    file.write("x: 1\n")
    file.write("y: 1\n")
    file.undo()
    state = file.text, list(file.done), list(file.undone)
    path.unlink() if theirs is None else path.write_bytes(theirs)
    with pytest.raises(ChangedOutsideError) as found:
        change(file)
    assert found.value.theirs == (theirs or b"").decode()
    assert (path.read_bytes() if path.exists() else None) == theirs
    assert (file.text, list(file.done), list(file.undone)) == state


def test_theirs_is_taken_and_mine_can_be_had_back(path: Path) -> None:
    file = DeskFile(path)
    file.write("mine: 1\n")
    path.write_bytes(b"theirs: 1\n")
    file.take_theirs()
    assert file.text == "theirs: 1\n"
    file.undo()
    assert path.read_bytes() == b"mine: 1\n"


def test_mine_is_kept_and_theirs_goes_to_backup(path: Path, tmp_path: Path) -> None:
    file = DeskFile(path)
    file.write("mine: 1\n")
    path.write_bytes(b"theirs: 1\n")
    for theirs in (b"theirs: 1\n", b"theirs: 2\n"):
        path.write_bytes(theirs)
        file.keep_mine(tmp_path / "backup", "20261116")
        assert path.read_bytes() == b"mine: 1\n"
    kept = sorted(each.read_bytes() for each in (tmp_path / "backup").glob("x.20261116.*.yaml"))
    assert kept == [b"theirs: 1\n", b"theirs: 2\n"]
    file.undo()
    assert path.read_bytes() == TEXT.encode()


def test_a_version_that_is_not_the_last_is_another_windows(path: Path) -> None:
    file = DeskFile(path)
    file.write("a: 1\n")
    with pytest.raises(OtherWindowError):
        file.refuse_others(1)


def test_what_cannot_be_read_any_more_is_not_written_over(path: Path) -> None:
    file = DeskFile(path)
    file.write("mine: 1\n")
    path.write_bytes(b"\xff\x00")
    for change in (DeskFile.refresh, DeskFile.take_theirs):
        with pytest.raises(ProblemsFound):
            change(file)
        with pytest.raises(ChangedOutsideError):
            file.write("mine: 2\n")
        with pytest.raises(ChangedOutsideError):
            file.undo()
    assert path.read_bytes() == b"\xff\x00"
    assert file.text == "mine: 1\n"


def test_a_file_that_is_gone_is_known_still(path: Path, tmp_path: Path) -> None:
    file = DeskFile(path)
    file.write("mine: 1\n")
    path.unlink()
    file.refresh()
    assert file.text == "mine: 1\n"
    file.keep_mine(tmp_path / "backup", "20261116")
    assert path.read_bytes() == b"mine: 1\n"
    assert not (tmp_path / "backup").exists()


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), None])
@pytest.mark.parametrize("change", [lambda file: file.write("c: 1\n"), DeskFile.undo])
def test_a_disk_that_refuses_any_call_is_told_and_nothing_is_lost(
    path: Path, change: Callable[[DeskFile], None], error: OSError | None
) -> None:
    """Or the process dies at it: the file is the old one or the new one, and what is known is what is there."""
    for step in range(100):
        path.write_bytes(TEXT.encode())
        file = DeskFile(path)
        file.write("a: 1\n")
        file.write("b: 1\n")
        file.undo()
        before = path.read_bytes()
        try:
            with refused_at(step, error) if error else dying_at(step) as calls:
                change(file)
        except (ProblemsFound, Death):
            assert path.read_bytes() in ({before} if error else {before, b"c: 1\n", TEXT.encode()})
        else:
            assert path.read_bytes() != before
        assert error is None or path.read_bytes() == file.data == file.text.encode()
        if calls() < step:
            break
    assert step < 99


def test_two_desks_on_one_folder_never_write_over_each_other(path: Path, tmp_path: Path) -> None:
    """The second writes in the very moment between the first one's last look and its write."""
    mine, theirs = (DeskFile(path, alone=lambda: one_writer_in(tmp_path / "output")) for _ in range(2))
    told: list[Exception] = []

    def write() -> None:
        try:
            theirs.write("theirs: 1\n")
        except ChangedOutsideError as error:
            told.append(error)

    other, replace = threading.Thread(target=write), os.replace

    def replaced(*paths: str) -> None:
        if not other.ident:
            other.start()
            pause(0.3)
        replace(*paths)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", replaced)
        mine.write("mine: 1\n")
        other.join()
    assert path.read_bytes() == b"mine: 1\n"
    assert len(told) == 1


def test_a_folder_where_nothing_can_be_locked_is_written_all_the_same(path: Path, tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(b"")
    file = DeskFile(path, alone=lambda: one_writer_in(tmp_path / "output"))
    file.write("mine: 1\n")
    assert path.read_bytes() == b"mine: 1\n"


def test_hundreds_of_steps_of_a_long_text_take_little_memory(path: Path) -> None:
    text = "".join(f"- câu số {number} của một thông báo dài\n" for number in range(3_000))
    path.write_text(text, encoding="utf-8")
    file = DeskFile(path)
    for number in range(20):
        file.write(text.replace("câu số 1500", f"câu số {number} {number}"))
    assert sum(len(each.before) + len(each.after) for each in file.done) < 1_000


@pytest.mark.parametrize("seed", range(20))
def test_a_step_leads_there_and_back(seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    one, other = ("".join(chance.choices("ab😀\n", k=chance.randrange(12))) for _ in range(2))
    step = text_step(one, other)
    assert (step.done(one), step.undone(other)) == (other, one)
    assert text_step(one, one)[1:] == ("", "")

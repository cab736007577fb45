"""A file of the desk: what is written is on the disk, undoing gives the same bytes, another's words are never lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from noticegen.desk.desk_file import ChangedOutsideError, DeskFile, OtherWindowError

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
    file.keep_mine(tmp_path / "backup" / "x.yaml")
    assert path.read_bytes() == b"mine: 1\n"
    assert (tmp_path / "backup/x.yaml").read_bytes() == b"theirs: 1\n"
    file.undo()
    assert path.read_bytes() == TEXT.encode()


def test_a_version_that_is_not_the_last_is_another_windows(path: Path) -> None:
    file = DeskFile(path)
    file.write("a: 1\n")
    with pytest.raises(OtherWindowError):
        file.refuse_others(1)

"""One YAML file as the desk has it open: its text, what it was before, and what stands on the disk.

The file is the truth. Every change is on the disk before it is answered, and a file that somebody else changed is never
written over.
"""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.text_to_bytes import text_to_bytes
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.digest import bytes_digest
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown

from .text_step import TextStep, text_step

_TOGETHER = 2.0
"""Seconds within which changes of one field are one step of undoing."""
_MOST_STEPS = 500


class OtherWindowError(Exception):
    """The change was made to a version that is not the last: another window has changed it since."""


class ChangedOutsideError(Exception):
    """The file on the disk is not what the desk last read or wrote."""

    def __init__(self, theirs: str) -> None:
        self.theirs = theirs
        super().__init__()


class DeskFile:
    """Raises ProblemsFound where the file cannot be read: it is no text, too large, gone."""

    def __init__(
        self,
        path: Path,
        clock: Callable[[], float] = time.monotonic,
        alone: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`alone` is entered for each write: nobody else who enters it writes meanwhile."""
        self.path = path
        self._alone = alone
        self.version = 1
        self.undone: list[TextStep] = []
        self.done: list[TextStep] = []
        self._clock = clock
        self._last = ("", -_TOGETHER)
        self._load()

    def _load(self) -> None:
        """What cannot be read is not what we know: it is never written over."""
        data = read_file(self.path, MAX_BYTES)
        self.text = bytes_to_text(data, shown(self.path))
        self.data = data

    def refuse_others(self, version: int) -> None:
        """Raises OtherWindowError or ChangedOutsideError."""
        if version != self.version:
            raise OtherWindowError
        self.refuse_outside()

    def refuse_outside(self) -> None:
        """Raises ChangedOutsideError."""
        if (theirs := read_file_if_there(self.path)) != self.data:
            raise ChangedOutsideError(_legible(theirs or b""))

    def write(self, text: str, field: str = "") -> None:
        """Make this the file's text; changes of one field within a moment are undone together."""
        if text == self.text:
            return
        before, goes_on = self.before_typing(field), self._goes_on(field)
        self._put(text)
        self.undone.clear()
        earlier = self.done[:-1] if goes_on else self.done
        self.done = [*earlier[-_MOST_STEPS:], text_step(before, text)]
        self._last = (field, self._clock())

    def before_typing(self, field: str) -> str:
        """What the text was before the letters that are being typed in this field.

        Who puts the whole of them into that leaves nothing behind of what they were in between, such as the quotation
        marks that half a time of day needs (`14:`) and the whole does not.
        """
        return self.done[-1].undone(self.text) if self._goes_on(field) else self.text

    def _goes_on(self, field: str) -> bool:
        last, at = self._last
        return bool(field and last == field and self._clock() - at < _TOGETHER and self.done)

    def undo(self) -> None:
        """The text as it was before the last step, byte for byte. Nothing happens where there is none."""
        if self.done:
            self._put(self.done[-1].undone(self.text))
            self.undone.append(self.done.pop())
            self._last = ("", -_TOGETHER)

    def redo(self) -> None:
        """The text as it was before it was undone."""
        if self.undone:
            self._put(self.undone[-1].done(self.text))
            self.done.append(self.undone.pop())
            self._last = ("", -_TOGETHER)

    def refresh(self) -> None:
        """Whoever opens it again sees what is on the disk or, if that is gone, what is known of it.

        Raises ProblemsFound if it cannot be read.
        """
        if read_file_if_there(self.path) not in {None, self.data}:
            self.take_theirs()

    def take_theirs(self) -> None:
        """What is on the disk; ours can be had back by undoing."""
        before = self.text
        self._load()
        self.done.append(text_step(before, self.text))
        self.undone.clear()
        self._last = ("", -_TOGETHER)
        self.version += 1

    def keep_mine(self, backup: Path, moment: str) -> None:
        """Ours onto the disk; what is there goes into the folder `backup` first, whole, named after this moment."""
        with self._alone():
            theirs = read_file_if_there(self.path)
            if theirs is not None:
                name = f"{self.path.stem}.{moment}.{bytes_digest(theirs)[:8]}{self.path.suffix}"
                atomic_write({backup / name: theirs})
            atomic_write({self.path: self.data}, still=lambda path: read_file_if_there(path) == theirs)
        self.version += 1

    def _put(self, text: str) -> None:
        data = self.bytes_of(text)
        with self._alone():
            self.refuse_outside()
            atomic_write({self.path: data}, still=lambda path: read_file_if_there(path) == self.data)
        self._became(text, data)

    def bytes_of(self, text: str) -> bytes:
        """The text as it is written into this file. Raises ProblemsFound for one that is too long."""
        data = text_to_bytes(text, self.data)
        if len(data) > MAX_BYTES:
            raise ProblemsFound([Problem("yaml-too-large", values={"limit": str(MAX_BYTES // 1000)})])
        return data

    def _became(self, text: str, data: bytes) -> None:
        self.data, self.text = data, text
        self.version += 1

    def was_written(self, text: str, data: bytes) -> None:
        """Together with other files this has been put onto the disk: one step of undoing."""
        self.done = [*self.done[-_MOST_STEPS:], text_step(self.text, text)]
        self.undone.clear()
        self._last = ("", -_TOGETHER)
        self._became(text, data)


def _legible(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")

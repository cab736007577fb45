"""Programs that a test starts and goes on beside: interruptible, waited for with patience, ended when the test ends.

No verdict rests on how fast the machine is. What is waited for comes, or the program that should bring it has ended and
the wait ends with it; the one limit is for a program that hangs. Nothing of one test is left to trouble another.
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, TypeVar

import pytest

PATIENCE = 600.0
"""Seconds, after which whatever is waited for hangs."""

_Seen = TypeVar("_Seen")
_running: "set[Process]" = set()


class Process(subprocess.Popen[str]):
    """A program in a session of its own, started by `start`."""

    def wait(self, timeout: float | None = PATIENCE) -> int:
        """Its exit code."""
        return super().wait(timeout)

    def line(self) -> str:
        """The next line of its standard output."""
        assert self.stdout is not None
        return self.stdout.readline()

    def message(self) -> str:
        """The next line of its standard error."""
        assert self.stderr is not None
        return self.stderr.readline()

    def output(self) -> str:
        """What it writes to its standard output, when it has ended."""
        return self.communicate(timeout=PATIENCE)[0]

    def messages(self) -> str:
        """What it writes to its standard error, when it has ended."""
        return self.communicate(timeout=PATIENCE)[1]

    @property
    def has_ended(self) -> bool:
        """Whether it has, by itself or not."""
        return self.poll() is not None

    def until(self, see: Callable[[], _Seen]) -> _Seen:
        """What `see` sees at last. Raises AssertionError if the program ends before there is anything to see."""
        return wait_until(see, lambda: self.has_ended)

    def end(self) -> None:
        """End it with all that it started, and leave nothing open."""
        _running.discard(self)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self.wait()
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream is not None:
                stream.close()


def descendants(parent: int) -> set[int]:
    """The processes that it has begun, and those that they have."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found |= {int(stat.parent.name)} | descendants(int(stat.parent.name))
    return found


def is_running(process: int) -> bool:
    """Whether it does anything still: it may be over though nobody has asked for its exit code."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def start(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdin: int | None = subprocess.DEVNULL,
    stdout: int | IO[bytes] | None = subprocess.PIPE,
    stderr: int | IO[bytes] | None = subprocess.PIPE,
) -> Process:
    """Start a program; it is ended with the test that started it, if not before."""
    with _nothing_ignored():
        process = Process(
            command, cwd=cwd, env=env, stdin=stdin, stdout=stdout, stderr=stderr,
            encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
    _running.add(process)
    return process


def end_all() -> None:
    """End whatever has been started and not been ended."""
    for process in tuple(_running):
        process.end()


def wait_until(see: Callable[[], _Seen], is_over: Callable[[], bool] = lambda: False) -> _Seen:
    """What `see` sees at last. Raises AssertionError when it is over, or hangs, with nothing seen."""
    end = time.monotonic() + PATIENCE
    while True:
        was_over = is_over()  # asked first: what was done at the very end is seen
        if seen := see():
            return seen
        if was_over or time.monotonic() > end:
            raise AssertionError("it has ended" if was_over else "it hangs", see)
        time.sleep(0.01)


def pause(seconds: float) -> None:
    """Let time pass where time itself is tried, such as moments to kill at; never to wait for something."""
    time.sleep(seconds)


@contextlib.contextmanager
def _nothing_ignored() -> Iterator[None]:
    """A shell's `&` ignores SIGINT, and programs inherit what is ignored; what is handled they take as usual."""
    ignored = [each for each in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(each) == signal.SIG_IGN]
    for each in ignored:
        signal.signal(each, lambda *_: None)
    try:
        yield
    finally:
        for each in ignored:
            signal.signal(each, signal.SIG_IGN)


@contextlib.contextmanager
def noted(found: list[str]) -> Iterator[None]:
    """Add to these every program that is started in the meantime, whoever starts it."""
    real: Any = subprocess.Popen.__init__

    def starts(self: "subprocess.Popen[bytes]", args: object, *rest: object, **settings: object) -> None:
        found.append(f"program: {args}")
        real(self, args, *rest, **settings)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess.Popen, "__init__", starts)
        yield

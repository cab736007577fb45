"""A process that dies, or is refused something, at any one of the system calls by which files are written."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CALLS = ("open", "fdopen", "fsync", "close", "link", "replace", "rename", "unlink", "mkdir", "chmod", "scandir")


class Death(BaseException):
    """The process is no more; whatever it still tries comes to nothing."""


@contextmanager
def dying_at(step: int) -> Iterator[Callable[[], int]]:
    """Dies at this call, counted from 0, and at all after it. Gives what says how many calls there were."""

    def fail(count: int, _: str) -> None:
        if count >= step:
            raise Death(count)

    with _before_each_call(fail) as calls:
        yield calls


@contextmanager
def refused_at(step: int, error: OSError) -> Iterator[Callable[[], int]]:
    """This one call fails, counted from 0; all others succeed."""

    def fail(count: int, name: str) -> None:
        if count == step and name not in {"close", "fdopen"}:
            raise error

    with _before_each_call(fail) as calls:
        yield calls


@contextmanager
def _before_each_call(fail: Callable[[int, str], None]) -> Iterator[Callable[[], int]]:
    count = 0

    def planted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            nonlocal count
            count += 1
            fail(count - 1, name)
            return real(*arguments, **more)

        return call

    with pytest.MonkeyPatch.context() as patch:  # no power is cut here: flushing is counted and not done
        for name in CALLS:
            patch.setattr(os, name, planted(name, (lambda _: None) if name == "fsync" else getattr(os, name)))
        yield lambda: count

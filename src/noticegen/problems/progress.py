"""A bar for long work, on a terminal; nothing for short work, a pipe, or a reader who asked for quiet."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .reporter import Reporter

_SHORT = 10


@contextmanager
def progress(reporter: Reporter) -> Iterator["Steps"]:
    """To be told of what there is to do and what has been done."""
    steps = Steps(is_shown=not reporter.quiet and sys.stderr.isatty())
    try:
        yield steps
    finally:
        steps.close()


class Steps:
    """The bar stands once there is enough to do."""

    def __init__(self, *, is_shown: bool) -> None:
        self.is_shown = is_shown
        self.total = 0
        self.done = 0
        self.bar: Any = None

    def expect(self, more: int) -> None:
        """So many things more are to be done."""
        self.total += more

    def did(self, name: str) -> None:
        """One of them is done."""
        self.done += 1
        if self.is_shown and self.total > _SHORT:
            self._open()
            self.bar.length = self.total
            self.bar.update(self.done - self.bar.pos, name)

    def _open(self) -> None:
        if self.bar is None:
            import click

            self.bar = click.progressbar(
                length=self.total, item_show_func=lambda each: each or "", show_pos=True, file=sys.stderr
            )
            self.bar.__enter__()

    def close(self) -> None:
        """Leave the cursor on a line of its own."""
        if self.bar is not None:
            self.bar.__exit__(None, None, None)

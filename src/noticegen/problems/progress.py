"""A progress bar for long work on a terminal; nothing for short work, in a pipe, or with --quiet."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .reporter import Reporter, Stepped

_SHORT = 10


@contextmanager
def progress(reporter: Reporter) -> Iterator["Steps"]:
    """A progress bar to report work to."""
    steps = Steps(reporter.stepped, is_shown=not reporter.quiet and sys.stderr.isatty())
    try:
        yield steps
    finally:
        steps.close()


class Steps:
    """Counts the work; the bar appears once there is enough of it."""

    def __init__(self, stepped: Stepped | None = None, *, is_shown: bool) -> None:
        self.stepped = stepped
        self.is_shown = is_shown
        self.total = 0
        self.done = 0
        self.bar: Any = None

    def expect(self, more: int) -> None:
        """Add steps to be done."""
        self.total += more

    def did(self, name: str) -> None:
        """One step is done; `name` appears beside the bar."""
        self.done += 1
        if self.stepped:
            self.stepped(self.done, self.total, name)
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
        """End the bar and move to the next line."""
        if self.bar is not None:
            self.bar.__exit__(None, None, None)

"""A bar for long work, on a terminal; nothing for short work, a pipe, or a reader who asked for quiet."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .reporter import Reporter

_SHORT = 10


@contextmanager
def progress(total: int, reporter: Reporter) -> Iterator[Callable[[str, int], None]]:
    """A function to call with the name of each thing done, and how many more there turned out to be."""
    if reporter.quiet or not sys.stderr.isatty():
        yield lambda _name, _more: None
        return
    bar = _Bar(total)
    try:
        yield bar.step
    finally:
        bar.close()


class _Bar:
    """Shown once there is enough to do."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self.shown: Any = None

    def step(self, name: str, more: int) -> None:
        """One thing is done, and so many are added."""
        self.total += more
        self.done += 1
        if self.total <= _SHORT:
            return
        if self.shown is None:
            import click

            self.shown = click.progressbar(
                length=self.total, file=sys.stderr, item_show_func=lambda each: each or "", show_pos=True
            )
            self.shown.__enter__()
            self.shown.update(self.done - 1)
        self.shown.length = self.total
        self.shown.update(1, name)

    def close(self) -> None:
        """Leave the cursor on a line of its own."""
        if self.shown is not None:
            self.shown.__exit__(None, None, None)

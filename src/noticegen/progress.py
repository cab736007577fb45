"""A bar for long work, on a terminal; nothing for short work, a pipe, or a reader who asked for quiet."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .reporter import Reporter

_SHORT = 10


@contextmanager
def progress(total: int, reporter: Reporter) -> Iterator[Callable[[str], None]]:
    """A function to call with the name of each thing done."""
    if total <= _SHORT or reporter.quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    import click

    with click.progressbar(length=total, file=sys.stderr, item_show_func=lambda name: name or "") as bar:
        yield lambda name: bar.update(1, name)

"""A limit on how long a file may keep us: a library that goes round in a circle over it is stopped, which is reported.

The limit is far above what any document needs, so no result depends on the machine's speed. Others come before it:
`pdf.foreign_pdf` and the readers refuse what we know to be endless. On Windows, and in other threads, there is no
such clock, and then a file that gets past them keeps the command until somebody ends it.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 60


class TooLongError(Exception):
    """The time is up."""


@contextmanager
def limited_time(seconds: float = SECONDS) -> Iterator[None]:
    """Raises TooLongError in the middle of what is done here; without effect on Windows and in other threads."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooLongError

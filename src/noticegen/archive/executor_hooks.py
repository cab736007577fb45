"""Letting go of processes of which one died, by a name of Python's that is private."""

import sys
from concurrent.futures import Executor

_CLOSES_ITSELF = (3, 11, 5)
"""From here on Python closes what nobody reads; a second time it could be another file, under the same number."""


def let_go(broken: Executor) -> None:
    """Debian 12's Python, 3.11.2, waits at its end for what it was sending to its processes when one of them died: for
    ever, as nobody reads it. With the reading end closed, as later Pythons close it, the sending ends.
    """
    reader = getattr(getattr(broken, "_call_queue", None), "_reader", None)
    broken.shutdown(wait=False, cancel_futures=True)
    if reader is not None and sys.version_info < _CLOSES_ITSELF:
        reader.close()

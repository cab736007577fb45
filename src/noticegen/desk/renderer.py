"""Prints what was changed, one notice at a time and always the newest text, in a thread of its own."""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any

from .open_notice import OpenNotice

_PAUSE = 0.12
"""Seconds without a change before a text is printed again: nobody reads the pages between two letters."""
_RESTED = 0.3
"""Seconds since it was last printed after which a change is printed at once: a first letter, or the only one."""

Json = dict[str, Any]


class Renderer:
    """`finished` gets each result; `failed` puts into words what should never happen; `printing` is held meanwhile."""

    def __init__(
        self,
        finished: Callable[[str, Json], None],
        failed: Callable[[Exception], str],
        printing: threading.Lock,
        lang: str,
    ) -> None:
        self._printing = printing
        self._lang = lang
        self._finished = finished
        self._failed = failed
        self._wanted: dict[str, tuple[OpenNotice, float]] = {}
        self._printed: dict[str, float] = {}
        self._change = threading.Condition()
        self._is_open = True
        self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def want(self, notice: OpenNotice) -> None:
        """The notice has another text."""
        with self._change:
            self._wanted[notice.id] = notice, time.monotonic()
            self._change.notify()

    def close(self) -> None:
        """After what is being printed."""
        with self._change:
            self._is_open = False
            self._change.notify()
        self._thread.join(timeout=30)

    def _run(self) -> None:
        while (notice := self._next()) is not None:
            try:
                self._print(notice)
            except Exception as error:  # noqa: BLE001 our bug, whatever it is: reported, and the page stays usable
                with contextlib.suppress(Exception):
                    self._finished(notice.id, notice.stale(self._failed(error)))

    def _print(self, notice: OpenNotice) -> None:
        """A text that has changed meanwhile is printed again."""
        with self._printing:
            pages = notice.rendered(self._lang)
        self._printed[notice.id] = time.monotonic()
        if pages is None:
            self.want(notice)
        else:
            self._finished(notice.id, pages)

    def _next(self) -> OpenNotice | None:
        """The notice that has waited longest, once its text has rested."""
        with self._change:
            while self._is_open:
                if not self._wanted:
                    self._change.wait()
                    continue
                ident, (notice, since) = next(iter(self._wanted.items()))
                has_rested = since - self._printed.get(ident, -_RESTED) >= _RESTED
                rest = since + _PAUSE - time.monotonic()
                if has_rested or rest <= 0:
                    del self._wanted[ident]
                    return notice
                self._change.wait(rest)
        return None

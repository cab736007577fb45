"""Prints what was changed, one notice at a time and always the newest text, in a thread of its own."""

import threading
import time
from collections.abc import Callable
from typing import Any

from .open_notice import OpenNotice

_PAUSE = 0.12
"""Seconds without a change before printing begins: nobody reads the pages between two letters."""

Json = dict[str, Any]


class Renderer:
    """`told` gets each result; `failed` gets what should never happen. `printing` is held while it prints."""

    def __init__(
        self, told: Callable[[str, Json], None], failed: Callable[[Exception], None], printing: threading.Lock
    ) -> None:
        self._printing = printing
        self._told = told
        self._failed = failed
        self._wanted: dict[str, tuple[OpenNotice, float]] = {}
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
                with self._printing:
                    found = notice.rendered(still=lambda text, it=notice: it.file.text == text)  # type: ignore[misc]
                if found is None:
                    self.want(notice)
                else:
                    self._told(notice.id, found[0])
            except Exception as error:  # noqa: BLE001 our bug, whatever it is: told, and the page stays usable
                self._failed(error)

    def _next(self) -> OpenNotice | None:
        """The notice that has waited longest, once its text has rested."""
        with self._change:
            while self._is_open:
                if not self._wanted:
                    self._change.wait()
                    continue
                ident, (notice, since) = next(iter(self._wanted.items()))
                rest = since + _PAUSE - time.monotonic()
                if rest <= 0:
                    del self._wanted[ident]
                    return notice
                self._change.wait(rest)
        return None

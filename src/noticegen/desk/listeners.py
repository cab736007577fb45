"""Who listens to what happens to a notice: the browser windows that show it."""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from typing import Any

_ALIVE = 15.0
"""Seconds after which a line without meaning is sent, so that a closed window is noticed."""


class _Window:
    """Waits for what happens. A window that sleeps gets the last of each kind when it wakes, not thousands."""

    def __init__(self) -> None:
        self._waiting: dict[str, Any] = {}
        self._is_told = asyncio.Event()

    def tell(self, name: str, data: Any) -> None:
        self._waiting.pop(name, None)  # the newer comes later
        self._waiting[name] = data
        self._is_told.set()

    async def news(self) -> list[tuple[str, Any]]:
        """All since the last time, once there is any; nothing after a while without."""
        try:
            await asyncio.wait_for(self._is_told.wait(), _ALIVE)
        except TimeoutError:
            return []
        events = list(self._waiting.items())
        self._waiting.clear()
        self._is_told.clear()
        return events


class Listeners:
    """Told from any thread; each listens in the server's loop."""

    def __init__(self) -> None:
        self._windows: defaultdict[str, set[_Window]] = defaultdict(set)
        self._pages: dict[str, Any] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop that everybody listens in."""
        self._loop = loop

    def tell(self, ident: str, name: str, data: Any) -> None:
        """To all windows of this notice."""
        if name == "pages":
            self._pages[ident] = data
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell, ident, name, data)

    def tell_all(self, name: str, data: Mapping[str, Any]) -> None:
        """To every window."""
        for ident in list(self._windows):
            self.tell(ident, name, data)

    def _tell(self, ident: str, name: str, data: Any) -> None:
        for window in self._windows[ident]:
            window.tell(name, data)

    async def listen(self, ident: str) -> AsyncIterator[bytes]:
        """Lines as an EventSource reads them: first the pages as they are known, then what happens."""
        window = _Window()
        self._windows[ident].add(window)
        try:
            if ident in self._pages:
                yield _line("pages", self._pages[ident])
            while True:
                events = await window.news()
                yield b"".join(_line(*each) for each in events) or b": \n\n"
                if any(name == "closing" for name, _ in events):
                    return
        finally:
            self._windows[ident].discard(window)


def _line(name: str, data: Any) -> bytes:
    said = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"event: {name}\ndata: {said}\n\n".encode(errors="replace")

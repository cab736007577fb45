"""Who listens to what happens to a notice: the browser windows that show it."""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from typing import Any

_ALIVE = 15.0
"""Seconds after which a line without meaning is sent, so that a closed window is noticed."""

Event = tuple[str, Any]


class Listeners:
    """Told from any thread; each listens in the server's loop."""

    def __init__(self) -> None:
        self._queues: defaultdict[str, set[asyncio.Queue[Event]]] = defaultdict(set)
        self._last: dict[tuple[str, str], Event] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop that everybody listens in."""
        self._loop = loop

    def tell(self, ident: str, name: str, data: Any) -> None:
        """To all windows of this notice."""
        if name == "pages":
            self._last[ident, name] = (name, data)
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._put, ident, (name, data))

    def tell_all(self, name: str, data: Mapping[str, Any]) -> None:
        """To every window."""
        for ident in list(self._queues):
            self.tell(ident, name, data)

    def _put(self, ident: str, event: Event) -> None:
        for queue in self._queues[ident]:
            queue.put_nowait(event)

    async def listen(self, ident: str) -> AsyncIterator[str]:
        """Lines as an EventSource reads them: first the pages as they are known, then what happens."""
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self._queues[ident].add(queue)
        try:
            if last := self._last.get((ident, "pages")):
                yield _line(last)
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), _ALIVE)
                except TimeoutError:
                    yield ": \n\n"
                    continue
                yield _line(event)
                if event[0] == "closing":
                    return
        finally:
            self._queues[ident].discard(queue)

    def is_heard(self, ident: str) -> bool:
        """Whether any window shows this notice."""
        return bool(self._queues[ident])


def _line(event: Event) -> str:
    name, data = event
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False, separators=(',', ':'))}\n\n"

"""The desk's server: on this machine only, until it is stopped or nobody has used it for half an hour."""

import asyncio
import contextlib
import secrets
import socket
import sys
import time
from collections.abc import Callable, Iterator

import uvicorn

from noticegen.problems.problem import Problem, ProblemsFound

from .app import desk_app
from .desk import Desk
from .running import Running, forget_running, note_running

HOST = "127.0.0.1"
IDLE = 30 * 60.0
"""Seconds after which an unused desk stops."""


def serve(desk: Desk, port: int, said: Callable[[Running], None], idle: float = IDLE) -> None:
    """Serve until it is stopped. `said` gets the address as soon as there is one; port 0 is any that is free.

    Raises ProblemsFound (`desk-port`) for a port that is taken.
    """
    with _listening(port) as listener:
        running = Running(listener.getsockname()[1], secrets.token_urlsafe(24))
        used = _LastUse()
        app = desk_app(desk, running.port, running.token, used)
        config = uvicorn.Config(
            app, log_level="error", lifespan="on", access_log=False, server_header=False, timeout_graceful_shutdown=3
        )
        server = _Server(config, used, desk, idle)
        note_running(desk.workspace, running)
        try:
            server.announce = lambda: said(running)
            server.run(sockets=[listener])
        finally:
            forget_running(desk.workspace, running)


@contextlib.contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform == "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # nobody else listens there too
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a desk that has just ended leaves the port
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise ProblemsFound([Problem("desk-port", values={"port": str(port)})]) from error
    try:
        yield listener
    finally:
        listener.close()


class _LastUse:
    """Remembers when the desk was last asked for anything by its own page."""

    def __init__(self) -> None:
        self.at = time.monotonic()

    def __call__(self) -> None:
        self.at = time.monotonic()


class _Server(uvicorn.Server):
    """Stops by itself, after telling the windows."""

    announce: Callable[[], None]

    def __init__(self, config: uvicorn.Config, used: _LastUse, desk: Desk, idle: float) -> None:
        super().__init__(config)
        self._used = used
        self._desk = desk
        self._idle = idle

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """The address is said once somebody listens there."""
        await super().startup(sockets)
        if self.started:
            self.announce()

    async def on_tick(self, counter: int) -> bool:
        """Called ten times a second."""
        if counter % 10 == 0 and time.monotonic() - self._used.at > self._idle:
            self.should_exit = True
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """The windows' connections end first: they would keep the server waiting."""
        self._desk.listeners.tell_all("closing", {})
        await asyncio.sleep(0.05)
        await super().shutdown(sockets)

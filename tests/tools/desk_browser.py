"""The desk as a person meets it: `noticegen serve` in a workspace, and its page in a browser."""

import contextlib
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from . import chromium
from .archives import command, environment
from .chromium import Chromium, Complaints, Window
from .processes import Process, start

SERVE = command("serve", "--no-open", "--port", "0")
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")


class Server:
    """A running server: its first line names its address, with the token."""

    def __init__(self, root: Path, serve: Sequence[str] = SERVE) -> None:
        self._messages = tempfile.TemporaryFile()  # noqa: SIM115 closed by `end`
        self.process: Process = start(serve, cwd=root, env=environment(), stderr=self._messages)
        found = _ADDRESS.search(self.process.line())
        assert found, self.end()
        self.address = found[0]

    def end(self) -> str:
        """Kill it; what it wrote to its standard error."""
        self.process.end()
        self._messages.seek(0)
        with self._messages:
            return self._messages.read().decode(errors="replace")


class Desk:
    """A workspace, its server and one person's window."""

    def __init__(self, root: Path, server: Server, window: Window) -> None:
        self.root, self.server, self.window = root, server, window

    @property
    def page(self) -> Page:
        """The window's first page."""
        return self.window.page

    @property
    def complaints(self) -> Complaints:
        """What the browser complained of; must be empty in the end."""
        return self.window.complaints

    def axe(self) -> list[str]:
        """What keeps people out of the page as it stands."""
        return chromium.axe(self.page)


@contextlib.contextmanager
def desk_at(browser: Chromium, root: Path, serve: Sequence[str] = SERVE, zoom: int = 1) -> Iterator[Desk]:
    """The desk in a workspace. Raises AssertionError in the end if the browser complained, or the server fell."""
    server = Server(root, serve)
    try:
        with browser.window(server.address, zoom) as window:
            yield Desk(root, server, window)
            window.page.evaluate("0")  # what it has said until now is heard
            assert window.complaints == [], window.complaints
    finally:
        messages = server.end()
    assert "Traceback" not in messages, messages

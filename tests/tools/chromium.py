"""The distribution's Chromium, driven by Playwright: one for each process that runs tests, a window costs little.

A window belongs to one server: what the browser complains of while it is open, and each request to anywhere else, is
noted. No name is resolved, so all of it works with the network off. Nothing here is a matter of time: Playwright waits
for what it is asked to do, and the one limit is for a page that hangs.
"""

import asyncio
import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from .checkout import ROOT
from .processes import wait_until

PATIENCE = 60_000
"""Milliseconds."""

ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-gpu"]
SCREEN = (1366, 768)
"""Pixels: the laptop of an office."""

NOWHERE = ("data:", "blob:", "about:")
AXE = ROOT / "tests/tools/axe/axe.min.js"

expect.set_options(timeout=PATIENCE)
_Seen = TypeVar("_Seen")


class Complaints(list[str]):
    """What the browser complained of, and requests that went elsewhere."""

    def forgive(self, pattern: str) -> None:
        """Forget those that match. Raises AssertionError if there is none: a test expects what it forgives."""
        found = [each for each in self if re.search(pattern, each)]
        assert found, f"nobody complained of {pattern}: {self}"
        self[:] = [each for each in self if each not in found]


class Window:
    """A person's browser, with its own cookies; `page` is its first page."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context, self.complaints = context, Complaints()
        self._server = "{0.scheme}://{0.netloc}".format(urlsplit(address))
        context.set_default_timeout(PATIENCE)
        context.on("console", lambda each: self._hear(each.type, f"{each.text} ({each.location['url']})"))
        context.on("weberror", lambda each: self.complaints.append(f"script: {each.error}"))
        context.on("request", lambda each: self._see(each.url))
        self.page = self.open(address)

    def go(self, path: str) -> None:
        """Take the first page to another path of the server."""
        self.page.goto(self._server + path)

    def open(self, address: str) -> Page:
        """One more page of the same person."""
        page = self.context.new_page()
        page.goto(address)
        return page

    def until(self, see: Callable[[], _Seen]) -> _Seen:
        """What `see` sees at last, while the page goes on: a file that it saves, something that it complains of."""

        def look() -> _Seen:
            self.page.wait_for_timeout(10)
            return see()

        return wait_until(look)

    def _hear(self, kind: str, text: str) -> None:
        if kind in {"error", "warning", "assert"}:
            self.complaints.append(f"console: {text}")

    def _see(self, url: str) -> None:
        if not url.startswith((f"{self._server}/", *NOWHERE)):
            self.complaints.append(f"request: {url}")


class Chromium:
    """A running browser."""

    def __init__(self) -> None:
        program = shutil.which("chromium")
        assert program, "Chromium is missing: run `tools/setup.sh test`"
        self._driver = sync_playwright().start()
        self._loop = asyncio.get_running_loop()
        try:  # without a sandbox, which root may not have: it sees our own pages and nothing else
            self._browser: Browser = self._driver.chromium.launch(
                executable_path=program, args=ARGUMENTS, timeout=PATIENCE
            )
        finally:
            asyncio._set_running_loop(None)

    @contextlib.contextmanager
    def window(self, address: str, zoom: int = 1) -> Iterator[Window]:
        """A window at an address, closed afterwards. `zoom`: as with the browser's own, 2 for 200 %."""
        width, height = SCREEN
        with self._running():
            context = self._browser.new_context(
                viewport={"width": width // zoom, "height": height // zoom}, device_scale_factor=zoom, locale="vi-VN",
                timezone_id="Asia/Ho_Chi_Minh", reduced_motion="reduce", service_workers="block",
            )  # fmt: skip
            context.grant_permissions(["clipboard-read", "clipboard-write"])
            try:
                yield Window(context, address)
            finally:
                context.close()

    def end(self) -> None:
        """Close it, with its driver."""
        with self._running():
            self._browser.close()
            self._driver.stop()

    @contextlib.contextmanager
    def _running(self) -> Iterator[None]:
        """Playwright's loop stands still between its calls, and yet asyncio takes it to be running in this thread.

        Then no other test of this process could run a loop of its own; so it is said to run only while we use it.
        """
        before = asyncio._get_running_loop()
        asyncio._set_running_loop(self._loop)
        try:
            yield
        finally:
            asyncio._set_running_loop(before)


def axe(page: Page) -> list[str]:
    """What axe finds in a page as it stands that keeps people out: the rule, and where."""
    page.evaluate(_axe())
    found = page.evaluate("async () => (await axe.run({resultTypes: ['violations']})).violations")
    return [f"{each['id']}: {each['help']}: {node['target']}" for each in found for node in each["nodes"]]


def picture(page: Page, path: Path) -> None:
    """A page as a PNG, without a blinking cursor."""
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, animations="disabled", caret="hide")


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")

"""Soạn, as a test uses it: a notice opened from Kho, its fields by their paths, its file as it stands on the disk."""

import json
from collections.abc import Callable
from typing import Any, Literal

import yaml
from playwright.sync_api import CDPSession, Locator, Page, expect

from .desk_browser import Desk

Steps = tuple[str | int, ...]

ONLINE = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
"""The network's conditions, as Chromium has them by itself."""

_PAGES = """() => new Promise(done => {
    const id = location.hash.split('/')[2];
    const source = new EventSource(`/api/notices/${id}/events`);
    source.addEventListener('pages', event => { source.close(); done(JSON.parse(event.data)); });
})"""


class WritingDesk:
    """A notice of the desk's workspace, open in its window, or in another page of the same person."""

    def __init__(self, desk: Desk, name: str, page: Page | None = None) -> None:
        self.desk, self.page = desk, page or desk.page
        self.path = desk.root / f"data/notices/{name}.yaml"
        self.page.locator(".card", has=self.page.get_by_role("link", name=self._subject(), exact=True)).wait_for()
        self.page.get_by_role("link", name=self._subject(), exact=True).click()
        self.outline = self.page.get_by_role("form")
        self.outline.wait_for()

    def _subject(self) -> str:
        subject = yaml.safe_load(self.text())["subject"]
        return subject if isinstance(subject, str) else " ".join(subject)

    def field(self, *path: str | int) -> Locator:
        """The field, or the group, of this path."""
        return self.page.locator(f"[data-path='{steps_to_json(path)}']")

    def write(self, path: Steps, words: str) -> None:
        """Click into a field and type at its end."""
        self.field(*path).click()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(words)

    def focused(self) -> Steps:
        """The path of what has the cursor."""
        return focused(self.page)

    def tool(self, name: str) -> Locator:
        """A button of the toolbar."""
        return self.page.get_by_role("toolbar").get_by_role("button", name=name)

    def saved(self) -> str:
        """The file's text, once all is in it."""
        saved(self.page)
        return self.text()

    def text(self) -> str:
        """The file's text as it stands."""
        return self.path.read_text(encoding="utf-8")

    def said(self) -> Any:
        """What the saved file says."""
        return yaml.load(self.saved(), yaml.BaseLoader)  # noqa: S506 it makes texts of everything

    def pages(self) -> Any:
        """The newest pages and boxes, once there are any."""
        return self.page.evaluate(_PAGES)


def steps_to_json(path: Steps) -> str:
    """As the page writes it."""
    return json.dumps(path, separators=(",", ":"), ensure_ascii=False)


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that a diff shows, each with its sign."""
    import difflib

    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [each for each in lines if each[:1] in "+-" and each[:3] not in {"+++", "---"}]


class Keyboard:
    """Hands that never touch the mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.press, self.type = page.keyboard.press, page.keyboard.type

    def write(self, words: str) -> None:
        """Instead of what the field says."""
        self.press("Control+a")
        self.type(words)

    def tab_to(self, name: str, role: Literal["button", "textbox"] = "button") -> None:
        """Tab until what has this name has the focus."""
        wanted = self.page.get_by_role(role, name=name, exact=True)
        self._until(
            lambda: bool(wanted.count()) and wanted.first.evaluate("each => each === document.activeElement"), "Tab"
        )

    def down_to(self, *path: str | int) -> None:
        """Down arrows until the field of this path of the file has the cursor."""
        saved(self.page)
        self._until(lambda: focused(self.page) == path, "ArrowDown")

    def tool(self, name: str) -> None:
        """Press a button of the toolbar."""
        self.press("Escape")
        self._until(lambda: self.page.evaluate("document.activeElement.ariaLabel") == name, "ArrowRight")
        self.press("Enter")

    def _until(self, see: Callable[[], bool], key: str) -> None:
        for _ in range(300):
            if see():
                return
            self.press(key)
        raise AssertionError(f"{key} does not lead there")


class Mouse:
    """A hand that presses no key: words come from elsewhere, as from a keyboard on the screen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, name: str, number: int = 0) -> None:
        """A button."""
        self.page.get_by_role("button", name=name, exact=True).nth(number).click()

    def write(self, words: str, *path: str | int) -> None:
        """Instead of what the field of this path says, or at the cursor."""
        if path:
            self.field(*path).click(click_count=3)
        self.page.keyboard.insert_text(words)

    def field(self, *path: str | int) -> Locator:
        """The field of this path of the file."""
        saved(self.page)
        return self.page.locator(f"textarea[data-path='{steps_to_json(path)}']")

    def choose(self, words: str, name: str) -> None:
        """Of the names found for these words."""
        self.write(words)
        self.page.get_by_role("option", name=name, exact=True).click()

    def drag(self, path: Steps, target: Steps) -> None:
        """An entry by its handle to the lower half of another."""
        row = self.page.locator(".row", has=self.field(*path)).last
        row.hover()
        row.locator("> .handle").hover()
        self.page.mouse.down()
        box = self.field(*target).bounding_box()
        assert box
        self.page.mouse.move(box["x"] + 40, box["y"] + box["height"] - 3, steps=5)
        self.page.mouse.up()


def saved(page: Page) -> None:
    """Wait until the file says all that the page does."""
    expect(page.locator(".saved")).to_have_text("Đã lưu")


def focused(page: Page) -> Steps:
    """The path of what has the cursor."""
    found = page.evaluate("document.activeElement.closest('[data-path]')?.dataset.path ?? '[]'")
    return tuple(json.loads(found))


def network(page: Page) -> CDPSession:
    """To make a page's connection slow, or take it away."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    return session

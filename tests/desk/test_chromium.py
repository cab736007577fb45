"""The tools that the journeys rest on see what they are for: each is shown a page with that fault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.chromium import Chromium, Window, axe, picture
from tools.pages_served import page_with, served
from tools.tiers import tiered

FAULTS = {
    "a-word-on-the-console": ("console.error('sai rồi')", "console: sai rồi"),
    "an-error": ("null.x", "script: Cannot read"),
    "a-promise-that-nobody-keeps": ("Promise.reject(new Error('hỏng'))", "script: hỏng"),
    "a-request-to-elsewhere": ("new Image().src = 'http://example.org/x.png'", "request: http://example.org/x.png"),
    "a-file-that-is-not-there": ("fetch('/none')", "console: Failed to load resource.*/none"),
    "a-style-that-the-rules-forbid": ("document.body.innerHTML = '<p style=color:red>x'", "console: .*style"),
}
BARRIERS = {
    "label": ("<input>", ""),
    "image-alt": ("<img src=/favicon.ico>", ""),
    "color-contrast": ("<p>Nhạt</p>", "document.querySelector('p').style.color = '#ccc'"),
}
GOOD = page_with("<h1>Tên</h1><label>Họ <input></label>", "document.querySelector('h1').textContent = 'Xin chào'")


@pytest.fixture(scope="module")
def one_window(chromium: Chromium) -> Iterator[Window]:
    """For all tests: what costs is the window, not the page."""
    files = dict(GOOD)
    for name, (script, _) in FAULTS.items():
        files |= page_with(script=script, at=f"/{name}/")
    for name, (body, script) in BARRIERS.items():
        files |= page_with(f"<h1>Tên</h1>{body}", script, at=f"/{name}/")
    with served(files) as address, chromium.window(f"{address}/") as opened:
        yield opened


@pytest.fixture
def window(one_window: Window) -> Window:
    """At its first page, with all heard that the page before may still have said."""
    one_window.go("/")
    one_window.complaints.clear()
    return one_window


def test_a_good_page_is_not_complained_of(window: Window) -> None:
    assert window.page.get_by_role("heading").inner_text() == "Xin chào"
    assert window.complaints == axe(window.page) == []


@pytest.mark.parametrize("name", tiered(FAULTS, ["an-error", "a-request-to-elsewhere"]))
def test_what_goes_wrong_in_a_page_is_noted(window: Window, name: str) -> None:
    window.go(f"/{name}/")
    window.until(lambda: window.complaints)
    window.complaints.forgive(FAULTS[name][1])
    with pytest.raises(AssertionError, match="nobody complained"):
        window.complaints.forgive(FAULTS[name][1])


@pytest.mark.parametrize("rule", tiered(BARRIERS, ["label"]))
def test_axe_sees_what_keeps_people_out(window: Window, rule: str) -> None:
    window.go(f"/{rule}/")
    assert [found.partition(":")[0] for found in axe(window.page)] == [rule]


def test_a_picture_is_a_png(window: Window, tmp_path: Path) -> None:
    picture(window.page, tmp_path / "docs/page.png")
    assert (tmp_path / "docs/page.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.proof
def test_zoom_leaves_half_the_room(chromium: Chromium) -> None:
    with served(GOOD) as address, chromium.window(f"{address}/", zoom=2) as window:
        assert window.page.evaluate("[innerWidth, devicePixelRatio]") == [683, 2]

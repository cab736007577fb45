"""Vietnamese as it is typed really reaches a field in these two ways."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tools.chromium import Chromium
from tools.pages_served import page_with, served
from tools.vietnamese_keys import type_as_unikey, type_by_composition, unikey

SENTENCE = "Giám đốc Sở yêu cầu, Đoàn kiểm tra đường Nguyễn Huệ."
FIELD = page_with(
    "<textarea></textarea>",
    "window.seen = [];"
    "for (const each of ['input', 'compositionstart', 'compositionend', 'keydown'])"
    " document.addEventListener(each, e => seen.push(e.inputType || e.key || e.type))",
)


@pytest.fixture(scope="module")
def page(chromium: Chromium) -> Iterator[Page]:
    with served(FIELD) as address, chromium.window(f"{address}/") as window:
        yield window.page


@pytest.fixture
def field(page: Page) -> Page:
    page.reload()
    page.locator("textarea").focus()
    return page


def test_unikey_takes_back_and_writes_again() -> None:
    assert "".join(unikey("tiếng đỏ")) == "tie\bêng\b\b\bếng d\bđo\bỏ"


def test_unikey_sends_backspace_and_letters(field: Page) -> None:
    type_as_unikey(field, SENTENCE)
    assert field.locator("textarea").input_value() == SENTENCE
    seen = field.evaluate("seen")
    assert {"Backspace", "deleteContentBackward", "ễ"} <= set(seen)
    assert not {"compositionstart", "insertCompositionText"} & set(seen)


def test_others_compose(field: Page) -> None:
    type_by_composition(field, SENTENCE)
    assert field.locator("textarea").input_value() == SENTENCE
    assert {"compositionstart", "insertCompositionText", "compositionend"} <= set(field.evaluate("seen"))

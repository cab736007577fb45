"""Random keys in random fields, faster than the server answers: in the end every field shows what the file says."""

import random

import pytest
from playwright.sync_api import expect

from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools.desk_browser import Desk
from tools.writing_desk import ONLINE, Steps, WritingDesk, network

STEPS = 150
KEYS = (
    *("Enter", "Tab", "Shift+Tab", "Backspace", "Delete", "Alt+ArrowUp", "Alt+ArrowDown", "ArrowDown", "ArrowUp"),
    *("Home", "Control+Home", "Control+End", "ArrowLeft", "Control+z", "Control+y", "Control+b", "Control+a"),
)
WORDS = ("một ", "hai", "đường: số 5 ", "- ", '"nháy"', "#", "x")
TOOLS = ("Thêm mục bên dưới (Enter)", "Thêm đoạn không đánh số", "Thêm phần có tiêu đề", "Thêm bảng", "Xóa mục")


@pytest.mark.proof
@pytest.mark.parametrize("name", ["2021-11-giao-ban", "2022-03-ket-luan-lien-nganh"])
@pytest.mark.parametrize("latency", [0, 250])
@pytest.mark.parametrize("seed", [1, 2])
def test_the_page_and_the_file_agree_in_the_end(desk: Desk, name: str, latency: int, seed: int) -> None:
    writing, chance = WritingDesk(desk, name), random.Random(f"{name} {latency} {seed}")  # noqa: S311 not a secret
    before = writing.text()
    network(desk.page).send("Network.emulateNetworkConditions", {**ONLINE, "latency": latency})
    for _ in range(STEPS):
        _step(writing, chance)
    text = writing.saved()
    _agree(writing)
    _undo_all(writing)
    assert writing.text() == before
    redo = writing.tool("Làm lại (Ctrl+Y)")
    while redo.get_attribute("aria-disabled") is None:
        redo.click()
        writing.saved()
    assert writing.text() == text
    _agree(writing)


def _step(writing: WritingDesk, chance: random.Random) -> None:
    page = writing.page
    fields = page.locator(".row textarea")
    what = chance.random()
    if what < 0.15 or page.evaluate("document.activeElement.tagName") != "TEXTAREA":
        fields.nth(chance.randrange(fields.count())).focus()
    elif what < 0.55:
        page.keyboard.type(chance.choice(WORDS))
    elif what < 0.95:
        page.keyboard.press(chance.choice(KEYS))
    else:
        tool = writing.tool(chance.choice(TOOLS))
        if tool.get_attribute("aria-disabled") is None:
            tool.click()


def _agree(writing: WritingDesk) -> None:
    """Once nothing has the cursor: then each field is as the outline says.

    Only what is typed into a field that an undoing under way takes away has nowhere to go, and that is told.
    """
    writing.page.evaluate("document.activeElement.blur()")
    told = writing.page.locator(".notes p").filter(has_not_text="Ô đang gõ không còn")
    expect(told).to_have_count(0)
    tree = yaml_to_tree(writing.saved(), "x.yaml")
    shown = writing.page.locator("textarea[data-path]").evaluate_all(
        "all => all.map(each => [JSON.parse(each.dataset.path), each.value])"
    )
    wrong = [(path, value, said) for path, value in shown if (said := _said(tree, tuple(path))) != value.strip()]
    assert not wrong


def _said(tree: object, path: Steps) -> str:
    for part in path:
        try:
            tree = tree[part]  # type: ignore[index] # a list or a mapping, or what the page need not show
        except (LookupError, TypeError):
            return ""
    return "\n".join(map(str, tree)) if isinstance(tree, (list, tuple)) else str(tree or "").strip()


def _undo_all(writing: WritingDesk) -> None:
    undo = writing.tool("Hoàn tác (Ctrl+Z)")
    while undo.get_attribute("aria-disabled") is None:
        undo.click()
        writing.saved()

"""Nothing that was typed is lost: undone, answered late or not at all, changed by another window or another program."""

import pytest
from playwright.sync_api import expect

from tools.desk_browser import Desk
from tools.writing_desk import ONLINE, Keyboard, Steps, WritingDesk, changed_lines, network

NAME = "2021-11-giao-ban"
ITEM = ("body", 0, "items", 3)
NEXT = ("body", 0, "items", 4)
INNER = ("body", 0, "items", 1)
LAST = ("body", 2, "items", 3)


@pytest.mark.proof
def test_all_can_be_undone_and_done_again(desk: Desk) -> None:
    """Byte for byte, also what has been typed just now and not sent yet."""
    writing = WritingDesk(desk, NAME)
    hands, before = Keyboard(desk.page), writing.text()
    writing.write(ITEM, " Thêm chữ.")
    hands.press("Enter")
    hands.type("Mục mới")
    hands.press("Tab")
    hands.press("Shift+Tab")
    hands.press("Alt+ArrowUp")
    hands.tool("Chủ trì")
    hands.type("thanh tra")
    hands.press("Enter")
    hands.tool("Thêm bảng")
    expect(desk.page.get_by_label("Hàng 1, cột 1")).to_be_focused()
    hands.tool("Xóa mục")
    writing.write(("subject",), ", chữ vừa gõ")
    hands.press("Control+z")
    assert "chữ vừa gõ" not in writing.saved()
    hands.press("Control+y")
    after = writing.saved()
    assert "chữ vừa gõ" in after
    undo, redo = writing.tool("Hoàn tác (Ctrl+Z)"), writing.tool("Làm lại (Ctrl+Y)")
    while undo.get_attribute("aria-disabled") is None:
        undo.click()
        writing.saved()
    assert writing.text() == before
    assert writing.field(*ITEM).input_value() + "\n" in before
    while redo.get_attribute("aria-disabled") is None:
        redo.click()
        writing.saved()
    assert writing.text() == after


@pytest.mark.proof
def test_a_slow_answer_loses_nothing(desk: Desk) -> None:
    writing = WritingDesk(desk, NAME)
    before = writing.text()
    network(desk.page).send("Network.emulateNetworkConditions", {**ONLINE, "latency": 700})
    writing.write(ITEM, " Một")
    for words in ("hai", "ba"):
        desk.page.keyboard.press("Enter")
        desk.page.keyboard.type(words, delay=60)
    desk.page.keyboard.press("Backspace")
    desk.page.keyboard.press("Backspace")
    desk.page.keyboard.press("Backspace")
    desk.page.keyboard.type(" cuối", delay=60)
    found = writing.field(*ITEM).input_value()
    assert changed_lines(before, writing.saved()) == [
        f"-      - {found[:-4]}",
        f"+      - {found}",
        "+      - hai cuối",
    ]


@pytest.mark.proof
def test_what_is_typed_while_nobody_answers_is_sent_later(desk: Desk) -> None:
    writing = WritingDesk(desk, NAME)
    connection = network(desk.page)
    connection.send("Network.emulateNetworkConditions", {**ONLINE, "offline": True})
    writing.write(ITEM, " Một")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.type("hai")
    expect(desk.page.locator(".saved")).to_have_text("Chưa lưu được, đang thử lại…")
    assert "Một" not in writing.text()
    connection.send("Network.emulateNetworkConditions", ONLINE)
    assert "2021. Một\n      - hai\n" in writing.saved()
    desk.complaints.forgive("ERR_INTERNET_DISCONNECTED")


@pytest.mark.proof
def test_another_window_sees_what_is_typed_here(desk: Desk) -> None:
    here = WritingDesk(desk, NAME)
    there = WritingDesk(desk, NAME, desk.window.open(desk.page.url.split("#")[0]))
    there.field(*ITEM).click()  # which is not typed in here, and so shows what is typed there
    here.write(ITEM, " Ở đây.")
    here.write(("subject",), " mới")
    expect(there.field("subject")).to_have_value(here.field("subject").input_value())
    there.page.keyboard.press("Control+End")
    there.page.keyboard.press("Enter")
    there.page.keyboard.type("Ở kia.")
    expect(here.field(*NEXT)).to_have_value("Ở kia.")
    text = there.saved()
    assert text.count("Ở đây.") == text.count("Ở kia.") == 1


@pytest.mark.proof
@pytest.mark.parametrize("takes", ["theirs", "mine"])
def test_a_file_changed_outside_is_shown_beside_what_is_written(desk: Desk, takes: str) -> None:
    writing = WritingDesk(desk, NAME)
    outside = writing.text().replace("giao ban tháng 11/2021\n", "giao ban, sửa ngoài\n", 1)
    writing.field(*ITEM).click()
    writing.path.write_text(outside, encoding="utf-8")
    desk.page.keyboard.press("Control+End")
    with desk.page.expect_response(lambda answer: answer.status == 409):
        desk.page.keyboard.type(" Ở")
    desk.page.keyboard.type(" trong.")  # no window opens under a writer's hands
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_text("Chữ vừa gõ, chưa lưu").wait_for()
    assert writing.text() == outside
    assert "sửa ngoài" in dialog.inner_text()
    assert desk.axe() == []
    names = {"theirs": "Lấy bản sửa ở ngoài", "mine": "Giữ bản đang soạn (bản kia được cất vào backup)"}
    dialog.get_by_role("button", name=names[takes]).click()
    expect(dialog).to_have_count(0)
    text = writing.saved()
    assert ("sửa ngoài" in text) == (takes == "theirs")
    assert ("Ở trong." in text) == (takes == "mine")
    kept = [each.read_text(encoding="utf-8") for each in desk.root.glob("output/backup/*.yaml")]
    assert kept == ([outside] if takes == "mine" else [])
    desk.complaints.forgive("409")


@pytest.mark.proof
def test_enter_goes_from_a_tables_caption_to_its_cells(desk: Desk) -> None:
    """There is no cell around a caption, and the page complained of that."""
    writing, page = WritingDesk(desk, NAME), desk.page
    writing.field(*ITEM).click()
    writing.tool("Thêm bảng").click()
    page.get_by_label("Tên bảng").click()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Tiêu đề cột 1")).to_be_focused()


LATE = {
    "cut": "Enter",
    "deeper": "Tab",
    "higher": "Shift+Tab",
    "up": "Alt+ArrowUp",
    "down": "Alt+ArrowDown",
    "joined": "Backspace",
    "an item": "Thêm mục bên dưới (Enter)",
    "a paragraph": "Thêm đoạn không đánh số",
    "a section": "Thêm phần có tiêu đề",
    "a table": "Thêm bảng",
    "gone": "Xóa mục",
}
"""What is asked of an entry, by a key or a tool, while an undoing is under way."""


_PLACES: dict[str, tuple[Steps, tuple[str, ...], set[str]]] = {
    "itself": (INNER, (), {*LATE.values()} - {LATE["a section"]}),
    "itself, the last": (LAST, (), {*LATE.values()} - {LATE["a section"]}),
    "the one below": (INNER, ("ArrowDown",), {"Tab", "Alt+ArrowUp", "Backspace"}),
    "the one above": (INNER, ("ArrowUp",), {"Alt+ArrowDown"}),
}
"""Where the new entry stands, how one goes from it to the cursor, and what needs the entry that is gone then.

A section comes behind the one that both stand in.
"""

_PASTE = """lines => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", lines);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}));
}"""
LINES = "một\nhai"


@pytest.mark.proof
@pytest.mark.parametrize("place", _PLACES)
def test_what_is_asked_where_an_undoing_takes_its_place_away_is_not_done(desk: Desk, place: str) -> None:
    """Nor refused by the server, nor done elsewhere: the cursor is in an entry that goes, or in one beside it."""
    writing, page = WritingDesk(desk, NAME), desk.page
    path, presses, needing = _PLACES[place]
    for what, late in LATE.items():
        before = _with_one_more(writing, path)
        _undo_slowly(writing)
        for key in presses:
            page.keyboard.press(key)
        writing.tool(late).click() if " " in late else page.keyboard.press(late)
        after = writing.saved()
        assert page.locator(".notes p").all_inner_texts() == [], what
        assert after == before or late not in needing, what
        _undo_until(writing, before)


@pytest.mark.proof
def test_pasted_lines_whose_place_an_undoing_takes_away_are_told(desk: Desk) -> None:
    writing = WritingDesk(desk, NAME)
    before = _with_one_more(writing, INNER)
    _undo_slowly(writing)
    desk.page.evaluate(_PASTE, LINES)
    assert writing.saved() == before
    told = " ".join(desk.page.locator(".notes p").all_inner_texts())
    assert all(f"“{line}”" in told for line in LINES.split("\n"))


@pytest.mark.proof
def test_words_that_an_undoing_changes_are_not_cut_where_others_stood(desk: Desk) -> None:
    writing, page = WritingDesk(desk, NAME), desk.page
    before = writing.text()
    writing.field(*INNER).click()
    page.keyboard.press("Control+Home")
    page.keyboard.type("Đầu ")
    writing.saved()
    _undo_slowly(writing)
    page.keyboard.press("Enter")
    assert writing.saved() == before


@pytest.mark.proof
def test_a_recipient_keeps_its_neighbours_when_an_undoing_takes_one_away(desk: Desk) -> None:
    """One more behind the one that goes, and the one that goes moved up."""
    writing, page = WritingDesk(desk, NAME), desk.page
    for key in ("Enter", "Alt+ArrowUp"):
        before = writing.text()
        writing.field("recipients", 0, "name").click()
        page.keyboard.press("Enter")
        expect(writing.field("recipients", 1, "name")).to_be_focused()
        _undo_slowly(writing)
        page.keyboard.press(key)
        assert writing.saved() == before, key
        network(page).send("Network.emulateNetworkConditions", ONLINE)
    assert page.locator(".notes p").all_inner_texts() == []


def _with_one_more(writing: WritingDesk, path: Steps) -> str:
    """An entry behind the one at the path has the cursor, and an undoing takes it away; the file's text before it."""
    before = writing.text()
    writing.field(*path).click()
    writing.page.keyboard.press("Control+End")
    writing.page.keyboard.press("Enter")
    writing.saved()
    return before


def _undo_slowly(writing: WritingDesk) -> None:
    """It is still under way when more is asked."""
    network(writing.page).send("Network.emulateNetworkConditions", {**ONLINE, "latency": 700})
    writing.page.keyboard.press("Control+z")


def _undo_until(writing: WritingDesk, text: str) -> None:
    network(writing.page).send("Network.emulateNetworkConditions", ONLINE)
    while writing.saved() != text:
        writing.tool("Hoàn tác (Ctrl+Z)").click()

"""Nothing that was typed is lost: undone, answered late or not at all, changed by another window or another program."""

import pytest
from playwright.sync_api import expect

from tools.desk_browser import Desk
from tools.writing_desk import ONLINE, Keyboard, WritingDesk, changed_lines, network

NAME = "2021-11-giao-ban"
ITEM = ("body", 0, "items", 3)
NEXT = ("body", 0, "items", 4)


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

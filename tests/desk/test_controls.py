"""What is chosen and moved at a notice: numbering, labels, the end mark; who signs and receives it, in which order."""

import re

import pytest
from playwright.sync_api import expect

from tools import old_files
from tools.desk_browser import Desk
from tools.writing_desk import WritingDesk, changed_lines

NAME = "2022-03-ket-luan-lien-nganh"
ADVANTAGES = ("body", 0, "items", 1, "text")


@pytest.mark.proof
def test_lists_are_numbered_and_entries_labelled_otherwise(desk: Desk) -> None:
    writing, page = WritingDesk(desk, NAME), desk.page
    before = writing.text()
    page.get_by_label("Kiểu đánh số").first.select_option("roman arabic letter")
    writing.field(*ADVANTAGES).click()
    choice = page.get_by_role("toolbar").get_by_role("combobox")
    choice.select_option("letter")
    assert writing.focused() == ADVANTAGES
    expect(page.locator(".row:focus-within .label")).to_have_text("a)")
    choice.select_option(label="Nhãn riêng, ví dụ “Thứ nhất,”")
    label = writing.field("body", 0, "items", 1, "label")
    expect(label).to_be_focused()
    expect(label).to_have_value("a)")
    label.fill("Một là,")
    page.get_by_label("Dấu ./.").first.select_option("false")
    assert changed_lines(before, writing.saved()) == [
        "-numbering: [roman, arabic, letter, dash, plus]",
        "+numbering: [roman, arabic, letter]",
        "+        label: Một là,",
        "+    numbering: letter",
        "+end_mark: false",
    ]
    assert desk.axe() == []
    label.fill("")
    writing.field(*ADVANTAGES).click()
    expect(label).to_have_count(0)
    assert "label: Một là" not in writing.saved()


@pytest.mark.proof
def test_who_signs_and_receives_is_moved_by_keys_and_by_the_handle(desk: Desk) -> None:
    writing, page = WritingDesk(desk, NAME), desk.page
    before = writing.text()
    signers = [each["name"] for each in writing.said()["signers"]]
    writing.field("signers", 0, "post").click()
    page.keyboard.press("Alt+ArrowDown")
    expect(writing.field("signers", 1, "name")).to_have_value(signers[0])
    assert writing.focused() == ("signers", 1, "post")
    names = [each["name"] for each in writing.said()["recipients"]]
    row = page.locator(".recipient").first
    row.hover()
    row.locator(".handle").hover()
    page.mouse.down()
    box = page.locator(".recipient").nth(2).bounding_box()
    assert box
    page.mouse.move(box["x"] + 40, box["y"] + box["height"] - 3, steps=5)
    page.mouse.up()
    expect(writing.field("recipients", 2, "name")).to_have_value(names[0])
    said = writing.said()
    assert [each["name"] for each in said["recipients"]] == [*names[1:3], names[0], *names[3:]]
    assert [each["name"] for each in said["signers"]] == [*signers[1:2], signers[0], *signers[2:]]
    for _ in range(2):
        page.keyboard.press("Control+z")
    assert writing.saved() == before


@pytest.mark.proof
def test_a_receipt_that_was_closed_is_opened_again(desk: Desk) -> None:
    page = desk.page
    word = {"name": "cu.docx", "mimeType": "application/octet-stream", "buffer": old_files.made(old_files.province)}
    page.locator("input[type=file]").set_input_files(word)  # type: ignore[arg-type] # the stubs want their own class
    page.get_by_role("heading", name="Biên nhận của “cu.docx”").wait_for()
    page.get_by_role("region", name="Biên nhận").get_by_role("button", name="Đóng").click()
    expect(page.get_by_role("heading", name="Biên nhận")).to_have_count(0)
    page.get_by_role("button", name="Việc khác").click()
    page.get_by_role("link", name="Biên nhận nhập tệp").click()
    expect(page.get_by_role("heading", name="Biên nhận của “cu.docx”")).to_be_visible()


@pytest.mark.proof
def test_an_id_that_is_used_is_changed_everywhere(desk: Desk) -> None:
    page = desk.page
    page.goto(page.url.split("#")[0] + "#/danh-ba/units")
    page.get_by_role("button", name="Thanh tra Sở").first.click()
    ident = page.get_by_label("Mã: Thanh tra Sở")
    ident.fill("van-phong")
    ident.press("Enter")
    expect(page.get_by_text("đã có người dùng")).to_be_visible()
    expect(ident).to_have_value("thanh-tra")
    ident.fill("thanh-tra-so")
    ident.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    assert desk.axe() == []
    page.get_by_role("button", name="Đổi ở mọi nơi").click()
    expect(page.get_by_text("Đã đổi thành “thanh-tra-so” ở danh bạ và 2 thông báo.")).to_be_visible()
    for each in (desk.root / "data").rglob("*.yaml"):
        assert not re.search(r"(?<![\w-])thanh-tra(?![\w-])", each.read_text(encoding="utf-8"))

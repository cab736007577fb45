"""A whole notice, from the empty starter: by keyboard alone, by mouse alone."""

import re
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, expect

from noticegen.checking.check import check_file, read_office
from noticegen.workspace.workspace import Workspace
from tools.desk_browser import Desk
from tools.writing_desk import Keyboard, Mouse, saved

NAME = "2026-12-giao-ban"
WANTED: dict[str, Any] = {
    "number": "",
    "date": "2026-12",
    "state": "for-signature",
    "subject": "Kết luận giao ban tháng 12/2026",
    "legal_bases": ["Căn cứ Quy chế làm việc của Sở"],
    "opening": ["Ngày 05/12/2026, Ban Giám đốc họp giao ban.", "Ban Giám đốc kết luận như sau:"],
    "body": [
        {
            "heading": "Giao Thanh tra Sở",
            "units": "thanh-tra",
            "items": [
                {"text": "Kiểm tra ba việc:", "items": ["Việc một.", "Việc hai."]},
                {
                    "text": "Gửi báo cáo trước ngày 20/12.",
                    "deadlines": [{"text": "trước ngày 20/12", "date": "2026-12-20"}],
                    "coordinating": "van-phong",
                },
            ],
        },
        {
            "heading": "Nhiệm vụ chung",
            "units": "all",
            "items": [
                "Các đơn vị triển khai.",
                {
                    "table": {
                        "columns": [
                            {"title": "TT", "width": "1", "align": "center"},
                            {"title": "Nội dung", "width": "6"},
                        ],
                        "rows": [["1", "Họp"], ["2", "Kiểm tra"]],
                    }
                },
            ],
        },
    ],
    "closing": ["Yêu cầu các đơn vị nghiêm túc thực hiện."],
    "signers": "chanh-van-phong",
    "recipients": [  # the registry's, and one more
        {"name": "Ban Giám đốc", "note": "Chỉ đạo", "units": "ban-giam-doc"},
        {"name": "Các phòng ban, đơn vị", "note": "Thực hiện", "units": "all"},
        {"name": "Như trên", "note": "để th/h", "units": "all"},
    ],
}


def said(desk: Desk) -> Any:
    """What the new notice's file says, once all is saved; a valid notice."""
    saved(desk.page)
    workspace = Workspace(desk.root)
    path = workspace.notices / f"{NAME}.yaml"
    assert check_file(path, read_office(workspace)).is_valid
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 it makes texts of everything


@pytest.mark.proof
def test_by_keyboard_alone(desk: Desk) -> None:
    hands = Keyboard(desk.page)
    _begin(hands)
    _head(hands)
    _first_section(hands)
    _second_section(hands)
    _foot(hands)
    assert said(desk) == WANTED


def _starters_deadline(page: Page) -> str:
    """The button that takes it away: the day is the month's, in which this is run."""
    button = page.get_by_role("button", name=re.compile(r"^Bỏ trước ngày .*\d{4}$"))
    return button.get_attribute("aria-label") or ""


def _begin(hands: Keyboard) -> None:
    hands.page.locator(".card").first.wait_for()
    hands.tab_to("Soạn thông báo mới")
    hands.press("Enter")
    hands.tab_to("Tên gọi", "textbox")
    hands.write(NAME)
    hands.press("Enter")
    hands.page.get_by_role("form").wait_for()


def _head(hands: Keyboard) -> None:
    hands.tab_to("Ngày ban hành", "textbox")
    hands.write("12/2026")
    hands.tab_to("Trích yếu", "textbox")
    hands.write("Kết luận giao ban tháng 12/2026")
    hands.tab_to("+ Thêm căn cứ")
    hands.press("Enter")
    hands.type("Căn cứ Quy chế làm việc của Sở")
    for number, words in enumerate(WANTED["opening"]):
        hands.down_to("opening", number)
        hands.write(words)


def _first_section(hands: Keyboard) -> None:
    """Its heading, unit, an item with two below it, and a task with a deadline of its sentence's words."""
    hands.down_to("body", 0, "heading")
    hands.write("Giao Thanh tra Sở")
    hands.tool("Chủ trì")
    hands.press("Backspace")
    hands.type("thanh tra")
    hands.press("Enter")
    hands.down_to("body", 0, "items", 0)
    hands.write("Kiểm tra ba việc:")
    hands.press("Enter")
    hands.type("Việc một.")
    hands.press("Tab")
    hands.press("Enter")
    hands.type("Việc hai.")
    hands.down_to("body", 0, "items", 1, "text")
    hands.write("Gửi báo cáo trước ngày 20/12.")
    hands.tool("Phối hợp")
    hands.type("van phong")
    hands.press("Enter")
    hands.press("ArrowLeft")
    for _ in "trước ngày 20/12":
        hands.press("Shift+ArrowLeft")
    hands.tool("Thời hạn")
    hands.press("Tab")  # out of the toolbar, to what stands behind the text
    hands.tab_to(_starters_deadline(hands.page))
    hands.press("Enter")


def _second_section(hands: Keyboard) -> None:
    page = hands.page
    hands.down_to("body", 1, "items", 0)
    hands.write("Các đơn vị triển khai.")
    hands.tool("Thêm bảng")
    expect(page.get_by_label("Hàng 1, cột 1")).to_be_focused()
    hands.press("Tab")
    hands.type("Họp")
    hands.tab_to("+ Thêm hàng")
    hands.press("Enter")
    expect(page.get_by_label("Hàng 2, cột 1")).to_be_focused()
    hands.type("2")
    hands.press("Tab")
    hands.type("Kiểm tra")


def _foot(hands: Keyboard) -> None:
    hands.down_to("signers")
    hands.type("T")  # TL. Giám đốc
    hands.tab_to("Sửa riêng cho thông báo này")
    hands.press("Enter")
    expect(hands.page.get_by_role("textbox", name="Nơi nhận 2", exact=True)).to_be_focused()
    hands.press("Enter")
    expect(hands.page.get_by_role("textbox", name="Nơi nhận 3", exact=True)).to_be_focused()
    hands.type("Như trên")
    hands.press("Tab")
    hands.type("để th/h")
    hands.press("Tab")
    hands.press("Enter")
    hands.type("tat ca")
    hands.press("Enter")


@pytest.mark.proof
def test_by_mouse_alone(desk: Desk) -> None:
    page, mouse = desk.page, Mouse(desk.page)
    mouse.press("Soạn thông báo mới")
    page.get_by_label("Tên gọi").click(click_count=3)
    mouse.write(NAME)
    mouse.press("Soạn")
    page.get_by_label("Ngày ban hành", exact=True).click(click_count=3)
    mouse.write("12/2026")
    mouse.write("Kết luận giao ban tháng 12/2026", "subject")
    mouse.press("+ Thêm căn cứ")
    mouse.write("Căn cứ Quy chế làm việc của Sở")
    for number, words in enumerate(WANTED["opening"]):
        mouse.write(words, "opening", number)
    _sections_by_mouse(mouse)
    page.locator("select[data-path='[\"signers\"]']").select_option("chanh-van-phong")
    mouse.press("Sửa riêng cho thông báo này")
    mouse.press("+ Thêm nơi nhận")
    expect(page.get_by_role("textbox", name="Nơi nhận 3", exact=True)).to_be_focused()
    mouse.write("Như trên")
    mouse.write("để th/h", "recipients", 2, "note")
    mouse.press("Thêm Gửi tới", 2)
    mouse.choose("tat ca", "Tất cả đơn vị")
    assert said(desk) == WANTED


def _sections_by_mouse(mouse: Mouse) -> None:
    mouse.write("Giao Thanh tra Sở", "body", 0, "heading")
    mouse.press("Bỏ Văn phòng Sở")
    mouse.press("Chủ trì")
    mouse.choose("thanh tra", "Thanh tra Sở")
    mouse.write("Việc hai.", "body", 0, "items", 0)
    mouse.press("Thêm mục bên dưới (Enter)")
    mouse.write("Việc một.")
    mouse.drag(("body", 0, "items", 0), ("body", 0, "items", 1))
    mouse.field("body", 0, "items", 1).click()
    mouse.press("Thêm mục bên dưới (Enter)")
    mouse.write("Kiểm tra ba việc:")
    mouse.press("Lên trên (Alt+↑)")
    mouse.press("Lên trên (Alt+↑)")
    for number in (1, 1):
        mouse.field("body", 0, "items", number).click()
        mouse.press("Lùi vào một cấp (Tab)")
    mouse.press(_starters_deadline(mouse.page))
    mouse.write("Gửi báo cáo trước ngày 20/12.", "body", 0, "items", 1)
    mouse.press("Thời hạn")
    mouse.press("Phối hợp")
    mouse.choose("văn phòng", "Văn phòng Sở")
    mouse.write("Các đơn vị triển khai.", "body", 1, "items", 0)
    mouse.press("Thêm bảng")
    table = ("body", 1, "items", 1, "table", "rows")
    mouse.write("Họp", *table, 0, 1)
    mouse.press("+ Thêm hàng")
    mouse.write("2", *table, 1, 0)
    mouse.write("Kiểm tra", *table, 1, 1)

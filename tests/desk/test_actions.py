"""What is done with a notice by its buttons: answers of the server, and the dialogs that show them."""

import re
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Locator, expect

from tools.desk_browser import Desk
from tools.desk_page import DeskPage


def test_a_slip_in_words_is_what_its_page_says(asking: DeskPage) -> None:
    ident = asking.notice()["id"]
    unit = asking.get(f"/api/notices/{ident}/units")["units"][0]
    slip = asking.get(f"/api/notices/{ident}/units/{unit['id']}")
    assert slip["name"] == unit["name"]
    assert f"Phần giao {unit['name']}" in slip["paragraphs"]
    assert asking.client.get(f"/api/notices/{ident}/units/khong-co").status_code == 422


def test_the_commands_that_sign_lead_from_file_to_file(asking: DeskPage) -> None:
    ident = asking.notice()["id"]
    signing = asking.get(f"/api/notices/{ident}/signing")
    assert [each["command"] for each in signing["steps"]] == [
        "noticegen sign output/good/good.pdf --role nguoi-ky --p12 nguoi-ky.p12",
        "noticegen sign output/good/good.ChuKy1.pdf --role co-quan --p12 co-quan.p12",
    ]
    assert not any(each["is_done"] for each in signing["steps"])
    (asking.workspace / "output/good").mkdir(parents=True)
    (asking.workspace / "output/good" / signing["steps"][0]["makes"]).write_bytes(b"%PDF")
    assert [each["is_done"] for each in asking.get(f"/api/notices/{ident}/signing")["steps"]] == [True, False]


def opened(desk: Desk, name: str = "giao ban") -> None:
    desk.page.get_by_role("link", name=name).click()
    expect(desk.page.get_by_role("img").first).to_be_visible()


def dialog(desk: Desk, name: str, *, in_menu: bool = False) -> Locator:
    """Opened by its button; without obstacles for anybody."""
    if in_menu:
        desk.page.get_by_role("button", name="Việc khác").click()
    desk.page.get_by_role("button", name=name, exact=True).click()
    found = desk.page.get_by_role("dialog")
    expect(found.get_by_role("heading", name=name)).to_be_visible()
    return found


def made(desk: Desk) -> Path:
    (folder,) = (desk.root / "output").glob("*giao-ban*")
    return folder


def assert_no_obstacles(desk: Desk, shown: Locator) -> None:
    """In the dialog, which is then closed by its key; the cursor goes back to the button."""
    assert desk.axe() == []
    desk.page.keyboard.press("Escape")
    expect(shown).to_have_count(0)
    expect(desk.page.get_by_role("group", name="Làm với thông báo").locator(":focus")).to_have_count(1)


@pytest.mark.proof
def test_documents_slips_number_and_extract(desk: Desk) -> None:
    opened(desk)
    assert_no_obstacles(desk, dialog(desk, "Kiểm tra"))
    build = dialog(desk, "Tạo văn bản")
    expect(build.get_by_text("Đã tạo 2 tệp.")).to_be_visible()
    with desk.page.expect_download() as download:
        build.get_by_role("link", name=re.compile("docx")).click()
    assert Path(download.value.path()).read_bytes() == (made(desk) / download.value.suggested_filename).read_bytes()
    expect(build.get_by_role("link", name=re.compile("pdf"))).to_have_attribute("target", "_blank")
    assert_no_obstacles(desk, build)

    slips = dialog(desk, "Phiếu trích")
    slips.get_by_label(re.compile("Tất cả")).uncheck()
    slips.get_by_label("Thanh tra Sở", exact=True).check()
    slips.get_by_role("button", name="Tạo 1 phiếu").click()
    expect(slips.get_by_role("link", name="PDF")).to_have_count(1)
    slips.get_by_role("button", name="Xem chữ: Thanh tra Sở").click()
    slips.get_by_role("button", name="Chép").click()
    expect(slips.get_by_text("Đã chép.")).to_be_visible()
    assert "Phần giao Thanh tra Sở" in desk.page.evaluate("navigator.clipboard.readText()")
    assert_no_obstacles(desk, slips)
    assert sorted(each.name for each in (made(desk) / "excerpts").iterdir()) == ["thanh-tra.docx", "thanh-tra.pdf"]

    issue = dialog(desk, "Cấp số")
    issue.get_by_label("Số", exact=True).fill("12")
    issue.get_by_label("Ngày ban hành", exact=True).fill("17/12/2021")
    issue.get_by_role("button", name="Ghi vào thông báo").click()
    expect(issue.get_by_role("alert")).to_be_visible()
    desk.complaints.forgive("422")
    issue.get_by_label("Ngày ban hành", exact=True).fill("17/11/2021")
    issue.get_by_label("Ngày ban hành", exact=True).press("Enter")
    expect(issue.get_by_text("Đã ghi số 12, ngày 17/11/2021")).to_be_visible()
    assert_no_obstacles(desk, issue)

    extract = dialog(desk, "Trích sao", in_menu=True)
    extract.get_by_label("Trích cho đơn vị").select_option("Thanh tra Sở")
    extract.get_by_label("Số bản sao").fill("5")
    extract.get_by_role("button", name="Tạo trích sao").click()
    expect(extract.get_by_role("link", name=re.compile("trich-sao_05.*pdf"))).to_be_visible()
    assert_no_obstacles(desk, extract)

    sign = dialog(desk, "Ký số", in_menu=True)
    expect(sign.get_by_text("bấm Tạo văn bản trước khi ký")).to_be_visible()
    sign.get_by_role("button", name="Chép lệnh").first.click()
    assert desk.page.evaluate("navigator.clipboard.readText()").startswith("noticegen sign output/")
    assert_no_obstacles(desk, sign)


@pytest.mark.proof
def test_a_file_edited_by_hand_is_written_over_only_when_asked(desk: Desk) -> None:
    opened(desk)
    build = dialog(desk, "Tạo văn bản")
    expect(build.get_by_text("Đã tạo 2 tệp.")).to_be_visible()
    assert_no_obstacles(desk, build)
    (word,) = made(desk).glob("*.docx")
    edited = docx.Document(str(word))
    edited.paragraphs[8].add_run(" thêm tay")
    edited.save(str(word))
    by_hand = word.read_bytes()
    build = dialog(desk, "Tạo văn bản")
    expect(build.get_by_text("đã được sửa tay")).to_be_visible()
    assert desk.axe() == []
    assert word.read_bytes() == by_hand
    build.get_by_role("button", name="Ghi đè").click()
    expect(build.get_by_text("được cất vào backup")).to_be_visible()
    assert [each.read_bytes() for each in (desk.root / "output").rglob("backup/*.docx")] == [by_hand]
    assert word.read_bytes() != by_hand

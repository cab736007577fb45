"""Every view is there, without obstacles for anybody; a Word file dropped on the archive becomes a notice."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tools import old_files
from tools.chromium import Chromium
from tools.desk_browser import Desk, desk_at

DROP = """([bytes, name]) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(bytes)], name));
  const how = {dataTransfer: files, bubbles: true, cancelable: true};
  for (const kind of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(kind, how));
}"""


def ident(desk: Desk) -> str:
    notices: list[dict[str, Any]] = desk.page.evaluate("fetch('/api/notices').then((answer) => answer.json())")[
        "notices"
    ]
    return str(next(each["id"] for each in notices if "giao-ban" in each["name"]))


def test_every_view_opens_without_obstacles(desk: Desk) -> None:
    """Quick, for all that the proofs try in full."""
    page = desk.page
    expect(page.get_by_role("link", name="Kết luận giao ban")).to_be_visible()
    page.get_by_label("Tìm thông báo").fill("lien nganh")
    expect(page.locator(".card")).to_have_count(1)
    assert desk.axe() == []
    notice = ident(desk)
    for address, words in (
        ("/#/danh-ba/signers", "Trần Quốc Thành"),
        (f"/#/thong-bao/{notice}/lich-su", "chưa dùng git"),
        (f"/#/thong-bao/{notice}/word", "Chưa có bản Word nào"),
    ):
        desk.window.go(address)
        expect(page.get_by_role("main").get_by_text(words)).to_be_visible()
        assert desk.axe() == []


@pytest.mark.proof
def test_a_word_file_dropped_becomes_a_notice_with_its_receipt(desk: Desk) -> None:
    page = desk.page
    expect(page.get_by_role("button", name="Nhập tệp Word")).to_be_visible()
    page.evaluate(DROP, [list(b"no Word file"), "hong.docx"])
    expect(page.get_by_role("alert")).to_be_visible()
    desk.complaints.forgive("422")
    assert desk.axe() == []
    page.evaluate(DROP, [list(old_files.made(old_files.province)), "cu.docx"])
    receipt = page.get_by_role("region", name="Biên nhận của “cu.docx”")
    expect(receipt.get_by_role("listitem").first).to_contain_text("Đoán")
    expect(page.get_by_role("img").first).to_be_visible()
    receipt.get_by_role("button", name="Đoán đoạn kết").press("Enter")
    expect(page.get_by_role("region", name="Phần kết").locator("textarea")).to_be_focused()
    expect(receipt.get_by_role("button", name="Đoán đoạn kết")).to_contain_text("đã xem")
    receipt.get_by_role("button", name="Thêm vào danh bạ").press("Enter")
    expect(page.locator(".chip", has_text="Sở Nội vụ").first).to_be_visible()
    assert "id: so-noi-vu" in (desk.root / "data/office.yaml").read_text(encoding="utf-8")
    page.reload()
    expect(receipt).to_be_visible()
    receipt.get_by_role("button", name="Đóng").click()
    expect(receipt).to_have_count(0)
    assert (desk.root / "data/notices/cu.yaml").exists()


@pytest.mark.proof
def test_the_next_notice_begins_with_the_last(desk: Desk) -> None:
    page = desk.page
    page.locator(".card", has_text="giao ban").get_by_role("button", name="Soạn tiếp từ bản này").press("Enter")
    assert desk.axe() == []
    page.get_by_label("Tên gọi").fill("Giao ban tháng tới")
    page.keyboard.press("Enter")
    expect(page.get_by_role("img").first).to_be_visible()
    begun = (desk.root / "data/notices/giao-ban-thang-toi.yaml").read_text(encoding="utf-8")
    assert "Giao Văn phòng Sở" in begun


@pytest.mark.proof
def test_nothing_is_cut_off_at_double_size(chromium: Chromium, sample_workspace: Path) -> None:
    with desk_at(chromium, sample_workspace, zoom=2) as desk:
        expect(desk.page.locator(".card")).to_have_count(2)
        notice = ident(desk)
        for address in ("/#/", f"/#/thong-bao/{notice}/lich-su", f"/#/thong-bao/{notice}/word", "/#/danh-ba"):
            desk.window.go(address)
            expect(desk.page.get_by_role("main").get_by_role("heading", level=1)).to_be_visible()
            assert desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
            assert desk.page.locator("main").evaluate("(main) => main.scrollWidth <= main.clientWidth"), address
        desk.window.go(f"/#/thong-bao/{notice}")
        for name in ("Kiểm tra", "Phiếu trích", "Cấp số"):
            desk.page.get_by_role("button", name=name, exact=True).click()
            dialog = desk.page.get_by_role("dialog")
            assert dialog.evaluate("(dialog) => dialog.scrollWidth <= dialog.clientWidth"), name
            desk.page.keyboard.press("Escape")

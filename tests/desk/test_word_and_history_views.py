"""Edits made in Word taken into the notice by ticks; versions beside each other, and one more kept."""

import subprocess

import docx
import pytest
from playwright.sync_api import expect

from tools.desk_browser import Desk

NOTICE = "2021-11-giao-ban"


def git(desk: Desk, *words: str) -> str:
    name = ("-c", "user.name=An", "-c", "user.email=an@example.vn")
    return subprocess.run(["git", *name, *words], cwd=desk.root, check=True, capture_output=True, text=True).stdout


def opened(desk: Desk, part: str) -> None:
    notices = desk.page.evaluate("fetch('/api/notices').then((answer) => answer.json())")["notices"]
    ident = next(each["id"] for each in notices if each["name"] == NOTICE)
    desk.window.go(f"/#/thong-bao/{ident}/{part}")


def edited_in_word(desk: Desk) -> None:
    """Two edits that can be taken, one of the registry's words, and a comment."""
    desk.page.get_by_role("button", name="Tạo văn bản").click()
    expect(desk.page.get_by_text("Đã tạo 2 tệp.")).to_be_visible()
    desk.page.keyboard.press("Escape")
    path = desk.root / f"output/{NOTICE}/{NOTICE}.docx"
    document = docx.Document(str(path))
    for number in (8, 14):
        document.paragraphs[number].add_run(" thêm tay")
    for paragraph in document.tables[0].cell(0, 0).paragraphs:
        if paragraph.text == "SỞ KHOA HỌC VÀ CÔNG NGHỆ":
            paragraph.add_run(" thêm tay")
    document.add_comment(document.paragraphs[9].runs[0], text="Xem lại số liệu", author="Bình", initials="B")
    document.save(str(path))


@pytest.mark.proof
def test_edits_in_word_are_ticked_and_taken(desk: Desk) -> None:
    opened(desk, "word")
    expect(desk.page.get_by_text("Chưa có bản Word nào được tạo")).to_be_visible()
    assert desk.axe() == []
    desk.page.get_by_role("link", name="Về soạn thảo").click()
    edited_in_word(desk)
    desk.page.get_by_role("button", name="Việc khác").click()
    desk.page.get_by_role("link", name="Sửa tay trong Word").click()
    edits = desk.page.get_by_role("listitem")
    expect(edits.filter(has_text="Nay").locator("ins")).to_have_text(["thêm tay"] * 3)
    expect(desk.page.get_by_text("Xem lại số liệu")).to_be_visible()
    expect(desk.page.get_by_role("checkbox")).to_have_count(2)
    expect(desk.page.get_by_text("data/office.yaml")).to_be_visible()
    assert desk.axe() == []
    desk.page.get_by_label("Lấy chỗ sửa 2").uncheck()
    desk.page.get_by_role("button", name="Lấy 1 chỗ").press("Enter")
    expect(desk.page.get_by_text("Đã lấy 1 trên 3 chỗ")).to_be_visible()
    expect(desk.page.get_by_text("Đã có trong thông báo")).to_be_visible()
    assert desk.axe() == []
    text = (desk.root / f"data/notices/{NOTICE}.yaml").read_text(encoding="utf-8")
    assert text.count("thêm tay") == 1


@pytest.mark.proof
def test_versions_beside_each_other_and_one_more_kept(desk: Desk) -> None:
    opened(desk, "lich-su")
    expect(desk.page.get_by_text("chưa dùng git")).to_be_visible()
    assert desk.axe() == []
    git(desk, "init", "-q")
    git(desk, "config", "user.name", "An")
    git(desk, "config", "user.email", "an@example.vn")
    git(desk, "add", "data")
    git(desk, "commit", "-qm", "Bản đầu")
    path = desk.root / f"data/notices/{NOTICE}.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Kết luận giao ban", "Kết luận họp giao ban"), encoding="utf-8"
    )
    desk.page.reload()
    expect(desk.page.get_by_text("Thông báo đã sửa từ lần ghi trước.")).to_be_visible()
    expect(desk.page.locator("ins")).to_have_text("họp")
    assert desk.axe() == []
    desk.page.get_by_label("Ghi chú cho bản này").fill("Sửa trích yếu")
    desk.page.get_by_role("button", name="Ghi lại").click()
    expect(desk.page.get_by_text("đã có trong lịch sử")).to_be_visible()
    assert git(desk, "log", "--format=%s").splitlines() == ["Sửa trích yếu", "Bản đầu"]
    desk.page.get_by_role("button", name="Sửa trích yếu").press("Enter")
    expect(desk.page.get_by_text("Hai bản nói như nhau.")).to_be_visible()
    desk.page.get_by_label("So với bản nào").select_option("bản ngay trước đó")
    expect(desk.page.locator("ins")).to_have_text("họp")
    desk.page.get_by_label("Xem cả đoạn không đổi").check()
    expect(desk.page.get_by_text("Độc lập - Tự do - Hạnh phúc")).to_have_count(2)
    assert desk.axe() == []

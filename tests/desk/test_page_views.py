"""Each view of the page as it stands: nobody is kept out of it, also not at 200 %; the YAML, problems, the archive."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tools.chromium import Chromium
from tools.desk_browser import Desk, desk_at
from tools.writing_desk import Keyboard, WritingDesk, changed_lines

NAME = "2022-03-ket-luan-lien-nganh"
TASK = ("body", 1, "items", 0, "items", 2, "text")


@pytest.mark.proof
@pytest.mark.parametrize("zoom", [1, 2])
def test_nobody_is_kept_out_of_any_view(chromium: Chromium, sample_workspace: Path, zoom: int) -> None:
    with desk_at(chromium, sample_workspace, zoom=zoom) as desk:
        page = desk.page
        page.locator(".card").first.wait_for()
        assert desk.axe() == []
        page.get_by_role("button", name="Soạn thông báo mới").click()
        page.get_by_role("dialog").wait_for()
        assert desk.axe() == []
        page.keyboard.press("Escape")
        writing = WritingDesk(desk, NAME)
        page.locator(".page img").first.wait_for(state="attached")
        assert desk.axe() == []
        if zoom > 1:
            page.get_by_role("button", name="Xem trang in").click()
            page.locator(".page img").first.wait_for()
            assert desk.axe() == []
            page.get_by_role("button", name="Về ô soạn thảo").click()
        page.locator("summary").click()
        writing.field(*TASK).click()
        writing.tool("Chủ trì").click()
        page.keyboard.type("thanh")
        assert desk.axe() == []
        page.keyboard.press("Escape")
        writing.path.write_text(writing.text().replace("subject: Kết", "subject: Kết.,"), encoding="utf-8")
        page.reload()
        page.get_by_role("form").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.get_by_role("button", name="YAML").click()
        page.locator(".cm-content").wait_for()
        assert desk.axe() == []


@pytest.mark.proof
def test_the_yaml_is_written_as_a_field_is(desk: Desk) -> None:
    """Saved as it is typed, mistakes underlined, keys and values completed; the fields come back with it."""
    writing = WritingDesk(desk, NAME)
    before, page = writing.text(), desk.page
    page.get_by_role("button", name="YAML").click()
    page.get_by_text("circulation: LƯU HÀNH NỘI BỘ").click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("sta")
    page.get_by_role("option", name="state").click()
    page.keyboard.press("Control+Space")
    page.get_by_role("option", name="draft").click()
    assert changed_lines(before, writing.saved()) == ["+state: draft"]
    page.keyboard.type("x")
    page.locator(".cm-lintRange-error").first.wait_for()
    page.keyboard.press("Backspace")
    expect(page.locator(".cm-lintRange-error")).to_have_count(0)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+y")
    page.get_by_role("button", name="YAML").click()
    page.locator("summary").click()
    expect(page.get_by_label("Trạng thái")).to_have_value("draft")


@pytest.mark.proof
def test_a_notice_that_cannot_be_read_shows_its_yaml_and_a_correction(desk: Desk) -> None:
    """The last good pages stay; the correction is applied by its button, and the fields come back."""
    writing = WritingDesk(desk, NAME)
    page, before = desk.page, writing.text()
    page.locator(".page img").first.wait_for()
    page.get_by_role("button", name="YAML").click()
    page.get_by_text("date: 2022-03-14").click()
    page.keyboard.press("Home")
    for _ in "date:":
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Sửa giúp").first.wait_for()
    expect(page.locator(".pages.stale .page img").first).to_be_visible()
    assert "date:2022" in writing.saved()
    page.get_by_role("button", name="Sửa giúp").first.click()
    page.get_by_role("form").or_(page.locator(".pages:not(.stale)")).first.wait_for()
    assert writing.saved() == before


@pytest.mark.proof
def test_a_problem_stands_beside_its_field_and_leads_there(desk: Desk) -> None:
    writing = WritingDesk(desk, NAME)
    writing.field("signers", 0, "post").click()
    Keyboard(desk.page).write("")
    desk.page.keyboard.press("Backspace")
    writing.field("subject").click()
    count = desk.page.get_by_role("button", name="1 lỗi")
    count.click()
    desk.page.get_by_role("button", name="Đến chỗ này").first.click()
    assert writing.focused()[:2] == ("signers", 0)
    assert desk.page.locator(".person").first.locator(".problems .error").count() == 1
    desk.page.keyboard.press("Control+z")
    expect(desk.page.get_by_text("Không có lỗi")).to_be_visible()


@pytest.mark.proof
def test_the_archive_is_searched_without_accents_and_begins_the_next(desk: Desk) -> None:
    page = desk.page
    expect(page.locator(".card")).to_have_count(2)
    page.get_by_role("searchbox").fill("lien nganh khoa hoc")
    expect(page.locator(".card")).to_have_count(1)
    page.get_by_role("searchbox").fill("khong co gi")
    page.get_by_text("Không thấy thông báo nào").wait_for()
    page.get_by_role("searchbox").fill("11/2021")
    page.get_by_role("button", name="Soạn tiếp từ bản này").click()
    page.get_by_label("Tên gọi").fill("2021-11-giao-ban")
    page.get_by_role("button", name="Soạn", exact=True).click()
    page.get_by_role("alert").wait_for()
    desk.complaints.forgive("409|422")
    page.get_by_label("Tên gọi").fill("2021-12-giao-ban")
    page.get_by_role("button", name="Soạn", exact=True).click()
    page.get_by_role("form").wait_for()
    expect(page.locator('[data-path=\'["body",1,"heading"]\']')).to_have_value("Giao Thanh tra Sở")


@pytest.mark.proof
def test_marked_words_become_bold_and_italic_and_plain_again(desk: Desk) -> None:
    writing = WritingDesk(desk, NAME)
    field, before = writing.field("body", 1, "items", 2, "items", 0), writing.text()
    field.click()
    words = field.input_value()
    desk.page.keyboard.press("Control+a")
    for key, shown in (("b", f"**{words}**"), ("i", f"***{words}***"), ("b", f"*{words}*"), ("i", words)):
        desk.page.keyboard.press(f"Control+{key}")
        expect(field).to_have_value(shown)
    writing.tool("Chữ đậm (Ctrl+B)").click()
    assert changed_lines(before, writing.saved())[1].endswith(f'"**{words}**"')


@pytest.mark.proof
def test_several_lines_are_pasted_as_several_entries(desk: Desk) -> None:
    writing = WritingDesk(desk, "2021-11-giao-ban")
    before = writing.text()
    writing.field("body", 0, "items", 3).click()
    desk.page.keyboard.press("Control+End")
    desk.page.evaluate("navigator.clipboard.writeText('một\\r\\n\\r\\n  hai\\nba\\n')")
    desk.page.keyboard.press("Control+v")
    desk.page.keyboard.type("!")
    found = changed_lines(before, writing.saved())
    assert found[1].endswith("2021.một")
    assert [each.strip('+ -"') for each in found[2:]] == ["hai", "ba!"]

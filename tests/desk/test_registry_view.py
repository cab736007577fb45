"""The registry at the desk: who uses an entry is known before it is changed; its file changes where it must and nowhere
else."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tools.chromium import Chromium
from tools.desk_browser import Desk, desk_at
from tools.desk_page import DeskPage


def section(registry: dict[str, Any], key: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in registry["outline"]["sections"] if each["key"] == key)
    return found


def test_who_uses_an_entry_is_told_with_it(asking: DeskPage) -> None:
    ident = asking.notice()["id"]
    unit, *_, unused = section(asking.get("/api/registry"), "units")["entries"]
    user = {"id": ident, "name": "good", "subject": "Kết luận giao ban tháng 11/2021"}
    assert user in unit["used_by"]["notices"]
    registry = asking.get("/api/registry")
    group = {"id": "nhom", "name": "Nhóm", "members": [unused["id"]]}
    edits = [{"op": "insert", "path": ["groups"], "index": 0, "value": group}]
    after = asking.post("/api/registry/edit", {"version": registry["version"], "edits": edits})
    users = section(after, "units")["entries"][-1]["used_by"]["entries"]
    assert [(each["section"], each["name"]) for each in users][:1] == [("Nhóm", "Nhóm")]


def test_an_id_is_changed_wherever_it_stands_and_nowhere_else(asking: DeskPage) -> None:
    """A signer may have the id of a unit, and words may be spelt like it; a comment stays."""
    path = asking.workspace / "data/office.yaml"
    registry = path.read_text(encoding="utf-8").replace("thanh-tra]}", "thanh-tra]}  # van-phong")
    path.write_text(registry.replace("id: giam-doc", "id: van-phong"), encoding="utf-8")
    other = asking.workspace / "data/notices/other.yaml"
    other.write_text(
        asking.notice()["text"].replace("van-phong", "[thanh-tra, van-phong]") + "# van-phong\n", encoding="utf-8"
    )
    good = other.with_name("good.yaml")
    for each in (good, other):
        each.write_text(each.read_text(encoding="utf-8").replace("giam-doc", "van-phong"), encoding="utf-8")
    texts = {each: each.read_text(encoding="utf-8") for each in (path, other, good)}
    opened = asking.get("/api/registry")
    entry = next(each for each in section(opened, "units")["entries"] if each["id"] == "van-phong")
    asked = {"version": opened["version"], "path": [*entry["path"], "id"], "to": "vp"}
    after = asking.post("/api/registry/rename", asked)
    assert (after["renamed"], after["problems"]) == (2, [])
    for file, text in texts.items():
        expected = re.sub(r"({id: (?=van-phong, name)|units: |thanh-tra, |\[)van-phong", r"\1vp", text)
        assert file.read_text(encoding="utf-8") == expected != text
    assert asking.notice()["problems"] == asking.notice("other")["problems"] == []


@pytest.mark.parametrize(
    ("path", "to"), [(["units", 0, "id"], "thanh-tra"), (["units", 0, "name"], "x"), (["x", 0, "id"], "y")]
)
def test_an_id_that_is_taken_or_none_is_refused(asking: DeskPage, path: list[Any], to: str) -> None:
    opened = asking.get("/api/registry")
    refused = asking.post("/api/registry/rename", {"version": opened["version"], "path": path, "to": to}, 422)
    assert refused["code"] == "desk-not-possible"
    assert asking.get("/api/registry")["text"] == opened["text"]


def test_who_leaves_it_out_uses_what_stands_in_for_it(asking: DeskPage) -> None:
    """No notice names the office's own agency, and yet it is every notice's."""

    def users(key: str) -> list[str]:
        entry = section(asking.get("/api/registry"), key)["entries"][0]
        return [each["name"] for each in entry["used_by"]["notices"]]

    assert (users("agencies"), users("recipients")) == (["good"], ["good"])
    asking.edit(asking.notice(), {"op": "insert", "path": ["recipients"], "index": 0, "value": "Các phòng"})
    assert users("recipients") == []


def test_two_who_edit_it_are_told(asking: DeskPage) -> None:
    registry = asking.get("/api/registry")
    path = ["units", 0, "name"]
    asked = {"version": registry["version"], "edits": [{"op": "set", "path": path, "value": "Một"}]}
    after = asking.post("/api/registry/edit", asked)
    refused = asking.post("/api/registry/edit", asked, 409)
    assert (refused["code"], refused["opened"]["version"]) == ("desk-other-window", after["version"])
    office = asking.workspace / "data/office.yaml"
    theirs = office.read_text(encoding="utf-8") + "# của họ\n"
    office.write_text(theirs, encoding="utf-8")
    refused = asking.post("/api/registry/edit", asked | {"version": after["version"]}, 409)
    assert (refused["code"], refused["theirs"], refused["mine"]) == ("desk-outside", theirs, after["text"])
    assert asking.post("/api/registry/outside", {"take": "theirs"})["text"] == theirs


def test_a_correction_of_the_registry_is_applied(asking: DeskPage) -> None:
    registry = asking.get("/api/registry")
    broken = registry["text"].replace("units:\n", "units:\n  - {id:x, name: X}\n", 1)
    asked = {"version": registry["version"], "edits": [{"op": "text", "value": broken}]}
    after = asking.post("/api/registry/edit", asked)
    (problem,) = [each for each in after["problems"] if each["fix"]]
    fix = {"version": after["version"], "edits": [{"op": "fix", "key": problem["key"]}]}
    assert "{id: x, name: X}" in asking.post("/api/registry/edit", fix)["text"]


def opened(desk: Desk) -> Locator:
    desk.page.get_by_role("link", name="Danh bạ").click()
    entries = desk.page.locator(".entry")
    expect(entries).to_have_count(17)
    return entries


def office(desk: Desk) -> str:
    return (desk.root / "data/office.yaml").read_text(encoding="utf-8")


@pytest.mark.proof
def test_entries_are_added_changed_moved_and_taken_away(desk: Desk) -> None:
    before = office(desk)
    entries = opened(desk)
    assert desk.axe() == []
    page = desk.page
    page.get_by_role("button", name="Thêm: đơn vị").press("Enter")
    page.keyboard.type("Phòng Chuyển đổi số")
    expect(page.get_by_label("Mã")).to_have_value("phong-chuyen-doi-so")
    assert desk.axe() == []
    page.keyboard.press("Enter")
    expect(entries).to_have_count(18)
    expect(entries.last.locator("h3 button")).to_be_focused()
    expect(entries.last).to_contain_text("Chưa nơi nào dùng.")
    page.get_by_label("Đến ngày: Phòng Chuyển đổi số").first.fill("31/12/2027")
    page.get_by_label("Đến ngày: Phòng Chuyển đổi số").first.press("Tab")
    expect(entries.last).to_contain_text("đến 31/12/2027")
    assert desk.axe() == []
    entries.last.locator("h3 button").press("Alt+ArrowUp")
    expect(entries.nth(16)).to_contain_text("Phòng Chuyển đổi số")
    expect(entries.nth(16).locator("h3 button")).to_be_focused()
    desk.window.until(lambda: office(desk).index("phong-chuyen-doi-so") < office(desk).index("stc-thanh-tra"))
    added = [line for line in office(desk).splitlines() if line not in before.splitlines()]
    assert added == ["  - {id: phong-chuyen-doi-so, name: Phòng Chuyển đổi số, until: 2027-12-31}"]
    page.get_by_role("button", name="Xóa khỏi danh bạ").press("Enter")
    expect(entries).to_have_count(17)
    expect(entries.last.locator("h3 button")).to_be_focused()
    desk.window.until(lambda: office(desk) == before)
    page.keyboard.press("Control+z")
    expect(entries).to_have_count(18)


@pytest.mark.proof
def test_what_is_in_use_is_changed_only_knowingly(desk: Desk) -> None:
    before = office(desk)
    opened(desk)
    page = desk.page
    page.get_by_role("button", name="Thanh tra Sở Thanh tra").click()
    entry = page.locator(".entry.open")
    expect(entry).to_contain_text("Đang dùng ở:")
    expect(entry.get_by_role("link", name="Kết luận giao ban tháng 11/2021")).to_be_visible()
    page.get_by_role("button", name="Xóa khỏi danh bạ").click()
    expect(page.get_by_role("dialog")).to_contain_text("Đến ngày")
    assert desk.axe() == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Xóa khỏi danh bạ")).to_be_focused()
    ident = page.get_by_label("Mã: Thanh tra Sở")
    ident.fill("thanh-tra-so")
    ident.press("Tab")
    expect(page.get_by_role("dialog")).to_contain_text("Nhóm: Các phòng")
    assert office(desk) == before
    page.get_by_role("button", name="Thôi").click()
    expect(ident).to_have_value("thanh-tra")
    ident.fill("thanh-tra-so")
    ident.press("Tab")
    page.get_by_role("button", name="Đổi ở mọi nơi").click()
    desk.window.until(lambda: "id: thanh-tra-so" in office(desk))
    page.get_by_role("link", name=re.compile("Nhóm")).click()
    page.get_by_role("button", name="Các phòng").click()
    expect(page.locator(".field.members .problems")).to_have_count(0)
    assert desk.axe() == []
    page.get_by_role("button", name="Hoàn tác").click()
    desk.window.until(lambda: office(desk) == before)


@pytest.mark.proof
def test_a_file_changed_outside_is_shown_beside_ours(desk: Desk) -> None:
    opened(desk)
    page = desk.page
    page.get_by_role("button", name="Văn phòng Sở").first.click()
    theirs = office(desk) + "# của họ\n"
    (desk.root / "data/office.yaml").write_text(theirs, encoding="utf-8")
    page.get_by_label("Tên tắt: Văn phòng Sở").fill("Văn phòng")
    expect(page.get_by_role("dialog")).to_contain_text("# của họ")
    assert desk.axe() == []
    desk.complaints.forgive("409")
    page.get_by_role("button", name="Lấy bản sửa ở ngoài").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert office(desk) == theirs


@pytest.mark.proof
def test_a_unit_is_added_from_within_a_notice(desk: Desk) -> None:
    page = desk.page
    page.get_by_role("link", name="giao ban").click()
    page.locator(".row.heading textarea").first.click()
    page.get_by_role("button", name="Chủ trì", exact=True).click()
    search = page.get_by_role("combobox", name="Thêm Chủ trì")
    search.fill("Phòng Pháp chế")
    page.get_by_role("option", name="vào danh bạ").click()
    expect(page.get_by_role("dialog").get_by_label("Mã")).to_have_value("phong-phap-che")
    assert desk.axe() == []
    page.get_by_role("button", name="Thêm vào danh bạ").click()
    expect(page.locator(".chip", has_text="Phòng Pháp chế")).to_be_visible()
    desk.window.until(lambda: "id: phong-phap-che" in office(desk))


@pytest.mark.proof
def test_nothing_is_cut_off_at_double_size(chromium: Chromium, sample_workspace: Any) -> None:
    with desk_at(chromium, sample_workspace, zoom=2) as desk:
        opened(desk)
        desk.page.get_by_role("button", name="Thanh tra Sở Thanh tra").click()
        assert desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert desk.page.locator("main").evaluate("(main) => main.scrollWidth <= main.clientWidth")
        assert desk.axe() == []

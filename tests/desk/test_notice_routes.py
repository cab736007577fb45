"""A notice at the desk: what is asked for is in the file, and what comes back is the notice as it is."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from noticegen.writing.starters import OFFICE
from tools.desk_page import ORIGIN, DeskPage


def text_of(asking: DeskPage, name: str = "good") -> str:
    return (asking.workspace / f"data/notices/{name}.yaml").read_text(encoding="utf-8")


def test_an_edit_is_in_the_file_before_it_is_answered(asking: DeskPage) -> None:
    opened = asking.notice()
    before = opened["text"]
    after = asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Kết luận: mới"})
    assert (
        text_of(asking)
        == after["text"]
        == before.replace(before.split("subject: ")[1].split("\n")[0], '"Kết luận: mới"')
    )
    back = asking.post(f"/api/notices/{opened['id']}/undo", {"version": after["version"]})
    assert text_of(asking) == back["text"] == before
    again = asking.post(f"/api/notices/{opened['id']}/redo", {"version": back["version"]})
    assert text_of(asking) == again["text"] == after["text"]


TYPED = {  # letter by letter, and what is in the file in the end
    "Họp lúc 14:30": "Họp lúc 14:30",
    "Lưu ý: gấp": '"Lưu ý: gấp"',
    "- ": '"-"',
    "Một ": "Một",
    "#1": '"#1"',
    "#1\b\bMột": "Một",
    "\b": '""',
}


@pytest.mark.parametrize("keys", TYPED)
def test_marks_that_half_a_text_needed_are_gone_with_the_whole(asking: DeskPage, keys: str) -> None:
    opened, words = asking.notice(), ""
    opened = asking.edit(opened, {"op": "insert", "path": ["closing"], "index": 0, "value": ""})
    for key in keys:
        words = words[:-1] if key == "\b" else words + key
        opened = asking.edit(opened, {"op": "set", "path": ["closing", 0], "value": words})
    assert f"  - {TYPED[keys]}\n" in text_of(asking)


def test_marks_of_the_author_stay(asking: DeskPage) -> None:
    opened = asking.notice()
    opened = asking.edit(opened, {"op": "text", "value": opened["text"].replace("subject: ", "subject: 'Về' #")})
    for words in ("Về:", "Về", "Về việc"):
        opened = asking.edit(opened, {"op": "set", "path": ["subject"], "value": words})
    assert "subject: 'Về việc' #" in text_of(asking)


def test_all_edits_or_none(asking: DeskPage) -> None:
    opened = asking.notice()
    good = {"op": "set", "path": ["subject"], "value": "Khác"}
    for bad in ({"op": "remove", "path": ["body", 99]}, {"op": "indent", "path": ["body", 0]}):
        answer = asking.edit(opened, good, bad, status=422)
        assert answer["code"] == "desk-not-possible"
        assert text_of(asking) == opened["text"]


def test_another_window_is_told_and_gets_what_is(asking: DeskPage) -> None:
    first = asking.notice()
    second = asking.edit(first, {"op": "set", "path": ["subject"], "value": "Một"})
    answer = asking.edit(first, {"op": "set", "path": ["subject"], "value": "Hai"}, status=409)
    assert answer["code"] == "desk-other-window"
    assert answer["opened"]["version"] == second["version"]
    assert "Hai" not in text_of(asking)


@pytest.mark.parametrize("take", ["theirs", "mine"])
def test_a_file_changed_outside_is_shown_and_chosen(asking: DeskPage, take: str) -> None:
    opened = asking.notice()
    theirs = opened["text"].replace("subject: ", "subject: Của họ, ")
    (asking.workspace / "data/notices/good.yaml").write_text(theirs, encoding="utf-8")
    answer = asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Của tôi"}, status=409)
    assert (answer["code"], answer["theirs"], answer["mine"]) == ("desk-outside", theirs, opened["text"])
    assert text_of(asking) == theirs
    after = asking.post(f"/api/notices/{opened['id']}/outside", {"take": take})
    assert text_of(asking) == after["text"] == (theirs if take == "theirs" else opened["text"])
    kept = [each.read_text(encoding="utf-8") for each in (asking.workspace / "output/backup").glob("good.*.yaml")]
    assert kept == ([] if take == "theirs" else [theirs])


def test_a_correction_that_was_tried_is_applied_by_its_key(asking: DeskPage) -> None:
    opened = asking.notice()
    broken = asking.edit(opened, {"op": "text", "value": opened["text"].replace("subject: ", "subject:")})
    assert broken["outline"] is None
    (problem,) = [each for each in broken["problems"] if each["fix"]]
    mended = asking.edit(broken, {"op": "fix", "key": problem["key"]})
    assert mended["text"] == opened["text"]
    assert asking.edit(mended, {"op": "fix", "key": problem["key"]}, status=422)["code"] == "desk-not-possible"


def test_problems_lead_to_their_fields(asking: DeskPage) -> None:
    opened = asking.notice()
    wrong = asking.edit(opened, {"op": "field", "path": ["body", 0], "key": "units", "value": ["khong-co"]})
    problem = next(each for each in wrong["problems"] if each["code"] == "unknown-unit")
    assert problem["path"][:3] == ["body", 0, "units"]
    assert wrong["outline"]["parts"][2]["nodes"][0]["units"] == ["khong-co"]


def test_documents_slips_number_and_files(asking: DeskPage) -> None:
    opened = asking.notice()
    ident = opened["id"]
    built = asking.post(f"/api/notices/{ident}/build", {})
    assert [(each["kind"], each["is_new"]) for each in built["files"]] == [("docx", True), ("pdf", True)]
    assert asking.client.get(f"/api/files/{built['files'][1]['id']}").content.startswith(b"%PDF")
    (card,) = asking.get("/api/notices")["notices"]
    assert card["documents"] == "current"
    units = asking.get(f"/api/notices/{ident}/units")["units"]
    slips = asking.post(f"/api/notices/{ident}/excerpts", {"units": [units[0]["id"]]})
    assert sum(each["is_excerpt"] for each in slips["files"]) == 2
    issued = asking.post(
        f"/api/notices/{ident}/issue", {"version": opened["version"], "number": 12, "date": "2021-11-17"}
    )
    assert "number: 12" in text_of(asking)
    assert issued["version"] > opened["version"]
    assert asking.get("/api/notices")["notices"][0]["documents"] == "stale"
    back = asking.post(f"/api/notices/{ident}/undo", {"version": issued["version"]})
    assert back["text"] == opened["text"]


def test_who_holds_a_slip_that_is_wrong_now_is_named_before_it_is_made_anew(asking: DeskPage) -> None:
    opened = asking.notice()
    ident = opened["id"]
    issue = {"version": opened["version"], "number": 12, "date": "2021-11-17"}
    opened = asking.post(f"/api/notices/{ident}/issue", issue)
    asking.post(f"/api/notices/{ident}/excerpts", {"units": None})
    asking.post(f"/api/notices/{ident}/build", {})
    assert asking.get("/api/notices")["notices"][0]["resend"] == []
    opened = asking.edit(opened, {"op": "set", "path": ["body", 0, "text"], "value": "Giao Văn phòng Sở làm khác"})
    card = asking.get("/api/notices")["notices"][0]
    assert (card["documents"], card["resend"]) == ("stale", ["Văn phòng Sở"])
    assert asking.get(f"/api/notices/{ident}/files")["resend"] == ["Văn phòng Sở"]


def test_a_new_notice_from_the_sample_and_from_another(asking: DeskPage) -> None:
    sample = asking.post("/api/notices", {"name": "Tháng 12"})
    other = asking.post("/api/notices", {"name": "Từ cũ", "source": asking.notice()["id"]})
    names = {each["id"]: each["name"] for each in asking.get("/api/notices")["notices"]}
    assert (names[sample["id"]], names[other["id"]]) == ("thang-12", "tu-cu")
    assert asking.post("/api/notices", {"name": "Từ cũ"}, 422)["code"] == "file-exists"


def test_a_registry_that_nobody_edited_is_told_on_the_first_page(asking: DeskPage) -> None:
    assert asking.get("/api/notices")["problems"] == []
    (asking.workspace / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    told = asking.get("/api/notices")["problems"]
    assert {each["code"] for each in told} == {"placeholder"}
    assert all(each["file"] == "data/office.yaml" for each in told)


def test_a_word_file_becomes_a_notice(asking: DeskPage) -> None:
    built = asking.post(f"/api/notices/{asking.notice()['id']}/build", {})
    word = asking.client.get(f"/api/files/{built['files'][0]['id']}").content
    headers = ORIGIN | {"X-File-Name": "C%C5%A9%20r%E1%BB%93i.docx"}
    answer = asking.client.post("/api/import", content=word, headers=headers).json()
    assert answer["receipt"]["counts"]["left_out"] == 0
    assert asking.notice("cu-roi")["id"] == answer["id"]


def test_the_registry_is_edited_as_a_notice_is(asking: DeskPage) -> None:
    registry = asking.get("/api/registry")
    units = next(each for each in registry["outline"]["sections"] if each["key"] == "units")
    name = next(each for each in units["entries"][0]["fields"] if each["key"] == "name")
    asked = {"version": registry["version"], "edits": [{"op": "set", "path": name["path"], "value": "Văn phòng mới"}]}
    after = asking.post("/api/registry/edit", asked)
    assert "name: Văn phòng mới" in (asking.workspace / "data/office.yaml").read_text(encoding="utf-8")
    assert any(each["name"] == "Văn phòng mới" for each in asking.get("/api/registry/choices")["units"])
    asking.post("/api/registry/undo", {"version": after["version"]})
    assert (asking.workspace / "data/office.yaml").read_text(encoding="utf-8") == registry["text"]
    assert asking.post("/api/registry/edit", asked, 409)["code"] == "desk-other-window"


def git(folder: Path, *words: str) -> None:
    name = ("-c", "user.name=An", "-c", "user.email=an@example.vn")
    subprocess.run(["git", *name, *words], cwd=folder, check=True, capture_output=True)


def test_history_and_two_versions_beside_each_other(asking: DeskPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = asking.notice()
    assert asking.get(f"/api/notices/{opened['id']}/history")["is_git"] is False
    git(asking.workspace, "init", "-q")
    git(asking.workspace, "add", "data")
    git(asking.workspace, "commit", "-qm", "đầu")
    asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Kết luận khác"})
    history: dict[str, Any] = asking.get(f"/api/notices/{opened['id']}/history")
    assert (history["is_clean"], [each["message"] for each in history["commits"]]) == (False, ["đầu"])
    found = asking.get(f"/api/notices/{opened['id']}/history/{history['commits'][0]['id']}/now")["paragraphs"]
    changed = [each for each in found if each["kind"] != "same"]
    assert [each["kind"] for each in changed] == ["changed"]
    assert [part["text"] for part in changed[0]["after"] if part["mark"]] == ["khác"]
    for key, value in {
        "AUTHOR_NAME": "An",
        "AUTHOR_EMAIL": "a@b",
        "COMMITTER_NAME": "An",
        "COMMITTER_EMAIL": "a@b",
    }.items():
        monkeypatch.setenv(f"GIT_{key}", value)
    after = asking.post(f"/api/notices/{opened['id']}/commit", {"message": "sửa trích yếu"})
    assert (after["is_clean"], after["commits"][0]["message"]) == (True, "sửa trích yếu")
    assert asking.client.get(f"/api/notices/{opened['id']}/history/--output=x/now").status_code in (404, 422)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every file's name is a text")
def test_a_file_whose_name_is_no_text_hides_no_other(asking: DeskPage) -> None:
    odd = os.fsdecode(b"\xff\xfe")
    (asking.workspace / f"data/notices/{odd}.yaml").write_text(text_of(asking), encoding="utf-8")
    names = [each["name"] for each in asking.get("/api/notices")["notices"]]
    assert sorted(names) == ["??", "good"]
    opened = asking.notice("??")
    asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Tên lạ"})
    assert "Tên lạ" in text_of(asking, odd)


@pytest.mark.parametrize("take", ["theirs", "mine"])
def test_a_file_that_was_taken_away_is_told_and_can_be_had_back(asking: DeskPage, take: str) -> None:
    opened = asking.edit(asking.notice(), {"op": "set", "path": ["subject"], "value": "Chỉ có ở đây"})
    path = asking.workspace / "data/notices/good.yaml"
    path.unlink()
    assert asking.get(f"/api/notices/{opened['id']}")["text"] == opened["text"]
    answer = asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Tiếp"}, status=409)
    assert (answer["code"], answer["theirs"], answer["mine"]) == ("desk-outside", "", opened["text"])
    assert not path.exists()
    address = f"/api/notices/{opened['id']}"
    after = asking.post(f"{address}/outside", {"take": take}, 200 if take == "mine" else 404)
    if take == "mine":
        assert text_of(asking) == after["text"] == opened["text"]
    else:
        assert not path.exists()
        assert asking.client.get(address).status_code == 404

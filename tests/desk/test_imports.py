"""A Word file dropped on the page: its notice, its receipt, and what the registry lacks."""

import re
from typing import Any

import pytest

from tools import old_files
from tools.desk_page import ORIGIN, DeskPage


def imported(asking: DeskPage, name: str = "cu.docx") -> dict[str, Any]:
    headers = ORIGIN | {"X-File-Name": name}
    word = old_files.made(old_files.province)
    answer: dict[str, Any] = asking.client.post("/api/import", content=word, headers=headers).json()
    return answer


def test_a_receipt_names_what_to_look_at_first(asking: DeskPage) -> None:
    answer = imported(asking)
    receipt = answer["receipt"]
    hows = [each["how"] for each in receipt["lines"]]
    assert hows[0] == "guessed"
    assert receipt["counts"] == {
        how.replace("-", "_"): hows.count(how) for how in ("sure", "guessed", "left-out", "changed")
    }
    assert {"part": "Đơn vị", "id": "so-noi-vu", "title": "Sở Nội vụ"} in receipt["proposed"]
    assert asking.get(f"/api/notices/{answer['id']}/receipt")["receipt"] == receipt
    assert asking.get(f"/api/notices/{asking.notice()['id']}/receipt") == {"receipt": None}


def test_the_same_file_twice_is_two_notices(asking: DeskPage) -> None:
    first, second = imported(asking), imported(asking)
    names = {each["id"]: each["name"] for each in asking.get("/api/notices")["notices"]}
    assert (names[first["id"]], names[second["id"]]) == ("cu", "cu-2")


@pytest.mark.parametrize("is_edited", [False, True])
def test_what_is_proposed_is_added_once_and_an_edited_notice_stays(asking: DeskPage, *, is_edited: bool) -> None:
    office = asking.workspace / "data/office.yaml"
    before = office.read_text(encoding="utf-8")
    opened = asking.get(f"/api/notices/{imported(asking)['id']}")
    if is_edited:
        opened = asking.edit(opened, {"op": "set", "path": ["subject"], "value": "Đã sửa"})
    address = f"/api/notices/{opened['id']}/receipt/add"
    after = asking.post(address, {"version": opened["version"]})
    assert re.search(r"\{id: so-noi-vu, .*name: Sở Nội vụ", office.read_text(encoding="utf-8"))
    assert after["receipt"]["proposed"] == []
    assert after["is_read_again"] is not is_edited
    assert ("units: so-noi-vu" in after["text"]) is not is_edited
    assert (after["text"] == opened["text"]) is is_edited
    assert asking.post(address, {"version": after["version"]}, 422)["code"] == "desk-not-possible"
    asking.post("/api/registry/undo", {"version": asking.get("/api/registry")["version"]})
    assert office.read_text(encoding="utf-8") == before

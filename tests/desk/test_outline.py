"""What the page is given to show: every field with its words in both languages, what is printed while it is blank."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from noticegen.desk.desk import Desk
from noticegen.desk.open_registry import opened_registry
from noticegen.workspace.workspace import Workspace
from tools.desk_page import DeskPage

VIETNAMESE = re.compile(r"[ăâđêôơưà-ỹ]")
APPENDIX = "appendices: [{title: Phụ lục, numbering: [letter, plus], body: [Một]}]\n"


def named(thing: Any) -> Iterator[dict[str, Any]]:
    """Everything that has a label."""
    for each in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from named(each)
    if isinstance(thing, dict) and "help" in thing:
        yield thing


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_field_is_called_something_in_its_language(asking: DeskPage, lang: str) -> None:
    desk = Desk(Workspace(asking.workspace), lang)
    opened = desk.notice(asking.notice()["id"])
    opened.file.write(opened.file.text + APPENDIX)
    desk.close()
    found = [*named(opened.opened(lang)["outline"]), *named(opened_registry(desk)["outline"])]
    assert len({each["label"] for each in found}) > 35
    assert all(each["label"] and each["help"] for each in found)
    wrong = [each["label"] for each in found if VIETNAMESE.search(each["label"].lower())]
    assert bool(wrong) is (lang == "vi")


def test_what_is_blank_says_what_is_printed(asking: DeskPage) -> None:
    head = {each["key"]: each["printed"] for each in asking.notice()["outline"]["head"]}
    assert {each: head[each] for each in ("kind", "symbol", "place", "state", "issuers", "urgency")} == {
        "kind": "Thông báo",
        "symbol": "TB-SKHCN",
        "place": "Nghệ An",
        "state": "Trình ký",
        "issuers": "Sở Khoa học và Công nghệ",
        "urgency": "",
    }


def test_a_numbering_of_the_authors_own_is_among_the_choices(asking: DeskPage) -> None:
    opened = asking.notice()
    opened = asking.edit(opened, {"op": "text", "value": opened["text"] + APPENDIX})
    found = [
        each for part in opened["outline"]["parts"] for each in part.get("fields", ()) if each["key"] == "numbering"
    ]
    assert [(each["value"], each["printed"]) for each in found] == [(None, "1. → - → +"), ("letter plus", "1. → - → +")]
    assert found[1]["choices"][0] == {"value": "letter plus", "label": "a) → +"}


def test_usual_recipients_can_be_written_into_the_notice(asking: DeskPage) -> None:
    opened = asking.notice()
    part = next(each for each in opened["outline"]["parts"] if each["key"] == "recipients")
    assert (part["is_set"], part["usual"]) == (False, [{"name": "Các đơn vị", "units": "all"}])
    after = asking.edit(opened, {"op": "set", "path": ["recipients"], "value": part["usual"]})
    assert after["text"] == opened["text"] + "recipients:\n  - name: Các đơn vị\n    units: all\n"

"""What was edited in Word is listed with its reason, and goes into the notice where it is ticked."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from tools.desk_page import DeskPage


def word_file(asking: DeskPage) -> Path:
    return asking.workspace / "output/good/good.docx"


def edited_in_word(asking: DeskPage, before: str, after: str) -> str:
    """The notice's id, once its Word file was built and these words replaced in it."""
    opened = asking.notice()
    asking.post(f"/api/notices/{opened['id']}/build", {})
    document = docx.Document(str(word_file(asking)))
    (text,) = [each for each in document.element.body.iter(qn("w:t")) if before in (each.text or "")]
    text.text = text.text.replace(before, after)
    document.save(str(word_file(asking)))
    return str(opened["id"])


def test_before_there_is_a_word_file_and_while_nobody_edited_it(asking: DeskPage) -> None:
    ident = asking.notice()["id"]
    assert asking.get(f"/api/notices/{ident}/word")["state"] == "none"
    asking.post(f"/api/notices/{ident}/build", {})
    assert asking.get(f"/api/notices/{ident}/word") == {"state": "clean", "edits": [], "comments": []}


def test_what_is_ticked_is_taken_and_the_documents_are_made_anew(asking: DeskPage) -> None:
    ident = edited_in_word(asking, "tổng hợp", "khẩn trương tổng hợp")
    opened = asking.notice()
    found = asking.get(f"/api/notices/{ident}/word")
    (edit,) = found["edits"]
    assert (found["state"], edit["is_possible"], edit["path"]) == ("edited", True, ["body", 0, "text"])
    done = asking.post(f"/api/notices/{ident}/word", {"version": opened["version"], "accept": [1]})
    assert (done["taken"], done["of"]) == (1, 1)
    assert done["opened"]["text"] == opened["text"].replace("tổng hợp", "khẩn trương tổng hợp")
    assert asking.get(f"/api/notices/{ident}/word")["state"] == "clean"
    assert asking.post(f"/api/notices/{ident}/undo", {"version": done["opened"]["version"]})["text"] == opened["text"]


def test_what_cannot_be_taken_says_why_and_stays(asking: DeskPage) -> None:
    ident = edited_in_word(asking, "Độc lập", "Độc Lập")
    (edit,) = asking.get(f"/api/notices/{ident}/word")["edits"]
    assert not edit["is_possible"]
    assert "data/office.yaml" in edit["why"]
    opened = asking.notice()
    done = asking.post(f"/api/notices/{ident}/word", {"version": opened["version"], "accept": [1]})
    assert (done["taken"], done["opened"]["text"]) == (0, opened["text"])


def test_what_is_not_ticked_stays_in_word(asking: DeskPage) -> None:
    ident = edited_in_word(asking, "tổng hợp", "khẩn trương tổng hợp")
    opened = asking.notice()
    done = asking.post(f"/api/notices/{ident}/word", {"version": opened["version"], "accept": []})
    assert (done["taken"], done["opened"]["text"]) == (0, opened["text"])
    assert asking.get(f"/api/notices/{ident}/word")["state"] == "edited"


def test_what_was_taken_before_is_there(asking: DeskPage) -> None:
    """A paragraph that is added has no place in the notice yet, and one that is there none that it would change."""
    ident = edited_in_word(asking, "tổng hợp", "khẩn trương tổng hợp")
    document = docx.Document(str(word_file(asking)))
    paragraph = next(each for each in document.paragraphs if "khẩn trương" in each.text)
    paragraph._p.addnext(deepcopy(paragraph._p))
    document.save(str(word_file(asking)))

    def edits() -> dict[str, Any]:
        return {each["what"]: each for each in asking.get(f"/api/notices/{ident}/word")["edits"]}

    found = edits()
    assert {what: each["is_there"] for what, each in found.items()} == {"changed": False, "added": False}
    asked = {"version": asking.notice()["version"], "accept": [found["changed"]["n"]]}
    asking.post(f"/api/notices/{ident}/word", asked)
    assert {what: each["is_there"] for what, each in edits().items()} == {"changed": True, "added": False}


def test_an_edit_that_a_slip_has_too_is_one(asking: DeskPage) -> None:
    """It is not there before either is taken."""
    ident = asking.notice()["id"]
    asking.post(f"/api/notices/{ident}/excerpts", {"units": None})
    edited_in_word(asking, "tổng hợp", "khẩn trương tổng hợp")
    (slip,) = asking.workspace.glob("output/good/*/*.docx")
    document = docx.Document(str(slip))
    (text,) = [each for each in document.element.body.iter(qn("w:t")) if "tổng hợp" in (each.text or "")]
    text.text = text.text.replace("tổng hợp", "khẩn trương tổng hợp")
    document.save(str(slip))
    edits = asking.get(f"/api/notices/{ident}/word")["edits"]
    assert [(each["n"], each["is_there"], each["same_as"]) for each in edits] == [(1, False, None), (2, False, 1)]
    asked = {"version": asking.notice()["version"], "accept": [1, 2]}
    assert asking.post(f"/api/notices/{ident}/word", asked)["taken"] == 2

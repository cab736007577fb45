"""From the pages to the fields and back, for everything that both samples print."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tools.desk_browser import Desk
from tools.writing_desk import Steps, WritingDesk

SAMPLES = ("2021-11-giao-ban", "2022-03-ket-luan-lien-nganh")
Box = dict[str, Any]

_CLICK = """([number, x, y]) => {
    const page = document.querySelector(`[data-page="${number}"]`);
    const sheet = page.getBoundingClientRect();
    const [clientX, clientY] = [sheet.left + x * sheet.width, sheet.top + y * sheet.height];
    page.dispatchEvent(new MouseEvent("click", {bubbles: true, clientX, clientY}));
    return new Promise(requestAnimationFrame).then(
        () => document.activeElement.closest("[data-path]")?.dataset.path);
}"""

_MARKED = """field => {
    const area = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
    area.closest("details")?.setAttribute("open", "");
    area.focus();
    const tenth = length => +parseFloat(length).toFixed(1);
    const marks = () => [...document.querySelectorAll(".mark")].map(
        ({parentNode, style}) => [+parentNode.dataset.page, tenth(style.left), tenth(style.top)]);
    return new Promise(done => requestAnimationFrame(() => setTimeout(() => done([area.dataset.path, marks()]))));
}"""


@pytest.mark.proof
@pytest.mark.parametrize("name", SAMPLES)
def test_a_click_on_any_box_leads_to_its_exact_field(desk: Desk, name: str) -> None:
    writing = WritingDesk(desk, name)
    shown = writing.pages()
    wrong = []
    for box, x, y in _places_to_click(shown["boxes"]):
        size = shown["pages"][box["page"] - 1]
        found = desk.page.evaluate(_CLICK, [box["page"], x / size["width"], y / size["height"]])
        if json.loads(found or "null") != box["path"]:
            wrong.append((box["path"], found))
    assert not wrong


@pytest.mark.proof
@pytest.mark.parametrize("name", SAMPLES)
def test_every_field_marks_its_place_on_the_pages(desk: Desk, name: str) -> None:
    """Exactly, or for words that are printed within a line, such as a recipient's purpose, that line."""
    writing = WritingDesk(desk, name)
    shown = writing.pages()
    desk.page.locator(".mark, .page").first.wait_for()
    fields = desk.page.locator("[data-field]").evaluate_all(
        "all => all.filter(each => each.value).map(each => each.dataset.field)"
    )
    wrong = []
    for field in fields:
        path, marks = desk.page.evaluate(_MARKED, field)
        if not marks or sorted(marks) != sorted(_marks_of(shown, json.loads(path))):
            wrong.append((path, marks))
    assert len(fields) > 60
    assert not wrong


def _places_to_click(boxes: list[Box]) -> Iterator[tuple[Box, float, float]]:
    """A point of each box that no smaller one covers."""
    for box in boxes:
        if box["path"]:
            for x, y in ((0.5, 0.5), (0.02, 0.5), (0.98, 0.3), (0.1, 0.1), (0.9, 0.9)):
                point = box["x"] + x * box["width"], box["y"] + y * box["height"]
                if _smallest(boxes, box["page"], *point)["path"] == box["path"]:
                    yield box, *point
                    break
            else:
                raise AssertionError(f"other boxes cover all of {box['path']}")


def _smallest(boxes: list[Box], page: int, x: float, y: float) -> Box:
    under = [
        each
        for each in boxes
        if each["path"] and each["page"] == page
        and 0 <= x - each["x"] <= each["width"] and 0 <= y - each["y"] <= each["height"]
    ]  # fmt: skip
    return min(under, key=lambda each: each["width"] * each["height"])


def _marks_of(shown: Any, path: Steps) -> list[list[float]]:
    """Of the boxes of a path; of one without, the first of the nearest above it."""
    for length in range(len(path), 0, -1):
        start = path[:length]
        found = [each for each in shown["boxes"] if each["path"] and each["path"][:length] == list(start)]
        if found:
            return [_mark(shown, each) for each in (found if length == len(path) else found[:1])]
    return []


def _mark(shown: Any, box: Box) -> list[float]:
    size = shown["pages"][box["page"] - 1]
    return [box["page"], round(100 * box["x"] / size["width"], 1), round(100 * box["y"] / size["height"], 1)]

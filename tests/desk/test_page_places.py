"""From the pages to the fields and back, for everything that both samples print, and notices that nobody wrote."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tools.desk_browser import Desk
from tools.random_notices import notice as random_notice
from tools.writing_desk import Steps, WritingDesk

SAMPLES = ("2021-11-giao-ban", "2022-03-ket-luan-lien-nganh")
GENERATED = {f"seed-{seed}": random_notice(seed) for seed in (2, 5, 11, 13)}
Box = dict[str, Any]

_CLICK = """([number, x, y]) => {
    const page = document.querySelector(`[data-page="${number}"]`);
    const sheet = page.getBoundingClientRect();
    const [clientX, clientY] = [sheet.left + x * sheet.width, sheet.top + y * sheet.height];
    page.dispatchEvent(new MouseEvent("click", {bubbles: true, clientX, clientY}));
    return new Promise(requestAnimationFrame).then(
        () => document.activeElement.closest("[data-path]")?.dataset.path);
}"""

_FIELDS = """() => [...document.querySelectorAll(".outline [data-path]")]
    .filter(each => each.matches("textarea, select, input") && each.value)
    .map(each => each.dataset.path)"""

_MARKED = """path => {
    const area = document.querySelector(`.outline [data-path="${CSS.escape(path)}"]`);
    area.closest("details")?.setAttribute("open", "");
    area.focus();
    const tenth = length => +parseFloat(length).toFixed(1);
    const marks = () => [...document.querySelectorAll(".mark")].map(
        ({parentNode, style}) => [+parentNode.dataset.page, tenth(style.left), tenth(style.top)]);
    return new Promise(done => requestAnimationFrame(() => setTimeout(() => done([area.tagName, marks()]))));
}"""


@pytest.fixture(params=[*SAMPLES, *GENERATED])
def writing(desk: Desk, request: pytest.FixtureRequest) -> WritingDesk:
    """Each notice, with its pages there."""
    if request.param in GENERATED:
        path = desk.root / f"data/notices/{request.param}.yaml"
        path.write_text(GENERATED[request.param], encoding="utf-8")
        desk.page.reload()
    writing = WritingDesk(desk, request.param)
    desk.page.locator(".page").first.wait_for()
    return writing


@pytest.mark.proof
def test_a_click_on_any_box_leads_to_its_exact_field(writing: WritingDesk) -> None:
    shown, wrong = writing.pages(), list[Any]()
    boxes = list(_places_to_click(shown["boxes"]))
    for box, x, y in boxes:
        size = shown["pages"][box["page"] - 1]
        found = writing.page.evaluate(_CLICK, [box["page"], x / size["width"], y / size["height"]])
        if not _is_of(json.loads(found or "null"), box["path"]):
            wrong.append((box["path"], found))
    assert len(boxes) > 10
    assert not wrong


@pytest.mark.proof
def test_every_field_marks_its_place_on_the_pages(writing: WritingDesk) -> None:
    """Exactly, or for words that are printed within a line, such as a recipient's purpose, that line.

    What is chosen and prints nothing of its own, such as the numbering, marks nothing.
    """
    shown, wrong = writing.pages(), list[Any]()
    paths = writing.page.evaluate(_FIELDS)
    for path in paths:
        kind, marks = writing.page.evaluate(_MARKED, path)
        expected = _marks_of(shown, json.loads(path))
        if sorted(marks) != sorted(expected) or (kind == "TEXTAREA" and not expected):
            wrong.append((path, marks))
    assert len(paths) > 10
    assert not wrong


def _is_of(field: list[str | int] | None, path: list[str | int]) -> bool:
    """Whether this field says what stands at the path: the lines of one text are one field's."""
    return field == path or (path[-2:-1] in (["authority"], ["subject"]) and field == path[:-1])


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

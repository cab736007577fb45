"""Two PDFs of one page, each by an engine of its own: what of lines, places, tags, fields and the like differs."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import pikepdf

from noticegen.form.joins import NBSP, without_break_hints
from noticegen.form.slot import Slot
from noticegen.pdf.finished_pdf import Pdf

from . import pdf_tags
from .drawn_lines import DrawnLine, drawn_lines, first_of, marked_texts, unlike_lines

MOST_PT = 1.0
MOST_MM = 0.03
"""For a slot: each engine rounds letters' widths in its own way."""


def differences(ours: Pdf, theirs: Pdf) -> list[str]:
    """In words; nothing where both are the same document."""
    return [
        *line_differences(drawn_lines(ours.data), drawn_lines(theirs.data)),
        *_unequal("bookmarks", bookmarks(ours.data), bookmarks(theirs.data)),
        *_unequal("tags", _said(ours.data), _said(theirs.data)),
        *_unequal("fields", _fields(ours.data), _fields(theirs.data)),
        *_slots(ours.slots, theirs.slots),
        *_unequal("places", _places(ours), _places(theirs)),
    ]


def _unequal(name: str, ours: Sequence[Any], theirs: Sequence[Any]) -> Iterator[str]:
    if ours != theirs:
        first = next((pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]), ())
        yield f"{name}: {len(ours)} / {len(theirs)}: {first}"


def line_differences(ours: Sequence[DrawnLine], theirs: Sequence[DrawnLine]) -> Iterator[str]:
    """Every line stands on its page, and every word of it where the other has it."""
    if unlike := list(unlike_lines(ours, theirs)):
        yield from unlike
        return
    yield from first_of(
        [
            f"elsewhere: {mine}: {word} / {there}"
            for mine, other in zip(ours, theirs, strict=True)
            for word, there in zip(mine.words, other.words, strict=True)
            if max(abs(word.x - there.x), abs(word.y - there.y)) > MOST_PT
        ]
    )


def bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    """Depth, title and page of each."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages, 1)}
        return list(_bookmarks(opened.Root.get("/Outlines"), pages, 0))


def _bookmarks(above: Any, pages: dict[Any, int], depth: int) -> Iterator[tuple[int, str, int]]:
    entry = above.get("/First") if above is not None else None
    while entry is not None:
        title = " ".join(without_break_hints(str(entry.Title)).replace(NBSP, " ").split())
        yield depth, title, pages[entry.Dest[0].objgen]
        yield from _bookmarks(entry, pages, depth + 1)
        entry = entry.get("/Next")


def _said(pdf: bytes) -> list[tuple[str, str]]:
    """What a screen reader reads."""
    found = pdf_tags.document(pdf, marked_texts(pdf)).all()
    return [(each.role, "".join(without_break_hints(each.text).split())) for each in found]


def _fields(pdf: bytes) -> list[tuple[str, str, tuple[int, ...]]]:
    """The name of each signature field, what a screen reader says of it, and its corners to a point."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        form = opened.Root.get("/AcroForm")
        return [
            (str(each.T), str(each.get("/TU")), tuple(round(float(side)) for side in each.Rect))
            for each in (form.Fields if form is not None else ())
        ]


def _slots(ours: Sequence[Slot], theirs: Sequence[Slot]) -> Iterator[str]:
    if len(ours) != len(theirs):
        yield f"slots: {len(ours)} / {len(theirs)}"
    for mine, other in zip(ours, theirs, strict=False):
        far = max(abs(getattr(mine, name) - getattr(other, name)) for name in ("x", "y", "width", "height"))
        is_same = (mine.role, mine.page, mine.whose, mine.field, mine.document, mine.is_filled) == (
            other.role, other.page, other.whose, other.field, other.document, other.is_filled,
        )  # fmt: skip
        if far > MOST_MM or not is_same:
            yield f"slot: {mine} / {other}"


def _places(pdf: Pdf) -> list[tuple[int, str]]:
    return sorted({(place.page, place.at) for place in pdf.places})

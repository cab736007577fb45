"""Two PDFs of one page, each by an engine of its own: what of words, places, bookmarks, tags and slots differs."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any

import pikepdf

from noticegen.form.joins import NBSP, without_break_hints
from noticegen.form.slot import Slot
from noticegen.pdf.finished_pdf import Pdf

from . import pdf_tags
from .drawn_pages import drawn_pages

MOST_PT = 1.0
MOST_MM = 0.03
"""For a slot: each engine rounds letters' widths in its own way."""

Word = tuple[int, str]
Place = tuple[float, float]


def differences(ours: Pdf, theirs: Pdf) -> list[str]:
    """In words; nothing where both are the same document."""
    return [
        *_words(ours.data, theirs.data),
        *_unequal("bookmarks", bookmarks(ours.data), bookmarks(theirs.data)),
        *_unequal("tags", _said(ours.data), _said(theirs.data)),
        *_slots(ours.slots, theirs.slots),
        *_unequal("places", _places(ours), _places(theirs)),
    ]


def _unequal(name: str, ours: Sequence[Any], theirs: Sequence[Any]) -> Iterator[str]:
    if ours != theirs:
        first = next((pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]), ())
        yield f"{name}: {len(ours)} / {len(theirs)}: {first}"


def _words(ours: bytes, theirs: bytes) -> Iterator[str]:
    mine, others = words(ours), words(theirs)
    counts = [Counter({word: len(places) for word, places in each.items()}) for each in (mine, others)]
    for word in (counts[0] - counts[1]).elements():
        yield f"only ours: {word}"
    for word in (counts[1] - counts[0]).elements():
        yield f"only theirs: {word}"
    for word, places in mine.items():
        for (y, x), (other_y, other_x) in zip(_sorted(places), _sorted(others.get(word, ())), strict=False):
            if max(abs(x - other_x), abs(y - other_y)) > MOST_PT:
                yield f"elsewhere: {word} {x:.2f} {y:.2f} / {other_x:.2f} {other_y:.2f}"


def _sorted(places: Iterable[Place]) -> list[Place]:
    """From top to bottom, on a line from left to right."""
    return sorted(places, key=lambda place: (round(place[0]), place[1]))


def words(pdf: bytes) -> dict[Word, list[Place]]:
    """The words of each page, and where each begins."""
    found: dict[Word, list[Place]] = defaultdict(list)
    for number, page in enumerate(drawn_pages(pdf), 1):
        for word in page.extract_words(use_text_flow=True):
            found[number, without_break_hints(word["text"])].append((word["bottom"], word["x0"]))
    return found


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
    found = pdf_tags.document(pdf).all()
    return [(each.role, "".join(without_break_hints(each.text).split())) for each in found]


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

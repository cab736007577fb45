"""Two states of a PDF → the slots for number and day that another program filled in, if it did nothing else.

That is what an office's stamping program does. It changes the pages all the same, so it must be certain that it did no
more: what was drawn before is drawn still, no page looks different outside those slots, and none has another word
there, seen or not.
"""

import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from noticegen.form.slot import Role, Slot
from noticegen.form.units import pt_to_mm

from .change import Change, Part
from .document_walk import DocumentWalk
from .pdf_objects import UNREADABLE, opened

_FILLED_LATER = {Role.NUMBER, Role.DAY, Role.MONTH, Role.YEAR}
_HARMLESS = {Part.PAGES, Part.PROPERTIES, Part.FILE}
_PIXELS_PER_POINT = 2
_EDGE_PT = 1.5
"""How far a figure may reach beyond its slot."""

_MOST_CHANGED_PAGES = 3
_SAME = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit")

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


def pdfs_to_stamped_slots(
    before: bytes, after: bytes, slots: Sequence[Slot], changes: Sequence[Change]
) -> tuple[Slot, ...]:
    """None if anything else differs; `changes` are what `pdfs_to_changes` says of the two."""
    pages = {each.page for each in changes if each.part is Part.PAGES}
    free = [slot for slot in slots if slot.role in _FILLED_LATER and not slot.is_filled]
    if {each.part for each in changes} - _HARMLESS or not free or not 0 < len(pages - {0}) <= _MOST_CHANGED_PAGES:
        return ()
    try:
        return tuple(_filled(before, after, free)) if _is_drawn_over(before, after, pages) else ()
    except (*UNREADABLE, zlib.error):
        return ()


def _is_drawn_over(before: bytes, after: bytes, pages: set[int]) -> bool:
    """Whether the pages have all that they had, and only more to draw and to draw it with."""
    if 0 in pages:
        return False
    with opened(before) as was, opened(after) as now:
        walk = DocumentWalk(was, now, "")
        return all(_has_all(was.pages[number - 1], now.pages[number - 1], walk) for number in pages)


def _has_all(was: Any, now: Any, walk: DocumentWalk) -> bool:
    left = iter(_drawn(now))
    if not all(part in left for part in _drawn(was)):
        return False
    for kind, named in was.resources.items():
        kept = now.resources.get(kind)
        if kept is None or not all(one is not None and walk.is_same(each, one) for each, one in _pairs(named, kept)):
            return False
    return all(walk.is_same(was.obj.get(key), now.obj.get(key)) for key in _SAME)


def _pairs(named: Any, kept: Any) -> Iterator[tuple[Any, Any]]:
    """What a kind of resources had by name, each beside what now has that name."""
    import pikepdf

    if isinstance(named, pikepdf.Dictionary):
        yield from ((each, kept.get(name)) for name, each in named.items())
    else:
        yield named, kept


def _drawn(page: Any) -> list[bytes]:
    """What each stream of a page's content draws."""
    import pikepdf

    contents = page.obj.get("/Contents", ())
    return [each.read_bytes() for each in (contents if isinstance(contents, pikepdf.Array) else [contents])]


def _filled(before: bytes, after: bytes, slots: Sequence[Slot]) -> Iterator[Slot]:
    """The slots that look different; none if anything besides does."""
    import pypdfium2

    found = list[Slot]()
    with pypdfium2.PdfDocument(before) as was, pypdfium2.PdfDocument(after) as now:
        for number, (one, other) in enumerate(zip(was, now, strict=True), 1):
            own = {slot: _box(slot, one.get_height()) for slot in slots if slot.page == number}
            if not _is_same_outside(one, other, list(own.values())):
                return
            found += [slot for slot, box in own.items() if _picture(one, box) != _picture(other, box)]
    yield from found


def _box(slot: Slot, height: float) -> Box:
    left, bottom, right, top = slot.pdf_box(pt_to_mm(height))
    return left - _EDGE_PT, bottom - _EDGE_PT, right + _EDGE_PT, top + _EDGE_PT


def _is_same_outside(one: Any, other: Any, boxes: Sequence[Box]) -> bool:
    """Whether two pages look alike, and have as many letters, outside these boxes."""
    pictures = [_whole_picture(page, boxes) for page in (one, other)]
    return pictures[0] == pictures[1] and _letters(one, boxes) == _letters(other, boxes)


def _whole_picture(page: Any, boxes: Sequence[Box]) -> bytes:
    """The page's pixels, those in the boxes white."""
    bitmap = page.render(scale=_PIXELS_PER_POINT, grayscale=True)
    pixels, height = bytearray(bitmap.buffer), page.get_height()
    for left, bottom, right, top in boxes:
        start, end = (max(0, round(each * _PIXELS_PER_POINT)) for each in (left, right))
        for row in range(round((height - top) * _PIXELS_PER_POINT), round((height - bottom) * _PIXELS_PER_POINT)):
            place = row * bitmap.stride
            pixels[place + start : place + end] = b"\xff" * (end - start)
    return bytes(pixels)


def _picture(page: Any, box: Box) -> bytes:
    width, height = page.get_size()
    left, bottom, right, top = box
    crop = (max(0, left), max(0, bottom), max(0, width - right), max(0, height - top))
    return bytes(page.render(scale=_PIXELS_PER_POINT, crop=crop, grayscale=True).buffer)


def _letters(page: Any, boxes: Sequence[Box]) -> str:
    """The page's letters outside the boxes, in the order in which they are drawn."""
    text = page.get_textpage()
    try:
        kept = (n for n in range(text.count_chars()) if not _is_in(text.get_charbox(n, loose=True), boxes))
        return "".join(letter for number in kept if not (letter := text.get_text_range(number, 1)).isspace())
    finally:
        text.close()


def _is_in(letter: Box, boxes: Sequence[Box]) -> bool:
    across, up = (letter[0] + letter[2]) / 2, (letter[1] + letter[3]) / 2
    return any(left <= across <= right and bottom <= up <= top for left, bottom, right, top in boxes)

"""The renderer's pages → the slots on them, each beside the element it belongs to.

The room is made by the page's own lines and margins, so no text of any length can run into it: a blank number stands
in its line, a signature and its seal between the signer's post and name.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from xml.etree.ElementTree import Element

from .profile import MM_PER_INCH, SlotMeasures
from .slot import SIGNED, SLOT_ATTRIBUTES, Role, Slot

_PX_PER_INCH = 96
Box = Any


@dataclass(frozen=True, slots=True)
class Placed:
    """A slot, and the element whose words stand beside it."""

    slot: Slot
    element: Element


def pages_to_slots(pages: Sequence[Any], root: Element, measures: SlotMeasures) -> tuple[Placed, ...]:
    """Every slot of the laid out page `root`, in reading order, its signature field named."""
    if not any(root.iterfind(f".//*[@{name}]") for name in SLOT_ATTRIBUTES):
        return ()
    found = (each for number, page in enumerate(pages, 1) for each in _slots_of_page(page, number, measures))
    return tuple(_with_fields(found))


def _with_fields(placed: Iterator[Placed]) -> Iterator[Placed]:
    """Fields are called after who signs, and numbered: ChuKy1, ConDau1."""
    counts: Counter[str] = Counter()
    for each in placed:
        if kind := SIGNED.get(each.slot.role):
            counts[kind] += 1
            yield replace(each, slot=replace(each.slot, field=f"{kind}{counts[kind]}"))
        else:
            yield each


def _slots_of_page(page: Any, number: int, measures: SlotMeasures) -> Iterator[Placed]:
    seen: set[Element] = set()
    for box, line in _boxes(page._page_box, None):  # noqa: SLF001 the renderer gives its boxes no other way
        if box.element is not None and box.element not in seen:
            seen.add(box.element)  # its lines and stretches of text are boxes of the same element
            yield from (Placed(slot, box.element) for slot in _slots_of_box(box, line, number, measures))


def _boxes(box: Box, line: Box) -> Iterator[tuple[Box, Box]]:
    """Every box with the line it stands in, parents first."""
    for child in getattr(box, "children", ()):
        within = child if type(child).__name__ == "LineBox" else line
        yield child, within
        yield from _boxes(child, within)


def _slots_of_box(box: Box, line: Box, page: int, measures: SlotMeasures) -> Iterator[Slot]:
    told = box.element.attrib
    if role := told.get("data-slot"):
        yield Slot(Role(role), page, *_mm(box.position_x, line.position_y, box.width, line.height))
    if "data-lines" in told:
        yield _copy_mark(box, page)
    elif whose := told.get("data-signature"):
        yield from _signature(box, page, whose, told.get("data-seal", ""), measures)


def _mm(*pixels: float) -> Iterator[float]:
    """Hundredths of a millimetre are more than any printer or program needs."""
    return (round(each / _PX_PER_INCH * MM_PER_INCH, 2) for each in pixels)


def _copy_mark(box: Box, page: int) -> Slot:
    """The lines of an electronic copy's signature, whether they are printed already or wait for the signer."""
    told = box.element.attrib
    x, y, width, height = _mm(
        box.position_x, box.position_y, box.width, int(told["data-lines"]) * box.style["line_height"]
    )
    is_filled = bool(box.element.text)
    return Slot(Role.COPY_MARK, page, x, y, width, height, told["data-seal"], is_filled=is_filled)


def _signature(box: Box, page: int, whose: str, sealer: str, measures: SlotMeasures) -> Iterator[Slot]:
    """In the room above a signer's name, in its middle; the seal on the left third (Phụ lục I, mục II, khoản 7, 8)."""
    left, top, width, room = _mm(box.position_x, box.position_y, box.width, box.margin_top)
    own_width, own_height = measures.signature
    x, middle = left + (width - own_width) / 2, top + room / 2
    yield _rounded(Role.SIGNATURE, page, x, middle - own_height / 2, own_width, own_height, whose)
    if sealer:
        side = measures.seal
        yield _rounded(Role.SEAL, page, x + own_width / 3 - side, middle - side / 2, side, side, sealer)


def _rounded(role: Role, page: int, *told: Any) -> Slot:
    *lengths, whose = told
    return Slot(role, page, *(round(each, 2) for each in lengths), whose)

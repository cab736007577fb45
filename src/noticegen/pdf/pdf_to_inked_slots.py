"""A finished PDF → the slots that are not clear: what is put there would cover what drew in them, or be covered."""

from collections.abc import Sequence
from typing import Any

from noticegen.form.slot import Slot
from noticegen.form.units import pt_to_mm

_PIXELS_PER_POINT = 2
"""Enough for the thinnest rule to leave a trace."""

_WHITE = 255


def pdf_to_inked_slots(data: bytes, slots: Sequence[Slot]) -> list[Slot]:
    """Drawn by PDFium, not by what made the file; what is filled already is not looked at."""
    import pypdfium2

    waiting = [slot for slot in slots if not slot.is_filled]
    if not waiting:
        return []
    with pypdfium2.PdfDocument(data) as document:
        return [slot for slot in waiting if _has_ink(document[slot.page - 1], slot)]


def _has_ink(page: Any, slot: Slot) -> bool:
    width, height = page.get_size()
    left, bottom, right, top = slot.pdf_box(pt_to_mm(height))
    crop = (max(0, left), max(0, bottom), max(0, width - right), max(0, height - top))
    try:
        bitmap = page.render(scale=_PIXELS_PER_POINT, crop=crop, grayscale=True, may_draw_forms=False)
        return bytes(bitmap.buffer).strip(bytes([_WHITE])) != b""
    finally:
        page.close()

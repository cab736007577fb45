"""A finished PDF → the slots with ink in them, which a signature or a seal would cover, or be covered by."""

from collections.abc import Sequence
from typing import Any

from noticegen.form.slot import Slot
from noticegen.form.units import pt_to_mm

from .opened_pdf import OpenedPdf, opened_pdf

_PIXELS_PER_POINT = 2
"""Enough for the thinnest rule to leave a trace."""

_WHITE = 255


def pdf_to_inked_slots(pdf: bytes | OpenedPdf, slots: Sequence[Slot]) -> list[Slot]:
    """Rendered by PDFium, not by what made the file. Slots that are filled already are skipped."""
    waiting = [slot for slot in slots if not slot.is_filled]
    if not waiting:
        return []
    with opened_pdf(pdf) as opened:
        return [slot for slot in waiting if _has_ink(opened.page(slot.page - 1), slot)]


def _has_ink(page: Any, slot: Slot) -> bool:
    width, height = page.get_size()
    left, bottom, right, top = slot.pdf_box(pt_to_mm(height))
    crop = (max(0, left), max(0, bottom), max(0, width - right), max(0, height - top))
    bitmap = page.render(scale=_PIXELS_PER_POINT, crop=crop, grayscale=True, may_draw_forms=False)
    return bytes(bitmap.buffer).strip(bytes([_WHITE])) != b""

"""A slot: space on a page for what is added after printing: number, day, signature, seal, a copy's line."""

from enum import StrEnum
from typing import NamedTuple

from .units import mm_to_pt


class Role(StrEnum):
    """What a slot is for."""

    NUMBER = "number"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SIGNATURE = "signature"
    SEAL = "seal"
    COPY_MARK = "copy-mark"
    APPENDIX_MARK = "appendix-mark"


SLOT_ATTRIBUTES = ("data-slot", "data-signature", "data-seal", "data-lines", "data-document")
"""The attributes that announce a slot. They are read from the laid-out page; no words depend on them."""

CORNER_MARKS = (Role.COPY_MARK, Role.APPENDIX_MARK)
"""Lines of an organisation's signature that shows no seal. A page's element for one has its value as class."""

SIGNED = {Role.SIGNATURE: "ChuKy", Role.SEAL: "ConDau", **dict.fromkeys(CORNER_MARKS, "ConDau")}
"""Roles with a signature field, and what the field's name begins with; all of an organisation's begin alike."""


class Slot(NamedTuple):
    """`x` and `y` are millimetres from the page's top left corner, pages count from 1.

    `whose` names who signs or seals, `field` the PDF's signature field. `document` is number and symbol of what an
    appendix belongs to. A filled one holds its words already; every other is clear of ink.
    """

    role: Role
    page: int
    x: float
    y: float
    width: float
    height: float
    whose: str = ""
    field: str = ""
    document: str = ""
    is_filled: bool = False

    def pdf_box(self, page_height_mm: float) -> tuple[float, float, float, float]:
        """Left, bottom, right, top in points from the page's bottom left corner, as PDF has it."""
        left, top = mm_to_pt(self.x), mm_to_pt(page_height_mm - self.y)
        return left, top - mm_to_pt(self.height), left + mm_to_pt(self.width), top

"""How far a PDF's ink runs to the right of the text's edge, and which letters are on its pages."""

from typing import Any

from . import printing
from .drawn_pages import drawn_pages
from .ink import MM


def overrun_mm(pdf: bytes) -> float:
    """How far the rightmost ink of any page is right of the text's edge; negative if it is left of it."""
    margin = printing.press().profile.page.margins_mm.right.value
    return max(_left_of_paper(char) for char in _inked(pdf)) + margin


def letters(pdf: bytes) -> str:
    """All letters in the order the file draws them, without blanks and line ends."""
    return "".join(char["text"] for char in _inked(pdf))


def _inked(pdf: bytes) -> list[dict[str, Any]]:
    return [
        {**char, "paper": float(page.width)}
        for page in drawn_pages(pdf)
        for char in page.chars
        if not char["text"].isspace()
    ]


def _left_of_paper(char: dict[str, Any]) -> float:
    return float((char["x1"] - char["paper"]) * MM)

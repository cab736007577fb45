"""How far a PDF's ink runs to the right of the text's edge, and which letters are on its pages."""

import io
from typing import Any

import pdfplumber

from . import printing
from .ink import MM


def overrun_mm(pdf: bytes) -> float:
    """How far the rightmost ink of any page is right of the text's edge; negative if it is left of it."""
    margin = printing.press().profile.page.margins_mm.right.value
    return max(_left_of_paper(char) for char in _inked(pdf)) + margin


def letters(pdf: bytes) -> str:
    """All letters in the order the file draws them, without blanks and line ends."""
    return "".join(char["text"] for char in _inked(pdf))


def _inked(pdf: bytes) -> list[dict[str, Any]]:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            {**char, "paper": float(page.width)}
            for page in document.pages
            for char in page.chars
            if not char["text"].isspace()
        ]


def _left_of_paper(char: dict[str, Any]) -> float:
    return float((char["x1"] - char["paper"]) * MM)

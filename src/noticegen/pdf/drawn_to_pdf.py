"""Drawings of pages → a pydyf PDF with these pages and their fonts, and nothing else yet."""

from typing import Any

from noticegen.form.fonts import FontSet

from .drawn_fonts_to_pdf import drawn_fonts_to_pdf
from .pydyf_objects import array, dictionary, empty_pdf
from .set_pages_to_streams import Drawn


def drawn_to_pdf(drawn: Drawn, size: tuple[float, float], fonts: FontSet) -> Any:
    """`size` is the paper's width and height in points."""
    pdf = empty_pdf()
    resources = dictionary(Font=drawn_fonts_to_pdf(pdf, fonts, drawn.characters))
    pdf.add_object(resources)
    paper = array([0, 0, *size])
    for number, drawing in enumerate(drawn.streams):
        pdf.add_object(drawing)
        page = dictionary(
            Type="/Page", Parent=pdf.pages.reference, MediaBox=paper, TrimBox=paper, Contents=drawing.reference,
            Resources=resources.reference, Tabs="/S", StructParents=number,
        )  # fmt: skip
        pdf.add_page(page)
    return pdf

"""What WeasyPrint makes of a page, before it is drawn: every line of every paragraph, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from noticegen.form.joins import without_break_hints
from noticegen.form.units import px_to_pt
from noticegen.pdf.font_configuration import font_configuration
from noticegen.pdf.html_to_print_tree import html_to_print_tree
from noticegen.pdf.weasyprint_hooks import boxes_on, parsed_page, weasyprint
from noticegen.printing.press import Press


@dataclass(frozen=True, slots=True)
class RenderedLine:
    """Lengths are points from the upper left corner of a page, which are counted from 1."""

    element: Element
    page: int
    text: str
    x: float
    y: float
    height: float


def rendered_lines(settled: str, press: Press) -> tuple[Element, list[RenderedLine]]:
    """The page's tree, and the lines in the order in which the renderer has them."""
    fonts = font_configuration(press.fonts)
    page = parsed_page(html_to_print_tree(settled), None)
    sheet = weasyprint().CSS(string=press.css, font_config=fonts)
    pages = page.render(stylesheets=[sheet], font_config=fonts).pages
    return page.etree_element, [line for number, each in enumerate(pages, 1) for line in _lines(each, number)]


def _lines(page: Any, number: int) -> Iterator[RenderedLine]:
    line_class = weasyprint().formatting_structure.boxes.LineBox
    for box, _ in boxes_on(page):
        if isinstance(box, line_class) and box.element is not None:
            text = without_break_hints("".join(_texts(box)).strip(" \n"))
            if text:
                yield RenderedLine(
                    box.element, number, text, *map(px_to_pt, (box.position_x, box.position_y, box.height))
                )


def _texts(box: Any) -> Iterator[str]:
    if hasattr(box, "text"):
        yield box.text
    for child in getattr(box, "children", ()):
        yield from _texts(child)

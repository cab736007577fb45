"""A few lines in one style → a PDF of one small page, to be drawn into another file."""

from collections.abc import Sequence
from math import inf

from noticegen.form.fonts import Face, FontSet
from noticegen.setting.blocks import Paragraph
from noticegen.setting.document_to_pages import Text
from noticegen.setting.measures import TextStyle
from noticegen.setting.paragraph_to_runs import NEW_LINE, Run
from noticegen.setting.runs_to_lines import runs_to_lines

from .drawn_to_pdf import drawn_to_pdf
from .pages_to_set_pages import pages_to_set_pages
from .pdf_to_bytes import pdf_to_bytes
from .set_pages_to_streams import set_pages_to_streams


def lines_to_pdf(lines: Sequence[str], style: TextStyle, size: tuple[float, float], fonts: FontSet) -> bytes:
    """`size` is the page's width and height in points. The lines are broken already."""
    run = Run(NEW_LINE.join(lines), Face.of(bold=style.bold, italic=style.italic))
    paragraph = Paragraph(None, style, style.align, size[0], runs_to_lines([run], style.size, fonts, inf))
    drawn = set_pages_to_streams(pages_to_set_pages([[Text(paragraph, 0.0, 0.0)]], fonts), size[1], fonts)
    return pdf_to_bytes(drawn_to_pdf(drawn, size, fonts), "1.7")

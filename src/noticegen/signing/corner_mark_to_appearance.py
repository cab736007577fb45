"""The line that a signature shows in a page's corner → its appearance, set in our own font like every other line.

pyHanko's own text has wrong widths for fonts of 2048 units, and boxes for letters without a glyph; neither is PDF/A.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from io import BytesIO

from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Profile, Style
from noticegen.form.slot import Role
from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import appendix_mark_words, copy_mark_words
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.problems.hanoi import hanoi_day, hanoi_time

from .appearance import DRAWN, Appearance

_WORDS = {Role.COPY_MARK: copy_mark_words, Role.APPENDIX_MARK: appendix_mark_words}


def corner_mark_to_appearance(
    role: Role, begins: str, moment: datetime, size: tuple[float, float], profile: Profile, fonts: FontSet
) -> Appearance:
    """The line of a formal extract or an appendix: its beginning, then the time of signing.

    `begins` is the copying body, or the number and symbol of the appendix's notice; `size` is the field's width and
    height in points.
    """
    words = _WORDS[role](begins, hanoi_day(moment), hanoi_time(moment))
    lines = Typesetter(profile, fonts).lines(role, [words])
    css = _css(profile.styles[role], fonts, size)
    return Appearance(drawing=_Page(html_to_pdf(_html(lines), css, fonts, profile.slots_mm).data))


def _html(lines: Sequence[str]) -> str:
    words = "<br/>".join(map(escape, lines))
    return f'<html lang="vi"><head><title>{escape(lines[0])}</title></head><body><p>{words}</p></body></html>'


def _css(style: Style, fonts: FontSet, size: tuple[float, float]) -> str:
    return f"""
    @page {{ size: {size[0]:.2f}pt {size[1]:.2f}pt; margin: 0 }}
    head, title {{ display: none }}
    html, body, p {{ display: block; margin: 0 }}
    p {{
        font: {style.size_pt.value}pt/{style.pitch_pt}pt "{fonts.family}"; text-align: {style.align}; white-space: pre;
    }}
    """


@dataclass(frozen=True)
class _Page:
    """A PDF whose one page is drawn into another file."""

    pdf: bytes

    def resource(self, writer: BasePdfFileWriter) -> IndirectObject:
        made: IndirectObject = writer.import_page_as_xobject(PdfFileReader(BytesIO(self.pdf)))
        return made

    def content(self, width: float, height: float) -> str:  # noqa: ARG002 the page has the field's size
        return f"{DRAWN} Do"

"""The line of an electronic copy's signature → what is seen of it: in our own font, laid out as every other line is.

pyHanko's own text has wrong widths for fonts of 2048 units, and letters for which there is no glyph; neither is PDF/A.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from html import escape
from io import BytesIO

import pypdfium2
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import BaseStampStyle, StaticStampStyle

from noticegen.fonts import FontSet
from noticegen.html_to_pdf import html_to_pdf
from noticegen.profile import Profile
from noticegen.signature_field import SignatureField
from noticegen.typesetting import Typesetter
from noticegen.wording import copy_mark_words

HANOI = timezone(timedelta(hours=7))
"""The zone in which times of signing are told (Phụ lục I, phần I, mục II, khoản 7, 8)."""

_STYLE = "copy-mark"
_WHERE_IT_IS = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, Margins(), InnerScaling.NO_SCALING)


def is_written(pdf: bytes, field: SignatureField) -> bool:
    """Whether the line is on the page already: it stands on the first (phần II, mục I, khoản 3)."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        try:
            return bool(text.get_text_bounded(*field.box).strip())
        finally:
            text.close()


def copy_mark_to_look(
    body: str, moment: datetime, size: tuple[float, float], profile: Profile, fonts: FontSet
) -> BaseStampStyle:
    """Form of copy, body, time, in a box of this size in points."""
    local = moment.astimezone(HANOI)
    words = copy_mark_words(body, f"{local:%d/%m/%Y}", f"{local:%H:%M:%S}")
    lines = Typesetter(profile, fonts).lines(_STYLE, [words])
    page = html_to_pdf(_html(lines), _css(profile, fonts, size), fonts, profile.slots_mm)
    return StaticStampStyle(
        background=_Page(page.data), background_layout=_WHERE_IT_IS, background_opacity=1, border_width=0
    )


def _html(lines: Sequence[str]) -> str:
    words = "<br/>".join(map(escape, lines))
    return f'<html lang="vi"><head><title>{escape(lines[0])}</title></head><body><p>{words}</p></body></html>'


def _css(profile: Profile, fonts: FontSet, size: tuple[float, float]) -> str:
    style = profile.styles[_STYLE]
    return f"""
    @page {{ size: {size[0]:.2f}pt {size[1]:.2f}pt; margin: 0 }}
    head, title {{ display: none }}
    html, body, p {{ display: block; margin: 0 }}
    p {{
        font: {style.size_pt.value}pt/{style.pitch_pt}pt "{fonts.family}"; text-align: {style.align}; white-space: pre;
    }}
    """


class _Page(PdfContent):
    """A page of a PDF, drawn into another. pyHanko's own takes it from a file only."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data

    def render(self) -> bytes:
        drawn = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._data)))
        self.resources.xobject["/Words"] = drawn
        left, bottom, right, top = drawn.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Words Do"

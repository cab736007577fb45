"""The line of a signature in a page's corner → what is seen of it: in our own font, laid out as every other line is.

pyHanko's own text has wrong widths for fonts of 2048 units, and letters for which there is no glyph; neither is PDF/A.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from io import BytesIO

import pypdfium2
from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Profile, Style
from noticegen.form.slot import Role
from noticegen.form.typesetting import Typesetter
from noticegen.form.wording import appendix_mark_words, copy_mark_words
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.pdf.signature_field import SignatureField
from noticegen.problems.hanoi import HANOI

from .look import NAME, Look

_SAYS = {Role.COPY_MARK: copy_mark_words, Role.APPENDIX_MARK: appendix_mark_words}


def written_words(pdf: bytes, field: SignatureField) -> str:
    """The line as it is on the page already, or nothing: it stands on the first (phần II, mục I, khoản 3)."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        try:
            words: str = text.get_text_bounded(*field.box)
        finally:
            text.close()
    return " ".join(words.split())


def corner_mark_to_look(
    role: Role, named: str, moment: datetime, size: tuple[float, float], profile: Profile, fonts: FontSet
) -> Look:
    """What a copy or an appendix says of itself, and the time, in a box of this size in points."""
    local = moment.astimezone(HANOI)
    words = _SAYS[role](named, f"{local:%d/%m/%Y}", f"{local:%H:%M:%S}")
    lines = Typesetter(profile, fonts).lines(role, [words])
    css = _css(profile.styles[role], fonts, size)
    return Look(drawing=_Drawn(html_to_pdf(_html(lines), css, fonts, profile.slots_mm).data))


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
class _Drawn:
    """A page of a PDF, drawn into another."""

    page: bytes

    def resource(self, writer: BasePdfFileWriter) -> IndirectObject:
        made: IndirectObject = writer.import_page_as_xobject(PdfFileReader(BytesIO(self.page)))
        return made

    def content(self, width: float, height: float) -> str:  # noqa: ARG002 the page is as large
        return f"{NAME} Do"

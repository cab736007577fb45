"""Tables whose first row would fit a page's end but for the border below: it is set a little lower, in both files, so
that the table goes on to the next page. LibreOffice would print the first row there, and lose the others.
"""

from collections.abc import Sequence

from lxml import etree

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import LOWER
from noticegen.pdf.html_to_document import html_to_document
from noticegen.setting.document_to_tight_tables import document_to_tight_tables
from noticegen.setting.measures import profile_to_measures
from noticegen.word.html_to_blocks import html_to_blocks

from .first_rows import first_rows
from .page_to_html import page_to_html

_TABLE = 'class="data"'
_ROUNDS = 4
"""A table that goes on to the next page may move another."""


def with_tight_tables_lower(html: str, typesetter: Typesetter) -> str:
    """A page that is settled but for this; the same string where there are none. Raises ProblemsFound for a page that
    cannot be set.
    """
    if _TABLE not in html:
        return html
    html_to_blocks(html)  # what the Word file refuses is refused before our engine reads it
    profile, fonts = typesetter.profile, typesetter.fonts
    height = profile_to_measures(profile).text_height
    for _ in range(_ROUNDS):
        _, document = html_to_document(html, profile, fonts)
        if not (tight := list(document_to_tight_tables(document, height))):
            break
        html = _lower(html, tight)
    return html


def _lower(html: str, numbers: Sequence[int]) -> str:
    page = etree.fromstring(html.encode())
    rows = first_rows(page)
    for cell in (cell for number in numbers for cell in rows[number]):
        if (paragraph := cell.find("p")) is not None:
            paragraph.set(LOWER, "")
    return page_to_html(page)

"""Tables that begin a page: their first row is to stay with the second. LibreOffice would else end the page after the
rows of a lot, a dozen of lines before its end. Nothing moves for it, in Word neither: both rows stand there.
"""

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import KEPT
from noticegen.pdf.html_to_document import html_to_document
from noticegen.setting.document_to_tables_on_top import document_to_tables_on_top
from noticegen.setting.measures import profile_to_measures

from .first_rows import first_rows
from .with_attribute import with_attribute

_TABLE = 'class="data"'


def with_tables_on_top_kept(html: str, typesetter: Typesetter) -> str:
    """A page that is settled but for this; the same string where there are none."""
    if _TABLE not in html:
        return html
    profile = typesetter.profile
    _, document = html_to_document(html, profile, typesetter.fonts)
    numbers = list(document_to_tables_on_top(document, profile_to_measures(profile).text_height))
    return with_attribute(html, KEPT, lambda page: map(first_rows(page).__getitem__, numbers)) if numbers else html

"""Papers and appendices that end with a table: the paragraph that Word demands behind it is as high as any other where
its page has room for two of them. Elsewhere it is so low that who types there sees nothing: it could fill a page.
"""

from lxml import etree

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import ROOMY
from noticegen.pdf.html_to_document import html_to_document
from noticegen.setting.document_to_roomy_ends import document_to_roomy_ends
from noticegen.setting.measures import TextStyle, profile_to_measures

from .page_to_html import page_to_html

_TABLE_END = 'class="table-end"'


def with_roomy_ends(html: str, typesetter: Typesetter) -> str:
    """A page that is settled but for this; the same string where there are none."""
    if _TABLE_END not in html:
        return html
    profile = typesetter.profile
    _, document = html_to_document(html, profile, typesetter.fonts)
    measures = profile_to_measures(profile)
    numbers = list(document_to_roomy_ends(document, measures.text_height, _two_of(measures.styles["paragraph"])))
    if not numbers:
        return html
    page = etree.fromstring(html.encode())
    body = page.find("body")
    flows = [body.xpath("*[not(self::section)]"), *map(list, body.iterfind("section"))]
    ends = [end for number in numbers if ROOMY not in (end := flows[number][-1]).attrib]
    for end in ends:
        end.set(ROOMY, "")
    return page_to_html(page) if ends else html


def _two_of(style: TextStyle) -> float:
    return 2 * (style.before + style.pitch + style.after)

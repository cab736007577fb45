"""Papers and appendices that end with a table: the paragraph that Word demands behind it is as high as any other where
its page has room for two of them. Elsewhere it is so low that who types there sees nothing: it could fill a page.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import ROOMY
from noticegen.pdf.html_to_document import html_to_document
from noticegen.setting.document_to_roomy_ends import document_to_roomy_ends
from noticegen.setting.measures import TextStyle, profile_to_measures

from .with_attribute import with_attribute

_TABLE_END = 'class="table-end"'


def with_roomy_ends(html: str, typesetter: Typesetter) -> str:
    """A page that is settled but for this; the same string where there are none."""
    if _TABLE_END not in html:
        return html
    profile = typesetter.profile
    _, document = html_to_document(html, profile, typesetter.fonts)
    measures = profile_to_measures(profile)
    numbers = list(document_to_roomy_ends(document, measures.text_height, _two_of(measures.styles["paragraph"])))
    return with_attribute(html, ROOMY, partial(_ends, numbers)) if numbers else html


def _ends(numbers: Sequence[int], page: Any) -> Iterator[Any]:
    """The last element of each of these, of which the first is the paper, the others are its appendices."""
    body = page.find("body")
    flows = (body.xpath("*[not(self::section)]"), *body.iterfind("section"))
    return (flows[number][-1] for number in numbers)


def _two_of(style: TextStyle) -> float:
    return 2 * (style.before + style.pitch + style.after)

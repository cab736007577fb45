"""Cells of tall rows that end on a page which has no room below them: there they want none, for WeasyPrint either."""

from noticegen.form.typesetting import Typesetter
from noticegen.form.word_layout import BRIM, TALL
from noticegen.pdf.html_to_document import html_to_document
from noticegen.setting.document_to_brims import document_to_brims
from noticegen.setting.measures import profile_to_measures

from .with_attribute import with_attribute


def with_brims(html: str, typesetter: Typesetter) -> str:
    """A page that is settled but for this; the same string where there are none."""
    if TALL not in html:
        return html
    profile = typesetter.profile
    tree, document = html_to_document(html, profile, typesetter.fonts)
    brims = {id(each) for each in document_to_brims(document, profile_to_measures(profile).text_height)}
    numbers = [number for number, element in enumerate(tree.iter("p")) if id(element) in brims]
    return with_attribute(html, BRIM, lambda page: map([*page.iter("p")].__getitem__, numbers)) if numbers else html

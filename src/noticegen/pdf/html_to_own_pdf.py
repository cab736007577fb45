"""Semantic HTML and a form → PDF, set and written by us: no renderer, no library of the system."""

from io import BytesIO

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Profile
from noticegen.setting.document_to_pages import document_to_pages
from noticegen.setting.measures import profile_to_measures

from .attachments_to_pdf import Attachments
from .drawn_to_pdf import drawn_to_pdf
from .finished_pdf import NOTHING, Pdf
from .headings_to_pdf import headings_to_pdf
from .html_to_document import html_to_document
from .pages_to_printed_places import pages_to_printed_places
from .pages_to_set_pages import pages_to_set_pages
from .pages_to_slots import pages_to_slots
from .pdf_to_archival_pdf import pdf_to_archival_pdf
from .placed_to_signs import placed_to_signs
from .set_pages_to_laid_out import set_pages_to_laid_out
from .set_pages_to_streams import set_pages_to_streams
from .tags_to_pdf import tags_to_pdf
from .tree_to_properties import tree_to_properties


def html_to_own_pdf(html: str, profile: Profile, fonts: FontSet, attachments: Attachments = NOTHING) -> Pdf:
    """Equal input gives equal bytes, on every system. Raises ProblemsFound for HTML that is not ours."""
    (tree, document), measures = html_to_document(html, profile, fonts), profile_to_measures(profile)
    pages = pages_to_set_pages(document_to_pages(document, measures, fonts), fonts)
    laid_out = list(set_pages_to_laid_out(pages))
    placed = pages_to_slots(laid_out, tree, profile.slots_mm)
    drawn = set_pages_to_streams(pages, measures.height, fonts)
    pdf = drawn_to_pdf(drawn, (measures.width, measures.height), fonts)
    headings_to_pdf(pdf, laid_out, measures.height)
    marks = [[(element, number) for number, element in enumerate(marked)] for marked in drawn.marked]
    tags_to_pdf(pdf, drawn.streams, marks, tree, placed_to_signs(placed, pdf))
    tree_to_properties(pdf, tree)
    pdf_to_archival_pdf(None, pdf, attachments)
    file = BytesIO()
    pdf.write(file, "1.7")
    return Pdf(file.getvalue(), tuple(each.slot for each in placed), pages_to_printed_places(laid_out))

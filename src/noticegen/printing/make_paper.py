"""From a page to its files, step by step: the second half of the work, the expensive one.

The first half, from a notice's bytes to its pages, is `plan`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from noticegen.form.slot import Slot
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.opened_pdf import OpenedPdf, opened_pdf
from noticegen.pdf.pdf_to_differences import pdf_to_differences
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.pdf_to_strings import pdf_to_strings
from noticegen.pdf.pdf_to_texts import PdfTexts, pdf_to_texts
from noticegen.pdf.slots_to_json import slots_to_json
from noticegen.problems.light_loading import load_lightly
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.word.docx_to_texts import DocxTexts, docx_to_texts

from .kit import Kit
from .leaks import leaks_in
from .paper import Paper, Printed
from .press import Press, press_of

DOCX, PDF, SLOTS = ".docx", ".pdf", ".slots.json"
"""The suffixes of a paper's files."""


class PrintJob(NamedTuple):
    """A paper to print, and all that a worker needs for it."""

    kit: Kit
    paper: Paper


def print_paper(job: PrintJob) -> Printed:
    """The paper's files, or why there are none."""
    try:
        return make_paper(job.paper, press_of(job.kit))
    except ProblemsFound as found:
        return Printed(problems=found.problems)


def make_paper(paper: Paper, press: Press) -> Printed:
    """Write both files, then read them back as their readers would: one that says too much is never handed out.

    Raises ProblemsFound: `slot-has-ink`, `excerpt-leak`, whatever a template or the PDF's renderer complains about.
    Raises RuntimeError if the PDF lacks a field or tags, which is a bug of ours.
    """
    load_lightly("pikepdf")  # those for XMP, which we never open by it, take a thirtieth of a short run
    html = press.settled(paper.html)
    docx = press.docx(html)
    pdf = press.pdf(html, paper.sources)
    with opened_pdf(pdf.data) as opened:
        _refuse_ink(opened, pdf.slots)
        in_pdf = pdf_to_texts(opened)
    in_docx = docx_to_texts(docx)
    _refuse_leaks(paper, pdf, in_pdf, in_docx)
    _insist_on_fields_and_tags(pdf)
    files = {DOCX: docx, PDF: pdf.data}
    if paper.is_document:
        files[SLOTS] = slots_to_json(pdf.slots, press.profile)
    return Printed(files, in_pdf.pages, in_docx.paragraphs)


def _insist_on_fields_and_tags(pdf: Pdf) -> None:
    """They get into the PDF through the renderer's internals. Should that ever fail, it is our bug: there is no file.

    Raises RuntimeError.
    """
    if differences := pdf_to_differences(pdf.data, pdf.slots):
        raise RuntimeError(f"the PDF is not what was printed: {'; '.join(differences)}")


def _refuse_ink(pdf: OpenedPdf, slots: Sequence[Slot]) -> None:
    """Nothing may be drawn where a signature, a seal or a number goes."""
    if inked := pdf_to_inked_slots(pdf, slots):
        raise ProblemsFound(_ink_in(slot) for slot in inked)


def _ink_in(slot: Slot) -> Problem:
    """Only a template or a profile of the office's own can draw there."""
    values = {"role": slot.role.value, "page": str(slot.page), "left": f"{slot.x:g}", "top": f"{slot.y:g}"}
    return Problem("slot-has-ink", values=values)


def _refuse_leaks(paper: Paper, pdf: Pdf, in_pdf: PdfTexts, in_docx: DocxTexts) -> None:
    """A unit's paper may hold no other unit's words: not on its pages, where a sentence may go on below, nor behind
    them, in either file.
    """
    if not paper.secret:
        return
    pages = (" ".join(in_docx.paragraphs), " ".join(in_pdf.lines))
    if leaks := leaks_in(paper.secret, (*pages, *in_docx.others, *pdf_to_strings(pdf.data))):
        raise ProblemsFound([Problem("excerpt-leak", values={"unit": paper.unit_name, "words": " / ".join(leaks)})])

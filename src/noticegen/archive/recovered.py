"""What a lost record knew of a paper, won back from its PDF, which carries its source.

If that source gives the very same bytes, the PDF is ours and untouched, and we know of the Word file beside it what it
said. Otherwise nobody knows who made the files.
"""

from dataclasses import replace
from pathlib import Path

from noticegen.pdf.foreign_pdf import read_foreign_pdf, within_limits
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.printing.attachments_to_imprint import attachments_to_imprint
from noticegen.printing.attachments_to_notice import attachments_to_notice
from noticegen.printing.content_digest import content_digest
from noticegen.printing.imprint import FORM
from noticegen.printing.kit import Kit
from noticegen.printing.make_paper import PDF, make_paper
from noticegen.printing.paper import Paper, Printed
from noticegen.printing.paper_form import form_of
from noticegen.printing.press import press_of
from noticegen.printing.source_to_html import source_to_html
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.digest import bytes_digest

from .record import Made, PaperRecord, packed


def recovered_record(place: Path, wanted: Paper, kit: Kit) -> PaperRecord | None:
    """Of the paper whose files stand at `place`, a path without suffix; None if we would make another PDF here.

    None for a formal extract too: it may have been given a number, and what was given is never written over.
    """
    if wanted.order:
        return None
    try:
        data = read_foreign_pdf(place.with_name(place.name + PDF))
        with within_limits():
            paper = _as_it_was(data, wanted, kit)
            printed = make_paper(paper, press_of(kit)) if paper else Printed()
    except (ProblemsFound, KeyError, ValueError, RuntimeError):  # it came from anybody, and may lack or hold anything
        return None
    if paper is None or printed.files[PDF] != data:
        return None
    return PaperRecord(
        made=Made(engine=kit.engine.digest, form=kit.form, content=paper.content),
        unit=paper.unit,
        order=paper.order,
        is_issued=paper.is_issued,
        pages=printed.pages,
        files={suffix: bytes_digest(each) for suffix, each in printed.files.items()},
        words=packed(printed.words),
    )


def _as_it_was(data: bytes, wanted: Paper, kit: Kit) -> Paper | None:
    """The paper that this PDF says it is; None if it was made in another form, whose templates we never run."""
    files = pdf_to_attachments(data, "")
    if not files:
        return None
    imprint = attachments_to_imprint(files)
    if files.get(FORM, b"") != form_of(imprint.paper, kit.profile, kit.templates).own:
        return None
    html = source_to_html(files, imprint, press_of(kit))
    state = wanted.state if imprint.is_excerpt else attachments_to_notice(files, imprint).state
    return replace(wanted, html=html, content=content_digest(html), sources=files, secret=None, state=state)

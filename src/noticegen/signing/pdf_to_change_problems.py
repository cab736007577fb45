"""A PDF about to be signed → what was changed in it since it was made, besides signing it."""

from pathlib import Path

from noticegen.archive.record_beside import record_beside
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.printing.source_problems import UNCOMPARABLE
from noticegen.problems.problem import Problem, ProblemsFound

from .document_history import DocumentHistory
from .pdf_reader import DAMAGE, open_pdf
from .steps_to_problems import steps_to_problems
from .unlogged import unlogged


def pdf_to_change_problems(pdf: bytes, path: Path) -> list[Problem]:
    """What must not be signed is an error, what a person should look at a warning.

    A file that the archive beside it does not know as its own is compared with the document as its source gives it.
    Raises ProblemsFound (`sign-not-pdf`).
    """
    try:
        with unlogged():
            history = DocumentHistory.of(pdf, open_pdf(pdf).embedded_signatures)
    except DAMAGE as error:
        raise ProblemsFound([Problem("sign-not-pdf")]) from error
    found, steps = record_beside(path), history.steps()
    if found and found.is_as_made(pdf_to_first_revision(pdf)) and not any(step.changes for step in steps):
        return []
    try:
        made = _made_again(history.first_signed)
    except ProblemsFound:
        return [*steps_to_problems(steps), Problem("changed-attachments")]
    return steps_to_problems(history.steps(made.data), made.slots) if made else steps_to_problems(steps)


def _made_again(document: bytes) -> Pdf | None:
    """None if it carries no source, or cannot be made here. Raises ProblemsFound for a source that is not ours."""
    try:
        files = pdf_to_attachments(document, "")
        return source_here_to_pdf(files) if files else None
    except ProblemsFound as found:
        if found.problems[0].code in UNCOMPARABLE:
            return None
        raise

"""What a PDF carries, made again here: with the form of the workspace that the command runs in, if that is its own."""

from functools import lru_cache
from pathlib import Path

from noticegen.checking.check import read_office
from noticegen.form.office_profile import profile_of
from noticegen.pages.workspace_templates import templates_of
from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.finished_pdf import Pdf
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.workspace import find_workspace

from .imprint import FORM
from .paper_form import PaperForm
from .source_to_pdf import source_to_pdf


def source_here_to_pdf(files: Attachments) -> Pdf:
    """As `source_to_pdf`; a workspace is looked for only if the PDF was made in a form of its own."""
    return source_to_pdf(files, _form_of(Path.cwd()) if FORM in files else None)


@lru_cache(maxsize=1)
def _form_of(folder: Path) -> PaperForm | None:
    """None where no workspace is, or one that cannot be read: its faults say nothing about the PDF."""
    try:
        workspace = find_workspace(folder)
        return PaperForm(profile_of(read_office(workspace), workspace), templates_of(workspace))
    except ProblemsFound:
        return None

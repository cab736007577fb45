"""The files that a PDF carries → what it says of its own making."""

from pydantic import ValidationError

from noticegen.pdf.attachments_to_pdf import Attachments

from .imprint import IMPRINT, Imprint
from .source_problems import source_broken, source_missing


def attachments_to_imprint(files: Attachments) -> Imprint:
    """What the PDF says of its own making. Raises ProblemsFound (`source-missing`, `source-broken`)."""
    if IMPRINT not in files:
        raise source_missing(IMPRINT)
    try:
        return Imprint.model_validate_json(files[IMPRINT])
    except ValidationError as error:
        raise source_broken(IMPRINT) from error

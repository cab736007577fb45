"""What kind of paper a PDF of ours is, read from its title and its lines: a file may arrive with nothing beside it."""

from noticegen.form.wording import APPENDIX_LABEL, COPY_FORM, DRAFT_MARK, SLIP_FORM
from noticegen.pdf.pdf_to_texts import PdfTexts


def is_formal_extract(texts: PdfTexts) -> bool:
    """Whether it is a bản trích sao."""
    return texts.title.startswith(f"{COPY_FORM} ")


def is_separate_appendix(texts: PdfTexts) -> bool:
    """Whether it is an appendix that is a file of its own."""
    return texts.title.startswith(APPENDIX_LABEL)


def is_work_slip(texts: PdfTexts) -> bool:
    """Whether it is a phiếu giao việc, which nobody signs."""
    heading = f"{SLIP_FORM} "
    return texts.title.startswith(heading) and any(line.startswith(heading.upper()) for line in texts.lines)


def is_draft(texts: PdfTexts) -> bool:
    """Whether it bears the mark of a draft, which nobody signs."""
    return DRAFT_MARK in texts.lines

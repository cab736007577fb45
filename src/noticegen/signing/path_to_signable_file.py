"""A file named on the command line → the file with the field to sign in it, or why it cannot be signed.

No key is needed yet, and nobody has been asked for a PIN.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from noticegen.archive.stale_pdf import stale_pdf_to_problems
from noticegen.pdf.field_words import corner_mark
from noticegen.pdf.foreign_pdf import read_foreign_pdf
from noticegen.pdf.signature_field import SignatureField, stage_of
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors

from .field_to_sign import field_to_sign
from .foreign_texts import foreign_texts
from .level import Level
from .paper_kinds import is_draft, is_work_slip
from .pdf_reader import open_pdf
from .pdf_to_change_problems import pdf_to_change_problems
from .pdf_to_page_problems import pdf_to_page_problems
from .pdf_to_signature_fields import pdf_to_signature_fields
from .refuse_endless_pages import refuse_endless_pages
from .signing_request import SignableFile, SigningRequest


def path_to_signable_file(path: Path, request: SigningRequest, now: datetime) -> SignableFile:
    """The file, the field to sign, where the signed file goes, and what the signer should know first.

    Raises ProblemsFound: it is not a PDF, or a broken one; it is a kind of paper that nobody signs; its next field is
    another party's, or must wait for one; its notice says something else by now; it was changed since it was made; the
    signed file exists; number or day is blank under a seal.
    """
    _refuse_word_file(path)
    pdf = read_foreign_pdf(path)
    refuse_endless_pages(pdf)
    fields = pdf_to_signature_fields(pdf)
    if not fields:
        _refuse_what_nobody_signs(pdf)
    field = field_to_sign(fields, request.signatory.party, request.field)
    _refuse_any(stale_pdf_to_problems(path))
    about_changes = _without_errors(pdf_to_change_problems(pdf, path))
    target = _target(path, field, request.output)
    about_page = _without_errors(pdf_to_page_problems(pdf, field, now, may_be_blank=request.may_be_blank))
    about_picture = _about_picture(field, request)
    about_earlier = _about_earlier_signatures(pdf, fields, request.signatory.level)
    return SignableFile(path, pdf, field, target, [*about_changes, *about_page, *about_picture, *about_earlier])


def _refuse_word_file(path: Path) -> None:
    if path.suffix.lower() == ".docx":
        raise ProblemsFound([Problem("sign-docx", values={"pdf": str(path.with_suffix(".pdf"))})])


def _refuse_what_nobody_signs(pdf: bytes) -> None:
    texts = foreign_texts(pdf)
    if is_draft(texts):
        raise ProblemsFound([Problem("sign-draft")])
    if is_work_slip(texts):
        raise ProblemsFound([Problem("sign-work-slip")])


def _refuse_any(problems: Sequence[Problem]) -> None:
    if problems:
        raise ProblemsFound(problems)


def _without_errors(problems: Sequence[Problem]) -> Sequence[Problem]:
    """The same, if they are warnings and notes. Raises ProblemsFound if there is an error among them."""
    if has_errors(problems):
        raise ProblemsFound(problems)
    return problems


def _target(path: Path, field: SignatureField, output: Path | None) -> Path:
    """Each stage is named after the field signed last: `a.pdf`, `a.ChuKy1.pdf`, `a.ConDau1.pdf`."""
    stem = path.stem.removesuffix(stage_of(path.stem))
    target = (output or path.parent) / f"{stem}.{field.name}.pdf"
    if target.exists():
        raise ProblemsFound([Problem("sign-target-exists", values={"target": str(target)})])
    return target


def _about_picture(field: SignatureField, request: SigningRequest) -> Iterator[Problem]:
    """The corner of a copy or an appendix shows a line, even if the other files of the run show a picture."""
    if request.signatory.picture and corner_mark(field.words):
        yield Problem("image-on-copy", values={"field": field.name}, severity=Severity.NOTE)


def _about_earlier_signatures(pdf: bytes, fields: Iterable[SignatureField], level: Level) -> Iterator[Problem]:
    """Each signature needs lasting proofs of its own: a later one's do not make an earlier one last longer."""
    signed = [field.name for field in fields if field.is_signed]
    if level.keeps_proofs and signed and "/DSS" not in open_pdf(pdf).root:
        values = {"fields": ", ".join(signed), "level": str(level)}
        yield Problem("sign-earlier-unproved", values=values, severity=Severity.WARNING)

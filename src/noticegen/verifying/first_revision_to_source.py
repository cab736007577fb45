"""The document under all signatures → whether the source that it carries gives it again, byte for byte."""

from collections.abc import Callable

from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.printing.imprint import FORM
from noticegen.problems.problem import Problem, ProblemsFound, Severity

from .verdict import Source

Renders = Callable[[Attachments], bytes]

_NO_ANSWER = {"source-other-makers": Source.OTHER_MAKERS, "source-not-whole": Source.NOT_WHOLE}
"""Why a PDF cannot be made again, which says nothing against it."""


def first_revision_to_source(first: bytes, renders: Renders) -> tuple[Source, tuple[Problem, ...]]:
    """What the comparison says, and the problems to report. A PDF that carries no source has nothing against it.

    Templates and measures that it carries are never used, whoever has signed them: a signature says who wrote a
    template, not that it is harmless. Such a file cannot be compared.
    """
    try:
        files = pdf_to_attachments(first, "")
        if not files:
            return Source.NONE, (Problem("verify-no-source", severity=Severity.NOTE),)
        if FORM in files:
            return Source.NOT_ASKED, (Problem("verify-source-own-form", severity=Severity.NOTE),)
        again = renders(files)
    except ProblemsFound as found:
        return _no_bytes(found)
    if again == first:
        return Source.SAME, ()
    return Source.DIFFERS, (Problem("verify-source-differs"),)


def _no_bytes(found: ProblemsFound) -> tuple[Source, tuple[Problem, ...]]:
    (first, *_) = found.problems
    source = _NO_ANSWER.get(first.code)
    if source is None:
        return Source.DIFFERS, (*found.problems, Problem("verify-source-differs"))
    return source, (Problem("verify-source-unknown", values={"why": _why(first)}, severity=Severity.NOTE),)


def _why(problem: Problem) -> str:
    return problem.values.get("differences", "–")

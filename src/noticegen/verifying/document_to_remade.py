"""A document → the same made again from the source that it carries, or why that cannot be."""

from collections.abc import Callable
from dataclasses import dataclass

from noticegen.pdf.attachments_to_pdf import Attachments
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
from noticegen.printing.source_problems import UNCOMPARABLE
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound, Severity

from .verdict import Source

Renders = Callable[[Attachments], Pdf]

_NO_ANSWER = {
    **dict.fromkeys(UNCOMPARABLE, Source.OTHER_MAKERS),
    "source-not-whole": Source.NOT_WHOLE,
    "source-own-form": Source.NOT_HERE,
}


@dataclass(frozen=True, slots=True)
class Remade:
    """`pdf` is what the source gives; without it, `source` and `problems` say why there is none."""

    pdf: Pdf | None = None
    source: Source = Source.NOT_ASKED
    problems: tuple[Problem, ...] = ()


def document_to_remade(document: bytes, renders: Renders) -> Remade:
    """Of a document that carries no source, nothing can be said, and nothing speaks against it."""
    try:
        files = pdf_to_attachments(document, "")
        if not files:
            return Remade(source=Source.NONE, problems=(_note("verify-no-source"),))
        return Remade(renders(files))
    except ProblemsFound as found:
        return _not_made(found)


def _not_made(found: ProblemsFound) -> Remade:
    (first, *_) = found.problems
    source = _NO_ANSWER.get(first.code)
    if source is None:
        return Remade(source=Source.DIFFERS, problems=(*found.problems, Problem("verify-source-differs")))
    if source is Source.NOT_HERE:
        return Remade(source=source, problems=(_note("verify-source-own-form"),))
    why = first.values.get("differences", str(first.code))
    return Remade(source=source, problems=(_note("verify-source-unknown", why=why),))


def _note(code: WrittenCode, **values: str) -> Problem:
    return Problem(code, values=values, severity=Severity.NOTE)

"""A PDF, whom we trust, the moment → what its signatures are worth, and why.

As pure as possible: only if the trust is online do we reach out, to the services that the certificates themselves name.
pyHanko judges what was signed and what came after. Ours are the rules that it leaves to others: the bytes that a
signature leaves out, the order of signing, the fields, that the last signature covers everything, that the document is
what its source gives.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from pyhanko.sign.fields import enumerate_sig_fields

from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.signing.document_history import DocumentHistory, Step
from noticegen.signing.key import name_of
from noticegen.signing.pdf_reader import DAMAGE, open_pdf
from noticegen.signing.steps_to_problems import steps_to_problems
from noticegen.signing.trust import Trust
from noticegen.signing.unlogged import unlogged

from .document_to_remade import Remade, Renders, document_to_remade
from .fields_to_problems import fields_to_problems
from .findings import Findings
from .findings_to_signature_verdicts import Judge, findings_to_signature_verdicts
from .reader_to_proofs import reader_to_proofs
from .signature_to_findings import signature_to_findings
from .verdict import Covers, Signs, Source, Standing, Verdict

_BEGINS = b"%PDF-"
_WITHIN = 1024


def pdf_to_verdict(pdf: bytes, trust: Trust, now: datetime, renders: Renders | None = None) -> Verdict:
    """The verdict on one file.

    Each signature vouches only for what it covers, so what was changed before it was made is reported too. With
    `renders` (`source_to_pdf`) the document is made again from the source that it carries. Neither is done where a
    signature does not hold. Raises ProblemsFound (`verify-not-pdf`) for a file that is no PDF at all.
    """
    if _BEGINS not in pdf[:_WITHIN]:
        raise ProblemsFound([Problem("verify-not-pdf")])
    try:
        with unlogged():
            verdict, history = _verdict_on_signatures(pdf, trust, now)
    except DAMAGE:
        return Verdict(problems=(Problem("verify-damaged"),))
    if verdict.signatures and verdict.standing is Standing.BAD:
        return verdict
    return _with_history(verdict, history, renders)


def _verdict_on_signatures(pdf: bytes, trust: Trust, now: datetime) -> tuple[Verdict, DocumentHistory]:
    """Each signature by itself, then the fields, then whom to trust and at which moment, then the file as a whole."""
    reader = open_pdf(pdf)
    embedded = reader.embedded_signatures
    found = [signature_to_findings(pdf, each) for each in embedded]
    fields = list(enumerate_sig_fields(reader))
    history = DocumentHistory.of(pdf, embedded)
    if not found:
        is_filled = any(value is not None for _, value, _ in fields)
        return Verdict(problems=(Problem("verify-other-kind" if is_filled else "verify-unsigned"),)), history
    about_fields = fields_to_problems(reader, embedded)
    words = {name: str(field.get_object().get("/TU", name)) for name, _, field in fields}
    judge = Judge(trust, reader_to_proofs(reader), words, reader.total_revisions)
    signatures = findings_to_signature_verdicts(found, judge, now)
    return Verdict(signatures, (*about_fields, *_about_file(found, trust))), history


def _with_history(verdict: Verdict, history: DocumentHistory, renders: Renders | None) -> Verdict:
    """With what was changed from one state of the file to the next, from the document as its source gives it."""
    made = document_to_remade(history.first_signed, renders) if renders else Remade()
    steps = history.steps(made.pdf.data if made.pdf else None)
    changes = steps_to_problems(steps, made.pdf.slots if made.pdf else ())
    source, problems = _compared(steps[0], changes) if made.pdf else (made.source, made.problems)
    return replace(verdict, source=source, problems=(*verdict.problems, *problems, *changes))


def _compared(first: Step, changes: Sequence[Problem]) -> tuple[Source, tuple[Problem, ...]]:
    """What the first signature covers, compared with the document as its source gives it."""
    if not first.changes:
        return Source.SAME, ()
    if first.after.startswith(first.before) or not has_errors(changes):
        return Source.CHANGED, ()
    return Source.DIFFERS, (Problem("verify-source-differs"),)


def _about_file(found: Sequence[Findings], trust: Trust) -> Iterator[Problem]:
    last = found[-1]
    if not has_errors(last.problems) and last.covers is not Covers.FILE:
        yield Problem("verify-tail", values={"field": last.field})
    yield from _about_same_certificate(found)
    if not trust.roots:
        yield Problem("verify-no-trust")


def _about_same_certificate(found: Sequence[Findings]) -> Iterator[Problem]:
    """A person and an organisation each have a certificate (Nghị định 30/2020/NĐ-CP, Điều 32)."""
    own = [(Signs.in_field(each.field), each.embedded.signer_cert) for each in found if each.is_intact]
    persons = {certificate.dump() for signs, certificate in own if signs is Signs.PERSON}
    for signs, certificate in own:
        if signs is Signs.ORGANISATION and certificate.dump() in persons:
            yield Problem("verify-same-certificate", values={"name": name_of(certificate)}, severity=Severity.WARNING)
            return

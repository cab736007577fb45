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

from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.signing.key import name_of
from noticegen.signing.pdf_reader import DAMAGE, open_pdf
from noticegen.signing.trust import Trust
from noticegen.signing.unlogged import unlogged

from .fields_to_problems import fields_to_problems
from .findings import Findings
from .findings_to_signatures import Judge, findings_to_signatures
from .first_revision_to_source import Renders, first_revision_to_source
from .reader_to_proofs import reader_to_proofs
from .signature_to_findings import signature_to_findings
from .verdict import Covers, Signs, Verdict

_BEGINS = b"%PDF-"
_WITHIN = 1024


def pdf_to_verdict(pdf: bytes, trust: Trust, now: datetime, renders: Renders | None = None) -> Verdict:
    """The verdict on one file.

    With `renders` (`source_to_pdf`) the document is made again from the source that it carries: only if nothing else is
    wrong, or if nothing is signed, and never with templates that came with it. Raises ProblemsFound (`verify-not-pdf`)
    for a file that is no PDF at all.
    """
    if _BEGINS not in pdf[:_WITHIN]:
        raise ProblemsFound([Problem("verify-not-pdf")])
    try:
        with unlogged():
            verdict = _verdict_on_signatures(pdf, trust, now)
    except DAMAGE:
        return Verdict(problems=(Problem("verify-damaged"),))
    if renders is None or (verdict.signatures and not verdict.is_good):
        return verdict
    return _with_source(verdict, pdf, renders)


def _verdict_on_signatures(pdf: bytes, trust: Trust, now: datetime) -> Verdict:
    """Each signature by itself, then the fields, then whom to trust and at which moment, then the file as a whole."""
    reader = open_pdf(pdf)
    embedded = reader.embedded_signatures
    found = [signature_to_findings(pdf, each) for each in embedded]
    fields = list(enumerate_sig_fields(reader))
    if not found:
        is_filled = any(value is not None for _, value, _ in fields)
        return Verdict(problems=(Problem("verify-other-kind" if is_filled else "verify-unsigned"),))
    about_fields = fields_to_problems(reader, embedded)
    words = {name: str(field.get_object().get("/TU", name)) for name, _, field in fields}
    judge = Judge(trust, reader_to_proofs(reader), words, reader.total_revisions)
    signatures = findings_to_signatures(found, judge, now)
    return Verdict(signatures, (*about_fields, *_about_file(found, trust)))


def _with_source(verdict: Verdict, pdf: bytes, renders: Renders) -> Verdict:
    first = pdf_to_first_revision(pdf)
    source, problems = first_revision_to_source(first, renders)
    return replace(verdict, source=source, problems=(*verdict.problems, *problems))


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

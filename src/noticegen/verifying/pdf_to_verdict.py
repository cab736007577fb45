"""A PDF, whom one trusts, the moment → what its signatures are worth, and why.

As pure as asking allows: only with `is_online` does it reach out, to the services that the certificates themselves
name. pyHanko judges what was signed and what came after; ours are the rules it leaves to others: the bytes a signature
leaves out, the order of signing, the fields, that the last signature covers all, that the document is what its source
gives.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.signing.key import name_of
from noticegen.signing.pdf_to_signature_fields import DAMAGE
from noticegen.signing.trust import Trust
from noticegen.signing.unlogged import unlogged

from .fields_to_problems import fields_to_problems
from .findings_to_signatures import Judge, field_signs, findings_to_signatures
from .first_revision_to_source import Renders, first_revision_to_source
from .reader_to_proofs import reader_to_proofs
from .signature_to_findings import Findings, signature_to_findings
from .verdict import Covers, Signs, Verdict

_BEGINS = b"%PDF-"
_WITHIN = 1024


def pdf_to_verdict(pdf: bytes, trust: Trust, now: datetime, renders: Renders | None = None) -> Verdict:
    """The verdict on one file.

    With `renders` (`source_to_pdf`) the document is made again of what it carries; only where nothing else is wrong,
    or nothing is signed, and then by no template that came with it. Raises ProblemsFound (`verify-not-pdf`) for a file
    that is no PDF at all.
    """
    if _BEGINS not in pdf[:_WITHIN]:
        raise ProblemsFound([Problem("verify-not-pdf")])
    try:
        with unlogged():
            verdict = _verdict(pdf, trust, now)
    except DAMAGE:
        return Verdict(problems=(Problem("verify-damaged"),))
    if renders is None or (verdict.signatures and not verdict.is_good):
        return verdict
    is_vouched_for = bool(verdict.signatures)
    source, problems = first_revision_to_source(pdf_to_first_revision(pdf), renders, is_vouched_for=is_vouched_for)
    return replace(verdict, source=source, problems=(*verdict.problems, *problems))


def _verdict(pdf: bytes, trust: Trust, now: datetime) -> Verdict:
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    embedded = reader.embedded_signatures
    found = [signature_to_findings(pdf, each) for each in embedded]
    fields = list(enumerate_sig_fields(reader))
    if not found:
        is_filled = any(value is not None for _, value, _ in fields)
        return Verdict(problems=(Problem("verify-other-kind" if is_filled else "verify-unsigned"),))
    words = {name: str(field.get_object().get("/TU", name)) for name, _, field in fields}
    judge = Judge(trust, reader_to_proofs(reader), words, reader.total_revisions)
    problems = [*fields_to_problems(reader, embedded), *_about_file(found, trust)]
    return Verdict(findings_to_signatures(found, judge, now), tuple(problems))


def _about_file(found: Sequence[Findings], trust: Trust) -> Iterator[Problem]:
    last = found[-1]
    if not has_errors(last.problems) and last.covers is not Covers.FILE:
        yield Problem("verify-tail", values={"field": last.field})
    yield from _about_sameness(found)
    if not trust.roots:
        yield Problem("verify-no-trust")


def _about_sameness(found: Sequence[Findings]) -> Iterator[Problem]:
    """A person's certificate and an organisation's are two (Nghị định 30/2020/NĐ-CP, Điều 32)."""
    own = [(field_signs(each.field), each.embedded.signer_cert) for each in found if each.is_intact]
    persons = {certificate.dump() for signs, certificate in own if signs is Signs.PERSON}
    for signs, certificate in own:
        if signs is Signs.ORGANISATION and certificate.dump() in persons:
            yield Problem("verify-same-certificate", values={"name": name_of(certificate)}, severity=Severity.WARNING)
            return

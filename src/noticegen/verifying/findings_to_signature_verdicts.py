"""What each signature is by itself, and whom we trust → what each is worth, with the moment at which we judge it.

We go backwards. A time stamp over the whole document shows that everything under it existed by then, so we judge what
lies under it at that time; the last signature, and any that no stamp covers, we judge now. If a signature has a time
stamp of its own and the file keeps proofs, we judge it at the time of that stamp, by those proofs alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from asn1crypto.x509 import Certificate

from noticegen.problems.codes import WrittenCode
from noticegen.problems.hanoi import hanoi_day
from noticegen.problems.problem import Problem, Severity
from noticegen.signing.key import is_named_in, issuer_of, name_of
from noticegen.signing.level import Level
from noticegen.signing.trust import Reason, Trust, names_whom_to_ask

from .certificate_to_root import Distrusted, Proofs, Question, certificate_to_root
from .findings import Findings, Stamp
from .verdict import SignatureVerdict, Signs

_CODES: Mapping[Reason, WrittenCode] = {
    "revoked": "verify-revoked",
    "expired": "verify-expired",
    "early": "verify-early",
    "state-unknown": "verify-state-unknown",
    "weak-certificate": "verify-weak-certificate",
    "other-use": "verify-other-use",
    "not-provable": "verify-not-provable",
    "untrusted": "verify-untrusted",
}


@dataclass(frozen=True)
class Judge:
    """By what we judge all signatures of a file; `words` says what each field is for, by the field's name."""

    trust: Trust
    proofs: Proofs
    words: Mapping[str, str]
    revisions: int


@dataclass(frozen=True, slots=True)
class _Trusted:
    root: str
    by_proofs: bool = False
    is_state_known: bool = False


def findings_to_signature_verdicts(
    found: Sequence[Findings], judge: Judge, now: datetime
) -> tuple[SignatureVerdict, ...]:
    """In the order given, which is the order of signing."""
    moment, is_kept, verdicts = now, False, list[SignatureVerdict]()
    for each in reversed(found):
        verdict = _document_stamp_verdict(each, judge, moment) if each.is_stamp else _verdict(each, judge, moment)
        if verdict.level == Level.B_LT and is_kept:
            verdict = replace(verdict, level=Level.B_LTA)
        if verdict.signs is Signs.TIME and verdict.is_good and verdict.stamped and judge.trust.roots:
            moment, is_kept = min(moment, verdict.stamped), True
        verdicts.append(verdict)
    return tuple(reversed(verdicts))


def _facts(found: Findings, judge: Judge) -> SignatureVerdict:
    certificate = found.embedded.signer_cert if found.is_intact else None
    return SignatureVerdict(
        field=found.field,
        words=judge.words.get(found.field, found.field),
        signs=Signs.TIME if found.is_stamp else Signs.in_field(found.field),
        problems=found.problems,
        signer=name_of(certificate) if certificate else "",
        issuer=issuer_of(certificate) if certificate else "",
        claimed=found.claimed,
        covers=found.covers,
        revision=found.embedded.signed_revision + 1,
        revisions=judge.revisions,
        is_intact=found.is_intact and not found.problems,
    )


def _document_stamp_verdict(found: Findings, judge: Judge, moment: datetime) -> SignatureVerdict:
    """The verdict on a time stamp over the document."""
    facts = _facts(found, judge)
    if found.stamp is None or not judge.trust.roots:
        return facts
    try:
        root = _stamper_root(found.stamp, judge, moment)
    except Distrusted as error:
        return _with(facts, _problem(error, facts.field, found.stamp.certificate))
    return replace(facts, root=root, stamped=found.stamp.time, stamper=name_of(found.stamp.certificate))


def _verdict(found: Findings, judge: Judge, moment: datetime) -> SignatureVerdict:
    facts = _facts(found, judge)
    if not found.is_intact:
        return facts
    if not judge.trust.roots:
        return _with(facts, *_about_name(facts))
    certificate = found.embedded.signer_cert
    if found.stamp:
        try:
            _stamper_root(found.stamp, judge, moment)
            facts = replace(facts, stamped=found.stamp.time, stamper=name_of(found.stamp.certificate))
        except Distrusted as error:
            facts = _with(facts, _problem(error, facts.field, found.stamp.certificate))
    try:
        trusted = _signer_root(found, judge, facts.stamped, moment)
    except Distrusted as error:
        return _with(facts, _problem(error, facts.field, certificate))
    level = (Level.B_LT if trusted.by_proofs else Level.B_T) if facts.stamped else Level.B_B
    facts = replace(
        facts, root=trusted.root, is_state_known=trusted.is_state_known, level=level if facts.is_good else None
    )
    return _with(facts, *_about_state(facts, certificate, judge), *_about_name(facts))


def _stamper_root(stamp: Stamp, judge: Judge, moment: datetime) -> str:
    question = Question(stamp.certificate, stamp.others, moment, judge.trust.is_online, stamps_time=True)
    return certificate_to_root(question, judge.trust, judge.proofs)


def _signer_root(found: Findings, judge: Judge, stamped: datetime | None, moment: datetime) -> _Trusted:
    """Raises Distrusted."""
    certificate, others = found.embedded.signer_cert, tuple(found.embedded.other_embedded_certs)
    if stamped and judge.proofs:
        alone = replace(judge.trust, is_online=False)
        try:
            root = certificate_to_root(Question(certificate, others, stamped, strictly=True), alone, judge.proofs)
            if names_whom_to_ask(certificate):  # otherwise the proofs concern other certificates
                return _Trusted(root, by_proofs=True, is_state_known=True)
        except Distrusted as error:
            if error.reason != "state-unknown":
                raise
    is_expired = moment > certificate.not_valid_after
    if is_expired and stamped and stamped <= certificate.not_valid_after:
        raise Distrusted("not-provable")
    # An answer given now may report a revocation after the stamp, which takes nothing from what was signed before it.
    asked = stamped if stamped and judge.trust.is_online else moment
    question = Question(certificate, others, asked, judge.trust.is_online)
    is_known = judge.trust.is_online and names_whom_to_ask(certificate)
    return _Trusted(certificate_to_root(question, judge.trust, judge.proofs), is_state_known=is_known)


def _about_state(facts: SignatureVerdict, certificate: Certificate, judge: Judge) -> Iterator[Problem]:
    """Whether the certificate was revoked is unknown: a warning for whoever asked, otherwise a note."""
    if facts.is_state_known:
        return
    values = {"field": facts.field, "name": facts.signer}
    if names_whom_to_ask(certificate):
        yield Problem("verify-state-unasked", values=values, severity=Severity.NOTE)
    else:
        severity = Severity.WARNING if judge.trust.is_online else Severity.NOTE
        yield Problem("verify-state-unaskable", values=values, severity=severity)


def _about_name(facts: SignatureVerdict) -> Iterator[Problem]:
    values = {"field": facts.field, "name": facts.signer, "words": facts.words}
    if facts.signs is not Signs.OTHER and not is_named_in(facts.signer, facts.words):
        yield Problem("verify-other-name", values=values, severity=Severity.WARNING)


def _with(facts: SignatureVerdict, *problems: Problem) -> SignatureVerdict:
    return replace(facts, problems=(*facts.problems, *problems))


def _problem(error: Distrusted, field: str, certificate: Certificate) -> Problem:
    first, last = hanoi_day(certificate.not_valid_before), hanoi_day(certificate.not_valid_after)
    values = {"field": field, "name": name_of(certificate), "issuer": issuer_of(certificate)}
    return Problem(_CODES[error.reason], values={**values, "first": first, "last": last})

"""Many files, one key: which of them can be signed, then each signed, written and told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pkcs11 import PKCS11Error

from noticegen.archive.stale_pdf import stale_pdf_to_problems
from noticegen.form.wording import DRAFT_MARK, SLIP_FORM
from noticegen.pdf.field_words import corner_mark
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from noticegen.pdf.signature_field import Party, SignatureField, stage_of
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound, Severity, has_errors
from noticegen.problems.reporter import Reporter
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.read_file import read_file

from .field_to_sign import field_to_sign
from .key import Key, is_named_in
from .level import Level
from .pdf_to_page_problems import pdf_to_page_problems
from .pdf_to_signature_fields import has_proofs, pdf_to_signature_fields
from .pdf_to_signed_pdf import pdf_to_signed_pdf
from .signatory import Signatory
from .signed_pdf_to_problems import signed_pdf_to_problems
from .token_key import lost_token


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who signs, in which field (by default the next one), to which folder.

    Whether blanks on the page will do; whether there is a picture to be shown.
    """

    party: Party
    field: str | None = None
    output: Path | None = None
    may_be_blank: bool = False
    has_picture: bool = False
    level: Level = Level.B_B


@dataclass(frozen=True, slots=True)
class Planned:
    """A file, the field to sign in it, where the signed one goes, and what its signer should know first."""

    path: Path
    pdf: bytes
    field: SignatureField
    target: Path
    warnings: Sequence[Problem] = ()


def plan(paths: Sequence[Path], wanted: Wanted, reporter: Reporter) -> tuple[list[Planned], list[Problem]]:
    """What can be signed, and what is wrong with the rest, told already."""
    planned, problems = list[Planned](), list[Problem]()
    for path in paths:
        try:
            planned.append(_unlike_others(_planned(path, wanted), planned))
        except ProblemsFound as found:
            problems += _told(found.problems, path, reporter)
            continue
        except Exception as error:  # noqa: BLE001 our bug with one file is told, and stops no other
            problems += _told([_bug(error, path)], path, reporter)
            continue
        _told(planned[-1].warnings, path, reporter)
    return planned, problems


def _unlike_others(new: Planned, planned: Iterable[Planned]) -> Planned:
    """Raises ProblemsFound where another file's signed one would have the same name."""
    place = new.target.resolve()
    for each in planned:
        if each.target.resolve() == place:
            values = {"other": str(each.path), "target": str(new.target)}
            raise ProblemsFound([Problem("sign-same-target", values=values)])
    return new


def _planned(path: Path, wanted: Wanted) -> Planned:
    if path.suffix.lower() == ".docx":
        raise ProblemsFound([Problem("sign-docx", values={"pdf": str(path.with_suffix(".pdf"))})])
    pdf = read_file(path, missing="pdf-not-found")
    fields = pdf_to_signature_fields(pdf)
    if not fields:
        _refuse_unsigned_kinds(pdf)
    field = field_to_sign(fields, wanted.party, wanted.field)
    if stale := stale_pdf_to_problems(path):
        raise ProblemsFound(stale)
    target = (wanted.output or path.parent) / f"{_stem(path)}.{field.name}.pdf"
    if target.exists():
        raise ProblemsFound([Problem("sign-target-exists", values={"target": str(target)})])
    about_page = pdf_to_page_problems(pdf, field, datetime.now(UTC), may_be_blank=wanted.may_be_blank)
    if has_errors(about_page):
        raise ProblemsFound(about_page)
    about = [*about_page, *_about_picture(field, wanted), *_about_earlier(pdf, fields, wanted.level)]
    return Planned(path, pdf, field, target, about)


def _about_earlier(pdf: bytes, fields: Iterable[SignatureField], level: Level) -> Iterator[Problem]:
    """Lasting proofs are a signature's own: one made before without any does not last longer for a later one's."""
    signed = [field.name for field in fields if field.is_signed]
    if level.keeps_proofs and signed and not has_proofs(pdf):
        values = {"fields": ", ".join(signed), "level": str(level)}
        yield Problem("sign-earlier-unproved", values=values, severity=Severity.WARNING)


def _about_picture(field: SignatureField, wanted: Wanted) -> Iterator[Problem]:
    """The corner of a copy or an appendix shows a line, whatever the other files of the run show."""
    if wanted.has_picture and corner_mark(field.words):
        yield Problem("image-on-copy", values={"field": field.name}, severity=Severity.NOTE)


def _refuse_unsigned_kinds(pdf: bytes) -> None:
    """Papers of ours that nobody signs, by what they say they are."""
    texts = pdf_to_texts(pdf)
    if DRAFT_MARK in texts.lines:
        raise ProblemsFound([Problem("sign-draft")])
    heading = f"{SLIP_FORM} "
    if texts.title.startswith(heading) and any(line.startswith(heading.upper()) for line in texts.lines):
        raise ProblemsFound([Problem("sign-work-slip")])


def _stem(path: Path) -> str:
    """The name without the field signed last: each stage is called after its own."""
    return path.stem.removesuffix(stage_of(path.stem))


def sign_all(
    planned: Iterable[Planned], key: Key, signatory: Signatory, reporter: Reporter
) -> Iterator[Sequence[Problem]]:
    """For each file what went wrong, told already; nothing if it is signed. A token that is gone ends it."""
    for each in planned:
        try:
            _sign(each, key, signatory)
        except ProblemsFound as found:
            yield _told(found.problems, each.path, reporter)
            continue
        except PKCS11Error:
            yield _told(lost_token().problems, each.path, reporter)
            return
        except Exception as error:  # noqa: BLE001 as above
            yield _told([_bug(error, each.path)], each.path, reporter)
            continue
        reporter.say(reporter.word("signed", path=each.target, words=each.field.words, name=key.name))
        reporter.tell(_unlike(each, key), {})
        yield ()


def _bug(error: Exception, path: Path) -> Problem:
    from noticegen.problems.bug_report import bug_to_problem

    return bug_to_problem(str(path), ["sign", str(path)], error)


def _sign(planned: Planned, key: Key, signatory: Signatory) -> None:
    """Raises ProblemsFound. What was made is read back: a file whose signature does not hold is not written."""
    if problems := signed_pdf_to_problems(planned.pdf):
        raise ProblemsFound(problems)
    signing = signatory.signing(planned.pdf, planned.field, key, datetime.now(UTC).astimezone(HANOI))
    signed = pdf_to_signed_pdf(planned.pdf, signing)
    if problems := signed_pdf_to_problems(signed):
        raise ProblemsFound([Problem("sign-does-not-hold", values={"field": planned.field.name})])
    atomic_write({planned.target: signed}, still=lambda path: not path.exists())


def _unlike(planned: Planned, key: Key) -> list[Problem]:
    """A certificate of another name than the field was made for: perhaps another's token."""
    if is_named_in(key.name, planned.field.words):
        return []
    values = {"path": str(planned.target), "name": key.name, "words": planned.field.words}
    return [Problem("sign-other-name", values=values, severity=Severity.WARNING)]


def _told(problems: Iterable[Problem], path: Path, reporter: Reporter) -> list[Problem]:
    """Named after their file, those that name none."""
    named = [replace(each, values={"path": str(path), **each.values}) for each in problems]
    reporter.tell(named, {})
    return named

"""Many files, one key: find out which of them can be signed, then sign, write and report each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pkcs11 import PKCS11Error

from noticegen.archive.finish_beside import finish_beside
from noticegen.pdf.foreign_pdf import within_limits
from noticegen.problems.hanoi import HANOI
from noticegen.problems.problem import Problem, ProblemsFound, Severity
from noticegen.problems.reporter import Reporter
from noticegen.workspace.write_new import write_new

from .key import Key, is_named_in
from .key_source import KeySource
from .path_to_signable_file import path_to_signable_file
from .pdf_to_signed_pdf import pdf_to_signed_pdf
from .signed_pdf_to_problems import signed_pdf_to_problems
from .signing_request import SignableFile, SigningRequest
from .token_key import lost_token


def sign_files(paths: Sequence[Path], request: SigningRequest, source: KeySource, reporter: Reporter) -> list[Problem]:
    """What went wrong, already reported. One failure stops no other file; a token that is gone ends the run.

    Every file is looked at before anybody is asked for a PIN, and nobody is asked if no file can be signed.
    """
    files, problems = _find_signable(paths, request, reporter)
    signed = 0
    if files:
        with source.opened(reporter) as key:
            for found in _sign_each(files, request, key, reporter):
                signed += not found
                problems += found
    reporter.say(reporter.word("sign-summary", signed=signed, files=len(paths)))
    return problems


def _find_signable(
    paths: Sequence[Path], request: SigningRequest, reporter: Reporter
) -> tuple[list[SignableFile], list[Problem]]:
    """The files that can be signed, and what is wrong with the others, already reported."""
    files, problems = list[SignableFile](), list[Problem]()
    for path in paths:
        try:
            finish_beside(path, reporter)
            with within_limits():
                file = path_to_signable_file(path, request, datetime.now(UTC))
            _refuse_same_target(file, files)
        except ProblemsFound as found:
            problems += _report(found.problems, path, reporter)
        except Exception as error:  # noqa: BLE001 our bug with one file is reported, and stops no other
            problems += _report([_bug(error, path)], path, reporter)
        else:
            files.append(file)
            _report(file.warnings, path, reporter)
    return files, problems


def _refuse_same_target(file: SignableFile, others: Iterable[SignableFile]) -> None:
    place = file.target.resolve()
    for other in others:
        if other.target.resolve() == place:
            values = {"other": str(other.path), "target": str(file.target)}
            raise ProblemsFound([Problem("sign-same-target", values=values)])


def _sign_each(
    files: Iterable[SignableFile], request: SigningRequest, key: Key, reporter: Reporter
) -> Iterator[Sequence[Problem]]:
    """For each file what went wrong, already reported; nothing if it was signed."""
    for file in files:
        try:
            signed = _signed(file, request, key)
            write_new(file.target, signed)
        except ProblemsFound as found:
            yield _report(found.problems, file.path, reporter)
        except PKCS11Error:
            yield _report(lost_token().problems, file.path, reporter)
            return
        except Exception as error:  # noqa: BLE001 as above
            yield _report([_bug(error, file.path)], file.path, reporter)
        else:
            reporter.say(reporter.word("signed", path=file.target, words=file.field.words, name=key.name))
            reporter.report(list(_about_name(file, key)), {})
            yield ()


def _signed(file: SignableFile, request: SigningRequest, key: Key) -> bytes:
    """The signed PDF, which is read back before anybody gets it.

    Raises ProblemsFound: an earlier signature is broken, this one cannot be made, or what was made does not hold.
    """
    if problems := signed_pdf_to_problems(file.pdf):
        raise ProblemsFound(problems)
    now = datetime.now(UTC).astimezone(HANOI)
    signed = pdf_to_signed_pdf(file.pdf, request.signatory.signing(file.pdf, file.field, key, now))
    if signed_pdf_to_problems(signed):
        raise ProblemsFound([Problem("sign-does-not-hold", values={"field": file.field.name})])
    return signed


def _about_name(file: SignableFile, key: Key) -> Iterator[Problem]:
    """The certificate may be another person's: somebody may have picked up the wrong token."""
    if not is_named_in(key.name, file.field.words):
        values = {"path": str(file.target), "name": key.name, "words": file.field.words}
        yield Problem("sign-other-name", values=values, severity=Severity.WARNING)


def _bug(error: Exception, path: Path) -> Problem:
    from noticegen.problems.bug_report import bug_to_problem

    return bug_to_problem(str(path), ["sign", str(path)], error)


def _report(problems: Iterable[Problem], path: Path, reporter: Reporter) -> list[Problem]:
    """Every problem that names no file gets this one's name."""
    named = [replace(each, values={"path": str(path), **each.values}) for each in problems]
    reporter.report(named, {})
    return named

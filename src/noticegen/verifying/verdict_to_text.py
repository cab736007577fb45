"""A verdict → sentences that a clerk understands: each signature by itself, then the file as a whole."""

from collections.abc import Iterator
from datetime import datetime

from noticegen.problems.hanoi import hanoi_day, hanoi_time
from noticegen.problems.messages import describe, words
from noticegen.problems.problem import Problem, Severity

from .verdict import SignatureVerdict, Signs, Standing, Verdict

_MARKS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.NOTE: "·"}


def verdict_to_text(path: str, verdict: Verdict, lang: str) -> str:
    """Several lines, without a line break at the end."""
    said = words(lang)
    lines = [f"{path}: {_headline(verdict, lang)}"]
    for number, each in enumerate(verdict.signatures, 1):
        lines += [f"  {number}. {line}" if not index else f"     {line}" for index, line in _numbered(each, lang)]
    if (source := f"verify-source-{verdict.source}") in said:
        lines.append(f"  {said[source if verdict.signatures else f'{source}-unsigned']}")
    lines += [f"  {line}" for problem in verdict.problems for line in _problem(problem, lang)]
    return "\n".join(lines)


def _headline(verdict: Verdict, lang: str) -> str:
    said = words(lang)
    headline = said[f"verify-{verdict.standing}"]
    is_to_be_looked_at = verdict.has_warnings and verdict.standing is not Standing.BAD
    return f"{headline}; {said['verify-warned']}" if is_to_be_looked_at else headline


def _numbered(each: SignatureVerdict, lang: str) -> Iterator[tuple[int, str]]:
    return iter(enumerate(_signature(each, lang)))


def _signature(each: SignatureVerdict, lang: str) -> Iterator[str]:
    said = words(lang)
    yield said[f"verify-is-{each.signs}"].format(words=each.words, field=each.field)
    if each.signer:
        yield said["verify-who"].format(signer=each.signer, issuer=each.issuer)
    if time := _time(each, lang):
        yield time
    if each.is_intact:
        yield said[f"verify-covers-{each.covers}"].format(revision=each.revision, revisions=each.revisions)
    if each.root:
        trusted = said["verify-trusted"].format(root=each.root)
        yield f"{trusted} {said['verify-level'].format(level=each.level.upper())}" if each.level else trusted
    for problem in each.problems:
        yield from _problem(problem, lang)


def _time(each: SignatureVerdict, lang: str) -> str:
    said = words(lang)
    if each.stamped:
        return said["verify-time-stamped"].format(time=_moment(each.stamped), stamper=each.stamper)
    if each.claimed and each.signs is not Signs.TIME:
        return said["verify-time-claimed"].format(time=_moment(each.claimed))
    return ""


def _moment(moment: datetime) -> str:
    return f"{hanoi_time(moment)} {hanoi_day(moment)} (+07:00)"


def _problem(problem: Problem, lang: str) -> Iterator[str]:
    sentences = describe(problem, lang)
    yield f"{_MARKS[problem.severity]} {sentences.message} [{problem.code}]"
    if sentences.hint:
        yield f"  → {sentences.hint}"

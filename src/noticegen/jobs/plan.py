"""A notice's bytes → the papers to print of it: the first half of the work, the cheap one. It shows what changed."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from noticegen.check import bytes_to_checked, measured
from noticegen.jobs.kit import Kit, office_of, press_of
from noticegen.jobs.leaks import Secret, secret_of
from noticegen.notice import Notice
from noticegen.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.problem import Problem, ProblemsFound

_PLACE = re.compile(r' data-at="[^"]*"')


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which papers of a notice: itself, and the excerpts of these units; `units` None means of all that have some."""

    notice: bool = True
    units: tuple[str, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to print. `name` is its place below the notice's folder, without suffix."""

    name: str
    html: str
    content: str
    """Digest of what it says; the same words at other lines of the YAML have the same."""
    unit: str = ""
    unit_name: str = ""
    secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class PlanJob:
    """A notice to look at."""

    kit: Kit
    file: str
    stem: str
    data: bytes
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be printed; nothing for a notice that has errors. `empty` are units asked for that have nothing."""

    problems: tuple[Problem, ...]
    source: str
    is_fit: bool = False
    papers: tuple[Paper, ...] = ()
    empty: tuple[str, ...] = ()


def plan(job: PlanJob) -> Plan:
    """Read, check and measure a notice, and lay out the pages of all that is wanted as HTML."""
    office, press = office_of(job.kit), press_of(job.kit)
    checked = measured(bytes_to_checked(job.data, job.file, office), press.typesetter)
    if not checked.is_fit or checked.notice is None:
        return Plan(checked.problems, checked.source)
    excerpts = _excerpts(checked.notice, job)
    try:
        papers = tuple(_papers(checked.notice, excerpts, job))
    except ProblemsFound as found:
        return Plan((*checked.problems, *found.problems), checked.source)
    empty = tuple(unit for unit in job.wanted.units or () if unit not in excerpts)
    return Plan(checked.problems, checked.source, is_fit=True, papers=papers, empty=empty)


def _excerpts(notice: Notice, job: PlanJob) -> dict[str, Excerpt]:
    if job.wanted.units == ():
        return {}
    found = notice_to_excerpts(notice, office_of(job.kit))
    wanted = found if job.wanted.units is None else job.wanted.units
    return {unit: found[unit] for unit in wanted if unit in found}


def _papers(notice: Notice, excerpts: dict[str, Excerpt], job: PlanJob) -> Iterator[Paper]:
    press = press_of(job.kit)
    if job.wanted.notice:
        html = press.html(notice)
        yield Paper(job.stem, html, content_digest(html))
    for unit, excerpt in excerpts.items():
        html = press.excerpt_html(excerpt)
        name, secret = f"excerpts/{unit}", secret_of(excerpt)
        yield Paper(name, html, content_digest(html), unit, str(excerpt.unit.name), secret)


def content_digest(html: str) -> str:
    """Of the page without the places in the YAML, which a comment above them moves."""
    return hashlib.sha256(_PLACE.sub("", html).encode()).hexdigest()

"""A notice's bytes → the papers to print of it: the first half of the work, the cheap one. It shows what changed."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from noticegen.check import bytes_to_checked, measured
from noticegen.jobs.copy_order import CopyOrder
from noticegen.jobs.kit import Kit, office_of, press_of
from noticegen.jobs.leaks import Secret, secret_of
from noticegen.notice import Notice
from noticegen.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.problem import Problem, ProblemsFound

_PLACE = re.compile(r' data-at="[^"]*"')


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which papers of a notice: itself, the slips of these units, these formal extracts.

    `units` None means every unit that has something, and so does an order for no unit.
    """

    notice: bool = True
    units: tuple[str, ...] | None = ()
    copies: tuple[CopyOrder, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to print. `name` is its place below the notice's folder, without suffix."""

    name: str
    html: str
    content: str
    """Digest of what it says; the same words at other lines of the YAML have the same."""
    unit: str = ""
    unit_name: str = ""
    order: CopyOrder | None = None
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
    try:
        papers = tuple(_papers(checked.notice, job))
    except ProblemsFound as found:
        return Plan((*checked.problems, *found.problems), checked.source)
    have = {paper.unit for paper in papers}
    asked = (*(job.wanted.units or ()), *(order.unit for order in job.wanted.copies if order.unit))
    empty = tuple(unit for unit in dict.fromkeys(asked) if unit not in have)
    return Plan(checked.problems, checked.source, is_fit=True, papers=papers, empty=empty)


def _papers(notice: Notice, job: PlanJob) -> Iterator[Paper]:
    press, wanted = press_of(job.kit), job.wanted
    if wanted.notice:
        html = press.html(notice)
        yield Paper(job.stem, html, content_digest(html))
    if wanted.units == () and not wanted.copies:
        return
    excerpts = notice_to_excerpts(notice, office_of(job.kit))
    for unit in excerpts if wanted.units is None else wanted.units:
        if excerpt := excerpts.get(unit):
            yield _excerpt_paper(f"excerpts/{unit}", press.excerpt_html(excerpt), excerpt)
    for order in _orders(wanted.copies, excerpts):
        copy = order.copy_of(notice, office_of(job.kit))
        yield _excerpt_paper(order.name, press.copy_html(excerpts[order.unit], copy), excerpts[order.unit], order)


def _orders(orders: Sequence[CopyOrder], excerpts: Mapping[str, Excerpt]) -> Iterator[CopyOrder]:
    """One for each unit that has something."""
    for order in orders:
        for unit in [order.unit] if order.unit else excerpts:
            if unit in excerpts:
                yield order.model_copy(update={"unit": unit})


def _excerpt_paper(name: str, html: str, excerpt: Excerpt, order: CopyOrder | None = None) -> Paper:
    unit = excerpt.unit
    return Paper(name, html, content_digest(html), unit.id, str(unit.name), order, secret_of(excerpt))


def content_digest(html: str) -> str:
    """Of the page without the places in the YAML, which a comment above them moves."""
    return hashlib.sha256(_PLACE.sub("", html).encode()).hexdigest()

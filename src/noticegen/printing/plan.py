"""A notice's bytes → the papers to print: the first half of the work, the cheap one. It shows what has changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from noticegen.checking.check import bytes_to_checked, measured
from noticegen.form.wording import APPENDIX_LABEL
from noticegen.notice.copy import Copy
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.issue import said_of_issue
from noticegen.notice.notice import Notice, State
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.workspace.slug import slug

from .content_digest import content_digest
from .kit import Kit, office_of
from .leaks import secret_of
from .paper import Paper
from .press import press_of
from .sources import excerpt_sources, notice_sources, said_in_sources


class Wanted(NamedTuple):
    """Which papers of a notice: itself, the slips of these units, these formal extracts.

    `units` None means every unit that has something, and so does an order for no unit.
    """

    notice: bool = True
    units: tuple[str, ...] | None = ()
    copies: tuple[CopyOrder, ...] = ()


class PlanJob(NamedTuple):
    """A notice to look at."""

    kit: Kit
    file: str
    stem: str
    data: bytes
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be printed; nothing for a notice that has errors.

    `units` have a task in it, `empty` were asked for and have none; `failed` are papers that cannot be made.
    `said_of_issue` are number and day of a notice that is issued.
    """

    problems: tuple[Problem, ...]
    source: str
    is_valid: bool = False
    papers: tuple[Paper, ...] = ()
    units: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    said_of_issue: Mapping[str, str] = field(default_factory=dict)


def plan(job: PlanJob) -> Plan:
    """Read, check and measure a notice, and lay out the pages of all that is wanted as HTML."""
    office, press = office_of(job.kit), press_of(job.kit)
    checked = measured(bytes_to_checked(job.data, job.file, office), press.typesetter)
    if not checked.is_valid or checked.notice is None:
        return Plan(checked.problems, checked.source)
    try:
        excerpts = notice_to_excerpts(checked.notice, office_of(job.kit))
        papers = (*_own_papers(checked.notice, job), *_slips(job, excerpts))
    except ProblemsFound as found:
        return Plan((*checked.problems, *found.problems), checked.source)
    copies = Copies(checked.notice, job, excerpts)
    asked = (*(job.wanted.units or ()), *(order.unit for order in job.wanted.copies if order.unit))
    return Plan(
        (*checked.problems, *copies.problems),
        checked.source,
        is_valid=True,
        papers=(*papers, *copies.papers),
        units=tuple(excerpts),
        empty=tuple(unit for unit in dict.fromkeys(asked) if unit not in excerpts),
        failed=tuple(copies.failed),
        said_of_issue=said_of_issue(checked.notice) if checked.notice.state is State.ISSUED else {},
    )


def _own_papers(notice: Notice, job: PlanJob) -> Iterator[Paper]:
    """The notice, and those of its appendices that are files of their own."""
    if job.wanted.notice:
        for number, html in press_of(job.kit).pages(notice):
            name = appendix_name(job.stem, number) if number else job.stem
            sources = notice_sources(notice, job.data, job.stem, job.kit, number)
            yield Paper(name, html, content_digest(html), sources=sources, state=notice.state)


def appendix_name(stem: str, number: object) -> str:
    """The name of a separate appendix's files; no notice's name has an underscore."""
    return f"{stem}_phu-luc-{number}"


def _slips(job: PlanJob, excerpts: Mapping[str, Excerpt]) -> Iterator[Paper]:
    for unit in excerpts if job.wanted.units is None else job.wanted.units:
        if excerpt := excerpts.get(unit):
            yield _excerpt_paper(f"excerpts/{slug(unit)}", excerpt, job.kit)


class Copies:
    """The formal extracts ordered: one that cannot be made says why and keeps no other paper from being made."""

    def __init__(self, notice: Notice, job: PlanJob, excerpts: Mapping[str, Excerpt]) -> None:
        self.papers: list[Paper] = []
        self.problems: list[Problem] = []
        self.failed: list[str] = []
        for order in _orders(job.wanted.copies, excerpts):
            try:
                copy = order.copy_of(notice, office_of(job.kit))
                self.papers.append(_excerpt_paper(order.name, excerpts[order.unit], job.kit, order, copy))
            except ProblemsFound as found:
                self.problems += [each for each in found.problems if each not in self.problems]
                self.failed.append(order.name)


def _orders(orders: Sequence[CopyOrder], excerpts: Mapping[str, Excerpt]) -> Iterator[CopyOrder]:
    """One for each unit that has something."""
    for order in orders:
        for unit in [order.unit] if order.unit else excerpts:
            if unit in excerpts:
                yield order.model_copy(update={"unit": unit})


def _excerpt_paper(
    name: str, excerpt: Excerpt, kit: Kit, order: CopyOrder | None = None, copy: Copy | None = None
) -> Paper:
    press = press_of(kit)
    html_of = partial(press.copy_html, copy=copy) if copy else press.excerpt_html
    unit, html = excerpt.unit, html_of(excerpt)
    secret = secret_of(excerpt, html_of, partial(said_in_sources, copy=copy, kit=kit))
    sources = excerpt_sources(excerpt, copy, order, html, kit)
    notice = excerpt.notice
    cites = bool(notice.appendices) and APPENDIX_LABEL.casefold() in html.casefold()
    return Paper(name, html, content_digest(html), unit.id, str(unit.name), order, secret, sources, notice.state, cites)

"""What is due of a notice: nothing, or which papers, and what to say of them. Pure, over what stands and the plan."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from noticegen.printing.paper import Paper
from noticegen.printing.plan import Plan, Wanted
from noticegen.problems.problem import Problem

from .asked import Asked
from .excerpts_due import excerpts_to_problems
from .record import UNMADE, Made
from .standing import Standing

MadeOf = Callable[[Paper], Made]
"""What a paper printed today is made of."""


class Due(NamedTuple):
    """The papers to print, what to say already, and how many papers stay as they are."""

    papers: tuple[Paper, ...]
    problems: tuple[Problem, ...]
    unchanged: int


def is_up_to_date(standing: Standing, inputs: str, asked: Asked) -> bool:
    """Whether the record was made from these inputs, covers all papers asked for, and no file has changed since."""
    record = standing.record
    if record is None or record.inputs != inputs or not asked.notice:
        return False
    return (record.has_all or asked.units == ()) and all(map(standing.is_as_made, record.papers))


def papers_wanted(standing: Standing, asked: Asked) -> Wanted:
    """What was asked for, and every excerpt once made; one whose files were deleted is not made again."""
    if not asked.notice:
        return Wanted(notice=False, units=asked.units, copies=asked.copies)
    left = standing.others_left.values()
    slips = tuple(paper.unit for paper in left if paper.is_slip)
    copies = tuple(paper.order for paper in left if paper.order)
    return Wanted(units=None if asked.units is None else slips, copies=copies)


def papers_due(plan: Plan, standing: Standing, made_of: MadeOf, names: Mapping[str, str], asked: Asked) -> Due:
    """The planned papers that are not there as they must be; `names` are the units' names by id."""
    papers = tuple(
        paper
        for paper in plan.papers
        if _is_due(paper, standing, made_of(paper)) and not _is_numbered_twice(paper, standing)
    )
    problems = excerpts_to_problems(plan, standing, names, asked) if plan.is_valid else ()
    return Due(papers, (*plan.problems, *problems), len(plan.papers) - len(papers))


def _is_due(paper: Paper, standing: Standing, made: Made) -> bool:
    known = standing.papers.get(paper.name)
    if known is None:
        return True
    if paper.order and paper.order.is_issued and known.made != UNMADE and known.made.content != made.content:
        return False  # `copy-out-of-date` says so; a numbered and dated copy is not rewritten
    return bool(known.made.why_not(made)) or not standing.is_as_made(paper.name)


def _is_numbered_twice(paper: Paper, standing: Standing) -> bool:
    """Whether this formal extract was ordered under another's number: `copy-number-twice` says so."""
    if paper.order is None or paper.name in standing.papers:
        return False
    return any(known.order and paper.order.has_number_of(known.order) for known in standing.others_left.values())

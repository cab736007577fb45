"""What the record will say once the printed papers are written. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from noticegen.notice.notice import State
from noticegen.printing.paper import Paper, Printed
from noticegen.problems.problem import Problem, has_errors

from .asked import Asked
from .record import UNMADE, PaperRecord, Record
from .standing import Standing

_SAID_AGAIN = ("excerpt-", "copy-", "signed-", "appendix-")
"""What is said of papers until somebody has done something about it, by how their codes begin."""


def next_record(
    standing: Standing, empty: Record, written: Mapping[str, PaperRecord], problems: Sequence[Problem], asked: Asked
) -> Record:
    """`empty` has the notice's source, today's inputs and the units to be named; `written` are the new papers' records.

    The inputs are kept only if everything was looked at and nothing is left to say or decide: then an equal run has
    nothing to do.
    """
    before, papers = standing.record, {**standing.papers, **written}
    there = {standing.folder.name, *standing.others_left, *written}
    left = {name: paper for name, paper in papers.items() if name in there}
    was_whole = before is not None and before.inputs == empty.inputs
    is_whole = (asked.notice or was_whole) and not has_errors(problems) and not _is_left_open(left, problems)
    had_all = was_whole and before is not None and before.has_all and len(left) == len(papers)
    return empty.model_copy(
        update={
            "inputs": empty.inputs if is_whole else "",
            "has_all": is_whole and (had_all or asked.units is None),
            "papers": left,
        }
    )


def _is_left_open(papers: Mapping[str, PaperRecord], problems: Iterable[Problem]) -> bool:
    """Whether the next run has something to say or to decide again."""
    is_open = any(problem.code.startswith(_SAID_AGAIN) for problem in problems)
    return is_open or any(paper.made == UNMADE for paper in papers.values())


def units_to_resend(standing: Standing, written: Iterable[tuple[Paper, Printed]], asked: Asked) -> Iterator[str]:
    """Units whose words changed, and units that have something new in a notice whose excerpts went out before."""
    had_excerpts = any(paper.unit for paper in standing.papers.values())
    for paper, printed in written:
        known = standing.papers.get(paper.name)
        is_other = known.paragraphs != printed.words if known else had_excerpts and asked.notice
        if paper.unit and is_other and paper.state is not State.DRAFT:
            yield paper.unit_name

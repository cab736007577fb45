"""What to say about a notice's excerpts before printing any: which are void, missing or out of date."""

from collections.abc import Iterator, Mapping

from noticegen.printing.plan import Plan, appendix_name
from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, Severity
from noticegen.workspace.shown import shown

from .asked import Asked
from .record import PaperRecord
from .standing import EXCERPTS, Standing


def excerpts_to_problems(plan: Plan, standing: Standing, names: Mapping[str, str], asked: Asked) -> list[Problem]:
    """`names` are the units' names by id."""
    there = standing.others_left
    if not asked.notice:
        empty = [Problem("nothing-for-unit", values={"unit": names.get(unit, unit)}) for unit in plan.empty]
        return [*empty, *_nothing_at_all(plan, asked), *_numbers_taken(plan, there, names), *_without_appendix(plan)]
    return [
        *_without_appendix(plan),
        *_void(plan, standing, names),
        *_issued_and_out_of_date(plan, there),
        *_missing(plan, there, names),
        *_unknown_files(plan, standing),
    ]


def _nothing_at_all(plan: Plan, asked: Asked) -> Iterator[Problem]:
    """Every unit's excerpt was asked for, and the notice gives no unit a task."""
    wants_all = asked.units is None or any(not order.unit for order in asked.copies)
    if wants_all and not plan.units:
        yield Problem("nothing-for-anybody")


def _void(plan: Plan, standing: Standing, names: Mapping[str, str]) -> Iterator[Problem]:
    """A unit that once had something, whose excerpt is now wrong; an appendix that is no longer a file of its own."""
    planned = {paper.name for paper in plan.papers} | set(plan.failed)
    for name, paper in standing.others_left.items():
        if name not in planned:
            files = [shown(standing.folder / place) for place in standing.files_of(name)]
            values = {"unit": names.get(paper.unit, paper.unit), "path": ", ".join(files)}
            code: WrittenCode = "excerpt-withdrawn" if paper.unit else "appendix-withdrawn"
            yield Problem(code, values=values, severity=Severity.WARNING)


def _issued_and_out_of_date(plan: Plan, there: Mapping[str, PaperRecord]) -> Iterator[Problem]:
    """A copy with a number and a date is a document: its words are not changed under the same number."""
    for paper in plan.papers:
        known = there.get(paper.name)
        if paper.order and paper.order.is_issued and known and known.made.content != paper.content:
            values = {"unit": paper.unit_name, "number": str(paper.order.number or ""), "date": paper.order.date}
            yield Problem("copy-out-of-date", values=values, severity=Severity.WARNING)


def _numbers_taken(plan: Plan, there: Mapping[str, PaperRecord], names: Mapping[str, str]) -> Iterator[Problem]:
    """A copy ordered under a number that was given already: to the same unit, for other words or another day, or to
    another unit. What was given is never changed.
    """
    given = [(name, known, known.order) for name, known in there.items() if known.order and known.order.number]
    for paper in plan.papers:
        for name, known, before in given:
            if paper.order is None or not paper.order.has_number_of(before):
                continue
            values = {"unit": names.get(known.unit, known.unit), "number": str(before.number), "date": before.date}
            if name != paper.name:
                yield Problem("copy-number-twice", values=values)
            elif before.is_issued and known.made.content != paper.content:
                yield Problem("copy-number-taken", values=values)


def _without_appendix(plan: Plan) -> Iterator[Problem]:
    """Units whose excerpt refers to an appendix that they do not get."""
    if units := [paper.unit_name for paper in plan.papers if paper.cites_an_appendix]:
        values = {"units": "; ".join(dict.fromkeys(units))}
        yield Problem("slip-cites-appendix", values=values, severity=Severity.NOTE)


def _missing(plan: Plan, there: Mapping[str, PaperRecord], names: Mapping[str, str]) -> Iterator[Problem]:
    """Where others have slips, a unit that has something new must not be forgotten."""
    if any(paper.is_slip for paper in there.values()):
        have = {paper.unit for paper in plan.papers}
        for unit in plan.units:
            if unit not in have:
                values = {"unit": names.get(unit, unit), "id": unit}
                yield Problem("excerpt-missing", values=values, severity=Severity.WARNING)


def _unknown_files(plan: Plan, standing: Standing) -> Iterator[Problem]:
    """Excerpts and appendices that no record speaks of: perhaps it was lost, and nobody keeps them up to date."""
    known = {*standing.others_left, *(paper.name for paper in plan.papers)}
    appendices = appendix_name(standing.folder.name, "")
    for place in standing.files:
        folder, _, file = place.rpartition("/")
        name = f"{folder}/{file}".removeprefix("/").partition(".")[0]
        is_excerpt = folder == EXCERPTS and not file.startswith((".", "~"))
        if name in known or not file.endswith((".docx", ".pdf")) or not (is_excerpt or place.startswith(appendices)):
            continue
        code: WrittenCode = "excerpt-unknown" if is_excerpt else "appendix-unknown"
        yield Problem(code, values={"path": shown(standing.folder / place)}, severity=Severity.WARNING)

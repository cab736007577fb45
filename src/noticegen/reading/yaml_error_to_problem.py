"""A YAML syntax error → a problem that names what the author most likely did.

A parser tells where it could not go on, and that is often a line below the slip. So we look at the author's lines
around that place for the slips people make, and believe one only if the file, so corrected, can be read further.
"""

from collections.abc import Iterable, Iterator

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .bracket_mistakes import bracket_slips
from .line_mistakes import line_slips
from .mistakes import Place, Slip
from .quote_mistakes import quote_slips

_QUICK = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MOST_TRIED = 40
_LARGEST_TRIED = 100_000


def yaml_error_to_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The most telling problem for this error."""
    place = _place_of(error, split_lines(text))
    slips = list(_slips(place))
    if len(text) <= _LARGEST_TRIED and (proven := _first_proven(slips, text, place)):
        return _told(proven, file)
    sure = next((slip for slip in slips if slip.is_sure), None)
    return _told(sure, file) if sure else Problem("yaml-syntax", At(file, place.line + 1, place.column + 1))


def _told(slip: Slip, file: str) -> Problem:
    return Problem(slip.code, At(file, slip.line + 1, slip.column + 1), slip.values, fix=slip.fix)


def _place_of(error: yaml.MarkedYAMLError, lines: list[str]) -> Place:
    mark = error.problem_mark or error.context_mark
    context = error.context_mark
    return Place(
        lines,
        mark.line if mark else 0,
        mark.column if mark else 0,
        context.line if context else None,
        context.column if context else 0,
        is_scanner=isinstance(error, yaml.scanner.ScannerError),
    )


def _slips(place: Place) -> Iterator[Slip]:
    yield from bracket_slips(place)
    yield from quote_slips(place)
    yield from line_slips(place)


def _first_proven(slips: Iterable[Slip], text: str, place: Place) -> Slip | None:
    """The first slip without which all of the file can be read, else the first without which more of it can."""
    before = _reach(text)
    if before is None:
        return None
    helps: Slip | None = None
    for slip in list(slips)[:_MOST_TRIED]:
        if slip.fix is None:
            if slip.is_sure:
                return helps or slip
            continue
        added = slip.fix.count("\n")
        after = _reach("\n".join([*place.lines[: slip.line], slip.fix, *place.lines[slip.line + 1 :]]))
        if after is None:
            return slip
        if after > (before[0] + added, before[1] + added):
            helps = helps or slip
    return helps


def _reach(text: str) -> tuple[int, int] | None:
    """How far the file can be read: the line that stops the parser, and the line it then thinks of; None for all."""
    try:
        for _ in yaml.parse(text, _QUICK):
            pass
    except yaml.MarkedYAMLError as error:
        mark, context = error.problem_mark, error.context_mark
        return (mark.line if mark else 0, context.line if context else 0)
    except (yaml.YAMLError, ValueError, OverflowError):
        return (0, 0)
    return None

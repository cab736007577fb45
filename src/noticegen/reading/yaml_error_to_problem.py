"""A YAML syntax error → a problem that names what the author most likely did.

A parser reports where it had to stop, which is often a line below the mistake. So we search the author's lines around
that place for the mistakes people make, and believe one only if its correction lets the parser read further.
"""

from collections.abc import Iterable, Iterator

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .bracket_mistakes import bracket_mistakes
from .line_mistakes import line_mistakes
from .mistakes import Mistake, Place
from .quote_mistakes import quote_mistakes
from .yaml_parsers import QUICK

_MOST_TRIED = 40
_LARGEST_TRIED = 100_000


def yaml_error_to_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The most helpful problem for this error."""
    place = _place_of(error, split_lines(text))
    mistakes = list(_mistakes(place))
    if len(text) <= _LARGEST_TRIED and (proven := _first_proven(mistakes, text, place)):
        return _to_problem(proven, file)
    sure = next((mistake for mistake in mistakes if mistake.is_sure), None)
    return _to_problem(sure, file) if sure else Problem("yaml-syntax", At(file, place.line + 1, place.column + 1))


def _to_problem(mistake: Mistake, file: str) -> Problem:
    return Problem(mistake.code, At(file, mistake.line + 1, mistake.column + 1), mistake.values, fix=mistake.fix)


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


def _mistakes(place: Place) -> Iterator[Mistake]:
    yield from bracket_mistakes(place)
    yield from quote_mistakes(place)
    yield from line_mistakes(place)


def _first_proven(mistakes: Iterable[Mistake], text: str, place: Place) -> Mistake | None:
    """The first mistake whose fix makes the whole file readable, else the first that makes more of it readable."""
    before = _reach(text)
    if before is None:
        return None
    helps: Mistake | None = None
    for mistake in list(mistakes)[:_MOST_TRIED]:
        if mistake.fix is None:
            if mistake.is_sure:
                return helps or mistake
            continue
        added = mistake.fix.count("\n")
        after = _reach("\n".join([*place.lines[: mistake.line], mistake.fix, *place.lines[mistake.line + 1 :]]))
        if after is None:
            return mistake
        if after > (before[0] + added, before[1] + added):
            helps = helps or mistake
    return helps


def _reach(text: str) -> tuple[int, int] | None:
    """How far the file can be read: the line where the parser stops and that of its context; None for all."""
    try:
        for _ in yaml.parse(text, QUICK):
            pass
    except yaml.MarkedYAMLError as error:
        mark, context = error.problem_mark, error.context_mark
        return (mark.line if mark else 0, context.line if context else 0)
    except (yaml.YAMLError, ValueError, OverflowError):
        return (0, 0)
    return None

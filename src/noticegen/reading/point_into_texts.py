"""Rules know only where a text begins: their problems, moved to the very spot inside it."""

from collections.abc import Iterable
from dataclasses import replace

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

_LINES_OF_A_TEXT = 60


def point_into_texts(problems: Iterable[Problem], source: str, file: str) -> list[Problem]:
    """What rules found inside a text of this file, at the spot itself: they know only where the text begins."""
    lines = split_lines(source)
    return [
        _closer(each, each.at, lines) if each.at and each.at.file == file and each.at.line <= len(lines) else each
        for each in problems
    ]


def _closer(problem: Problem, at: At, lines: list[str]) -> Problem:
    """Text knows where it begins; what was found in it may stand further on, even on a later line."""
    found, inside = problem.values.get("found", ""), int(problem.values.get("offset", "0"))
    start = at.column - 1
    if not inside and lines[at.line - 1][start:].lstrip("\"'").startswith(found):
        return problem
    for offset, line in enumerate(lines[at.line - 1 : at.line - 1 + _LINES_OF_A_TEXT]):
        if (column := line.find(found, start)) >= 0:
            return replace(problem, at=At(at.file, at.line + offset, column + inside + 1))
        start = 0
    return problem

"""Moves problems inside a text to their exact spot: rules know only where the text begins."""

from collections.abc import Iterable
from dataclasses import replace

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

_LINES_OF_A_TEXT = 60


def point_into_texts(problems: Iterable[Problem], source: str, file: str) -> list[Problem]:
    """The same problems, those inside a text of this file moved to their exact spot."""
    lines = split_lines(source)
    return [
        _closer(each, each.at, lines) if each.at and each.at.file == file and each.at.line <= len(lines) else each
        for each in problems
    ]


def _closer(problem: Problem, at: At, lines: list[str]) -> Problem:
    """Move a problem from the start of its text to the words it is about, perhaps on a later line."""
    found, inside = problem.values.get("found", ""), int(problem.values.get("offset", "0"))
    tries = _narrowing(problem.values["context"], found, inside) if "context" in problem.values else [(found, inside)]
    return next((moved for words, offset in tries if (moved := _moved(problem, at, lines, words, offset))), problem)


def _narrowing(context: str, found: str, inside: int) -> list[tuple[str, int]]:
    """The words with what stands around them, then with less of it: a line may end before, after or within."""
    end = inside + len(found)
    return [(context, inside), (context[:end], inside), (context[inside:], 0), (found, 0)]


def _moved(problem: Problem, at: At, lines: list[str], found: str, inside: int) -> Problem | None:
    """The problem at these words or, with the offset, amid them; None if no line has them."""
    start = at.column - 1
    if not inside and lines[at.line - 1][start:].lstrip("\"'").startswith(found):
        return problem
    for offset, line in enumerate(lines[at.line - 1 : at.line - 1 + _LINES_OF_A_TEXT]):
        if (column := line.find(found, start)) >= 0:
            return replace(problem, at=At(at.file, at.line + offset, column + inside + 1))
        start = 0
    return None

"""Problems, once the author's source is at hand: the exact column inside a text, and the corrected line.

Whoever finds a problem knows what is wrong (`found`) and perhaps what would be right (`suggestion`), but not the source
line. Here both meet. A fix is only ever offered, never applied.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .problem import At, Problem
from .text_to_problems import split_lines
from .yaml_error_to_problem import quoted

_LINES_OF_A_TEXT = 60


def problems_to_placed_problems(problems: Iterable[Problem], sources: Mapping[str, str]) -> list[Problem]:
    """The same problems, with a fix where one follows; in the order of the files."""
    lines = {file: split_lines(source) for file, source in sources.items()}
    placed = [_with_fix(problem, lines.get(problem.at.file, []) if problem.at else []) for problem in problems]
    return sorted(placed, key=lambda problem: (problem.at or At(""), -problem.severity, problem.code))


def point_into_texts(problems: Iterable[Problem], source: str) -> list[Problem]:
    """What rules found inside a text, at the spot itself: they know only where the text begins."""
    lines = split_lines(source)
    return [_closer(each, each.at, lines) if each.at and each.at.line <= len(lines) else each for each in problems]


def _closer(problem: Problem, at: At, lines: list[str]) -> Problem:
    """Text knows where it begins; what was found in it may stand further on, even on a later line."""
    found = problem.values.get("found", "")
    start = at.column - 1
    if lines[at.line - 1][start:].lstrip("\"'").startswith(found):
        return problem
    for offset, line in enumerate(lines[at.line - 1 : at.line - 1 + _LINES_OF_A_TEXT]):
        if (column := line.find(found, start)) >= 0:
            return replace(problem, at=At(at.file, at.line + offset, column + 1))
        start = 0
    return problem


def _with_fix(problem: Problem, lines: list[str]) -> Problem:
    if problem.fix is not None or problem.at is None or problem.at.line > len(lines):
        return problem
    line = lines[problem.at.line - 1]
    if problem.code == "prose-as-key":
        return replace(problem, fix=_quoted_entry(line))
    found, suggestion = problem.values.get("found", ""), problem.values.get("suggestion", "")
    before, rest = line[: problem.at.column - 1], unicodedata.normalize("NFC", line[problem.at.column - 1 :])
    if not found or not suggestion or not rest.lstrip("\"'").startswith(found):
        return problem
    return replace(problem, fix=before + rest.replace(found, suggestion, 1))


def _quoted_entry(line: str) -> str | None:
    return quoted(line, keyed=False) if line.lstrip().startswith("- ") else None

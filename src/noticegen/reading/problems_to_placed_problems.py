"""Problems → the same problems in the order of their places, with guesses at corrected lines.

The code that finds a problem knows what is wrong (`found`) and perhaps what would be right (`suggestion`), but not the
source line. The two meet here; `corrections` tries the guess.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import in_quotes


def problems_to_placed_problems(problems: Iterable[Problem], sources: Mapping[str, str]) -> list[Problem]:
    """The same problems in the order of the files, each with a guess at the corrected line if one can be made."""
    lines = {file: split_lines(source) for file, source in sources.items()}
    placed = [_with_guess(problem, lines.get(problem.at.file, []) if problem.at else []) for problem in problems]
    return sorted(placed, key=lambda problem: (problem.at or At(""), -problem.severity, problem.code))


def _with_guess(problem: Problem, lines: list[str]) -> Problem:
    if problem.guess is not None or problem.fix is not None or problem.at is None or problem.at.line > len(lines):
        return problem
    line = lines[problem.at.line - 1]
    if corrected := _CORRECTED.get(problem.code):
        return replace(problem, guess=corrected(line, problem))
    if problem.code in _OF_LINES:
        from .prose_guesses import GUESSES  # what only mistakes need, a `check` that finds none skips

        guess = GUESSES[problem.code](lines, problem.at.line - 1)
        return replace(problem, guess=guess.text, span=guess.span) if guess else problem
    found, suggestion = problem.values.get("found", ""), problem.values.get("suggestion", "")
    before, rest = line[: problem.at.column - 1], unicodedata.normalize("NFC", line[problem.at.column - 1 :])
    if not found or not suggestion or not rest.lstrip("\"'").startswith(found):
        return problem
    if before.rstrip().endswith("["):
        suggestion = suggestion.strip("[]")
    return replace(problem, guess=before + rest.replace(found, suggestion, 1))


def _whole_sentence(line: str, problem: Problem) -> str | None:
    """The pieces that commas cut a sentence into, joined again in quotation marks (ids: in brackets)."""
    pieces = r"\s*,\s*".join(re.escape(piece) for piece in problem.values["sentence"].split(", "))
    match = re.search(pieces, line)
    if match is None:
        return None
    whole = f"[{match.group()}]" if problem.values["quotes"] == "[]" else in_quotes(match.group())
    return line[: match.start()] + whole + line[match.end() :]


def _with_colon(line: str, problem: Problem) -> str | None:
    """The key followed by a colon and a space."""
    key, colon = (re.escape(problem.values[each]) for each in ("key", "found"))
    match = re.compile(rf"(\s*)({key})\s*{colon}\s*").search(line, problem.at.column - 1 if problem.at else 0)
    return f"{line[: match.end(2)]}: {line[match.end() :]}" if match else None


def _with_missing_colon(line: str, problem: Problem) -> str | None:
    """A colon where the problem points, after the key."""
    column = problem.at.column - 1 if problem.at else 0
    return f"{line[:column]}:{line[column:]}" if line[:column].endswith(problem.values["key"]) else None


_CORRECTED: Mapping[str, Callable[[str, Problem], str | None]] = {
    "comma-splits-text": _whole_sentence,
    "yaml-odd-colon": _with_colon,
    "yaml-colon-missing": _with_missing_colon,
}
"""For each code, a function from the line and the problem to the corrected line."""

_OF_LINES = frozenset({"prose-as-key", "list-expected", "double-dash", "line-break-in-text", "typed-label"})
"""The codes whose correction depends on the lines around, and may take several."""

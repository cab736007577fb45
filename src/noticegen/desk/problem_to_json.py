"""A problem → what the page shows of it, in the words that `check` uses, at the field that it is about."""

from typing import Any

from noticegen.problems.messages import describe
from noticegen.problems.problem import At, Problem
from noticegen.reading.yaml_layout import Path

from .paths import PathsByPlace
from .problem_key import problem_key

Json = dict[str, Any]


def problem_to_json(problem: Problem, lang: str, paths: PathsByPlace | None, file: str) -> Json:
    """`path` is None for what is about no value of this file."""
    described, at = describe(problem, lang), problem.at
    is_here = at is not None and at.file == file
    path = _path(problem, at, paths) if at and is_here and paths else None
    return {
        "key": problem_key(problem),
        "code": problem.code,
        "severity": problem.severity.name.lower(),
        "file": at.file if at else None,
        "line": at.line if at and is_here else None,
        "column": at.column if at and is_here else None,
        "path": list(path) if path else None,
        "message": described.message,
        "hint": described.hint,
        "fix": problem.fix,
        "span": problem.span,
    }


def _path(problem: Problem, at: At, paths: PathsByPlace) -> Path | None:
    """A key that is missing is about the field that it would fill, not about the mapping's first."""
    if problem.code != "missing-key":
        return paths.at(at.line, at.column)
    return *(paths.mapping_at(at.line, at.column) or ()), problem.values["field"]

"""A text with one of its problems' corrections, which has been tried."""

from collections.abc import Iterable

from noticegen.problems.problem import Problem
from noticegen.reading.corrections import with_line

from .problem_key import problem_key


def with_correction(text: str, problems: Iterable[Problem], key: str) -> str:
    """Raises LookupError for a correction that is not offered any more."""
    for problem in problems:
        if problem.fix is not None and problem.at is not None and problem_key(problem) == key:
            return with_line(text, problem.at.line, problem.fix, problem.span)
    raise LookupError(key)

"""How a run ends, told to the shell."""

from collections.abc import Iterable

from .problem import Problem, has_errors

CLEAN = 0
DOCUMENTS = 1
OUTSIDE = 2
BUG = 3
INTERRUPTED = 130

OUTSIDE_CODES = frozenset(
    "no-workspace workspace-below no-notices file-named-txt file-not-found file-not-readable "
    "not-a-notice file-exists same-output write-denied file-locked disk-full write-failed "
    "not-buildable font-missing pango-missing".split()
)
"""Problems of the machine, the call or the folder: no change to a document helps."""


def exit_code(problems: Iterable[Problem]) -> int:
    """0 unless there is an error; 2 if one lies outside the documents, else 1."""
    problems = tuple(problems)
    if not has_errors(problems):
        return CLEAN
    return OUTSIDE if any(_is_outside(problem.code) for problem in problems) else DOCUMENTS


def _is_outside(code: str) -> bool:
    return code in OUTSIDE_CODES or code.startswith("usage-")

"""Problems → JSON for other programs, which need not parse any sentence."""

import json
from collections.abc import Iterable

from .messages import tell
from .problem import Problem


def problems_to_json(problems: Iterable[Problem], lang: str) -> str:
    """A JSON list with one object per problem, in the order given."""
    return json.dumps([problem_entry(problem, lang) for problem in problems], ensure_ascii=False, indent=2) + "\n"


def problem_entry(problem: Problem, lang: str) -> dict[str, object]:
    """One problem with all its parts by name."""
    told, at = tell(problem, lang), problem.at
    return {
        "code": problem.code,
        "severity": problem.severity.name.lower(),
        "file": at.file if at else None,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "message": told.message,
        "hint": told.hint,
        "fix": problem.fix,
    }

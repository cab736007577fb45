"""A problem → its parts by name, for other programs."""

from .messages import tell
from .problem import Problem


def problem_to_dict(problem: Problem, lang: str) -> dict[str, object]:
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

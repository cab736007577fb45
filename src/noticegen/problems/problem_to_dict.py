"""A problem → its parts by name, for other programs."""

from .messages import describe
from .problem import Problem


def problem_to_dict(problem: Problem, lang: str) -> dict[str, object]:
    """One problem with all its parts by name."""
    described, at = describe(problem, lang), problem.at
    return {
        "code": problem.code,
        "severity": problem.severity.name.lower(),
        "file": at.file if at else None,
        "line": at.line if at else None,
        "column": at.column if at else None,
        "message": described.message,
        "hint": described.hint,
        "fix": problem.fix,
        "fixed_lines": problem.span if problem.fix is not None else None,
    }

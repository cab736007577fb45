"""The last line of a run."""

from collections.abc import Iterable

from .findings import problems_to_findings
from .messages.program import WORDS  # not every topic: of a right notice, nothing else is said
from .problem import Problem, Severity


def summary(problems: Iterable[Problem], files: int, lang: str) -> str:
    """The last line: the number of errors, warnings and files; what one rule found in a file is one."""
    severities = [finding.first.severity for finding in problems_to_findings(problems)]
    errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
    key = "summary" if errors else "clean-with-warnings" if warnings else "clean"
    return WORDS[key].within(lang).format(errors=errors, warnings=warnings, files=files)

"""The one currency for everything that can go wrong with a document.

A problem names a permanent code and the values its sentence needs; the sentence itself lives in `messages/`, once per
language, so finding a problem and telling it stay apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from .codes import Code


@dataclass(frozen=True, slots=True, order=True)
class At:
    """A place in a file the author wrote. Lines and columns count from 1; columns count characters, not bytes."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(IntEnum):
    """How much it matters: an error stops the document, a warning is told, a note is offered."""

    ERROR = 3
    WARNING = 2
    NOTE = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding.

    `code` picks the sentences in `messages/`; `values` fills them; `fix` is the whole corrected source line where we
    know it, never applied by us: the author's text is the author's.
    """

    code: Code
    at: At | None = None
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    severity: Severity = Severity.ERROR
    fix: str | None = None


class ProblemsFound(Exception):
    """Raised where a step cannot give its result; carries every problem it found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problem(s)")


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of these must stop the document."""
    return any(problem.severity is Severity.ERROR for problem in problems)

"""One type for everything that can go wrong.

A problem holds a permanent code and the values that its sentences need. The sentences live in `messages/`, or in the
rule, so that finding a problem and wording it stay apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from .codes import Code


class At(NamedTuple):
    """A place in a file of the author's. Lines and columns start at 1; columns count characters, not bytes."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(IntEnum):
    """How much it matters: an error stops the document, a warning does not, a note is only a hint."""

    ERROR = 3
    WARNING = 2
    NOTE = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding.

    `code` selects the sentences and `values` fills their blanks. `guess` is the whole source line as it may
    have been meant, and nobody has tried it; `fix` is one that was (`reading.corrections`), and only that is shown.
    Only `check --fix` applies it, because the text belongs to the author. Both replace `span` lines.
    """

    code: Code
    at: At | None = None
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    severity: Severity = Severity.ERROR
    fix: str | None = None
    guess: str | None = None
    span: int = 1


class ProblemsFound(Exception):
    """Raised by a step that has no result; carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problem(s)")


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of these stops the document."""
    return any(problem.severity is Severity.ERROR for problem in problems)

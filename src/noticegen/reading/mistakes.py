"""What an author may have meant to write where YAML cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticegen.problems.codes import WrittenCode


@dataclass(frozen=True, slots=True)
class Place:
    """The author's lines and where the parser stopped; lines and columns from 0, as the parser counts."""

    lines: list[str]
    line: int
    column: int
    context_line: int | None = None
    context_column: int = 0
    is_scanner: bool = False

    def text(self, line: int) -> str:
        """A line, or nothing past the end."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def character(self, line: int, column: int) -> str:
        """The character there, or nothing."""
        return self.text(line)[column : column + 1] if column >= 0 else ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One guess: the code of its sentences, its place, the line as it should be.

    A guess is proven by its fix; one that needs no proof `is_sure`.
    """

    code: WrittenCode
    line: int
    column: int
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    fix: str | None = None
    is_sure: bool = False

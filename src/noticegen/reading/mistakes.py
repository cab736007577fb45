"""Guesses at what an author meant to write where the YAML cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from noticegen.problems.codes import WrittenCode

CLOSING = {"{": "}", "[": "]"}
"""The bracket that closes each."""


class Place(NamedTuple):
    """The author's lines and where the parser stopped; lines and columns count from 0, as in the parser."""

    lines: list[str]
    line: int
    column: int
    context_line: int | None = None
    context_column: int = 0
    is_scanner: bool = False

    def text(self, line: int) -> str:
        """The line; empty past the end."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def character(self, line: int, column: int) -> str:
        """The character there; empty if there is none."""
        return self.text(line)[column : column + 1] if column >= 0 else ""

    def opened_bracket(self) -> tuple[int, int] | None:
        """Line and column of the bracket whose content the parser was reading."""
        if self.context_line is not None and self.character(self.context_line, self.context_column) in CLOSING:
            return self.context_line, self.context_column
        return None


@dataclass(frozen=True, slots=True)
class Mistake:
    """One guess: the code of its problem, its place, and the corrected line, or `span` of them (`fix`).

    A guess is proven if its fix lets the parser read on; one that `is_sure` needs no proof.
    """

    code: WrittenCode
    line: int
    column: int
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    fix: str | None = None
    is_sure: bool = False
    span: int = 1

"""An author's text as corrected in memory, and the text's syntax errors, all at once.

A parser stops at the first error. We correct that one in memory, or leave its entry out if nobody knows the
correction, and read on. What is found after an entry left out may follow from that; so it is only believed if a
correction proves it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import indent_of
from .corrections import LARGEST_TRIED, one_for_each_line
from .forbidden_characters import without_forbidden
from .yaml_error_to_problem import yaml_error_to_problem
from .yaml_parsers import CAREFUL, QUICK

MOST_ERRORS = 50
_QUESTION = re.compile(r"(?<=[^\s\\])\?")
"""`{text: Ai làm?, units: all}`: the quick parser reads it, and would read on."""


@dataclass
class Mended:
    """The author's lines as corrected so far. `origin` has the author's number, from 1, of each of them."""

    file: str
    lines: list[str]
    origin: list[int]
    problems: list[Problem] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    """The author's numbers of the lines that were corrected or left out."""

    masked: set[int] = field(default_factory=set)
    """The author's numbers of the lines that we read without something of theirs: nothing corrects these."""

    has_gaps: bool = False
    """Whether an entry was left out; then little is believed of the rest unless a correction proves it."""

    is_whole: bool = False
    """Whether all of it can be read."""

    @classmethod
    def of(cls, text: str, file: str) -> "Mended":
        """The text before anything is corrected."""
        lines = split_lines(text)
        return cls(file, lines, list(range(1, len(lines) + 1)))

    @property
    def text(self) -> str:
        """What can be read on."""
        return "\n".join(self.lines)

    def lines_now(self, first: int, span: int) -> str:
        """What has become of these lines of the author's."""
        numbers = range(first, first + span)
        return "\n".join(line for line, origin in zip(self.lines, self.origin, strict=True) if origin in numbers)

    def to_author(self, problem: Problem) -> Problem | None:
        """A problem of the corrected text at its place in the author's; None if that line is not the author's."""
        at = problem.at
        if at is None or at.line > len(self.origin):
            return None
        line = self.origin[at.line - 1]
        return None if line in self.touched else replace(problem, at=At(self.file, line, at.column))

    def correct(self, problem: Problem) -> None:
        """Put the correction in, or leave the entry out."""
        index = (problem.at.line if problem.at else 1) - 1
        if problem.fix is None:
            for each in range(index, index + problem.span):
                self.leave_out(each)
            return
        new = problem.fix.split("\n")
        end = index + problem.span
        origin = self.origin[index:end]
        self.touched |= set(origin)
        self.lines[index:end] = new
        self.origin[index:end] = origin if len(new) == len(origin) else origin[:1] * len(new)

    def correct_all(self, problems: Iterable[Problem]) -> None:
        """Put the corrections in, one for a line, from the last line up."""
        for each in one_for_each_line(problems):
            self.correct(each)

    def mask(self, index: int) -> None:
        """Leave out the characters that cannot be read, and nothing else."""
        self.masked.add(self.origin[index])
        self.lines[index] = without_forbidden(self.lines[index])

    def follow(self, further: "Mended") -> None:
        """Take over the corrections that were made of this text."""
        for ours, theirs in ((self.touched, further.touched), (self.masked, further.masked)):
            ours |= {self.origin[each - 1] for each in theirs}
        self.origin = [self.origin[each - 1] for each in further.origin]
        self.lines = list(further.lines)
        self.has_gaps = self.has_gaps or further.has_gaps

    def leave_out(self, index: int) -> None:
        """Blank the line and all that is deeper below it, and what else a correction made of the author's line."""
        self.has_gaps = True
        indent = indent_of(self.lines[index])
        end = index + 1
        while end < len(self.lines) and (not self.lines[end].strip() or indent_of(self.lines[end]) > indent):
            end += 1
        gone = set(self.origin[index:end])
        self.touched |= gone
        self.masked |= gone
        self.lines = ["" if number in gone else line for line, number in zip(self.lines, self.origin, strict=True)]


def text_to_mended(text: str, file: str) -> Mended:
    """All syntax errors of a text, in order, at most MOST_ERRORS, each with its own place."""
    mended = Mended.of(text, file)
    for _ in range(MOST_ERRORS if len(text) <= LARGEST_TRIED else 1):
        error = _syntax_error(mended.text)
        if error is None:
            mended.is_whole = True
            break
        problem = yaml_error_to_problem(error, mended.text, file)
        placed = mended.to_author(problem)
        if placed is not None and (placed.fix is not None or not mended.has_gaps):
            mended.problems.append(placed)
        before = mended.lines.copy()
        mended.correct(problem)
        if mended.lines == before:
            break
    return mended


def _syntax_error(text: str) -> yaml.MarkedYAMLError | None:
    """What YAML stops at; not at a question mark that only the careful parser takes for one of its own marks."""
    error = _error_in(_QUESTION.sub("_", text), CAREFUL)
    return error or (_error_in(text, CAREFUL) if _error_in(text, QUICK) else None)


def _error_in(text: str, parser: Any) -> yaml.MarkedYAMLError | None:
    try:
        for _ in yaml.parse(text, parser):
            pass
    except yaml.MarkedYAMLError as error:
        return error
    except (ValueError, OverflowError, yaml.YAMLError):
        return None
    return None

"""A text that YAML cannot read → all its syntax errors at once, and the text with their corrections, to be read on.

A parser stops at the first error. We correct that one in memory, or leave its entry out if nobody knows the
correction, and read on. What is found behind an entry left out may follow from that; so it is only believed if a
correction proves it.
"""

from dataclasses import dataclass, field, replace

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import indent_of
from .yaml_error_to_problem import LARGEST_TRIED, yaml_error_to_problem
from .yaml_parsers import CAREFUL

MOST_ERRORS = 50


@dataclass
class Mended:
    """The author's lines as corrected so far. `origin` has the author's number, from 1, of each of them."""

    file: str
    lines: list[str]
    origin: list[int]
    problems: list[Problem] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    """The author's numbers of the lines that were corrected or left out."""

    has_gaps: bool = False
    """Whether an entry was left out; then only what a correction proves is believed of the rest."""

    is_whole: bool = False
    """Whether all of it can be read."""

    @property
    def text(self) -> str:
        """What can be read on."""
        return "\n".join(self.lines)

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
            self._leave_out(index)
            return
        new = problem.fix.split("\n")
        self.touched.add(self.origin[index])
        self.lines[index : index + 1] = new
        self.origin[index : index + 1] = [self.origin[index]] * len(new)

    def _leave_out(self, index: int) -> None:
        self.has_gaps = True
        indent = indent_of(self.lines[index])
        end = index + 1
        while end < len(self.lines) and (not self.lines[end].strip() or indent_of(self.lines[end]) > indent):
            end += 1
        for each in range(index, end):
            self.touched.add(self.origin[each])
            self.lines[each] = ""


def text_to_mended(text: str, file: str) -> Mended:
    """All syntax errors of a text, in order, at most MOST_ERRORS, each with its own place."""
    lines = split_lines(text)
    mended = Mended(file, lines, list(range(1, len(lines) + 1)))
    for _ in range(MOST_ERRORS if len(text) <= LARGEST_TRIED else 1):
        error = _syntax_error(mended.text)
        if error is None:
            mended.is_whole = True
            break
        problem = yaml_error_to_problem(error, mended.text, file)
        placed = mended.to_author(problem)
        if placed is None or (mended.has_gaps and placed.fix is None):
            break
        mended.problems.append(placed)
        mended.correct(problem)
    return mended


def _syntax_error(text: str) -> yaml.MarkedYAMLError | None:
    try:
        for _ in yaml.parse(text, CAREFUL):
            pass
    except yaml.MarkedYAMLError as error:
        return error
    except (ValueError, OverflowError, yaml.YAMLError):
        return None
    return None

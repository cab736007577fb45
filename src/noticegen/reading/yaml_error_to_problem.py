"""A YAML syntax error → a problem that names what the author most likely did.

A parser reports where it had to stop, which is often a line below the mistake. So we search the author's lines around
that place for the mistakes people make, and believe one only if its correction lets the parser read further.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import yaml

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import is_key_out_of_place
from .bracket_mistakes import bracket_mistakes
from .colon_mistakes import colon_mistakes
from .corrections import LARGEST_TRIED, tried
from .line_mistakes import line_mistakes
from .list_mistakes import list_mistakes
from .mistakes import Mistake, Place
from .quote_mistakes import quote_mistakes
from .reach import Reach, reach
from .remark_mistakes import remark_mistakes

_MOST_TRIED = 40


def yaml_error_to_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The most helpful problem for this error, with a correction only if the parser reads further with it."""
    place = _place_of(error, split_lines(text))
    mistakes = list(_mistakes(place))[:_MOST_TRIED]
    if len(text) <= LARGEST_TRIED and (proven := _first_proven(mistakes, text, file)):
        return proven
    sure = next((mistake for mistake in mistakes if mistake.is_sure), None)
    at = At(file, place.line + 1, place.column + 1)
    return _to_problem(sure, file, guess=None) if sure else Problem("yaml-syntax", at)


def _to_problem(mistake: Mistake, file: str, guess: str | None) -> Problem:
    return Problem(
        mistake.code, At(file, mistake.line + 1, mistake.column + 1), mistake.values, guess=guess, span=mistake.span
    )


def _place_of(error: yaml.MarkedYAMLError, lines: list[str]) -> Place:
    mark = error.problem_mark or error.context_mark
    context = error.context_mark
    return Place(
        lines,
        mark.line if mark else 0,
        mark.column if mark else 0,
        context.line if context else None,
        context.column if context else 0,
        is_scanner=isinstance(error, yaml.scanner.ScannerError),
    )


def _mistakes(place: Place) -> Iterator[Mistake]:
    yield from remark_mistakes(place)
    yield from list_mistakes(place)
    yield from colon_mistakes(place)
    yield from bracket_mistakes(place)
    yield from quote_mistakes(place)
    yield from line_mistakes(place)


def _first_proven(mistakes: Iterable[Mistake], text: str, file: str) -> Problem | None:
    """The first mistake whose fix makes all of the file readable, else the one whose fix makes most of it readable.

    Of the ways to correct that one mistake, a way that gives no mapping a key twice. A mistake that is sure and has no
    fix ends the search: those after it are less likely.
    """
    best: Problem | None = None
    before = furthest = reach(text)
    for mistake in mistakes:
        if mistake.fix is None:
            if mistake.is_sure:
                return best or _to_problem(mistake, file, guess=None)
            continue
        trial = _Trial(mistake, before)
        problem = tried(_to_problem(mistake, file, guess=mistake.fix), text, trial)
        if problem.fix is None:
            continue
        is_same = best is not None and (best.code, best.at) == (problem.code, problem.at)
        if best is None or trial.reached.is_better_than(furthest, is_same=is_same):
            best, furthest = problem, trial.reached
        if furthest.is_all and not furthest.doubled:
            break
    return best


@dataclass
class _Trial:
    """Whether the parser reads further with a correction than it did without, and past the corrected line."""

    mistake: Mistake
    before: Reach
    reached: Reach = field(default_factory=Reach)
    """Counted in the lines before the correction, which may have become more."""

    def __call__(self, mended: str) -> bool:
        last = self.mistake.line + self.mistake.span - 1
        more = (self.mistake.fix or "").count("\n") - self.mistake.span + 1
        found = reach(mended)
        self.reached = replace(found, line=found.line - more, context=found.context - more)
        is_further = self.reached > self.before or self._closes(found)
        return is_further and self.reached.line > last and not is_key_out_of_place(self.mistake.fix or "")

    def _closes(self, found: Reach) -> bool:
        """Whether the quotation marks opened in this line no longer swallow those below it."""
        is_quote = self.mistake.code in {"yaml-unclosed-quote", "yaml-stray-quote"}
        return is_quote and self.before.context == self.mistake.line and found.context != self.mistake.line

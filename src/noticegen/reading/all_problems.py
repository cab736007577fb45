"""All that is wrong with a text, found in one run: what a mistake hides shows once it is corrected in memory.

An author who follows the corrections one run after another meets new problems each time: a character hides the syntax,
the syntax hides the values, the values hide the rules. So we do in memory what `check --fix` does, and report at the
author's own places what comes to light on the way. A correction then shows its line as all of them leave it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem, Severity, has_errors

from .corrections import LARGEST_TRIED, composed
from .forbidden_characters import CHARACTERS

if TYPE_CHECKING:
    from .mended import Mended

_MOST_ROUNDS = 12
_ALONE = frozenset({
    "yaml-conflict", "yaml-empty", "yaml-too-deep", "yaml-too-many-values", "yaml-several-documents",
})  # fmt: skip
"""Errors after which nothing is worth saying."""

_OF_GAPS = frozenset({
    "missing-key", "value-blank", "blank-entry", "too-few", "mapping-expected", "list-expected", "text-expected",
    "deadline-not-in-text", "yaml-empty",
})  # fmt: skip
"""Errors that may follow from an entry that was left out because nobody knows how to correct it."""

_OF_IDS = frozenset({"unknown-signer", "unknown-unit", "unknown-agency", "deadline-not-in-text"})
_OF_COLONS = frozenset({"prose-as-key", "yaml-colon-needs-quotes"})

Read = Callable[[str], "tuple[Sequence[Problem], Mended | None]"]
"""A text's problems, tried; where its syntax has errors, the text with these corrected or left out."""


def all_problems(text: str, file: str, read: Read) -> list[Problem]:
    """Everything to say about a text, at its places in it."""
    first, further = read(text)
    problems = first
    if len(text) > LARGEST_TRIED or not has_errors(problems) or any(each.code in _ALONE for each in problems):
        return list(problems)
    from .mended import Mended  # slow to load, and most of what is found are warnings

    walk = _Walk(split_lines(text), Mended.of(text, file))
    for _ in range(_MOST_ROUNDS):
        walk.see(problems, is_syntax=further is not None)
        if not walk.go_on(problems, further):
            break
        problems, further = read(walk.mended.text)
    found = _without_echoes(walk.found())
    return found if has_errors(found) else list(_once([*first, *found]))


@dataclass
class _Walk:
    """From correction to correction through one text."""

    author: list[str]
    mended: "Mended"
    fixed: list[Problem] = field(default_factory=list)
    stuck: list[Problem] = field(default_factory=list)
    """Errors without a correction that we passed by reading on without their entry or characters."""

    last: list[Problem] = field(default_factory=list)
    """All others without a correction that the text has as it is now."""

    def see(self, problems: Sequence[Problem], *, is_syntax: bool) -> None:
        """Note the problems of the corrected text, at the author's places."""
        self.last = []
        for each in problems:
            placed = self._placed(each)
            if each.fix is not None:
                self.fixed.append(placed)
            elif is_syntax or _hides_more(each):
                self.stuck.append(placed)
            elif not self.mended.has_gaps or (each.severity is Severity.ERROR and not self._is_of_gap(each)):
                self.last.append(placed)

    def _is_of_gap(self, problem: Problem) -> bool:
        """Whether it may be no more than an entry that we left out."""
        if problem.code == "missing-key":
            return any(problem.values["field"] in self.author[each - 1] for each in self.mended.masked)
        return problem.code in _OF_GAPS

    def go_on(self, problems: Sequence[Problem], further: "Mended | None") -> bool:
        """Correct what can be corrected, and pass what cannot. Whether the text is another one now."""
        before = self.mended.text
        if further is not None:
            self.mended.follow(further)
            return further.is_whole and self.mended.text != before
        for each in (each for each in problems if each.fix is None and each.at and _hides_more(each)):
            index = each.at.line - 1 if each.at else 0
            if each.code in CHARACTERS:
                self.mended.mask(index)
            else:
                for line in range(index, index + each.span):
                    self.mended.leave_out(line)
        self.mended.correct_all(problems)
        return self.mended.text != before

    def found(self) -> list[Problem]:
        """Each problem once; those of a line that is corrected all show the same correction."""
        fixed = [composed(each, self._correction(each)) for each in self.fixed]
        return list(_once([*fixed, *self.stuck, *self.last]))

    def _correction(self, problem: Problem) -> str | None:
        first = problem.at.line if problem.at else 0
        is_masked = not self.mended.masked.isdisjoint(range(first, first + problem.span))
        if is_masked or self._is_of_wider(problem):
            return None
        return self.mended.lines_now(first, problem.span)

    def _is_of_wider(self, problem: Problem) -> bool:
        """Whether a correction of more lines takes this line in: then that one says what becomes of it."""
        return any(_covers(each, problem) for each in self.fixed)

    def _placed(self, problem: Problem) -> Problem:
        """At the author's line, in the column where the author wrote the same words."""
        at = problem.at
        if at is None or at.line > len(self.mended.origin):
            return problem
        line, now = self.mended.origin[at.line - 1], self.mended.lines[at.line - 1]
        theirs = self.author[line - 1]
        same = theirs.find(now[at.column - 1 : at.column + 9]) + 1 if line in self.mended.touched else at.column
        return replace(problem, at=At(at.file, line, same or min(at.column, len(theirs) + 1)))


def _without_echoes(problems: Sequence[Problem]) -> list[Problem]:
    """Quotation marks around a sentence help nobody where an id was wanted: then only that is said."""
    wanted = {each.at.line for each in problems if each.at and each.code in _OF_IDS and ": " in each.values["found"]}
    return [each for each in problems if not (each.code in _OF_COLONS and each.at and each.at.line in wanted)]


def _covers(wider: Problem, problem: Problem) -> bool:
    """Whether the one's lines are more than the other's and have all of these among them."""
    if wider.at is None or problem.at is None or wider.span <= problem.span:
        return False
    return wider.at.line <= problem.at.line < wider.at.line + wider.span


def _hides_more(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR and (problem.code in CHARACTERS or problem.code.startswith("yaml-"))


def _once(problems: Iterable[Problem]) -> Iterator[Problem]:
    seen: set[tuple[str, At | None, object]] = set()
    for each in problems:
        key = (each.code, each.at, tuple(sorted(each.values.items())))
        if key not in seen:
            seen.add(key)
            yield each

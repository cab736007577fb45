"""Problems with guesses → problems with corrections, each tried by reading the whole file again."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from noticegen.problems.problem import Problem, Severity

from .corrections import tried
from .forbidden_characters import CHARACTERS

MOST_TRIED = 50
_MOST_READ = 2_000_000
"""Characters that we read again for one file; what is left then has no correction."""

_OF_VALUES = frozenset({
    "unknown-unit", "unknown-agency", "unknown-signer", "unknown-choice", "unknown-kind", "kind-is-letter", "yes-no",
    "number-form", "number-too-small", "number-too-large", "decimal-form", "decimal-not-positive", "date-form",
    "date-impossible", "id-form", "deadline-not-in-text", "missing-key",
})  # fmt: skip
"""Errors that a line may show as soon as it can be read: they were there before, and hidden."""

_OF_COLUMNS = frozenset({"yaml-indentation", "yaml-syntax", "yaml-wrapped-line"})
"""What may come of spaces in place of a tab. Any other error was there before, hidden by the character."""

_FIRST = CHARACTERS | {"yaml-outline-pasted", "yaml-table-pasted"}
"""Found before YAML is read, and hiding all that YAML would say."""

_LAST_STAGE = 2

Read = Callable[[str], Sequence[Problem]]


def problems_to_tried_problems(problems: Sequence[Problem], text: str, read: Read) -> list[Problem]:
    """The same problems of this text; `read` finds those of a changed one."""
    budget = min(MOST_TRIED, _MOST_READ // (len(text) + 1))
    found: list[Problem] = []
    for problem in problems:
        is_tried = problem.guess is not None and budget > 0
        budget -= is_tried
        found.append(_tried(problem, problems, text, read) if is_tried else replace(problem, guess=None))
    return found


def _tried(problem: Problem, before: Sequence[Problem], text: str, read: Read) -> Problem:
    return tried(problem, text, lambda mended: _is_cured(problem, before, read(mended)))


def _is_cured(problem: Problem, before: Sequence[Problem], after: Sequence[Problem]) -> bool:
    """Whether this problem is gone, and no error came before it, in its line, or to YAML anywhere."""
    line = problem.at.line if problem.at else 0
    more = (problem.guess or "").count("\n") - problem.span + 1
    old, new = _counted(before, line, 0), _counted(after, line, more)
    if new[problem.code, 0] >= old[problem.code, 0]:
        return False
    if problem.code in _FIRST:
        return not any(code in _OF_COLUMNS and offset == 0 for code, offset in new - old)
    if problem.severity is not Severity.ERROR:  # it hid nothing
        return _all_counted(_errors(after)) <= _all_counted(_errors(before))
    reached = min(_stage(each.code) for each in _errors(before)) if _errors(before) else _LAST_STAGE
    come = _counted(_errors(after), line, more) - _counted(_errors(before), line, 0)
    return not any(_is_of_the_correction(code, offset, reached) for code, offset in come)


def _is_of_the_correction(code: str, offset: int, reached: int) -> bool:
    """Whether an error came with the correction, and was not only hidden before."""
    if code in _OF_VALUES or (offset and _stage(code) > reached):
        return False
    return offset <= 0 or (reached == _LAST_STAGE and _stage(code) < reached)


def _stage(code: str) -> int:
    """How far a text had been read when this was found; errors of one stage hide all of the next."""
    return 0 if code in CHARACTERS else 1 if code.startswith("yaml-") else _LAST_STAGE


def _counted(problems: Iterable[Problem], line: int, more: int) -> Counter[tuple[str, int]]:
    """How many there are of each code in each line, counted from this one, which may have become several."""
    offsets = [(each.code, each.at.line - line) for each in problems if each.at]
    return Counter((str(code), offset if offset < 0 else max(0, offset - more)) for code, offset in offsets)


def _all_counted(problems: Iterable[Problem]) -> Counter[str]:
    return Counter(str(each.code) for each in problems)


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [each for each in problems if each.severity is Severity.ERROR]

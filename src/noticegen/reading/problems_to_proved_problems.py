"""Problems with corrections → the same, without those that do harm while another mistake stays.

Each correction was tried with what nobody can correct left out. The author follows it in a file that still has that:
there a line moved beneath another can turn what stands above it into a mistake, and so on up and down the file.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from noticegen.problems.problem import Problem, Severity

from .corrected_text import with_all
from .corrections import LARGEST_TRIED, composed, with_line

_MOST_PROVED = 25
"""Corrections of one file that are followed alone; what is left then is not offered."""

_MOST_WORK = 500_000
"""Letters times errors that are read for them: as much as takes a second."""

Read = Callable[[str], Sequence[Problem]]


def problems_to_proved_problems(problems: Sequence[Problem], text: str, read: Read) -> Sequence[Problem]:
    """The same problems of this text; `read` finds those of a changed one, unproved."""
    stuck = _counted(each for each in _errors(problems) if each.fix is None)
    offered = {(_line(each), each.span, each.fix) for each in problems if each.fix is not None}
    if not stuck or not offered or len(text) > LARGEST_TRIED:
        return problems
    if _counted(_errors(read(with_all(text, problems)))) <= stuck:
        return problems
    affordable = min(_MOST_PROVED, _MOST_WORK // (len(text) * len(problems)))
    good = {key for key in sorted(offered)[:affordable] if _is_harmless(key, problems, text, read)}
    return [each if (_line(each), each.span, each.fix) in good else composed(each, None) for each in problems]


def _is_harmless(key: tuple[int, int, str | None], before: Sequence[Problem], text: str, read: Read) -> bool:
    """Whether the correction, followed alone, ends the mistakes that offer it and brings none to what stands above."""
    line, span, fix = key
    after = _errors(read(with_line(text, line, fix or "", span)))
    ends = {each.code for each in before if (_line(each), each.span, each.fix) == key}
    if any(_line(each) == line and each.code in ends for each in after):
        return False
    known = {number for each in _errors(before) for number in range(_line(each), _line(each) + each.span)}
    come = _above(after, line) - _above(_errors(before), line)
    return all(number in known and not code.startswith("yaml-") for code, number in come)


def _above(problems: Iterable[Problem], line: int) -> Counter[tuple[str, int]]:
    return Counter((str(each.code), _line(each)) for each in problems if _line(each) < line)


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [each for each in problems if each.severity is Severity.ERROR]


def _counted(problems: Iterable[Problem]) -> Counter[str]:
    return Counter(str(each.code) for each in problems)


def _line(problem: Problem) -> int:
    return problem.at.line if problem.at else 0

"""Texts in which § marks a place, filled up from a good notice; what `check` says of them, and where."""

import re
from collections.abc import Iterable

from noticegen.checking.check import Checked, bytes_to_checked
from noticegen.notice.office import Office
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import Problem
from tools.notices import BASE, office

OFFICE = office()


def without_mark(text: str) -> tuple[str, int, int]:
    """The text, and line and column of its one mark."""
    before = text[: text.index("§")]
    line = before.count("\n") + 1
    return text.replace("§", ""), line, len(before) - (before.rfind("\n") + 1) + 1


def filled_up(text: str) -> str:
    """A whole notice with these lines in it."""
    if not re.match(r"\w+:", text):
        return text
    rest = [line for line in BASE.splitlines() if not re.search(rf"^{line.split(':')[0]}:", text, re.MULTILINE)]
    return text + "".join(f"{line}\n" for line in rest)


def problems_of(data: bytes, registry: Office = OFFICE) -> Checked:
    """What `check` says."""
    return bytes_to_checked(data, "notice.yaml", registry)


def places_of(problems: Iterable[Problem], code: str) -> list[tuple[int, int]]:
    """Where problems with this code point."""
    return [place_of(each) for each in problems if each.code == code]


def place_of(problem: Problem) -> tuple[int, int]:
    """Line and column; every problem of a text has them."""
    assert problem.at is not None
    return problem.at.line, problem.at.column


def corrected(source: str, problem: Problem) -> str:
    """The text after the correction that this problem offers was accepted."""
    assert problem.at is not None
    assert problem.fix is not None
    lines = split_lines(source)
    return "\n".join([*lines[: problem.at.line - 1], problem.fix, *lines[problem.at.line - 1 + problem.span :]])

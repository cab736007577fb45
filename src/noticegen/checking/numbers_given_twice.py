"""Two notices with one number: each number is given once a year under one symbol (Điều 15)."""

from collections.abc import Iterable, Iterator

from noticegen.problems.problem import Problem

from .check import Checked


def numbers_given_twice(checked: Iterable[Checked]) -> Iterator[Problem]:
    """An error in every notice but the first of those that have a number in common."""
    seen: dict[tuple[int, str, int], str] = {}
    for each in checked:
        notice = each.notice
        if notice is None or notice.number is None:
            continue
        first = seen.setdefault((notice.number, notice.symbol, notice.date.year), each.file)
        if first != each.file:
            yield Problem("number-in-use", notice.date.at, {"path": first, "number": str(notice.number)})

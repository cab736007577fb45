"""What git leaves in a file that two people changed in the same place: both texts, between its markers.

Everything else that could be said of such a file would be about the markers; so nothing else is.
"""

from collections.abc import Iterator

from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

_MARKER = Lazy(r"\s*(?P<sign><{7}|>{7}|\|{7}|={7})(?:\s.*)?")
_ONLY_GITS = "<>|"
"""The characters of which nobody else makes such a line; a line of equals signs may be a rule that somebody drew."""

_MOST = 50


def conflict_markers(text: str, file: str) -> list[Problem]:
    """A problem for each conflict, with the lines of both texts."""
    if not any(sign * 7 in text for sign in _ONLY_GITS):
        return []
    marked = [
        (number, match["sign"][0])
        for number, line in enumerate(split_lines(text), 1)
        if (match := _MARKER.fullmatch(line))
    ]
    return list(_conflicts(marked, file))[:_MOST] if any(sign in _ONLY_GITS for _, sign in marked) else []


def _conflicts(marked: list[tuple[int, str]], file: str) -> Iterator[Problem]:
    """One for the markers from each `<` to the next `>`; somebody may have deleted some of them."""
    group: list[tuple[int, str]] = []
    for number, sign in marked:
        if sign == "<" and group:
            yield _conflict(group, file)
            group = []
        group.append((number, sign))
        if sign == ">":
            yield _conflict(group, file)
            group = []
    if any(sign != "=" for _, sign in group):
        yield _conflict(group, file)


def _conflict(group: list[tuple[int, str]], file: str) -> Problem:
    first, last = group[0][0], group[-1][0]
    middle = next((number for number, sign in group if sign == "="), first)
    end_of_ours = next((number for number, sign in group if sign in "|="), middle)
    values = {"ours": _lines(first, end_of_ours), "theirs": _lines(middle, last)}
    return Problem("yaml-conflict", At(file, first), values)


def _lines(above: int, below: int) -> str:
    """The lines between two markers; a dash if there are none."""
    first, last = above + 1, below - 1
    return "-" if last < first else str(first) if last == first else f"{first}-{last}"

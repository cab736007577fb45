"""Lines that YAML joins to the sentence above although they look like entries of their own.

An unquoted value continues over every deeper line, "- " or not, so a sub-item would silently become part of a
sentence. Only the author knows which was meant, so we refuse such a line.
"""

import re
from collections.abc import Iterator
from typing import Any

from noticegen.problems.problem import At, Problem

_ENTRY = re.compile(r"\s*(?P<mark>(?:[-–—+•*▪●]|[0-9]{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}\.)(?=\s)|[-–—+•▪●](?=[^\W\d_]))")
_PARENT = re.compile(r"(?P<lead>\s*(?:-\s+)*)(?:(?P<key>text|heading|paragraph):\s+)?(?P<words>\S.*)")
_DASH = re.compile(r"\s*[-–—+•▪●]\s*")


def swallowed_lines(lines: list[str], file: str, start: Any, last: int) -> Iterator[Problem]:
    """A problem for the first line of an unquoted value (mark `start` to line `last`) that looks like an entry."""
    for number in range(start.line + 1, min(last + 1, len(lines))):
        if match := _ENTRY.match(lines[number]):
            yield _first_without_dash(lines, file, start) or _swallowed(lines, file, start, number, match)
            return


def _first_without_dash(lines: list[str], file: str, start: Any) -> Problem | None:
    """A value alone on its line is the first entry of a list whose "- " is missing or lacks its space."""
    first = lines[start.line]
    if first[: start.column].strip():
        return None
    entry = first[: start.column] + "- " + _DASH.sub("", first[start.column :], count=1)
    return Problem("yaml-first-dash-missing", At(file, start.line + 1, start.column + 1), guess=entry)


def _swallowed(lines: list[str], file: str, start: Any, number: int, entry: re.Match[str]) -> Problem:
    at = At(file, number + 1, entry.start("mark") + 1)
    parent = _PARENT.match(lines[start.line])
    words = parent["words"][:40] if parent else ""
    guess = None
    if parent and parent["key"] and entry["mark"] == "-" and lines[number][entry.end() :][:1] == " ":
        guess = " " * len(parent["lead"]) + "items:\n" + lines[number]
    return Problem("yaml-entry-swallowed", at, {"line": str(start.line + 1), "words": words}, guess=guess)

"""Brackets within brackets, deeper than in any notice: reported before a parser takes minutes over them."""

import re

from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

_MOST_OPEN = 500
"""Far more than a sentence's own brackets, which nobody closed, can come to."""

_BRACKETS = re.compile(r"[\[\]{}]")


def deep_brackets(text: str, file: str) -> list[Problem]:
    """A problem where the brackets that stand open become too many; PyYAML looks at each of them for every word."""
    depth = 0
    for found in _BRACKETS.finditer(text):
        depth = depth + 1 if found[0] in "[{" else max(depth - 1, 0)
        if depth > _MOST_OPEN:
            lines = split_lines(text[: found.start()])
            return [Problem("yaml-too-deep", At(file, len(lines), len(lines[-1]) + 1), {"limit": str(_MOST_OPEN)})]
    return []

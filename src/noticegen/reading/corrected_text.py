"""A text → the same text with all corrections that are offered, again and again until none is left."""

from collections.abc import Callable, Sequence

from noticegen.problems.problem import Problem

from .corrections import one_for_each_line, with_line

_MOST_ROUNDS = 20

Read = Callable[[str], Sequence[Problem]]


def corrected_text(text: str, read: Read) -> str:
    """The text with its corrections; `read` finds a text's problems. Every other byte and line end stays."""
    for _ in range(_MOST_ROUNDS):
        after = with_all(text, read(text))
        if after == text:
            break
        text = after
    return text


def with_all(text: str, problems: Sequence[Problem]) -> str:
    """The text with these corrections, one for a line; from the last line up, so that the numbers above stay right."""
    for each in one_for_each_line(problems):
        text = with_line(text, each.at.line if each.at else 1, each.fix or "", each.span)
    return text

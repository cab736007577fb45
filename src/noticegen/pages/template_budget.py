"""How much a template may do: counted in steps and letters, so that the limit is the same on every machine.

A template that never ends, or that would fill the memory, is found by its own work and not by a clock. What is counted:
each turn of a loop, each call, each text and list that goes into or comes out of a filter, a comparison, a sum.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from .values_to_plain import Record

MOST = 100_000_000
"""Letters and steps, for one page: hundreds of times what a long notice needs."""

STEP = 40
"""What a turn of a loop or a call costs, in letters: about as much time as printing so many."""


class TooMuchError(Exception):
    """The template does more than any page needs."""


@dataclass(slots=True)
class _Budget:
    left: int


_BUDGET: ContextVar[_Budget] = ContextVar("budget of the template being rendered")


@contextmanager
def limited() -> Iterator[None]:
    """Everything in here is paid for from one budget."""
    token = _BUDGET.set(_Budget(MOST))
    try:
        yield
    finally:
        _BUDGET.reset(token)


def spend(letters: int) -> None:
    """Pay before the work is done. Raises TooMuchError."""
    budget = _BUDGET.get()
    budget.left -= letters
    if budget.left < 0:
        raise TooMuchError


def size_of(value: Any) -> int:
    """How many letters and entries a value has; a record counts as one."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, (tuple, list)):
        return len(value) + sum(size_of(each) for each in value if isinstance(each, (str, tuple, list)))
    if isinstance(value, dict):
        return len(value) + sum(size_of(each) for pair in value.items() for each in pair)
    return 1 if isinstance(value, Record) else 0

"""Which tests are run at every change, and which are proofs: those cost much and break seldom (`make prove`)."""

from collections.abc import Collection, Iterable, Mapping

import pytest
from _pytest.mark import ParameterSet


def tiered(values: Iterable[str], quick: Collection[str]) -> list[str | ParameterSet]:
    """Values for `parametrize`: all but the quick ones are proofs. Raises ValueError if none of them is quick."""
    all_of_them = list(values)
    if not set(quick) & set(all_of_them):
        raise ValueError(f"none of {quick} is among {all_of_them}")
    return [each if each in quick else proof(each) for each in all_of_them]


def named(cases: Mapping[str, object], quick: Collection[str]) -> list[ParameterSet]:
    """Cases for `parametrize` by their names: all but the quick ones are proofs. Raises ValueError for an unknown name.

    A case that is a tuple gives several arguments.
    """
    if unknown := set(quick) - set(cases):
        raise ValueError(f"{unknown} is not among {list(cases)}")
    return [
        pytest.param(*(case if isinstance(case, tuple) else (case,)), id=name, marks=_marks(is_quick=name in quick))
        for name, case in cases.items()
    ]


def _marks(*, is_quick: bool) -> tuple[pytest.MarkDecorator, ...]:
    return () if is_quick else (pytest.mark.proof,)


def some(values: Iterable[object], one_of: int) -> list[object | ParameterSet]:
    """Values for `parametrize`: the first, and one in so many from there on; the others are proofs."""
    return [each if number % one_of == 0 else proof(each) for number, each in enumerate(values)]


def proof(*values: object) -> ParameterSet:
    """A case that is a proof."""
    return pytest.param(*values, marks=pytest.mark.proof)

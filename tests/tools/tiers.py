"""Which tests are run at every change, and which are proofs: those cost much and break seldom (`make prove`)."""

from collections.abc import Collection, Iterable

import pytest
from _pytest.mark import ParameterSet


def tiered(values: Iterable[str], quick: Collection[str]) -> list[str | ParameterSet]:
    """Values for `parametrize`: all but the quick ones are proofs. Raises ValueError if none of them is quick."""
    all_of_them = list(values)
    if not set(quick) & set(all_of_them):
        raise ValueError(f"none of {quick} is among {all_of_them}")
    return [each if each in quick else proof(each) for each in all_of_them]


def proof(*values: object) -> ParameterSet:
    """A case that is a proof."""
    return pytest.param(*values, marks=pytest.mark.proof)

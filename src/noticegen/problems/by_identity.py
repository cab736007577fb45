"""What is computed of an object once, the object itself being the key: to see that two notices are equal takes longer
than most of what is computed of them.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

_Value = TypeVar("_Value")
_Result = TypeVar("_Result")


class _Same(Generic[_Value]):
    """Equal to the same object's alone, which it keeps alive, so that no other takes its place."""

    def __init__(self, value: _Value) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value


def by_identity(most: int) -> Callable[[Callable[[_Value], _Result]], Callable[[_Value], _Result]]:
    """A pure function of one object that nobody changes; the results for the last few are kept."""

    def decorated(function: Callable[[_Value], _Result]) -> Callable[[_Value], _Result]:
        @lru_cache(maxsize=most)
        def remembered(same: _Same[_Value]) -> _Result:
            return function(same.value)

        @wraps(function)
        def called(value: _Value) -> _Result:
            return remembered(_Same(value))

        return called

    return decorated

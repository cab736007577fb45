"""What is computed of objects once, they themselves being the key: to see that two notices are equal takes longer than
most of what is computed of them.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

_Values = ParamSpec("_Values")
_Result = TypeVar("_Result")


class _Same:
    """Equal to the same object's alone, which it keeps alive, so that no other takes its place."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value


def by_identity(most: int) -> Callable[[Callable[_Values, _Result]], Callable[_Values, _Result]]:
    """A pure function of objects that nobody changes; the results for the last few are kept."""

    def decorated(function: Callable[_Values, _Result]) -> Callable[_Values, _Result]:
        @lru_cache(maxsize=most)
        def remembered(*same: _Same) -> _Result:
            return function(*(each.value for each in same))  # type: ignore[arg-type,call-arg]  # as it was called

        @wraps(function)
        def called(*values: _Values.args, **named: _Values.kwargs) -> _Result:
            if named:
                raise TypeError(f"{function.__name__} is remembered by what stands in its places, not by {[*named]}")
            return remembered(*map(_Same, values))

        return called

    return decorated

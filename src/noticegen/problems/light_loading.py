"""Other people's libraries loaded without what few runs ever use of them; all of it is there when it is asked for.

A third of a short run was this: Pydantic and what it loads compile 60 patterns, write the methods of 60 data classes as
text and compile that, and evaluate the types of 80 dictionaries that only a type checker reads.
"""

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypedDict

_compile = re.compile
_TypedDict = TypedDict


class _CompiledWhenTried:
    """In place of a library's pattern, whatever is asked of it."""

    def __init__(self, *asked: Any) -> None:
        self._asked = asked

    def __getattr__(self, name: str) -> object:
        return getattr(_compile(*self._asked), name)


class _PlainDictionary(dict[str, Any]):
    """In place of `TypedDict`: its classes make dictionaries, and their annotations stay the text that they are."""

    def __init_subclass__(cls, **_: object) -> None:
        """Whether all its keys are required, and the like."""

    def __new__(cls, *given: Any, **entries: Any) -> Any:
        """What calling such a class makes: no object of a class of its own. A class, where `TypedDict` is called."""
        return _TypedDict(*given, **entries) if cls is _PlainDictionary else dict(*given, **entries)  # type: ignore[operator]


def _written_when_called(write: Callable[..., Callable[..., Any]]) -> Callable[..., Callable[..., Any]]:
    """In place of the function that writes a data class's methods: the first call writes the method, and takes it."""

    def stand_in(name: str, *asked: Any, **more: Any) -> Callable[..., Any]:
        def method(self: object, *given: Any, **named: Any) -> Any:
            written = write(name, *asked, **more)
            for each in type(self).__mro__:
                if each.__dict__.get(name) is method:
                    written.__qualname__ = method.__qualname__
                    setattr(each, name, written)
            return written(self, *given, **named)

        method.__name__ = name
        return method

    return stand_in


_STAND_INS: dict[str, Callable[[Any], Any]] = {
    "re.compile": lambda _: _CompiledWhenTried,
    "typing.TypedDict": lambda _: _PlainDictionary,
    "typing_extensions.TypedDict": lambda _: _PlainDictionary,
    "dataclasses._create_fn": _written_when_called,
}
"""What stands in for what. The last name is private; without it, as from Python 3.13, methods are written as usual."""


def load_lightly(*modules: str) -> None:
    """Import them, with stand-ins for what they need not have at once.

    Another thread would be given these meanwhile, so where there is one nothing is changed.
    """
    from threading import active_count

    real = []
    for path, stand_in in _STAND_INS.items() if active_count() == 1 else ():
        module, _, name = path.rpartition(".")
        holder = import_module(module)
        if hasattr(holder, name):
            real.append((holder, name, getattr(holder, name)))
            setattr(holder, name, stand_in(real[-1][2]))
    try:
        for each in modules:
            import_module(each)
    finally:
        for holder, name, found in real:
            setattr(holder, name, found)

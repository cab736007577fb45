"""What libraries make while they are loaded, and few runs ever use, made when it is asked for.

It took a tenth of a short run: Pydantic and what it loads compile 60 patterns, evaluate the types of 80 dictionaries
that only a type checker reads, and have the methods of 60 data classes written as text, which is compiled.
"""

import dataclasses
import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypedDict

_compile = re.compile
_TypedDict = TypedDict


class _CompiledWhenTried:
    """In place of a library's pattern, whatever is asked of it."""

    __class__ = property(lambda _: re.Pattern)  # `re.sub` asks for it

    def __init__(self, *asked: Any, **named: Any) -> None:
        self._asked = asked
        self._named = named

    def __getattr__(self, name: str) -> object:
        found = getattr(_compile(*self._asked, **self._named), name)
        setattr(self, name, found)
        return found


class _PlainDictionary(dict[str, Any]):
    """In place of `TypedDict`: its classes make dictionaries, and their annotations stay the text that they are."""

    def __init_subclass__(cls, **_: object) -> None:
        """Whether all its keys are required, and the like."""

    def __new__(cls, *given: Any, **entries: Any) -> Any:
        """What calling such a class makes: no object of a class of its own. A class, where `TypedDict` is called."""
        if cls is _PlainDictionary:
            return _TypedDict(*given, **entries)  # type: ignore[operator]  # it may be called: its types do not say so
        return dict(*given, **entries)


_STAND_INS = {
    "re.compile": _CompiledWhenTried,
    "typing.TypedDict": _PlainDictionary,
    "typing_extensions.TypedDict": _PlainDictionary,
}


def load_lightly(*modules: str) -> None:
    """Import them, with stand-ins for what they need not have at once.

    Another thread would be given these meanwhile, so where there is one nothing is changed.
    """
    from threading import active_count

    real = []
    for path, stand_in in _STAND_INS.items() if active_count() == 1 else ():
        module, _, name = path.rpartition(".")
        holder = import_module(module)
        real.append((holder, name, getattr(holder, name)))
        setattr(holder, name, stand_in)
    try:
        for each in modules:
            import_module(each)
    finally:
        for holder, name, found in real:
            setattr(holder, name, found)


def write_methods_when_called() -> None:
    """From now on in this process no method of a data class is written, as text that is compiled, before it is called.

    The function that writes them is private; where there is none, as from Python 3.13, they are written as usual.
    """
    write = getattr(dataclasses, "_create_fn", None)
    if write is not None and write.__module__ == dataclasses.__name__:
        dataclasses._create_fn = _written_when_called(write)  # type: ignore[attr-defined]  # private, as told above


def _written_when_called(write: Callable[..., Callable[..., Any]]) -> Callable[..., Callable[..., Any]]:
    def stand_in(name: str, *asked: Any, **more: Any) -> Callable[..., Any]:
        def method(self: object, *given: Any, **named: Any) -> Any:
            written = write(name, *asked, **more)
            written.__qualname__ = method.__qualname__
            for each in type(self).__mro__:
                if each.__dict__.get(name) is method:
                    setattr(each, name, written)
            return written(self, *given, **named)

        method.__name__ = name
        return method

    return stand_in

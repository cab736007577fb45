"""Whatever a paper is made of → plain data, the only thing a template ever gets to see.

A template may be a stranger's. A live object brings its whole class with it, with methods that read files or run code;
text, numbers, tuples and records of them bring nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Self

from markupsafe import Markup
from pydantic import BaseModel

from noticegen.problems.by_identity import by_identity
from noticegen.problems.problem import At
from noticegen.reading.tree import Text


class Words(str):
    """The author's text, and its place as text. Nothing else of the YAML's own `Text` gets through."""

    __slots__ = ("at",)
    at: str | None

    def __new__(cls, value: str, at: str | None) -> Self:
        """Text, placed as `Text` places it."""
        words = super().__new__(cls, value)
        words.at = at
        return words


@dataclass(frozen=True, slots=True)
class Record:
    """Values by name. The sandbox looks names up in `values`, never among a Python object's own attributes."""

    values: Mapping[str, Any]


_ATOMS = frozenset({str, Markup, int, float, bool, type(None)})


def values_to_plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values by the same names, as text, numbers, None, tuples and `Record`s.

    What is met twice is made plain once. Raises TypeError for a value of any other kind: that is our bug.
    """
    seen: dict[int, Any] = {}
    for value in values.values():
        if isinstance(value, BaseModel):
            seen |= _parts(value)
    return {name: _plain(value, seen) for name, value in values.items()}


@by_identity(4)
def _parts(notice: BaseModel) -> Mapping[int, Any]:
    """All that is in it, plain, by `id`; kept for its slips. It keeps its parts alive: no `id` is another's."""
    seen: dict[int, Any] = {}
    _plain(notice, seen)
    return seen


def _plain(value: Any, seen: dict[int, Any]) -> Any:
    if type(value) in _ATOMS:
        return value
    if id(value) not in seen:
        seen[id(value)] = _made_plain(value, seen)
    return seen[id(value)]


def _made_plain(value: Any, seen: dict[int, Any]) -> Any:
    return _maker(type(value))(value, seen)  # type: ignore[arg-type] # every class is hashable, which mypy does not see


_Maker = Callable[[Any, dict[int, Any]], Any]


@cache
def _maker(kind: type) -> _Maker:
    """What makes values of a kind plain, asked once: a notice has thousands, of a few kinds."""
    if issubclass(kind, Text):
        return lambda value, _: Words(value, str(value.at) if value.at else None)
    if issubclass(kind, (At, str, int, date)):
        return lambda value, _: _atom(value)
    if issubclass(kind, (list, tuple)):
        return lambda value, seen: tuple([_plain(each, seen) for each in value])
    if issubclass(kind, Mapping):
        return lambda value, seen: Record({str(name): _plain(each, seen) for name, each in value.items()})
    names = _names(kind)
    return lambda value, seen: Record({name: _plain(getattr(value, name), seen) for name in names})


def _atom(value: At | str | int | date) -> str | int:
    if isinstance(value, int):
        return int(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _names(kind: type) -> tuple[str, ...]:
    """Of the fields that were declared. A property or a method is none."""
    if issubclass(kind, BaseModel):
        return tuple(kind.model_fields)
    if is_dataclass(kind):
        return tuple(each.name for each in fields(kind))
    raise TypeError(f"no template may see a {kind.__name__}")

"""The two parsers of YAML: libyaml, which is quick, and PyYAML's own, which is careful and whose errors we know.

Both give the same events, and the same marks wherever we use marks: where anything begins, and where a value ends
(they differ on where a list closes at the end of a file without a last line break). The quick one also reads a few
things that the careful one refuses, such as `{text: a?b}`. So we read a text with the quick one if
it can, and code that reads an accepted text again does so here too: a second reading must not refuse it.
"""

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar

import yaml

from noticegen.problems.problem import At

QUICK: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CAREFUL: Any = yaml.SafeLoader

Mark = Any  # PyYAML's stubs allow events and nodes without marks; its parsers always set them
Event = Any
Node = Any

_Read = TypeVar("_Read")

_DEEPEST = 100
"""Levels of nesting. Some thousands of them crash libyaml's composer and the whole process with it (its event parser
survives), and Python's own composer runs out of stack frames."""


def mark_to_at(file: str, mark: Mark) -> At:
    """PyYAML counts from 0, people from 1."""
    return At(file, mark.line + 1, mark.column + 1)


def text_to_events(text: str | bytes) -> list[Event]:
    """The events, in order, with marks. Raises yaml.YAMLError for a text that neither parser can read."""
    return _read(lambda parser: list(yaml.parse(text, parser)))


def text_to_nodes(text: str) -> Node:
    """The document as PyYAML's nodes, with marks; None for an empty one. Raises yaml.YAMLError."""
    _refuse_deep(text)
    return _read(lambda parser: yaml.compose(text, parser))


def text_to_values(text: str | bytes) -> Any:
    """The document as plain values of YAML's types, for files that are not an author's prose. Raises yaml.YAMLError."""
    _refuse_deep(text)
    return _read(lambda parser: yaml.load(text, parser))  # noqa: S506 both parsers are safe


def _read(read: Callable[[Any], _Read]) -> _Read:
    """Read with the quick parser if it can, else with the careful one, whose errors we know."""
    try:
        return read(QUICK)
    except yaml.YAMLError:
        return read(CAREFUL)


def _refuse_deep(text: str | bytes) -> None:
    depth = 0
    with contextlib.suppress(yaml.MarkedYAMLError, yaml.reader.ReaderError):  # the reading that follows reports them
        for event in yaml.parse(text, QUICK):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                msg = f"nested deeper than {_DEEPEST} levels"
                raise yaml.YAMLError(msg)

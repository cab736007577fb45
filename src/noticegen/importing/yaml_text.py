"""Values → YAML as a careful person writes it: plain where it can be, in quotation marks where it must be.

Which quotation marks a text needs is known to `reading/scalar_to_yaml`; a test reads back everything that is written.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from noticegen.reading.scalar_to_yaml import scalar_to_yaml

_NUMBER_LIKE = re.compile(r"[-+.0-9][0-9_.,:e+-]*|0[xo][0-9a-f]+", re.IGNORECASE)
_WORDS = frozenset({"yes", "no", "true", "false", "null", "on", "off", "y", "n"})


@dataclass(frozen=True)
class Noted:
    """A value with remarks that stand above it."""

    value: Any
    remarks: tuple[str, ...]


class Bare(str):
    """A date or a number, which is written as it is."""

    __slots__ = ()


class Flow(dict[str, Any]):
    """A mapping written in one line."""


class FlowList(list[Any]):
    """A list written in one line."""


def scalar(text: str, *, in_flow: bool = False) -> str:
    """A text as YAML reads it back; in quotation marks also where other programs would take it for something else."""
    is_ambiguous = _NUMBER_LIKE.fullmatch(text) or text.casefold() in _WORDS
    return scalar_to_yaml(text, '"' if is_ambiguous else "", in_flow=in_flow)


def values_to_lines(values: Mapping[str, Any], indent: int = 0) -> Iterator[str]:
    """A mapping's lines; a value of None is a blank one, a number is written bare."""
    for key, value in values.items():
        yield from _entry(f"{' ' * indent}{key}:", value, indent)


def _entry(lead: str, value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, Noted):
        yield from _remarks(value, indent)
        value = value.value
    if value is None:
        yield lead
    elif _is_block(value):
        yield lead
        yield from _block(value, indent + 2)
    else:
        yield f"{lead} {_line(value)}"


def _remarks(noted: Noted, indent: int) -> Iterator[str]:
    return (f"{' ' * indent}# {remark}" for remark in noted.remarks)


def _is_block(value: Any) -> bool:
    return isinstance(value, dict | list) and not isinstance(value, Flow | FlowList)


def _block(value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, dict):
        yield from values_to_lines(value, indent)
        return
    for item in value:
        yield from _item(item, indent)


def _item(item: Any, indent: int) -> Iterator[str]:
    if isinstance(item, Noted):
        yield from _remarks(item, indent)
        item = item.value
    lead = " " * indent
    if _is_block(item):
        first, *others = _block(item, indent + 2)
        while first.lstrip().startswith("#"):  # a remark on the first key stands above the entry
            yield lead + first.lstrip()
            first, *others = others
        yield f"{lead}- {first.lstrip()}"
        yield from others
    else:
        yield f"{lead}- {_line(item)}"


def _line(value: Any, *, in_flow: bool = False) -> str:
    if isinstance(value, Flow):
        return "{" + ", ".join(f"{key}: {_line(each, in_flow=True)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_line(each, in_flow=True) for each in value) + "]"
    if value is None:
        return "~"
    if isinstance(value, bool):
        return str(value).lower()
    is_text = isinstance(value, str) and not isinstance(value, Bare)
    return scalar(value, in_flow=in_flow) if is_text else str(value)

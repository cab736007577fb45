"""Entries of a list or a mapping put in, taken out and moved, as texts to be tried: `YamlDocument` reads them again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from noticegen.problems.lines import LINE_BREAK, split_lines

from .value_to_yaml import Value, value_to_yaml
from .yaml_layout import YamlLayout, put
from .yaml_parsers import Node


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as its author wrote it, with the comments above it. `value` is what it says.

    `source` is all that goes if it goes; `look` says among what it stands: lines, within a line, or brackets.
    """

    value: Any
    source: str
    look: tuple[str, bool]
    column: int

    @property
    def has_comments(self) -> bool:
        """Whether a line of it is a comment, which its value alone would lose."""
        return any(line.lstrip().startswith("#") for line in split_lines(self.source))


Entry = Value | Written | list[Written]
"""What is put in: a value as we write it, an entry as its author wrote it, or a list of one such entry."""


def written_entry(layout: YamlLayout, parent: Node, number: int, value: Any) -> Written:
    """The entry of this number."""
    start, end = layout.stretch(parent, number)
    return Written(value, layout.text[start:end], _look(layout, parent, number), layout.indent(parent))


def _look(layout: YamlLayout, parent: Node, number: int) -> tuple[str, bool]:
    """Brackets, a line shared, or lines; and whether it is the first, where that makes a difference."""
    if parent.flow_style:
        return "brackets", number == 0
    is_shared = number == 0 and not layout.has_own_line(parent)
    return ("shared" if is_shared else "lines"), is_shared


def longer(layout: YamlLayout, parent: Node, number: int, key: str, entry: Entry) -> Iterator[str]:
    """With one entry more, which is then the one of this number; a mapping's has a key."""
    if isinstance(parent, yaml.ScalarNode) or not (parent.value or parent.flow_style):
        return
    place = layout.place(parent, number) if parent.value else parent.start_mark.index + 1
    look = _look(layout, parent, number) if parent.value else ("brackets", False)
    if isinstance(entry, Written) and not key:
        if entry.look == look:
            source = _shifted(entry.source, layout.indent(parent) - entry.column)
            yield put(layout.text, [(place, place, source)])
        if entry.has_comments:
            return
    words = LINE_BREAK.sub(layout.break_at(place), _new(layout, parent, number, key, entry))
    yield put(layout.text, [(place, place, words)])


def _new(layout: YamlLayout, parent: Node, number: int, key: str, entry: Entry) -> str:
    """The words of a new entry, with what parts it from its neighbours."""
    if parent.flow_style:
        words = value_to_yaml(said(entry), 0, in_flow=True)
        words = f"{key}: {words}" if key else words
        return f", {words}" if number else f"{words}, " if parent.value else words
    indent = layout.indent(parent)
    lines = _key_lines(key, entry, indent) if key else _item_lines(parent, number, said(entry), indent)
    blanks = " " * indent
    is_shared = number == 0 and not layout.has_own_line(parent)
    return f"{lines}\n{blanks}" if is_shared else f"\n{blanks}{lines.rstrip()}"


def _item_lines(parent: Node, number: int, value: Any, indent: int) -> str:
    """A mapping or a list stands in brackets if its neighbour does."""
    neighbour = parent.value[max(number - 1, 0)]
    kind = yaml.MappingNode if isinstance(value, dict) else yaml.SequenceNode if isinstance(value, list) else ()
    in_flow = isinstance(neighbour, kind) and bool(neighbour.flow_style)
    return f"- {value_to_yaml(value, indent + 2, in_flow=in_flow)}"


def _key_lines(key: str, entry: Entry, indent: int) -> str:
    deeper = " " * (indent + 2)
    only = entry[0] if isinstance(entry, list) and len(entry) == 1 else None
    if isinstance(only, Written) and only.look[0] == "lines":
        return f"{key}:{_shifted(only.source, indent + 2 - only.column)}"
    value = said(entry)
    if value is None or isinstance(value, str):
        return f"{key}: {value_to_yaml(value, 0)}"
    if value:
        return f"{key}:\n{deeper}{value_to_yaml(value, indent + 2)}"
    return f"{key}: {value_to_yaml(value, 0, in_flow=True)}"


def said(entry: Any) -> Any:
    """What an entry says: as the reader gives it."""
    if isinstance(entry, Written):
        return said(entry.value)
    if isinstance(entry, Mapping):
        return {key: said(each) for key, each in entry.items()}
    is_list = isinstance(entry, Sequence) and not isinstance(entry, str)
    return [said(each) for each in entry] if is_list else entry


def _shifted(source: str, deeper: int) -> str:
    """Lines further in or out; the first begins after a line break."""
    if not deeper:
        return source
    breaks = [found[0] for found in LINE_BREAK.finditer(source)]
    first, *others = split_lines(source)
    lines = (_moved_in(each, deeper) for each in others)
    return first + "".join(each + line for each, line in zip(breaks, lines, strict=True))


def _moved_in(line: str, deeper: int) -> str:
    if not line.strip():
        return line
    return " " * deeper + line if deeper > 0 else line[min(-deeper, len(line) - len(line.lstrip(" "))) :]


def shifted_below(source: str, deeper: int) -> str:
    """A scalar whose lines below the first are moved in or out; as it is where they cannot be."""
    below = [each for each in split_lines(source)[1:] if each.strip()]
    can = deeper > 0 or all(each.startswith(" " * (-deeper + 1)) for each in below)
    return _shifted(source, deeper) if can else source


def shorter(layout: YamlLayout, parent: Node, number: int) -> Iterator[str]:
    """Without this entry; never without the last one that is left."""
    if len(parent.value) > 1:
        yield put(layout.text, [(*layout.stretch(parent, number), "")])


def reordered(layout: YamlLayout, parent: Node, number: int, to: int) -> Iterator[str]:
    """With this entry in place of another, and those between moved up; what parts them stays where it is."""
    if not isinstance(parent, yaml.SequenceNode):
        return
    cores = [layout.core(parent, each) for each in range(len(parent.value))]
    texts = [layout.text[start:end] for start, end in cores]
    if parent.flow_style or layout.has_own_line(parent):
        new = moved(texts, number, to)
    else:  # the first one's spaces stand before it already
        indent = " " * layout.indent(parent)
        first, *others = moved([each.removeprefix(indent) for each in texts], number, to)
        new = [first, *(indent + each for each in others)]
    yield put(layout.text, [(*core, text) for core, text in zip(cores, new, strict=True)])


def moved(old: Any, number: int, to: int) -> list[Any]:
    """A list with one entry in another place."""
    new = list(old)
    new.insert(to, new.pop(number))
    return new

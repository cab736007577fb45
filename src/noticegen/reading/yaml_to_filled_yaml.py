"""YAML → the same YAML with some values filled in and every other byte unchanged.

No YAML writer preserves comments, order, quotes and line ends. So we put the values into the text where the parser
found the old ones, then read the result again and refuse it unless it says exactly what it should.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import normalize

import yaml

from noticegen.problems.lines import LINE_BREAK
from noticegen.problems.problem import Problem, ProblemsFound

from .bytes_to_text import bytes_to_text
from .yaml_parsers import Node, mark_to_at, text_to_nodes
from .yaml_to_tree import yaml_to_tree

_QUOTES = {"'", '"'}

Edit = tuple[int, int, str]
"""Start and end in the text, and the replacement."""


def yaml_to_filled_yaml(data: bytes, values: Mapping[str, str], after: str, file: str) -> bytes:
    """The document with these `values` for its top-level keys; keys that it lacks are added below the key `after`.

    It must be a mapping that `yaml_to_tree` reads, with the key `after`. Raises ProblemsFound (`yaml-not-fillable`)
    if a value cannot be changed without touching anything else.
    """
    text = bytes_to_text(data, file)
    root = text_to_nodes(text)
    entries = {normalize("NFC", key.value): (key, value) for key, value in root.value}
    edits = [_replacement(text, entries[key][1], value, file) for key, value in values.items() if key in entries]
    missing = {key: value for key, value in values.items() if key not in entries}
    if missing:
        insert = _insertion_in_brackets if root.flow_style else _insertion
        edits.append(insert(text, *entries[after], missing))
    filled = _edited(text, edits)
    tree: Any = yaml_to_tree(text, file)
    if not _says(filled, tree | values, file):
        raise _refused(entries[after][0], file)
    byte_order_mark = data[: len(data) - len(text.encode())]
    return byte_order_mark + filled.encode()


def _replacement(text: str, node: Node, value: str, file: str) -> Edit:
    """Keep the old value's quotation marks; a blank value may follow its key's colon without a space."""
    is_on_one_line = node.start_mark.line == node.end_mark.line
    if not isinstance(node, yaml.ScalarNode) or not is_on_one_line:
        raise _refused(node, file)
    start, end = node.start_mark.index, node.end_mark.index
    quote = node.style if node.style in _QUOTES else ""
    space = " " if text[start - 1] == ":" else ""
    return start, end, f"{space}{quote}{value}{quote}"


def _insertion(text: str, key: Node, node: Node, values: Mapping[str, str]) -> Edit:
    """New lines, with the author's own line breaks."""
    own = LINE_BREAK.search(text, node.end_mark.index)
    any_break = own or LINE_BREAK.search(text)
    start = own.start() if own else len(text)
    line_break, indent = any_break[0] if any_break else "\n", " " * key.start_mark.column
    return start, start, "".join(f"{line_break}{indent}{name}: {value}" for name, value in values.items())


def _insertion_in_brackets(_: str, __: Node, node: Node, values: Mapping[str, str]) -> Edit:
    start = node.end_mark.index
    return start, start, "".join(f", {name}: {value}" for name, value in values.items())


def _edited(text: str, edits: list[Edit]) -> str:
    return "".join(_pieces(text, sorted(edits, key=lambda edit: edit[:2])))


def _pieces(text: str, edits: list[Edit]) -> Iterator[str]:
    done = 0
    for start, end, words in edits:
        yield text[done:start]
        yield words
        done = end
    yield text[done:]


def _says(text: str, wanted: Mapping[str, Any], file: str) -> bool:
    try:
        return yaml_to_tree(text, file) == wanted
    except ProblemsFound:
        return False


def _refused(node: Node, file: str) -> ProblemsFound:
    return ProblemsFound([Problem("yaml-not-fillable", mark_to_at(file, node.start_mark))])

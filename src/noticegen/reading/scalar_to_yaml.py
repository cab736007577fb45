"""A text → how YAML writes it: as it is where that reads back as the same, else in quotation marks."""

import json
import re

import yaml

from .yaml_parsers import CAREFUL

_PROSE = re.compile(r"[^\W\d_][\w ();/.%–“”‘’…+-]*(?<=[\w);.%”’…])")
"""Plain beyond doubt, within brackets too: a writer of whole notices need not ask the parser of each sentence."""

_BLANKS = frozenset({"", "~", "null", "Null", "NULL"})


def scalar_to_yaml(value: str, quote: str = "", *, in_flow: bool = False) -> str:
    """In the `quote` that the author used (`'`, `"` or none) if it can hold the text; always on one line.

    `in_flow` is for a place within brackets, where commas and brackets mean something too.
    """
    if not quote and _is_plain(value, in_flow=in_flow):
        return value
    if not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    if quote == "'" or ('"' in value and quote != '"') or ("\\" in value and not quote):
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_plain(value: str, *, in_flow: bool) -> bool:
    """Whether the parser gets this text back, and nothing else, from what is written without marks."""
    if value in _BLANKS or "\n" in value:
        return False
    if _PROSE.fullmatch(value):
        return True
    text = f"[{value}]" if in_flow else f"- {value}\n"
    try:
        node = yaml.compose(text, CAREFUL)
    except (yaml.YAMLError, ValueError, OverflowError):
        return False
    entries = node.value if isinstance(node, yaml.SequenceNode) else []
    return (
        len(entries) == 1
        and isinstance(entries[0], yaml.ScalarNode)
        and entries[0].style is None
        and entries[0].value == value
        and not entries[0].tag.startswith("!")
    )

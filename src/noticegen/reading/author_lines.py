"""The shapes an author's line can have, whatever YAML makes of it."""

import re

import yaml

from .field_help import FIELDS
from .yaml_parsers import CAREFUL

KEYS = frozenset(key for fields in FIELDS.values() for key in fields)
"""Every key that a notice or a registry can have."""

KEY = "(?:" + "|".join(sorted(KEYS)) + ")"

_ODD_SIGNS = (":", "：", "=")
_VALUE = re.compile(r"^(?P<lead>\s*(?:-\s+)*(?:[A-Za-z_][\w-]*:\s+)?)(?P<value>\S.*)")
_ENTRY = re.compile(r"^(?P<lead>\s*(?:-\s+)*)(?P<value>\S.*)")
_DASHES = re.compile(r"^(?P<lead>\s*(?:-\s+)+)")


def value_of(line: str) -> re.Match[str] | None:
    """The line's `value`, and in `lead` what stands before it: indentation, dashes, key."""
    return _VALUE.match(line.rstrip())


def entry_of(line: str) -> re.Match[str] | None:
    """The line without indentation and dashes: a key would be part of the `value`."""
    return _ENTRY.match(line.rstrip())


def indent_of(line: str) -> int:
    """How many spaces the line begins with."""
    return len(line) - len(line.lstrip(" "))


def key_column(line: str) -> int:
    """Where the line's words begin, behind its dashes: its keys' siblings stand there."""
    match = _DASHES.match(line)
    return len(match["lead"]) if match else indent_of(line)


def is_entry(line: str) -> bool:
    """Whether the line begins with a dash as YAML wants it."""
    return bool(_DASHES.match(line))


def line_above(lines: list[str], number: int) -> int | None:
    """The nearest line above with words on it."""
    return next((each for each in range(number - 1, -1, -1) if _has_words(lines[each])), None)


def line_below(lines: list[str], number: int) -> str:
    """The first line from this index on with words on it, or nothing."""
    return next((each for each in lines[number:] if _has_words(each)), "")


def _has_words(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def in_quotes(value: str) -> str:
    """The words as YAML reads them whole: single quotes where they have double ones, which then need no strokes."""
    if '"' in value and "'" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quoted(line: str, *, keyed: bool = True) -> str | None:
    """The line with its value (or, not `keyed`, all of its entry) in quotation marks, as the author would write it."""
    match = value_of(line) if keyed else entry_of(line)
    return match["lead"] + in_quotes(match["value"]) if match else None


def is_whole(value: str) -> bool:
    """Whether a value in quotation marks or brackets ends as it should, so that its line is not the one at fault."""
    try:
        events = list(yaml.parse(value, CAREFUL))
    except yaml.YAMLError:
        return False
    return isinstance(events[2], yaml.CollectionStartEvent) or bool(getattr(events[2], "style", None))


def glued_key(text: str) -> tuple[str, str] | None:
    """The key and the sign behind it in `heading:Nhiệm vụ`, `subject：Kết luận`, `signers = x`; None for prose."""
    for sign in _ODD_SIGNS:
        key, found, rest = text.partition(sign)
        if found and key.rstrip() in KEYS and (sign != ":" or not rest.startswith(" ")):
            return key.rstrip(), sign
    return None


def needs_quotes(value: str) -> bool:
    """Whether YAML would not read these words as they are."""
    return bool(re.search(r":(\s|$)|\s#", value)) or value[:1] in "*&!%@`|>[]{},?'\""

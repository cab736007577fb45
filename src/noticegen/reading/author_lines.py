"""How an author's lines look, regardless of how YAML reads them."""

import re

import yaml

from noticegen.problems.lazy import Lazy

from .field_help import FIELDS
from .yaml_parsers import CAREFUL

KEYS = frozenset(key for fields in FIELDS.values() for key in fields)
"""Every key that a notice or a registry can have."""

_TOP = frozenset({*FIELDS["Notice"], *FIELDS["Office"]})
_INNER = frozenset(key for model, fields in FIELDS.items() for key in fields if model not in {"Notice", "Office"})

KEY = "(?:" + "|".join(sorted(KEYS)) + ")"

ODD_DASH = Lazy(r"\s*(?:[-–—•▪●+*]\s|[-–—•▪●+](?=[^\W\d_])|[0-9]{1,2}[.)]\s|[a-zđ]\)\s)")
"""How an entry begins in YAML, in Word and in minutes."""

_ODD_SIGNS = (":", "：", "=")
_WHOLE = Lazy(r"""\"(?:[^"\\]|\\.)+\"|'[^']+'""")
"""A value that is in quotation marks already."""

_ONE_TOO_MANY = 3
_VALUE = Lazy(r"^(?P<lead>\s*(?:-\s+)*(?:[A-Za-z_][\w-]*:\s+)?)(?P<value>\S.*)")
_ENTRY = Lazy(r"^(?P<lead>\s*(?:-\s+)*)(?P<value>\S.*)")
_DASHES = Lazy(r"^(?P<lead>\s*(?:-\s+)+)")
_KEYED = Lazy(rf"\s*(?:-\s+)*{KEY}\s*:(\s|$)")


def value_of(line: str) -> re.Match[str] | None:
    """Split the line into its `value` and the `lead` before it: indentation, dashes and key."""
    return _VALUE.match(line.rstrip())


def entry_of(line: str) -> re.Match[str] | None:
    """Split the line after its indentation and dashes; a key counts as part of the `value`."""
    return _ENTRY.match(line.rstrip())


def indent_of(line: str) -> int:
    """How many spaces the line begins with."""
    return len(line) - len(line.lstrip(" "))


def key_column(line: str) -> int:
    """The column where the line's words begin, after any dashes; sibling keys begin there too."""
    match = _DASHES.match(line)
    return len(match["lead"]) if match else indent_of(line)


def is_entry(line: str) -> bool:
    """Whether the line begins with a dash and a space, as YAML requires."""
    return bool(_DASHES.match(line))


def is_keyed(line: str) -> bool:
    """Whether the line begins with a key of a notice or a registry."""
    return bool(_KEYED.match(line))


def line_above(lines: list[str], number: int) -> int | None:
    """The index of the nearest line above that is neither blank nor a comment."""
    return next((each for each in range(number - 1, -1, -1) if _has_words(lines[each])), None)


def line_below(lines: list[str], number: int) -> str:
    """The first line from this index on that is neither blank nor a comment; empty if there is none."""
    return next((each for each in lines[number:] if _has_words(each)), "")


def _has_words(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def in_quotes(value: str) -> str:
    """The words in double quotes, or in single ones if they contain double ones, which then need no escaping.

    Quotation marks that were meant for YAML, of which one is missing or one too many, are not quoted themselves: they
    would be printed.
    """
    if _WHOLE.fullmatch(value):
        return value
    value = _without_odd_mark(value)
    if '"' in value and "'" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _without_odd_mark(value: str) -> str:
    """The words in `Giao A"`, `"Giao A` and `""Giao A"`; those in `24"` and `"A" và "B"` are as they were meant."""
    for mark in "\"'":
        count = value.count(mark)
        if count == 1 and value != mark and mark in {value[0], value[-1]} and not value[-2:-1].isdigit():
            return value.strip(mark)
        if count == _ONE_TOO_MANY and {value[:2], value[-2:]} >= {mark * 2} and value[0] == value[-1]:
            return value.strip(mark)
    return value


def quoted(line: str, *, keyed: bool = True) -> str | None:
    """The line with its value in quotation marks, as the author would write it; the whole entry unless `keyed`."""
    match = value_of(line) if keyed else entry_of(line)
    return match["lead"] + in_quotes(match["value"]) if match else None


def is_whole(value: str) -> bool:
    """Whether a value in quotation marks or brackets closes properly, so that the mistake is on another line.

    A question mark before a space is YAML's sign for a key, which no author means.
    """
    if value.startswith("? "):
        return False
    try:
        events = list(yaml.parse(value, CAREFUL))
    except yaml.YAMLError:
        return False
    return isinstance(events[2], yaml.CollectionStartEvent) or bool(getattr(events[2], "style", None))


def glued_key(text: str) -> tuple[str, str] | None:
    """The key and the sign after it in `heading:Nhiệm vụ`, `subject：Kết luận`, `signers = x`; None for prose."""
    for sign in _ODD_SIGNS:
        key, found, rest = text.partition(sign)
        if found and key.rstrip() in KEYS and (sign != ":" or not rest.startswith(" ")):
            return key.rstrip(), sign
    return None


def needs_quotes(value: str) -> bool:
    """Whether YAML would misread these words without quotation marks."""
    return bool(re.search(r":(\s|$)|\s#", value)) or value[:1] in "*&!%@`|>[]{},?'\""


def is_key_out_of_place(line: str) -> bool:
    """Whether a key stands in the first column that no notice or registry has there: some line was moved there."""
    match = re.match(r"([a-z_]+):(\s|$)", line)
    return match is not None and match[1] in KEYS and match[1] not in _TOP


def is_top_key(line: str) -> bool:
    """Whether the line has a key that a notice or a registry has in the first column, and nothing in them has."""
    match = re.match(r"\s*([a-z_]+):(\s|$)", line)
    return match is not None and match[1] in _TOP - _INNER

"""Mistakes inside `{…}` and `[…]`: a missing comma or closing bracket, a colon or quotation marks in a sentence."""

import re
from collections.abc import Iterator

from .author_lines import KEY, in_quotes
from .mistakes import CLOSING, Mistake, Place
from .remark_mistakes import remark_in

_NEXT_KEY = re.compile(rf"(?<![,{{\s])\s+(?={KEY}:\s)")
_KNOWN = re.compile(rf"\{{\s*{KEY}:\s|\[\s*[\w*]")


def bracket_mistakes(place: Place) -> Iterator[Mistake]:
    """Possible mistakes inside the brackets that were open where the parser stopped."""
    opened = place.opened_bracket()
    if opened is None:
        return
    number, column = opened
    yield from _comma_missing(place, number, column)
    yield from _colon_in_value(place, number, column)
    yield from _quotes_in_value(place, number, column)
    yield from _not_closed(place, number, column)
    if _KNOWN.match(place.lines[number], column):
        yield Mistake("yaml-brackets", number, column, {"bracket": place.lines[number][column]}, is_sure=True)


def _comma_missing(place: Place, number: int, column: int) -> Iterator[Mistake]:
    """`{name: A note: b}`: a key without a comma before it."""
    line = place.lines[number]
    for match in _NEXT_KEY.finditer(line, column + 1):
        fix = f"{line[: match.start()]}, {line[match.end() :]}"
        yield Mistake("yaml-comma-missing", number, match.end(), fix=fix)


def _colon_in_value(place: Place, number: int, column: int) -> Iterator[Mistake]:
    """`{text: Giao: A, units: b}`: the fix quotes everything from this key to the next."""
    line = place.lines[number]
    for start, end in _values(line, column):
        value = line[start:end]
        if ": " in value and value[0] not in "\"'[{":
            at = start + value.index(": ")
            yield Mistake("yaml-colon-needs-quotes", number, at, fix=line[:start] + in_quotes(value) + line[end:])


def _quotes_in_value(place: Place, number: int, column: int) -> Iterator[Mistake]:
    """`{text: "A "b" c"}`: quotation marks inside quotation marks."""
    line = place.lines[number]
    for start, end in _values(line, column):
        value = line[start:end]
        if value[0] == value[-1] == '"' and '"' in value[1:-1]:
            at = start + 2 + value[1:].index('"')
            yield Mistake("yaml-text-after-quote", number, at, fix=line[:start] + in_quotes(value[1:-1]) + line[end:])


def _values(line: str, column: int) -> Iterator[tuple[int, int]]:
    """The start and end of each known key's value, as the author sees it, not as YAML does."""
    keys = list(re.finditer(rf"[,{{]\s*{KEY}:\s+", line[column:]))
    closing = line.rstrip().rfind("}")
    ends = [*(column + key.start() for key in keys[1:]), closing if closing > column else len(line.rstrip())]
    for start, end in zip([column + key.end() for key in keys], ends, strict=False):
        if end > start:
            yield start, end


def _not_closed(place: Place, number: int, column: int) -> Iterator[Mistake]:
    """A bracket not closed on its line; it may close at the end, before a comment, another bracket or a comma."""
    line = place.lines[number].rstrip()
    remark = remark_in(line, column + 1)
    bracket = line[column]
    closing = CLOSING[bracket]
    inside = [match for match in re.finditer(r"[\]}]|,(?=\s)", line) if match.start() > column]
    inside.sort(key=lambda match: match.group() == ",")
    for end in (remark.start("gap") if remark else len(line), *(match.start() for match in inside)):
        fix = line[:end].rstrip().rstrip(",") + closing + line[end:]
        yield Mistake("yaml-bracket-not-closed", number, column, {"bracket": bracket, "closing": closing}, fix=fix)

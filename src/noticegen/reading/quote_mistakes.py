"""Mistakes with quotation marks: not closed, or closed in the middle of the sentence."""

import re
from collections.abc import Iterator

from .author_lines import in_quotes, is_whole, quoted, value_of
from .mistakes import Mistake, Place

_LOOKED_BACK = 60
_WRAPPED = 6
"""Lines that one sentence in quotation marks may take."""

_OPENS = re.compile(r'(?:^|[\s(])"')


def quote_mistakes(place: Place) -> Iterator[Mistake]:
    """Possible mistakes in the quotation marks at or above the place."""
    yield from _bad_escape(place)
    yield from _text_after_quote(place)
    yield from _unclosed(place)
    yield from _stray(place)
    yield from _never_closed(place)


def _bad_escape(place: Place) -> Iterator[Mistake]:
    opened = place.context_line is not None and place.character(place.context_line, place.context_column) == '"'
    if place.is_scanner and opened and place.character(place.line, place.column - 1) == "\\":
        yield Mistake("yaml-bad-escape", place.line, place.column, is_sure=True)


def _text_after_quote(place: Place) -> Iterator[Mistake]:
    """`"Trám" và "Trà"`: YAML ends the value at the second quotation mark and trips over the rest."""
    line = place.text(place.line)
    match = value_of(line)
    if match is None or match["value"][0] not in "\"'" or place.column <= match.start("value"):
        return
    if is_whole(match["value"]):  # the mistake is further up
        return
    fix = match["lead"] + in_quotes(inner) if (inner := _inside(match["value"])) else quoted(line)
    yield Mistake("yaml-text-after-quote", place.line, place.column, fix=fix, is_sure=_is_even(match["value"]))


def _inside(value: str) -> str:
    """The sentence in `"Sau khi "nghe" báo cáo"`, whose outer marks were meant for YAML; empty for `"A" và "B"`."""
    inner = value[1:-1]
    is_sentence = value[0] == value[-1] == '"' and '"' in inner
    return inner if is_sentence and _OPENS.search(inner[: inner.index('"') + 1]) else ""


def _unclosed(place: Place) -> Iterator[Mistake]:
    """Lines, nearest first, whose value begins with a quotation mark that is not closed on that line, or is twice."""
    for number in range(min(place.line, len(place.lines) - 1), max(-1, place.line - _LOOKED_BACK), -1):
        match = value_of(place.lines[number])
        if match and match["value"][0] in "\"'" and not _is_even(match["value"]):
            quote = match["value"][0]
            for fix in (place.lines[number].rstrip() + quote, quoted(place.lines[number])):
                yield Mistake("yaml-unclosed-quote", number, match.start("value"), {"quote": quote}, fix=fix)


def _stray(place: Place) -> Iterator[Mistake]:
    """`items:"`, `"  - heading: A`: lines, nearest first, with a single quotation mark; the fix removes it."""
    for number in range(min(place.line, len(place.lines) - 1), max(-1, place.line - _LOOKED_BACK), -1):
        line = place.lines[number]
        if line.count('"') == 1 and not _is_of_wrapped(place.lines, number):
            fix = line.replace('"', "").rstrip()
            yield Mistake("yaml-stray-quote", number, line.index('"'), fix=fix)


def _is_of_wrapped(lines: list[str], number: int) -> bool:
    """Whether a mark opens or closes a value that goes on over some lines around this one, so that it has its pair."""
    for start in range(number, max(-1, number - _WRAPPED), -1):
        match = value_of(lines[start])
        if match and match["value"][0] == '"':
            ends = range(max(start + 1, number), min(len(lines), number + _WRAPPED))
            return any(is_whole("\n".join([match["value"], *lines[start + 1 : end + 1]])) for end in ends)
    return False


def _never_closed(place: Place) -> Iterator[Mistake]:
    """A quoted value that runs to the end of the file: surely a mistake, wherever the value should end."""
    if not place.is_scanner or place.context_line is None:
        return
    quote = place.character(place.context_line, place.context_column)
    if quote in {'"', "'"} and place.character(place.line, place.column) in {"", "\0"}:
        yield Mistake("yaml-unclosed-quote", place.context_line, place.context_column, {"quote": quote}, is_sure=True)


def _is_even(value: str) -> bool:
    quote = value[0]
    plain = re.sub(r"\\.", "", value) if quote == '"' else value
    return plain.count(quote) % 2 == 0

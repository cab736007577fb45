"""Comments where YAML has no room for one: before a closing bracket of their line, and in the middle of a sentence."""

import re
from collections.abc import Iterator

from .author_lines import KEY, in_quotes, indent_of, is_entry, is_keyed, line_above, value_of
from .mistakes import CLOSING, Mistake, Place

_REMARK = re.compile(
    r"(?<=[\s\[{,:])\"(?:[^\"\\]|\\.)*\"|(?<=[\s\[{,:])'(?:[^']|'')*'"  # no comment begins in quotation marks
    r"|(?P<gap>^|\s+|(?<=[\"'\]}]))(?P<remark>#.*)"
)
_GLUED = re.compile(r"#[^\s#]")
_NUMBERED = re.compile(r"#\s?\d")
_NO_PROSE = re.compile(r"[a-z0-9/.-]*")
"""An id, a number, a day: what follows one is a comment."""

_PLAIN = re.compile(r"[^\s\"'\[{|>#&*!%@`]")
"""How a value begins that no quotation mark, bracket or other mark encloses."""

_LOOKED_BACK = 60


def remark_mistakes(place: Place) -> Iterator[Mistake]:
    """Possible mistakes with a # between where the parser was and where it stopped."""
    yield from _bracket_swallowed(place)
    yield from _sentence_cut(place)


def remark_in(line: str, start: int = 0) -> re.Match[str] | None:
    """The comment in a line that has words before it: the spaces before are its `gap`."""
    return next((match for match in _REMARK.finditer(line, start) if match["remark"]), None)


def _bracket_swallowed(place: Place) -> Iterator[Mistake]:
    """`units: [a, b # c]`: YAML looks for the bracket in the lines below."""
    opened = place.opened_bracket()
    if opened is None:
        return
    number, column = opened
    closing = CLOSING[place.lines[number][column]]
    for each in range(number, min(place.line + 1, len(place.lines))):
        match = remark_in(place.lines[each], column + 1 if each == number else 0)
        at = _closing_at(match["remark"], closing) if match else None
        if match and at is not None:
            values = {"found": match["remark"][:40], "closing": closing}
            fix = _behind_the_bracket(place.lines[each], match, at, is_mapping=closing == "}")
            yield Mistake("yaml-remark-swallows-bracket", each, match.start("remark"), values, fix=fix)
            yield Mistake("yaml-remark-swallows-bracket", each, match.start("remark"), values, is_sure=True)
            return


def _closing_at(remark: str, closing: str) -> int | None:
    """Where the bracket closes that was opened before the remark, and not in it."""
    depth = 0
    for at, sign in enumerate(remark):
        depth += sign in CLOSING
        if sign in CLOSING.values():
            if not depth and sign == closing:
                return at
            depth = max(0, depth - 1)
    return None


def _behind_the_bracket(line: str, match: re.Match[str], at: int, *, is_mapping: bool) -> str | None:
    """A comment goes after the brackets, text into quotation marks. None where nobody but the author knows which."""
    before, remark = line[: match.start("gap")], match["remark"]
    start = _value_start(before, is_mapping=is_mapping)
    more = _next_value(remark[:at], is_mapping=is_mapping)
    value = before[start:]
    is_prose = value[:1] not in {*"\"'[{", ""} and not _NO_PROSE.fullmatch(value) and len(match["gap"]) == 1
    if is_prose and _GLUED.match(remark):
        end = more.start() if more else at
        return line[:start] + in_quotes(line[start : match.start("remark") + end].rstrip()) + remark[end:]
    if is_prose or more or _NUMBERED.match(remark):
        return None
    return f"{before}{remark[at:].rstrip()} {remark[:at].rstrip()}"


def _value_start(before: str, *, is_mapping: bool) -> int:
    starts = re.finditer(rf"[{{,]\s*{KEY}:\s+" if is_mapping else r"[\[,]\s*", before)
    return max((match.end() for match in starts), default=indent_of(before))


def _next_value(remark: str, *, is_mapping: bool) -> re.Match[str] | None:
    return re.search(rf",\s*{KEY}:\s" if is_mapping else r",\s", remark)


def _sentence_cut(place: Place) -> Iterator[Mistake]:
    """A sentence over several lines ends at the first # after a space; what follows below is then not a value."""
    for number in (place.context_line, place.line):
        first = _first_line(place, number) if number is not None else None
        if number is None or first is None:
            continue
        above = line_above(place.lines, number)
        if above is not None and (match := remark_in(place.lines[above])):
            yield _cut_at(above, match)
        elif above is not None and any(each.strip() for each in place.lines[above + 1 : number]):
            yield from _cut_by_lines(place.lines, first, above, number)


def _first_line(place: Place, number: int) -> int | None:
    """The line that begins the plain sentence of which this one seems to be a part."""
    line = place.text(number)
    if not line.strip() or line.lstrip()[0] == "#" or is_entry(line) or is_keyed(line):
        return None
    above = line_above(place.lines, number)
    while above is not None and number - above < _LOOKED_BACK:
        match = value_of(place.lines[above])
        if is_entry(place.lines[above]) or is_keyed(place.lines[above]):
            is_deeper = indent_of(line) > indent_of(place.lines[above])
            return above if is_deeper and match and _PLAIN.match(match["value"]) else None
        above = line_above(place.lines, above)
    return None


def _cut_at(number: int, match: re.Match[str]) -> Mistake:
    """Whether it is a comment, nobody but the author knows."""
    values = {"found": match["remark"][:40]}
    return Mistake("yaml-remark-cuts-text", number, match.start("remark"), values, is_sure=True)


def _cut_by_lines(lines: list[str], first: int, above: int, number: int) -> Iterator[Mistake]:
    """Comments that have lines of their own go above the sentence; a line that begins with "#3" may be part of it."""
    remarks = [each for each in range(above + 1, number) if lines[each].strip()]
    words = [lines[each].strip() for each in remarks]
    at, values = indent_of(lines[remarks[0]]), {"found": words[0][:40]}
    if not any(map(_NUMBERED.match, words)):
        indent = " " * indent_of(lines[first])
        moved = "\n".join([*(indent + each for each in words), *lines[first : above + 1]])
        yield Mistake("yaml-remark-cuts-text", first, indent_of(lines[first]), values, fix=moved, span=number - first)
    yield Mistake("yaml-remark-cuts-text", remarks[0], at, values, is_sure=True)

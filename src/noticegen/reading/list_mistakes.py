"""Lists whose entries have no dash: minutes pasted below `opening:` or `items:` as they were."""

import re
from collections.abc import Iterator

from .author_lines import KEY, in_quotes, indent_of, is_entry, line_above, needs_quotes
from .mistakes import Mistake, Place

_LISTS = frozenset("legal_bases opening body items closing recipients".split())
_ONLY_KEY = re.compile(r"\s*(?:-\s+)*(?P<key>[a-z_]+):\s*(?:#.*)?")
_KNOWN = re.compile(rf"\s*{KEY}\s*:(\s|$)")
_NOT_PROSE = "\"'[{|>&!%@`#"


def list_mistakes(place: Place) -> Iterator[Mistake]:
    """The list in which the parser stopped, with a dash for each of its lines, if not one of them has any."""
    first = _first(place)
    lines = _block(place.lines, first) if first is not None else []
    if first is None or len(lines) <= 1 or any(map(_is_no_prose, lines)):
        return
    fix = "\n".join(_entry(each) for each in lines)
    yield Mistake("yaml-dash-forgotten", first, indent_of(lines[0]), fix=fix, span=len(lines))


def _first(place: Place) -> int | None:
    """The first line below the key of the list in which the parser stopped."""
    number = min(place.line, len(place.lines) - 1)
    while (above := line_above(place.lines, number)) is not None:
        match = _ONLY_KEY.fullmatch(place.lines[above])
        if match and match["key"] in _LISTS:
            return number
        if indent_of(place.lines[above]) != indent_of(place.lines[number]):
            return None
        number = above
    return None


def _block(lines: list[str], first: int) -> list[str]:
    """From this line on, those that are indented like it; none if a deeper line interrupts them."""
    found = []
    for each in lines[first:]:
        if not each.strip() or indent_of(each) < indent_of(lines[first]):
            break
        found.append(each)
    return found if all(indent_of(each) == indent_of(lines[first]) for each in found) else []


def _is_no_prose(line: str) -> bool:
    return is_entry(line) or bool(_KNOWN.match(line)) or line.lstrip()[0] in _NOT_PROSE


def _entry(line: str) -> str:
    words = line.strip()
    return " " * indent_of(line) + "- " + (in_quotes(words) if needs_quotes(words) else words)

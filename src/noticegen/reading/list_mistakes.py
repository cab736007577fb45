"""Lists whose entries have no dash: minutes pasted below `opening:` or `items:` as they were."""

import re
from collections.abc import Iterator

from .author_lines import indent_of, line_above
from .mistakes import Mistake, Place
from .prose_guesses import entry_line, is_prose, lines_like

_LISTS = frozenset("legal_bases opening body items closing recipients".split())
_ONLY_KEY = re.compile(r"\s*(?:-\s+)*(?P<key>[a-z_]+):\s*(?:#.*)?")


def list_mistakes(place: Place) -> Iterator[Mistake]:
    """The list in which the parser stopped, with a dash for each of its lines, if not one of them has any."""
    first = _first(place)
    lines = lines_like(place.lines, first) if first is not None else []
    if first is None or len(lines) <= 1 or not all(map(is_prose, lines)):
        return
    fix = "\n".join(entry_line(each) for each in lines)
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

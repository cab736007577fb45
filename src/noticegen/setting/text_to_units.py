"""A text → what no line breaks inside, and why a line may break behind each: every place where a line may break.

The places are Word's. Its rules are those of Unicode's line breaking (UAX 14) with the exceptions named here, as
LibreOffice's layout of the Word file shows.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from noticegen.form.joins import MAY_BREAK

from .paragraph_to_runs import NEW_LINE


class Ending(StrEnum):
    """Why a line ends where it does."""

    BLANK = "blank"
    """Behind a blank of the ordinary kind, but not before a closing sign or a slash, nor behind an opening bracket."""

    HYPHEN = "hyphen"
    """Behind a hyphen within a word, before a letter. Before a figure only where `joins` says so ("2021-2025"), and
    never where it keeps a document's number whole ("34-NQ/TU"): its mark stands behind the hyphen then. Behind several
    hyphens in a row, as behind a dash."""

    DASH = "dash"
    """Behind a dash that stands without blanks ("A–B")."""

    SIGN = "sign"
    """Behind a question mark ("?trang=3"), an exclamation mark, a bar or three dots inside a word."""

    SLASH = "slash"
    """Behind a slash in an address that begins its paragraph or is very long; in all others `joins` has put a mark
    behind it, which keeps it whole."""

    MARK = "mark"
    """Where `joins` or `long_words` has put a mark: this line may break here although no sign says so."""

    LETTER = "letter"
    """Between two letters: the word is wider than a whole line."""

    FORCED = "forced"
    """The form or the author begins a new line here."""

    LAST = "last"
    """The paragraph ends."""


_PLACES = re.compile(
    rf"(?=[ {NEW_LINE}{MAY_BREAK}\-–—?!|…/])"  # each begins so: nearly everywhere this alone says that there is none
    rf"(?:(?P<blank>(?<![(\[{{]) +(?![ .,:;!?)\]}}/\\]))|(?P<forced>{NEW_LINE})|(?P<mark>{MAY_BREAK})"
    r"|(?P<hyphen>(?<=[^\s-])-(?=[^\W\d_])|--+(?=[^\W\d_]|[(\[{]))"
    r"|(?P<dash>(?<=\S)[–—](?=[^\W_]|[(\[{]))"
    r"|(?P<sign>(?<=\S)[?!|…](?=[^\W_]|[(\[{]))|(?P<slash>(?<=\S)/(?=[^\W\d_])|(?<=[^\s\d])/(?=\d)))"
)
"""By the names of `Ending`. A no-break blank and a kept hyphen are not among them, so no line breaks there."""

_GOES = {"blank", "forced", "mark"}
"""What is not printed at a line's end; a hyphen or dash is."""

_ENDINGS = {ending.value: ending for ending in Ending}

Unit = tuple[int, int, int, Ending]
"""Text from one place of a paragraph to another; where what follows begins, behind the blanks between; and why a line
may end there. A plain tuple, for a notice has thousands.
"""


def text_to_units(text: str) -> Iterator[Unit]:
    """In order; the last one ends the text."""
    start = 0
    for place in _PLACES.finditer(text):
        name, (end, following) = place.lastgroup or "", place.span()
        yield start, end if name in _GOES else following, following, _ENDINGS[name]
        start = following
    yield start, len(text), len(text), Ending.LAST

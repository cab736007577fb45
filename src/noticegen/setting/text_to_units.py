"""A text → what no line breaks inside, and why a line may break behind each: every place where a line may break.

The places are Word's. Its rules are those of Unicode's line breaking (UAX 14) with the exceptions named here, as
LibreOffice's layout of the Word file shows.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from noticegen.form.joins import MAY_BREAK
from noticegen.problems.kept_patterns import compiled

from .paragraph_to_runs import NEW_LINE


class Ending(StrEnum):
    """Why a line ends where it does."""

    BLANK = "blank"
    """Behind a blank of the ordinary kind, but not before a closing sign or a slash, nor behind an opening bracket."""

    HYPHEN = "hyphen"
    """Behind a hyphen, before a letter ("Lê-nin") or an opening bracket. Before a figure only where `joins` says so
    ("2021-2025"), and never where it keeps a document's number whole ("34-NQ/TU"): its mark stands behind the hyphen
    then."""

    DASH = "dash"
    """Behind a dash before a letter, a figure or an opening bracket ("A–B", "–B")."""

    SIGN = "sign"
    """Behind a question mark ("?trang=3"), an exclamation mark, a bar or three dots, before the same. Behind others
    before an opening bracket ("(1)(2)", "5.(a)"), and behind a closing one before a sign that counts ("(n)%")."""

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


_LETTER = r"(?=[^\W\d_])"
_LETTER_OR_FIGURE = r"(?=[^\W_])"
_BRACKET = r"(?=[(\[{])"
_COUNTS = "%+−$€£₫"

_TABLE = (
    (Ending.BLANK, " ", r"(?=\w)(?<=\w )|(?<![(\[{] ) *(?![ .,:;!?)\]}/\\])"),  # nearly always between two words
    (Ending.FORCED, NEW_LINE, ""),
    (Ending.MARK, MAY_BREAK, ""),
    (Ending.HYPHEN, "-", rf"{_LETTER}|{_BRACKET}"),
    (Ending.DASH, "–—‐", rf"{_LETTER_OR_FIGURE}|{_BRACKET}"),
    (Ending.SIGN, "?!|…", rf"{_LETTER_OR_FIGURE}|{_BRACKET}"),
    (Ending.SLASH, "/", rf"(?<=\S/){_LETTER}|(?<=[^\s\d]/)(?=\d)"),
    (Ending.SIGN, f".,:;\\{_COUNTS}", _BRACKET),
    (Ending.SIGN, ")]}", rf"{_BRACKET}|(?=[{_COUNTS}])"),
)
"""Every place where a line may break: the reason, the signs that stand before it, and what must stand beside it. A
no-break blank and a kept hyphen are not among them: no line breaks there.
"""

_ENDINGS = {sign: ending for ending, signs, _ in _TABLE for sign in signs}
_PLACES = compiled(
    f"[{re.escape(''.join(_ENDINGS))}](?:"
    + "|".join(f"(?<=[{re.escape(signs)}])(?:{beside})" for _, signs, beside in _TABLE)
    + ")"
)
"""A sign first: nearly everywhere this alone says that there is no place."""

_GOES = frozenset([" ", NEW_LINE, MAY_BREAK])
"""What is not printed at a line's end; a hyphen or dash is."""

Unit = tuple[int, int, int, Ending]
"""Text from one place of a paragraph to another; where what follows begins, behind the blanks between; and why a line
may end there. A plain tuple, for a notice has thousands.
"""


def text_to_units(text: str) -> Iterator[Unit]:
    """In order; the last one ends the text."""
    start = 0
    for place in _PLACES.finditer(text):
        at, following = place.span()
        sign = text[at]
        yield start, at if sign in _GOES else following, following, _ENDINGS[sign]
        start = following
    yield start, len(text), len(text), Ending.LAST

"""What a page says, line by line: the words of a paragraph, how each letter is set, what kind of paragraph it is.

A Word file and a notice's page are both read into these, so that they can be compared. A table's row is one unit.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

PLAIN, BOLD, ITALIC, BOTH = ".", "b", "i", "x"
"""How a letter is set; a space is set in no way."""

_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_HYPHENS = frozenset("\u2010\u2011")


class Kind(NamedTuple):
    """Style (the class in our pages), numbering and its level; empty where unknown, or not numbered."""

    style: str = ""
    numbering: str = ""
    level: int = 0


UNKNOWN = Kind()


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `faces` says of each letter of the text how it is set."""

    text: str
    faces: str = ""
    kind: Kind = UNKNOWN


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or a row of a table with a line for each cell, blank ones too."""

    lines: tuple[Line, ...]
    is_row: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """What its lines say."""
        return tuple(each.text for each in self.lines)

    @property
    def text(self) -> str:
        """What it says, for people."""
        return " | ".join(self.texts)


def face(*, bold: bool, italic: bool) -> str:
    """The character that stands for it."""
    return (BOTH if italic else BOLD) if bold else ITALIC if italic else PLAIN


def with_face(one: str, other: str) -> str:
    """Set in both ways; a space stays one."""
    if " " in (one, other):
        return " "
    return face(bold=bool({one, other} & {BOLD, BOTH}), italic=bool({one, other} & {ITALIC, BOTH}))


def line_of(pieces: Iterable[tuple[str, str]], kind: Kind = UNKNOWN) -> Line:
    """A line of stretches with their faces, without what programs and not people put between letters."""
    letters: list[tuple[str, str]] = []
    for text, how in pieces:
        for letter in unicodedata.normalize("NFC", text):
            add_letter(letters, seen(letter), how)
    while letters and letters[-1][0] == " ":
        letters.pop()
    return Line("".join(letter for letter, _ in letters), "".join(how for _, how in letters), kind)


def seen(character: str) -> str:
    """What people see of it: nothing, a space, a hyphen, or itself."""
    if character in _UNSEEN:
        return ""
    if character.isspace():
        return " "
    return "-" if character in _HYPHENS else character


def add_letter(letters: list[tuple[str, str]], letter: str, how: str) -> None:
    """One more, if it is seen: of several spaces the first; a mark joins the letter before it."""
    if letter == " ":
        if letters and letters[-1][0] != " ":
            letters.append((" ", " "))
    elif letter and letters and unicodedata.combining(letter):
        together = unicodedata.normalize("NFC", letters[-1][0] + letter)
        letters[-1:] = [(each, letters[-1][1]) for each in together]
    elif letter:
        letters.append((letter, how))

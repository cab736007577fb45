"""Characters that the chosen font cannot draw, each with its place: of a notice, of the registry, of an excerpt.

A renderer would silently borrow another font for them, or print an empty box; Word would do one and the PDF the other.
And nothing can be measured with them.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from noticegen.notice.office import Addressee
from noticegen.problems.by_identity import by_identity
from noticegen.problems.problem import At, Problem
from noticegen.reading.tree import Text

if TYPE_CHECKING:
    from noticegen.form.fonts import FontSet


def _letters(first: int, last: int) -> frozenset[str]:
    return frozenset(map(chr, range(first, last + 1)))


EVERYDAY = _letters(0x20, 0x7E) | _letters(0xA0, 0x17F) | _letters(0x1EA0, 0x1EF9) | frozenset("\nơưƠƯ–—‘’“”…•−×≤≥₫€")
"""Every font fit for Vietnamese draws these, and nearly every notice has no others."""


def has_rare_characters(value: BaseModel) -> bool:
    """Whether a notice or a registry has any character that makes it worth opening a font."""
    return not EVERYDAY.issuperset(_characters(value))


def missing_glyph_problems(value: Any, fonts: "FontSet", sources: Mapping[str, str]) -> tuple[Problem, ...]:
    """One problem for each such character of each text. `sources` are the files' texts, to find the exact column in."""
    if not fonts.missing(_characters(value)):
        return ()
    found = {
        (text.at, character): _problem(text, character, sources)
        for text in _texts(value)
        for character in sorted(fonts.missing(text + text.upper()))
    }
    return tuple(found.values())


@by_identity(4)
def _characters(value: Any) -> frozenset[str]:
    """In capitals too. Of a notice they are asked for by several steps."""
    words = "".join(_texts(value))
    return frozenset(words + words.upper())


def _texts(value: Any) -> list[Text]:
    """All that may be printed of it, in order."""
    found: list[Text] = []
    _add_texts(value, found)
    return found


def _add_texts(value: Any, found: list[Text]) -> None:
    if isinstance(value, Text):
        found.append(value)
    elif isinstance(value, tuple):
        for each in value:
            _add_texts(each, found)
    else:
        for name in _looked_into(type(value)):  # type: ignore[arg-type] # every class is hashable, which mypy does not see
            _add_texts(getattr(value, name), found)


@cache
def _looked_into(kind: type) -> tuple[str, ...]:
    """The parts of such a value; not the names of those whom a notice's ids mean, which are the registry's."""
    if issubclass(kind, BaseModel):
        return tuple(kind.model_fields)
    if is_dataclass(kind) and not issubclass(kind, Addressee):
        return tuple(each.name for each in fields(kind))
    return ()


def _problem(text: Text, character: str, sources: Mapping[str, str]) -> Problem:
    values = {"character": character, "code": f"U+{ord(character):04X}"}
    return Problem("glyph-missing", _place(text.at, character, sources), values)


def _place(at: At | None, character: str, sources: Mapping[str, str]) -> At | None:
    """The character itself, at or after the place its value begins."""
    if at is None or at.file not in sources:
        return at
    lines = sources[at.file].splitlines()[at.line - 1 :]
    for number, line in enumerate(lines):
        column = line.find(character, at.column - 1 if number == 0 else 0)
        if column >= 0:
            return At(at.file, at.line + number, column + 1)
    return at

"""Characters that must not reach a document: they hide, reverse or break text, or have no meaning outside one font.

Text pasted from Word and from web pages carries them unseen. Each is refused at its own place, before YAML is read.
"""

import re
import unicodedata
from collections.abc import Iterator

from .problem import At, Problem

MAX_TOLD = 50
LONGEST_FIXED = 5_000
MAX_MARKS = 2  # ệ decomposed has two

_LINE_BREAKS = re.compile(r"\r\n|\r|\n")
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_FILLER = re.compile("[" + "".join(sorted(_BLANK_FILLERS)) + "\ufe00-\ufe0f]")
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACK = re.compile(f"[^{_MARKS}]?[{_MARKS}]{{3,}}")
_ODD_THOUGH_PRINTABLE = re.compile(f"{_FILLER.pattern}|[{_MARKS}]{{3}}")
_CODES = {
    "Cc": "yaml-control-character",
    "Zl": "yaml-control-character",
    "Zp": "yaml-control-character",
    "Cs": "yaml-control-character",
    "Cf": "yaml-invisible-character",
    "Co": "yaml-private-character",
    "Cn": "yaml-unknown-character",
}


def split_lines(text: str) -> list[str]:
    """The lines as editors and PyYAML count them (never str.splitlines, which knows more line breaks)."""
    return _LINE_BREAKS.split(text)


def forbidden_characters(text: str, file: str) -> list[Problem]:
    """Every character that may not stand in a file, in order; tabs once a line."""
    problems: list[Problem] = []
    for number, line in enumerate(split_lines(text), 1):
        for problem in _in_line(line, At(file, number)):
            problems.append(problem)
            if len(problems) >= MAX_TOLD:
                return problems
    return problems


def bad_character_code(value: str) -> tuple[str, str] | None:
    """Code and name of the first forbidden character in a value, or None."""
    found = next(_in_line(value.replace("\n", ""), At("")), None)
    return (found.code, found.values.get("character", "")) if found else None


def _in_line(line: str, start: At) -> Iterator[Problem]:
    if line.isprintable() and not _ODD_THOUGH_PRINTABLE.search(line):
        return
    fixed = _without(line) if len(line) <= LONGEST_FIXED else None
    tab_told = False
    for column, character in enumerate(line, 1):
        code = _code_of(character)
        if code is None or (code == "yaml-tab" and tab_told):
            continue
        tab_told = tab_told or code == "yaml-tab"
        values = {"character": _name(character)}
        yield Problem(code, At(start.file, start.line, column), values, fix=fixed)
    yield from _stacked_marks(line, start)


def _code_of(character: str) -> str | None:
    if character == "\t":
        return "yaml-tab"
    if character in _BIDI:
        return "yaml-bidi-character"
    if _FILLER.match(character):
        return "yaml-invisible-character"
    return None if character.isprintable() else _CODES.get(unicodedata.category(character))


def _stacked_marks(line: str, start: At) -> Iterator[Problem]:
    """More than two marks left on a letter after NFC: not a language, a way to draw over other lines."""
    for match in _STACK.finditer(line):
        composed = unicodedata.normalize("NFC", match.group())
        marks = sum(1 for character in composed if unicodedata.combining(character))
        if marks > MAX_MARKS:
            yield Problem("yaml-stacked-marks", At(start.file, start.line, match.start() + 1), {"count": str(marks)})


def _without(line: str) -> str:
    """The line as it could be: indenting tabs as two spaces, other tabs and vertical tabs as one, the rest left out."""
    body = line.lstrip("\t ")
    indent = line[: len(line) - len(body)].replace("\t", "  ")
    spaced = body.replace("\t", " ").replace("\x0b", " ")
    return indent + "".join(character for character in spaced if _code_of(character) is None)


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"

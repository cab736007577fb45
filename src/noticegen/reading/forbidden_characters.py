"""Characters that must not reach a document: they hide, reverse or break text, or have no meaning outside one font.

Text pasted from Word or a web page brings them along unseen. Each is refused at its own place, before YAML is read.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import islice

from noticegen.problems.codes import WrittenCode
from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .field_help import FIELDS

MAX_REPORTED = 50
LONGEST_FIXED = 5_000
INDENT = 2
_LINES_ABOVE = 40
MAX_MARKS = 2  # ệ decomposed has two

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_REPLACEMENT = "\ufffd"
_LETTERS = frozenset({"Co", "Cn", "Cs"})
"""Categories of characters that may stand for a letter in somebody's font or file."""

_FILLER = Lazy("[" + "".join(sorted(_BLANK_FILLERS)) + "\ufe00-\ufe0f]")
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACK = f"[^{_MARKS}]?[{_MARKS}]{{3,}}"
_ODD_THOUGH_PRINTABLE = Lazy(f"{_FILLER.pattern}|{_REPLACEMENT}|[{_MARKS}]{{3}}")
_CODES: Mapping[str, WrittenCode] = {
    "Cc": "yaml-control-character",
    "Zl": "yaml-control-character",
    "Zp": "yaml-control-character",
    "Cs": "yaml-control-character",
    "Cf": "yaml-invisible-character",
    "Co": "yaml-private-character",
    "Cn": "yaml-unknown-character",
}
CHARACTERS = frozenset({
    *_CODES.values(), "yaml-tab", "yaml-bidi-character", "yaml-spoilt-character", "yaml-stacked-marks",
    "yaml-odd-indentation", "yaml-odd-space", "yaml-old-letter",
})  # fmt: skip
"""The codes of all problems that this module finds."""

_VOWELS = "aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ"
_OLD_LETTER = Lazy(f"(?P<half>(?-i:Ã|á[º»]))\u00ad|(?<![^\\W\\d_])[^\\W\\d_{_VOWELS}]*(?P<tcvn3>\u00ad)", re.IGNORECASE)
"""A soft hyphen that is a letter: the end of í, ậ or ử in UTF-8 read as Windows-1252, or the ư of TCVN3. Where no vowel
stands before it in its word no hyphen can."""

_READ_AS = {"Ã": "í", "áº": "ậ", "á»": "ử"}

_INDENTATION = Lazy(r"[\s-]*")
_DASH = Lazy(r"- |[-–—•▪●+*](?=[^\W\d_])|[–—•▪●+*] ")
"""How an entry begins, or what is typed or pasted for it."""

_KEYED = Lazy(
    r"\s*(?:-\s+)*(?:" + "|".join(sorted({key for each in FIELDS.values() for key in each})) + r")\s*:(?:\s|$)"
)
_BESIDE_COLON = (
    r"(?P<key>(?:^[\s-]*|[{,]\s*)(?:" + "|".join(sorted({key for each in FIELDS.values() for key in each})) + r"))"
    r"(?P<colon>\s*:\s*)"
)


def forbidden_characters(text: str, file: str) -> list[Problem]:
    """A problem for every forbidden character, in order and at most MAX_REPORTED; for tabs, one per line."""
    problems: list[Problem] = []
    lines = split_lines(text)
    for index, line in enumerate(lines):
        if _is_plain(line):
            continue
        above = lines[max(index - _LINES_ABOVE, 0) : index]
        problems += islice(_in_line(line, At(file, index + 1), above), MAX_REPORTED - len(problems))
        if len(problems) >= MAX_REPORTED:
            break
        lines[index] = _spaced(line, above) if "\t" in line else line
    return problems


def first_forbidden(value: str) -> Problem | None:
    """The problem with the first forbidden character in a value, without a place; None if there is none."""
    return next(_in_line(value.replace("\n", ""), At(""), []), None)


def without_forbidden(line: str) -> str:
    """What can be read of a line, so that we can read on after it; never a correction."""
    whole = _OLD_LETTER.sub(lambda match: _READ_AS.get(match["half"]) or match[0].replace("\u00ad", "ư"), line)
    return re.sub(
        _STACK, lambda match: match.group()[:MAX_MARKS], "".join(each for each in whole if _code_of(each) is None)
    )


def is_no_letter(character: str) -> bool:
    """Whether a text loses nothing without this character: it hides or controls, and prints nothing itself.

    A control character above U+007F is half of a letter whose encoding was mistaken.
    """
    category = unicodedata.category(character)
    is_half = category == "Cc" and character >= "\x80"
    return _code_of(character) is not None and character != _REPLACEMENT and category not in _LETTERS and not is_half


def _in_line(line: str, start: At, above: list[str]) -> Iterator[Problem]:
    if _is_plain(line):
        return
    letters = {match.end() for match in _OLD_LETTER.finditer(line)}
    fixed = _without(line, above) if len(line) <= LONGEST_FIXED and not letters else None
    yield from _odd_indentation(line, start, fixed)
    yield from _odd_space_at_colon(line, start)
    has_tab = False
    for column, character in enumerate(line, 1):
        code = _code_of(character)
        if code is None or (code == "yaml-tab" and has_tab):
            continue
        has_tab = has_tab or code == "yaml-tab"
        values = {"character": _name(character)}
        known: WrittenCode = "yaml-old-letter" if column in letters else code
        yield Problem(known, At(start.file, start.line, column), values, guess=fixed)
    yield from _stacked_marks(line, start)


def _is_plain(line: str) -> bool:
    return line.isprintable() and not _ODD_THOUGH_PRINTABLE.search(line)


def _code_of(character: str) -> WrittenCode | None:
    if character == "\t":
        return "yaml-tab"
    if character in _BIDI:
        return "yaml-bidi-character"
    if character == _REPLACEMENT:
        return "yaml-spoilt-character"
    if _FILLER.match(character):
        return "yaml-invisible-character"
    return None if character.isprintable() else _CODES.get(unicodedata.category(character))


def _stacked_marks(line: str, start: At) -> Iterator[Problem]:
    """More than two marks on a letter after NFC: no language needs them, and they draw over other lines."""
    for match in re.finditer(_STACK, line):
        composed = unicodedata.normalize("NFC", match.group())
        marks = sum(1 for character in composed if unicodedata.combining(character))
        if marks > MAX_MARKS:
            yield Problem("yaml-stacked-marks", At(start.file, start.line, match.start() + 1), {"count": str(marks)})


def _odd_indentation(line: str, start: At, fixed: str | None) -> Iterator[Problem]:
    """A no-break space before the words looks like indentation, but YAML takes it for a letter."""
    match = _INDENTATION.match(line)
    odd = next((column for column, each in enumerate(match.group() if match else "", 1) if _is_odd_space(each)), None)
    if odd is not None:
        yield Problem("yaml-odd-indentation", At(start.file, start.line, odd), {}, guess=fixed)


def _odd_space_at_colon(line: str, start: At) -> Iterator[Problem]:
    """A no-break space between a key, its colon and its value: YAML takes all of the line for text."""
    spaced = re.sub(_BESIDE_COLON, lambda match: match["key"] + _plain_spaces(match["colon"]), line)
    if spaced != line:
        odd = next(column for column, pair in enumerate(zip(line, spaced, strict=True), 1) if pair[0] != pair[1])
        yield Problem("yaml-odd-space", At(start.file, start.line, odd), {}, guess=spaced)


def _plain_spaces(text: str) -> str:
    return "".join(" " if _is_odd_space(each) else each for each in text)


def _is_odd_space(character: str) -> bool:
    return unicodedata.category(character) == "Zs" and character != " "


def _without(line: str, above: list[str]) -> str:
    """The corrected line: tabs and odd spaces become spaces, other forbidden characters are left out."""
    indentation = _INDENTATION.match(line)
    end = indentation.end() if indentation else 0
    plain = "".join(" " if _is_odd_space(each) else each for each in line[:end]) + line[end:]
    spaced = _spaced(plain, above).replace("\x0b", " ")
    return "".join(character for character in spaced if _code_of(character) is None)


def _spaced(line: str, above: list[str]) -> str:
    """The line with its tabs replaced by spaces; its indentation becomes that of the nearest sibling above."""
    body = line.lstrip("\t ")
    indent = line[: len(line) - len(body)]
    if "\t" not in indent:
        return line.replace("\t", " ")
    return " " * _column_like(body, len(indent.replace("\t", "  ")), above) + body.replace("\t", " ")


def _column_like(body: str, wanted: int, above: list[str]) -> int:
    """Of the columns where such a line can begin here, the one nearest to `wanted`."""
    columns = {wanted}
    if words := [each for each in above if each.strip()]:
        of_list = _since_last_key(words)
        alike = [each for each in of_list if _DASH.match(each.lstrip()) and _has_key(each) == _has_key(body)]
        is_dash = bool(_DASH.match(body))
        columns = {_column(each, is_dash=is_dash) for each in (is_dash and alike) or words}
        if words[-1].rstrip().endswith(":"):
            columns = {_column(words[-1], is_dash=False) + INDENT}
    return min(columns, key=lambda column: (abs(column - wanted), -column))


def _since_last_key(lines: list[str]) -> list[str]:
    """The lines below the last key in the first column: a sibling is among these."""
    last = next((index for index in range(len(lines) - 1, -1, -1) if lines[index][0] not in " -#"), -1)
    return lines[last + 1 :]


def _has_key(line: str) -> bool:
    return bool(_KEYED.match(line))


def _column(line: str, *, is_dash: bool) -> int:
    """The column where a sibling of this line would begin: at its dash, or at the words after it."""
    body = line.lstrip(" ") if is_dash else line.lstrip(" -")
    return len(line) - len(body)


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"

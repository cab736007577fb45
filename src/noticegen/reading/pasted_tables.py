"""Rows of a table pasted from Word or Excel: words between tabs."""

from collections.abc import Iterator, Sequence

from noticegen.problems.lazy import Lazy
from noticegen.problems.lines import split_lines
from noticegen.problems.problem import At, Problem

from .author_lines import KEY, entry_of, in_quotes, indent_of, is_entry, is_whole, key_column, needs_quotes

Row = tuple[str, ...]

_PLAIN = Lazy(r"[^\W\d_][\w ./%-]*")
_TEXT = Lazy(r"(?P<lead>\s*(?:-\s+)*(?:text|heading):\s+)(?P<value>\S.*)")
_KNOWN = Lazy(rf"\s*(?:-\s+)*{KEY}\s*:(?:\s|$)")
_LEAST = 2
"""Rows, the heads of the columns among them."""

_CELLS = 3
"""In a row; a single tab is what Word puts after a bullet or a number."""


def pasted_tables(text: str, file: str) -> list[Problem]:
    """A problem for each run of such lines below an entry, with the entry and its table as the guess."""
    return list(_tables(split_lines(text), file)) if "\t" in text else []


def row_of(line: str) -> Row | None:
    """The cells of a line with two tabs or more between words; None for another line."""
    cells = tuple(each.strip() for each in line.strip().split("\t"))
    return cells if len(cells) >= _CELLS and cells[0] not in "-–—•▪●+*" and not _KNOWN.match(line) else None


def table_lines(rows: Sequence[Row], indent: int) -> Iterator[str]:
    """The rows as an entry with a `table`, its first row as the columns."""
    if not rows:
        return
    width = max(map(len, rows))
    space = " " * indent
    yield f"{space}- table:"
    yield f"{space}    columns: {_in_brackets(rows[0], width)}"
    yield f"{space}    rows:"
    for row in rows[1:] or [()]:
        yield f"{space}      - {_in_brackets(row, width)}"


def _tables(lines: Sequence[str], file: str) -> Iterator[Problem]:
    number = 0
    while number < len(lines):
        rows = _rows(lines[number:])
        parent = _parent(lines[number - 1]) if len(rows) >= _LEAST and number else []
        if parent:
            values = {"first": str(number + 1), "last": str(number + len(rows))}
            listed = table_lines(rows, key_column(lines[number - 1]) + 2)
            guess = "\n".join([*parent, *listed])
            at = At(file, number, key_column(lines[number - 1]) + 1)
            yield Problem("yaml-table-pasted", at, values, guess=guess, span=1 + len(rows))
        number += max(1, len(rows))


def _rows(lines: Sequence[str]) -> list[Row]:
    rows: list[Row] = []
    for line in lines:
        row = row_of(line)
        if row is None:
            break
        rows.append(row)
    return rows


def _parent(line: str) -> list[str]:
    """The entry above, as one that takes items; none if it is no entry."""
    keyed = _TEXT.fullmatch(line.rstrip())
    entry = entry_of(line) if is_entry(line) and not _KNOWN.match(line) else None
    match = keyed or entry
    if match is None or match["value"][0] in "[{|>":
        return []
    value = match["value"]
    is_quoted = value[0] in "\"'" and is_whole(value)
    words = value if is_quoted or not needs_quotes(value) else in_quotes(value)
    lead = match["lead"] if keyed else f"{match['lead']}text: "
    return [f"{lead}{words}", f"{' ' * (key_column(line) if is_entry(line) else indent_of(line))}items:"]


def _in_brackets(row: Row, width: int) -> str:
    cells = [*row, *[""] * (width - len(row))]
    return "[" + ", ".join(_cell(each) for each in cells) + "]"


def _cell(words: str) -> str:
    if not words:
        return "~"
    return words if _PLAIN.fullmatch(words) and words.lower() not in {"null", "~"} else in_quotes(words)

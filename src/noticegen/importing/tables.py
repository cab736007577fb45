"""A table of the source → rows of text. Merged cells keep their words in the first of them; the rest is blank."""

import math
from collections.abc import Sequence

from .cases import is_upper
from .decisions import Decisions
from .prose import paragraph_to_text
from .recognised import Grid
from .source import Cell, Paragraph, Table

_LINE = 75
"""Letters of a text's line: a column needs the share of it that its longest word has."""

_PADDING = 3


def table_to_grid(table: Table, decisions: Decisions, *, has_faces: bool) -> Grid | None:
    """None for one without words. Merged cells are reported: our tables have none."""
    columns = max((sum(cell.span for cell in row) for row in table.rows), default=0)
    rows = [_row(row, columns, has_faces=has_faces) for row in table.rows]
    if not any(text for row in rows for text in row):
        return None
    _tell_merged(table, decisions)
    kept = [(cells, texts) for cells, texts in zip(table.rows, rows, strict=True) if any(texts)]
    titles = _plain(kept[0][1]) if len(kept) > 1 and _is_heading(kept[0][0], kept[0][1]) else []
    texts = [row for _, row in kept[bool(titles) :]]
    return Grid(titles, texts, _widths(table, rows, columns), _aligns(table.rows[bool(titles) :], columns))


def _row(row: Sequence[Cell], columns: int, *, has_faces: bool) -> list[str]:
    texts: list[str] = []
    for cell in row:
        texts += [_text(cell, has_faces=has_faces), *[""] * (cell.span - 1)]
    return [*texts, *[""] * (columns - len(texts))][:columns]


def _text(cell: Cell, *, has_faces: bool) -> str:
    """A cell's paragraphs as one line: ours have no second one."""
    lines = [line for paragraph in cell.paragraphs for line in paragraph.lines()]
    texts = [f"{line.label} {paragraph_to_text(line, has_faces=has_faces)}".strip() for line in lines]
    joined = " ".join(texts)
    mark = "*" * (2 * _all(lines, "is_bold") + _all(lines, "is_italic")) if has_faces and "*" not in joined else ""
    return f"{mark}{joined}{mark}"


def _all(lines: Sequence[Paragraph], face: str) -> bool:
    return bool(lines) and all(getattr(line, face) for line in lines)


def _is_heading(cells: Sequence[Cell], texts: Sequence[str]) -> bool:
    """Whether a first row names the columns: bold, in the middle, or in capitals, and with hardly a blank."""
    lines = [line for cell in cells for line in cell.paragraphs]
    looks = all(each.is_bold for each in lines) or all(map(is_upper, filter(None, texts)))
    usual = texts[0].strip("*").casefold() in {"tt", "stt", "số tt", "số thứ tự"}
    return bool(lines) and (looks or usual) and sum(map(bool, texts)) * 2 > len(texts)


def _plain(texts: Sequence[str]) -> list[str]:
    return [text.strip("*") for text in texts]


def _widths(table: Table, rows: Sequence[Sequence[str]], columns: int) -> list[float]:
    """What the longest word of each column needs, and the rest of the room as the file itself shares it."""
    given = table.widths if len(table.widths) == columns and all(table.widths) else (1,) * columns
    needed = [max((_longest(row[column]) for row in rows), default=1) / _LINE for column in range(columns)]
    wanted = [max(width / sum(given) - need, 0.001) for width, need in zip(given, needed, strict=True)]
    room = max(1 - sum(needed), 0)
    shares = [need + room * want / sum(wanted) for need, want in zip(needed, wanted, strict=True)]
    return [math.ceil(share / min(shares) * 10) / 10 for share in shares]


def _longest(text: str) -> int:
    return max((len(word.strip("*")) for word in text.split()), default=0) + _PADDING


def _aligns(rows: Sequence[Sequence[Cell]], columns: int) -> list[str]:
    """What most cells of a column have; text that is set flush on both sides is text on the left."""
    found: list[list[str]] = [[] for _ in range(columns)]
    for row in rows:
        column = 0
        for cell in row:
            aligns = [each.align for each in cell.paragraphs]
            if column < columns and cell.span == 1:
                found[column] += aligns
            column += cell.span
    return [_most(each) for each in found]


def _most(aligns: Sequence[str]) -> str:
    usual = max(set(aligns), key=aligns.count, default="left")
    return usual if usual in {"center", "right"} else "left"


def _tell_merged(table: Table, decisions: Decisions) -> None:
    for number, row in enumerate(table.rows, 1):
        merged = [cell for cell in row if cell.span > 1 or cell.continues]
        if merged:
            place = next((each.place for cell in row for each in cell.paragraphs), table.place)
            words = " | ".join(" ".join(each.text for each in cell.paragraphs) for cell in merged).strip(" |")
            decisions.changed("merged-cells", Paragraph((), place), words or f"({number})")

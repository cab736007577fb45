"""Pasted text or Markdown → paragraphs and tables: a line is a paragraph, tabs or bars make a table.

What is copied out of Word keeps a tab between two columns, in the head and the foot as in a table of figures.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from noticegen.form.inline import Run, parse_inline

from .source import Block, Cell, Paragraph, Place, Source, Table

_LABEL_TAB = re.compile(r"^(\s*(?:[-–+•*·]|[0-9IVX]{1,5}(?:\.[0-9]+)*[.)/]?|[a-zđ][.)]))\t+")
_WIDE_GAP = re.compile(r"\t+| {4,}")
_COLUMNS = re.compile(r"CỘNG H[ÒO][ÀA]? |Độc lập|tháng .*năm|Nơi nhận", re.IGNORECASE)
_BAR = re.compile(r"^\s*\|(.+)\|\s*$")
_BAR_RULE = re.compile(r"[\s|:-]+")
_TITLE = re.compile(r"^\s*#{1,6}\s+(.*?)\s*#*$")
_BULLET = re.compile(r"^(\s*)\*\s+(?=\S)")
_MARKED = re.compile(r"\*\*\S|^#{1,6} ", re.MULTILINE)


def text_to_source(text: str, *, is_markdown: bool = False) -> Source:
    """Markdown's marks of emphasis and titles are read where there are any; other text has no faces."""
    has_faces = is_markdown or bool(_MARKED.search(text))
    lines = [(number, _untabbed(line)) for number, line in enumerate(text.splitlines(), 1)]
    written = [(number, line) for number, line in lines if line.strip()]
    return Source(tuple(_blocks(written, has_faces=has_faces)), has_faces=has_faces)


def _untabbed(line: str) -> str:
    """Without the tab that stands between a label and its words, and with a dash for Markdown's bullet."""
    return _BULLET.sub(r"\1- ", _LABEL_TAB.sub(r"\1 ", line))


def _blocks(lines: list[tuple[int, str]], *, has_faces: bool) -> Iterator[Block]:
    tables = 0
    for columns, group in groupby(lines, lambda each: len(_cells(each[1])) > 1):
        if columns:
            tables += 1
            yield _table(list(group), tables, has_faces=has_faces)
        else:
            yield from (Paragraph(_runs(line, has_faces=has_faces), Place(number)) for number, line in group)


def _cells(line: str) -> list[str]:
    if bar := _BAR.match(line):
        return [each.strip() for each in bar[1].split("|")]
    gap = _WIDE_GAP if _COLUMNS.search(line) else re.compile(r"\t")
    cells = [each.strip() for each in gap.split(line.rstrip())]
    return cells if sum(map(bool, cells)) > 1 or "\t" in line.strip() else [line]


def _table(lines: list[tuple[int, str]], number: int, *, has_faces: bool) -> Table:
    rows = [_cells(line) for _, line in lines if not (_BAR.match(line) and _BAR_RULE.fullmatch(line))]
    columns = max(map(len, rows))
    return Table(
        tuple(
            tuple(
                Cell((_cell(text, Place(table=number, row=row, column=column), has_faces=has_faces),) if text else ())
                for column, text in enumerate([*cells, *[""] * (columns - len(cells))], 1)
            )
            for row, cells in enumerate(rows, 1)
        ),
        Place(table=number),
    )


def _cell(text: str, place: Place, *, has_faces: bool) -> Paragraph:
    return Paragraph(_runs(text, has_faces=has_faces), place)


def _runs(line: str, *, has_faces: bool) -> tuple[Run, ...]:
    if not has_faces:
        return (Run(line.strip()),)
    title = _TITLE.match(line)
    if title:
        return tuple(Run(run.text, bold=True, italic=run.italic) for run in parse_inline(title[1]))
    return parse_inline(line.strip().replace("__", "**"))

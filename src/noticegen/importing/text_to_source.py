"""Pasted text or Markdown → paragraphs and tables: a line is a paragraph, tabs or bars make a table.

Two columns of a head or a foot are no table; their lines keep the gap, as they do in Word files (`columns`).
"""

import re
from collections.abc import Iterator
from itertools import groupby

from noticegen.form.inline import Run, parse_inline

from .labels import label_at
from .mail import without_mail
from .source import Block, Cell, Paragraph, Place, Source, Table

_LABEL_TAB = re.compile(r"^(\s*(?:[-–+•*·]|[0-9IVX]{1,5}(?:\.[0-9]+)*[.)/]?|[a-zđ][.)]))\t+")
_HEAD_OR_FOOT = re.compile(r"CỘNG H[ÒO][ÀA]? |Độc lập|ngày .*tháng|^\W*Số\s*:|Nơi nhận|^\W*Lưu\b", re.IGNORECASE)
_BAR = re.compile(r"^\s*\|(.+)\|\s*$")
_BAR_RULE = re.compile(r"[\s|:-]+")
_TITLE = re.compile(r"^\s*#{1,6}\s+(.*?)\s*#*$")
_BULLET = re.compile(r"^(\s*)\*\s+(?=\S)")
_MARKED = re.compile(r"\*\*\S|^#{1,6} ", re.MULTILINE)


def text_to_source(text: str, *, is_markdown: bool = False) -> Source:
    """Markdown's marks of emphasis and titles are read where there are any; other text has no faces."""
    has_faces = is_markdown or bool(_MARKED.search(text))
    lines, beside = without_mail(list(enumerate(text.splitlines(), 1)), is_quoting=is_markdown)
    written = [(number, _untabbed(line)) for number, line in lines if line.strip()]
    if is_markdown:
        written = list(_bulleted(written))
    return Source(tuple(_blocks(written, has_faces=has_faces)), tuple(beside), has_faces)


def _bulleted(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Bullets with the sign that our form has for their depth: in Markdown that is in their indentation alone."""
    open_indents = list[int]()
    for number, line in lines:
        bare = line.lstrip()
        found = label_at(bare)
        if found is None or found[0].kind not in {"dash", "plus"}:
            open_indents = []
            yield number, line
            continue
        indent = len(line.expandtabs(4)) - len(bare)
        open_indents = [each for each in open_indents if each < indent] + [indent]
        yield number, ("- " if len(open_indents) == 1 else "+ ") + bare[found[1] :]


def _untabbed(line: str) -> str:
    """Without the tab that stands between a label and its words, and with a dash for Markdown's bullet."""
    return _BULLET.sub(r"\1- ", _LABEL_TAB.sub(r"\1 ", line))


def _blocks(lines: list[tuple[int, str]], *, has_faces: bool) -> Iterator[Block]:
    tables = 0
    for columns, group in groupby(lines, lambda each: len(_cells(each[1])) > 1):
        these = list(group)
        if columns and _is_table([line for _, line in these]):
            tables += 1
            yield _table(these, tables, has_faces=has_faces)
        else:
            yield from (Paragraph(_runs(line, has_faces=has_faces), Place(number)) for number, line in these)


def _is_table(lines: list[str]) -> bool:
    if any(map(_BAR.match, lines)):
        return not all(map(_BAR_RULE.fullmatch, lines))
    return len(lines) > 1 and not any(map(_HEAD_OR_FOOT.search, lines))


def _cells(line: str) -> list[str]:
    if bar := _BAR.match(line):
        return [each.strip() for each in bar[1].split("|")]
    cells = [each.strip() for each in line.rstrip().split("\t")]
    return cells if "\t" in line.strip() else [line]


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
        return (Run(line),)
    title = _TITLE.match(line)
    if title:
        return tuple(Run(run.text, bold=True, italic=run.italic) for run in parse_inline(title[1]))
    return parse_inline(line.strip().replace("__", "**"))

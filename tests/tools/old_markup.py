"""A short notation for old Word files: what stands on the page, line by line, with the truth beside it.

A line is a paragraph. Before it may stand `{c}` (in the middle), `{r}`, `{j}`, `{list 1.0}` (number 1, level 0 of
Word's own numbering), `{style X}`; in it `**bold**`, `*italic*`, `__underlined__`, `↵` (a line break), `→` (a tab), `⁎`
(an asterisk) and `{{kind:words}}` for what `old_word.SPECIAL` lists. `A || B` are two columns, laid out as the last
`{columns …}` line says; `| a | b |` is a row of a table, `<<` a cell merged with the one before, `^^` with the one
above, which begins with `vv`; `¶` ends a paragraph in a cell.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from .old_word import Cell, grid, paragraph

_LEADS = re.compile(r"\{(c|r|j|list [\d.]+|style \w+)\}")
_KINDS = re.compile(r"^\{(columns|table) (\w+)\}$")
_BLANK_COLUMN = 46


def body_xml(lines: Sequence[str]) -> str:
    """The paragraphs and tables of a whole file."""
    settings = {"columns": "cells", "table": "bordered"}
    parts = list[str]()
    for kind, group in groupby(lines, _kind):
        these = list(group)
        if kind == "setting":
            settings |= {match[1]: match[2] for line in these if (match := _KINDS.match(line))}
        elif kind == "columns":
            parts += _columns([[each.strip(" ") for each in line.split("||")] for line in these], settings["columns"])
        elif kind == "table":
            parts.append(_table(these, settings["table"]))
        else:
            parts += [_paragraph(line) for line in these]
    return "".join(parts)


def _kind(line: str) -> str:
    if _KINDS.match(line):
        return "setting"
    if line.startswith("| "):
        return "table"
    return "columns" if "||" in line else "paragraph"


def _paragraph(line: str, align: str = "") -> str:
    properties = dict[str, str]()
    while lead := _LEADS.match(line):
        name, _, value = lead[1].partition(" ")
        properties |= {name: value} if value else {"align": name}
        line = line[lead.end() :]
    own = {name: properties.get(key, "") for name, key in (("number", "list"), ("style", "style"))}
    return paragraph(line, align=properties.get("align", align), **own)


def _columns(rows: list[list[str]], how: str) -> Iterator[str]:
    """As offices make heads and feet: cells of paragraphs, a row a line, one paragraph with breaks, tabs, or blanks."""
    if how in {"tabs", "blanks"}:
        for row in rows:
            gaps = ["→→" if how == "tabs" else " " * max(_BLANK_COLUMN - len(each), 5) for each in row[:-1]] + [""]
            yield _paragraph("".join(text + gap for text, gap in zip(row, gaps, strict=True)))
        return
    if how in {"rows", "boxed"}:
        cells = [[Cell(_paragraph(each, "c")) for each in row] for row in rows]
    else:
        columns = list(zip(*rows, strict=True))
        if how == "breaks":
            cells = [[Cell(_paragraph("↵".join(filter(None, column)), "c")) for column in columns]]
        else:
            align = "c" if how == "cells" else ""
            cells = [[Cell("".join(_paragraph(each, align) for each in column)) for column in columns]]
    yield grid(cells, is_bordered=how == "boxed")


def _table(lines: Sequence[str], how: str) -> str:
    rows = [[each.strip() for each in line.strip()[1:-1].split(" | ")] for line in lines]
    return grid([_merged(row) for row in rows], is_bordered=how == "bordered")


def _merged(row: Sequence[str]) -> list[Cell]:
    cells = list[Cell]()
    for each in row:
        if each == "<<":
            cells[-1] = cells[-1].wider()
        elif each in {"^^", "vv"}:
            cells.append(Cell(paragraph(""), continues=True))
        else:
            is_first = each.startswith("vv ")
            text = each.removeprefix("vv ")
            cells.append(Cell("".join(map(_part, text.split("¶"))), begins=is_first))
    return cells


def _part(text: str) -> str:
    """A paragraph of a cell, or a table within it: `nested:a ; b / c ; d`."""
    if not text.startswith("nested:"):
        return _paragraph(text)
    rows = [row.split(" ; ") for row in text.removeprefix("nested:").split(" / ")]
    return grid([[Cell(_paragraph(each)) for each in row] for row in rows], is_bordered=True)

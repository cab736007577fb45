"""A blank row for which LibreOffice has no room below a row that goes on: no word is missed, but what follows is lower,
or the head comes again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
from noticegen.printing.press import press_of
from noticegen.setting.measures import profile_to_measures
from tools import judged_notices, printing
from tools.drawn_lines import DrawnLine, drawn_lines
from tools.layout_judge import Beside, Paper, judged
from tools.libreoffice import LayOut
from tools.libreoffice_pages import PageWays
from tools.libreoffice_ways import Ways
from tools.page_judge import set_pages

MARGIN_PT = 52
"""Above this stand page numbers and marks."""

TOO_LITTLE, ENOUGH = 2, 3
"""Of so many lines is the last entry before the table: it leaves 1.0 pt below the last blank row of the page, or 3.5.
What comes again where the row goes on needs 3.0: the room above a cell's paragraph, and two borders.
"""

HEAD, NO_HEAD = ("Hạn", "Số"), (None, None)
LESS_ROOM = {"a page with less room": 1}
ROWS: dict[str, tuple[int, int, tuple[str | None, str | None], dict[str, int]]] = {
    "the last row": (TOO_LITTLE, 2, HEAD, LESS_ROOM),
    "one before others": (TOO_LITTLE, 3, HEAD, LESS_ROOM),
    "the last row, without a head": (TOO_LITTLE, 3, NO_HEAD, LESS_ROOM),
    "one before others, without a head": (TOO_LITTLE, 4, NO_HEAD, LESS_ROOM),
    "with room enough": (ENOUGH, 2, HEAD, {}),
    "before others with room enough": (ENOUGH, 3, HEAD, {}),
}


def paper(lines: int, titles: tuple[str | None, str | None], rows: list[list[str | None]]) -> Paper:
    """A row that goes on, entries, a table that ends a page, and a little more."""
    columns = [[{"title": title, "width": "1"} for title in each] for each in (("Việc", "Nơi"), titles)]
    higher = {"columns": columns[0], "rows": [["Giao việc cho đơn vị " * 98, "1"]]}
    body: list[Any] = [{"table": higher}, *["Giao việc"] * 16, "Giao việc cho đơn vị " * 3 * lines]
    body += [{"table": {"columns": columns[1], "rows": rows}}, "hết", "hết"]
    values = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": body}
    press = press_of(judged_notices.form_kit("value"))
    return Paper("rows", press.html(printing.read(yaml.safe_dump(values, allow_unicode=True))), press)


@pytest.mark.parametrize("name", ROWS)
def test_a_blank_row_goes_on_where_what_comes_again_leaves_no_room(
    name: str, tmp_path: Path, docx_files_to_pdfs: LayOut
) -> None:
    lines, rows, titles, ways = ROWS[name]
    found = judged([paper(lines, titles, [[None, None] for _ in range(rows)])], tmp_path, docx_files_to_pdfs)
    assert (found.differences, +found.ways) == ((), ways)


def with_a_head_again(lines: Sequence[DrawnLine]) -> list[DrawnLine]:
    """The head of the second page's last table on the third, too."""
    head = next(line for line in lines if line.page == 2 and line.text == "Hạn Số")
    return sorted([*lines, replace(head, page=3)], key=lambda line: line.page)


def lower(lines: Sequence[DrawnLine]) -> list[DrawnLine]:
    """What stands below the margin of the third page: by a row, and a point as about all of LibreOffice's lines."""
    return [
        replace(line, words=tuple(word._replace(y=word.y + 21.5) for word in line.words))
        if line.page == 3 and line.words[0].y > MARGIN_PT
        else line
        for line in lines
    ]


def broken_otherwise(lines: Sequence[DrawnLine]) -> list[DrawnLine]:
    """The same words of the third page on other lines."""
    parted = [(line.words[:1], line.words[1:]) if line.page == 3 else (line.words,) for line in lines]
    return [replace(line, words=part) for line, parts in zip(lines, parted, strict=True) for part in parts if part]


Changed = Callable[[Sequence[DrawnLine]], list[DrawnLine]]
OTHERWISE: dict[str, tuple[int, tuple[str | None, str | None], list[str | None], Changed, bool]] = {
    "the head again, for this reason": (TOO_LITTLE, HEAD, [None, None], with_a_head_again, True),
    "the head again, with room enough": (ENOUGH, HEAD, [None, None], with_a_head_again, False),
    "the head again, above a row of words": (TOO_LITTLE, HEAD, [None, "một"], with_a_head_again, False),
    "lower, for this reason": (TOO_LITTLE, HEAD, [None, None], lower, True),
    "lower, with room enough": (ENOUGH, HEAD, [None, None], lower, False),
    "lower, behind a row of words": (TOO_LITTLE, HEAD, [None, "một"], lower, False),
    "other lines": (TOO_LITTLE, NO_HEAD, [None, None, None], broken_otherwise, False),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_nothing_passes_for_it_without_its_reason(name: str) -> None:
    entry_lines, titles, firsts, changed, is_known = OTHERWISE[name]
    made = paper(entry_lines, titles, [[first, None] for first in firsts])
    press, settled = made.press, made.press.settled(made.html)
    pages, measures = set_pages(settled, press), profile_to_measures(press.profile)
    lines = drawn_lines(html_to_own_pdf(settled, press.profile, press.fonts).data)
    beside = Beside(Ways(pages, measures, press.fonts), PageWays(pages, measures, press.docx(settled)))
    assert (list(beside.differences(lines, changed(lines))) == []) == is_known

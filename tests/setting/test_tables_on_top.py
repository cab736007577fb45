"""Tables that begin a page: LibreOffice would cut some of them after the rows of a lot; the Word file prevents it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.form.word_layout import KEPT
from noticegen.printing.press import press_of
from tools import judged_notices, printing
from tools.drawn_lines import drawn_lines
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut

LONG = "Giao việc cho đơn vị "
OFTEN = ["Giao việc"]


def table(rows: Sequence[str], title: str | None = None) -> dict[str, Any]:
    columns = [{"title": title, "width": "1"}]
    return {"table": {"columns": columns, "rows": [[row] for row in rows]}}


MANY = ["một"] * 27
FIRST = ["Giao việc", table(MANY)]
"""LibreOffice's next lot begins behind such a table."""

NO_ROOM = 31
"""With so many entries below it the page is full, but for the room above a table."""

ROOM_FOR_A_HEAD = 30
"""Nor does a head with a row below it fit then."""


def paper(body: Sequence[Any]) -> Paper:
    values = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": body}
    press = press_of(judged_notices.form_kit("value"))
    return Paper("tables", press.html(printing.read(yaml.safe_dump(values, allow_unicode=True))), press)


ON_TOP = {
    "without a head": [*FIRST, *OFTEN * NO_ROOM, table(MANY)],
    "with one": [*FIRST, *OFTEN * ROOM_FOR_A_HEAD, table(MANY, "Việc")],
    "on the next page but one": [*FIRST, *OFTEN * (NO_ROOM + 30), table(MANY)],
}


@pytest.mark.parametrize("name", ON_TOP)
def test_a_table_that_begins_a_page_fills_it(name: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """Its first row stays with the second; without that LibreOffice would end the page a dozen of rows early."""
    made = paper(ON_TOP[name])
    settled = made.press.settled(made.html)
    assert settled.count(KEPT) == 1
    assert made.press.settled(settled) == settled
    found = judged([made], tmp_path, docx_files_to_pdfs)
    assert (found.differences, found.ways) == ((), {})

    kept, not_kept = tmp_path / "kept.docx", tmp_path / "not-kept.docx"
    kept.write_bytes(made.press.docx(settled))
    not_kept.write_bytes(made.press.docx(settled.replace(f' {KEPT}=""', "")))
    there, early = (drawn_lines(pdf.read_bytes())[-1].page for pdf in docx_files_to_pdfs([kept, not_kept]))
    assert early == there + 1


ELSEWHERE = {
    "a row fits the page before": [*FIRST, *OFTEN * (NO_ROOM - 1), table(MANY)],
    "below an entry": [*FIRST, *OFTEN * (NO_ROOM + 1), table(MANY)],
    "of two rows": [*FIRST, *OFTEN * NO_ROOM, table(["một", "hai"]), *OFTEN],
    "whose first row no page holds": [*FIRST, *OFTEN * NO_ROOM, table([LONG * 250, "hai", "ba"])],
    "whose second row no page holds": [*FIRST, *OFTEN * NO_ROOM, table(["một", LONG * 250, "ba"])],
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_no_other_first_row_is_kept(name: str) -> None:
    """It would take a row from the page before, or be kept with what does not fit there."""
    made = paper(ELSEWHERE[name])
    assert KEPT not in made.press.settled(made.html)


def test_nor_is_one_at_an_appendix_s_first_page() -> None:
    """There no row could have been on the page before."""
    appendix = {"title": "Việc", "end_mark": False, "body": [table(MANY)]}
    values = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": OFTEN}
    press = press_of(judged_notices.form_kit("value"))
    html = press.html(printing.read(yaml.safe_dump({**values, "appendices": [appendix]}, allow_unicode=True)))
    assert KEPT not in press.settled(html)

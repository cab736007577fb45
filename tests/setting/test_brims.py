"""Cells that end on a page with no room below them, in a row that goes on: all three layouts leave their line there."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.form.profile import Profile
from noticegen.form.word_layout import BRIM
from noticegen.printing.press import Press
from tools import printing
from tools.checkout import ROOT
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut
from tools.page_judge import compared_pages

LONG = " ".join(["Nghiên-cứu-khoa-học-công-nghệ"] * 120)
ONE, TWO = "ba", " ".join(["hai"] * 15)
"""Lines in a cell."""

LAST_LINE = 23
"""With so many entries above it a row begins with the page's last line."""

ENDS = {
    "one line, at the brim": (ONE, LAST_LINE, 36, 1),
    "one line, with room below": (ONE, LAST_LINE, 8, 0),
    "one line, which the page does not hold": (ONE, LAST_LINE, 60, 0),
    "two lines, at the brim": (TWO, LAST_LINE - 1, 192, 1),
    "two lines, with room below": (TWO, LAST_LINE - 1, 160, 0),
    "two lines, one of which goes on": (TWO, LAST_LINE, 36, 0),
}
"""What a cell says, how many entries stand above, how many twips lower all of it is; and how many cells are marked."""


def paper(words: str, entries: int, lower_twips: int) -> Paper:
    """A tall row beside a cell with these words."""
    table: dict[str, Any] = {"table": {"columns": ["Việc", "Hạn"], "rows": [[LONG, words], ["x", "y"]]}}
    body = [*["Giao việc"] * entries, table, "sau"]
    notice = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": body}
    press = _press(lower_twips)
    return Paper("brims", press.html(printing.read(yaml.safe_dump(notice, allow_unicode=True))), press)


def _press(lower_twips: int) -> Press:
    values = yaml.safe_load((ROOT / "data" / "profiles" / "nd30.yaml").read_text(encoding="utf-8"))
    margins = values["page"]["margins_mm"]
    margins["top"]["value"] += lower_twips * 25.4 / 1440
    margins["bottom"]["value"] = 24.5
    return replace(printing.press(), profile=Profile.from_values(values))


@pytest.mark.parametrize("name", ENDS)
def test_a_cell_ends_at_the_brim_alike(name: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    words, entries, lower_twips, marked = ENDS[name]
    made = paper(words, entries, lower_twips)
    settled = made.press.settled(made.html)
    assert settled.count(BRIM) == marked
    assert made.press.settled(settled) == settled
    assert judged([made], tmp_path, docx_files_to_pdfs).differences == ()


@pytest.mark.parametrize("name", [name for name, (*_, marked) in ENDS.items() if marked])
def test_without_the_mark_weasyprint_moves_the_line(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("noticegen.pages.brims.document_to_brims", lambda *_: ())
    made = paper(*ENDS[name][:3])
    found = compared_pages(made.html, made.press)
    assert [page for page, _ in found.only_ours] == [1]
    assert [page for page, _ in found.only_theirs] == [2]

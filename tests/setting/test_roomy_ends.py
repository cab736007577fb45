"""Behind an appendix's last table somebody may write on in Word, and sees it, where this moves no page."""

import json
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from noticegen.printing.press import press_of
from tools import judged_notices, printing
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut
from tools.word_xml import document_xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FULL = 29
"""So many rows below its title fill an appendix's page."""


def paper(rows: int) -> Paper:
    table = {"columns": [{"title": "Việc", "width": "1"}], "rows": [["một"] for _ in range(rows)]}
    appendices = [{"title": title, "end_mark": False, "body": [{"table": table}]} for title in ("Danh mục", "Mẫu")]
    values = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": ["Giao việc"]}
    press = press_of(judged_notices.form_kit("value"))
    html = press.html(printing.read(json.dumps({**values, "appendices": appendices}, ensure_ascii=False)))
    return Paper(f"{rows} rows", html, press)


def styles_behind(made: Paper) -> list[str | None]:
    """Of what stands behind the appendices' tables in the Word file."""
    body = list(fromstring(document_xml(made.press.docx(made.press.settled(made.html))))[0])  # noqa: S314 we made it
    pairs = pairwise(body)
    behind = [after for before, after in pairs if before.tag == f"{W}tbl" and after.tag == f"{W}p"]
    styles = [each.find(f"{W}pPr/{W}pStyle") for each in behind[-2:]]
    return [None if style is None else style.get(f"{W}val") for style in styles]


@pytest.mark.parametrize(("rows", "style"), [(1, "paragraph"), (FULL - 4, "paragraph"), (FULL, "last-line")])
def test_it_is_plain_where_there_is_room(rows: int, style: str) -> None:
    assert styles_behind(paper(rows)) == [style, style]


def test_no_page_moves_for_it(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """However much of its page the table leaves."""
    papers = [paper(rows) for rows in range(FULL - 5, FULL + 3)]
    found = judged(papers, tmp_path, docx_files_to_pdfs)
    assert (found.differences, found.ways) == ((), {})

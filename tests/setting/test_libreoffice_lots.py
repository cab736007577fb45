"""Headings that LibreOffice leaves behind or moves early, as the lots it begins with tell; one paragraph off not."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from noticegen.printing.press import press_of
from tools import judged_notices, printing
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut

WORDS = "Giao việc cho đơn vị " * 4


class Body(NamedTuple):
    """Words in lines enough to put the heading at a page's end; a table; entries; the heading, and words behind it."""

    entries: int
    above: int
    behind: int
    rows: int = 0

    def paper(self) -> Paper:
        rows = [["một"] for _ in range(self.rows)]
        table: list[Any] = [{"table": {"columns": [{"title": None, "width": "1"}], "rows": rows}}] if rows else []
        heading = {"heading": "Việc", "items": [WORDS * self.behind]}
        body = [{"paragraph": WORDS * self.above}, *table, *["Giao việc"] * self.entries, heading, "hết", "hết"]
        values = {"date": "2021-11", "subject": "Lô", "signers": "tran-quoc-thanh", "body": body}
        press = press_of(judged_notices.form_kit("value"))
        return Paper(str(self), press.html(printing.read(yaml.safe_dump(values, allow_unicode=True))), press)


LEFT_BEHIND = {
    "the last of a lot": Body(18, 5, 2),
    "of the second": Body(44, 11, 2),
    "rows are counted": Body(13, 6, 2, rows=4),
    "not those of a table that begins a lot": Body(29, 14, 2, rows=14),
}
MOVED_EARLY = {
    "the first of the second lot": Body(19, 2, 3),
    "a later one": Body(15, 1, 3, rows=5),
    "to the second page": Body(45, 5, 5),
}
ONE_OFF = {
    "before the last": Body(17, 6, 2),
    "behind it": Body(14, 5, 2, rows=4),
    "before that of the second": Body(43, 12, 2),
    "rows that are not counted": Body(30, 13, 2, rows=14),
    "on its lot's page": Body(44, 7, 5),
}


def test_what_libreoffice_does_with_a_heading_follows_from_its_lot(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """A paper that is set otherwise without its reason would be a difference."""
    papers = [body.paper() for bodies in (LEFT_BEHIND, MOVED_EARLY, ONE_OFF) for body in bodies.values()]
    found = judged(papers, tmp_path, docx_files_to_pdfs)
    assert found.differences == ()
    assert found.ways == {"a heading left behind": len(LEFT_BEHIND), "a heading moved early": len(MOVED_EARLY)}

"""Where an own template has its appendices, and what it puts behind them: they are printed last, everywhere."""

import json
import re
from pathlib import Path

import pytest
from lxml import etree

from noticegen.form.word_layout import LOWER
from noticegen.printing.press import press_of
from tools import judged_notices, printing
from tools.layout_judge import Paper, judged
from tools.libreoffice import LayOut

LONG = "Giao việc cho đơn vị "
TABLE = {"columns": [{"title": "Việc", "width": "1"}], "rows": [["một"], ["hai"], ["ba"]]}
TIGHT = {"columns": [{"title": "Hạn", "width": "1"}], "rows": [["bốn"], ["năm"], ["sáu"]]}
"""Its first row would fit its page but for the border below."""

ABOVE = [*["Giao việc"] * 17, LONG * 6, LONG * 6, {"table": {**TABLE, "rows": [["một"]]}}, "Giao"]
VALUES = {
    "date": "2021-11",
    "subject": "Bảng",
    "signers": "tran-quoc-thanh",
    "body": [*ABOVE, {"table": TIGHT}, "hết", "hết", "hết"],
    "appendices": [{"title": title, "body": [{"table": TABLE}, "hết"]} for title in ("Danh mục", "Mẫu")],
}
APPENDICES = re.compile(r'<section class="appendix">.*</section>', re.DOTALL)
PLACES = {"before the foot": '<table class="foot">', "before all": '<table class="head">'}


def paper(before: str = "") -> Paper:
    """Ours, or an own template's that has the appendices before this."""
    press = press_of(judged_notices.form_kit("value"))
    html = press.html(printing.read(json.dumps(VALUES, ensure_ascii=False)))
    appendices = APPENDICES.search(html)
    assert appendices
    other = APPENDICES.sub("", html).replace(before, appendices[0] + before, 1)
    return Paper("appendices", other if before else html, press)


@pytest.mark.parametrize("place", PLACES)
def test_appendices_are_printed_last(place: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """By all three, and the row that is tight is set lower, not one of theirs."""
    made = paper(PLACES[place])
    settled = made.press.settled(made.html)
    (lower,) = etree.fromstring(settled.encode()).iterfind(f".//p[@{LOWER}]")
    assert lower.text == "bốn"
    ours = paper()
    assert words(settled) == words(ours.press.settled(ours.html))
    assert judged([made], tmp_path, docx_files_to_pdfs).differences == ()


def words(html: str) -> list[str]:
    return " ".join(etree.fromstring(html.encode()).itertext()).split()

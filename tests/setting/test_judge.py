"""Every paper of notices nobody wrote: set alike by us, by WeasyPrint, and by LibreOffice from the Word file."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from noticegen.form.joins import NBSP
from noticegen.form.word_layout import LOWER
from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
from noticegen.printing.kit import Kit
from noticegen.printing.press import press_of
from noticegen.setting.document_to_pages import Text
from noticegen.setting.measures import profile_to_measures
from tools import judged_notices, printing
from tools.drawn_lines import DrawnLine, DrawnWord, drawn_lines, first_of, unlike_lines
from tools.engine_judge import line_differences
from tools.layout_judge import Beside, Judged, Paper, judged
from tools.libreoffice import LayOut
from tools.libreoffice_pages import PageWays
from tools.libreoffice_ways import Ways
from tools.met_on_pages import MEETINGS
from tools.page_judge import set_pages
from tools.shared import once
from tools.tiers import proof
from whole.test_form_on_ink import changed

SEEDS = range(150)
BATCH = 10
BATCHES = SEEDS[::BATCH]
MARGIN_PT = 52
"""Above this stand page numbers and marks."""


def test_the_sample_is_alike_in_all_three(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    press = printing.press()
    sample = Paper("sample", press.html(printing.read(printing.SAMPLES[1].read_bytes())), press)
    found = judged([sample], tmp_path, docx_files_to_pdfs)
    assert found.differences == ()
    assert (found.papers, found.pages) == (1, 7)
    assert found.lines > 200


ADDRESS = "https://dichvucong.nghean.gov.vn/thutuc/khoahoc/2021?trang=3&loai=tb"
SHORTER = ADDRESS.partition("&")[0]
LONG_ADDRESSES = {
    "date": "2021-11",
    "subject": ["Theo dõi đôn đốc", ADDRESS, "xử lý văn bản"],
    "signers": "tran-quoc-thanh",
    "recipients": [ADDRESS, "Như trên"],
    "body": [
        f"Giao 10. Công Đoàn, Đoàn Thanh niên, Công đoàn, {ADDRESS}{NBSP}20/11/2021 Đoàn thanh niên",
        f"{ADDRESS}{NBSP}20/11/2021{NBSP}và các phòng",
        f"{ADDRESS.replace('?', '/thanh/phan/')} và các phòng",
        {"label": "Phương án thứ nhất:", "text": f"{SHORTER} và các phòng"},
        {"label": "Phương án 2:", "heading": SHORTER, "text": f"{SHORTER} và các phòng"},
        {"label": "Phương án 3:", "heading": SHORTER, "items": [{"heading": "Giao việc", "text": f"{SHORTER} và"}]},
        {"heading": SHORTER, "items": [f"{SHORTER} và các phòng", {"heading": ADDRESS, "text": "và các phòng"}]},
        {
            "table": {
                "columns": ["Việc", "Hạn", "Nơi"],
                "rows": [
                    [f"Giao {ADDRESS} VSV QCVN 01-1:2018/BYT", "1", "2"],
                    [f"**20/11/2021 {ADDRESS}** đơn", "2", "(nếu ( có"],
                ],
            }
        },
    ],
    "appendices": [{"title": f"Danh mục (nếu{NBSP}có){NBSP}{ADDRESS}", "body": ["Giao việc"]}],
}


def test_long_addresses_are_cut_alike(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """In a title below other lines, before a no-break blank, behind other words of their paragraph, in a cell before a
    document's number.
    """
    press = press_of(judged_notices.form_kit("max"))
    html = press.html(printing.read(yaml.safe_dump(LONG_ADDRESSES, allow_unicode=True)))
    found = judged([Paper("addresses", html, press)], tmp_path, docx_files_to_pdfs)
    assert found.differences == ()


LONG = "Giao việc cho đơn vị "
ABOVE = [*["Giao việc"] * 17, LONG * 6, LONG * 6]


def begins_at_the_end(kit: Kit, title: str | None, rows: int, above: Sequence[Any] = ABOVE) -> Paper:
    """A page's end where there is room for a table's first row or not, by how many rows stand in a table before."""
    table = {"columns": [{"title": title, "width": "1"}], "rows": [["một"], ["hai"], ["ba"]]}
    before = {"columns": [{"title": "Việc", "width": "1"}], "rows": [["một"] for _ in range(rows)]}
    body = [*above, {"table": before}, "Giao", {"table": table}, "hết", "hết", "hết"]
    values = {"date": "2021-11", "subject": "Bảng", "signers": "tran-quoc-thanh", "body": body}
    press = press_of(kit)
    return Paper(str(rows), press.html(printing.read(yaml.safe_dump(values, allow_unicode=True))), press)


def test_no_table_begins_where_its_first_row_fits_to_a_hair(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """LibreOffice would print that row there, and lose the others; with the widest margin it would be ours, too, that
    fits.
    """
    wide = replace(printing.kit(), profile=changed("page/margins_mm/bottom/value", 25))
    forms = [judged_notices.form_kit(form) for form in ("value", "min")]
    to_a_hair = [begins_at_the_end(form, title, rows) for form in forms for title, rows in (("Hạn", 1), (None, 2))]
    to_a_hair.append(begins_at_the_end(wide, None, 1, [{"paragraph": LONG * 4}, *["Giao việc"] * 19]))
    not_so = [begins_at_the_end(form, title, rows) for form in forms for title, rows in (("Hạn", 2), (None, 1))]
    assert all(LOWER in paper.press.settled(paper.html) for paper in to_a_hair)
    assert not any(LOWER in paper.press.settled(paper.html) for paper in not_so)
    found = judged([*to_a_hair, *not_so], tmp_path, docx_files_to_pdfs)
    assert (found.differences, found.ways) == ((), {})


def own_forms() -> dict[str, Paper]:
    """An office's own, of which one prints headings in all cells."""
    thick = replace(printing.kit(), profile=changed("table/border_pt", 3))
    ours = begins_at_the_end(printing.kit(), None, 2)
    headings = re.sub('<p class="table-cell"([^>]*) data-align="left">', r'<p class="table-heading"\1>', ours.html)
    return {
        "a thick border": begins_at_the_end(thick, "Hạn", 3, ["Giao việc"] * 18),
        "other cells": replace(ours, html=headings),
    }


@pytest.mark.parametrize("name", ["a thick border", "other cells"])
def test_nor_in_an_own_form(name: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """The row is set lower by more than its border is thick, whatever stands in it."""
    paper = own_forms()[name]
    assert LOWER in paper.press.settled(paper.html)
    found = judged([paper], tmp_path, docx_files_to_pdfs)
    assert (found.differences, found.ways) == ((), {})


HIGHER = {"columns": [{"title": "Việc", "width": "1"}, {"title": "Hạn", "width": "1"}], "rows": [[LONG * 98, "1"]]}


@pytest.mark.parametrize("form", ["value", "min"])
def test_nor_below_a_row_that_goes_on(form: str, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """There LibreOffice sets the page a little lower: what is tight for it is not for us, and it loses no row."""
    above = [{"table": HIGHER}, *["Giao việc"] * 14]
    paper = begins_at_the_end(judged_notices.form_kit(form), "Hạn " * 20, 2, above)
    assert LOWER in paper.press.settled(paper.html)
    found = judged([paper], tmp_path, docx_files_to_pdfs)
    assert (found.differences, found.ways) == ((), {"a page with less room": 1})


@pytest.mark.parametrize("entries", range(4))
def test_no_page_is_empty_behind_a_table_that_ends_an_appendix(entries: int) -> None:
    """However much of its page the table leaves."""
    for rows in range(24, 34):
        table = {"columns": [{"title": "Việc", "width": "1"}], "rows": [["một"] for _ in range(rows)]}
        appendix = {"title": "Việc", "end_mark": False, "body": [*["Giao việc"] * entries, {"table": table}]}
        values = {**LONG_ADDRESSES, "body": ["Giao việc"], "appendices": [appendix]}
        press = press_of(judged_notices.form_kit("value"))
        html = press.html(printing.read(yaml.safe_dump(values, allow_unicode=True)))
        last = set_pages(press.settled(html), press)[-1]
        assert any(isinstance(each, Text) and each.y > MARGIN_PT and each.paragraph.lines for each in last)


@pytest.fixture(scope="session")
def judged_from(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Callable[[int], Judged]:
    """What was found on a batch of notices from its first seed on, judged once in a run."""

    def judge(first: int, folder: Path) -> Judged:
        papers = [each for seed in SEEDS[first : first + BATCH] for each in judged_notices.papers(seed)]
        return judged(papers, folder, lay_out)

    return lambda first: once(tmp_path_factory, f"judged-{first}", lambda folder: judge(first, folder))


@pytest.mark.parametrize("first", [*map(proof, BATCHES)])
def test_every_paper_is_alike_in_all_three(judged_from: Callable[[int], Judged], first: int) -> None:
    found = judged_from(first)
    assert found.differences == ()
    assert found.papers > BATCH


ONCE_UNLIKE = {
    810595494: "a table's head alone at a page's end",
    487517916: "a table that ends an appendix and its page",
    831447229: "a no-break blank behind a long address",
    831447295: "a document's number below a word that is cut",
    810595345: "three dots behind a blank that does not fit",
    96035754: "a row that does not fit below one that goes on",
    128455301: "a tall row whose lines fit, but not the border below",
    128455440: "the low paragraph behind a table of blank cells, before a foot that begins a page",
    128455623: "the low paragraph behind a table for which what comes again at the page's top leaves no room",
    128455765: "a foot that fits its page, but not the paragraph that Word demands behind it",
    128455920: "a word that is too wide by a hair, behind no-break blanks",
    430957409: "a last line that fits to a hair below a word that is cut",
    430957464: "a blank row for which what comes again at the page's top leaves no room",
}


@pytest.mark.parametrize("seed", [*map(proof, ONCE_UNLIKE)])
def test_what_was_once_unlike_stays_alike(seed: int, tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    assert judged(judged_notices.papers(seed), tmp_path, docx_files_to_pdfs).differences == ()


@pytest.mark.proof
def test_the_judge_has_met_everything(judged_from: Callable[[int], Judged]) -> None:
    """Guards the guard: each kind of paper, mark, list, and reason of a line's end."""
    counts = sum((judged_from(first).met for first in BATCHES), Counter())
    assert [name for name in MEETINGS if not counts[name]] == []


def test_the_same_seed_gives_the_same_papers() -> None:
    assert judged_notices.papers(3) == judged_notices.papers(3)
    assert {paper.name for paper in judged_notices.papers(3)} >= {"3 notice"}


def line(text: str, page: int = 1, x: float = 100.0, y: float = 200.0) -> DrawnLine:
    return DrawnLine(page, tuple(DrawnWord(word, x + 30 * place, y) for place, word in enumerate(text.split())))


UNLIKE = {
    "a word": (line("Giao Sở"), line("Giao Sờ"), "only ours: 1: Giao Sở"),
    "a page": (line("Giao Sở"), line("Giao Sở", page=2), "only theirs: 2: Giao Sở"),
    "to the right": (line("Giao Sở"), line("Giao Sở", x=101.1), "elsewhere: 1: Giao Sở"),
    "lower": (line("Giao Sở"), line("Giao Sở", y=198.9), "elsewhere: 1: Giao Sở"),
}


@pytest.mark.parametrize("name", UNLIKE)
def test_what_differs_is_seen(name: str) -> None:
    ours, theirs, wanted = UNLIKE[name]
    assert any(each.startswith(wanted) for each in line_differences([ours], [theirs]))
    assert list(line_differences([ours], [ours])) == []


def test_another_order_is_seen() -> None:
    ours = [line("một"), line("hai")]
    assert list(unlike_lines(ours, ours[::-1])) == ["in another order: 1: một / 1: hai … and 1 more"]
    assert list(first_of([])) == []


def moved(lines: Sequence[DrawnLine], page: int, place: int, to: int) -> list[DrawnLine]:
    """With the first or the last line of a page on another."""
    at = [number for number, line in enumerate(lines) if line.page == page and line.words[0].y > MARGIN_PT][place]
    return [replace(line, page=to) if number == at else line for number, line in enumerate(lines)]


def without(lines: Sequence[DrawnLine], page: int) -> list[DrawnLine]:
    """A page's last line ends a word earlier."""
    last = max(number for number, line in enumerate(lines) if line.page == page and len(line.words) > 1)
    return [replace(line, words=line.words[: -1 if number == last else None]) for number, line in enumerate(lines)]


def shifted(lines: Sequence[DrawnLine], page: int) -> list[DrawnLine]:
    """The words of a page stand further to the right, each more than the one before."""
    return [
        replace(line, words=tuple(word._replace(x=word.x + n) for n, word in enumerate(line.words)))
        if line.page == page
        else line
        for line in lines
    ]


NO_WAY: dict[str, Callable[[Sequence[DrawnLine]], list[DrawnLine]]] = {
    "a page takes a line more": lambda lines: moved(lines, 2, 0, 1),
    "a page takes a line less": lambda lines: moved(lines, 1, -1, 2),
    "a word is lost": lambda lines: without(lines, 3),
    "words stand elsewhere": lambda lines: shifted(lines, 2),
}


@pytest.mark.parametrize("name", NO_WAY)
def test_nothing_passes_for_a_way_without_its_reason(name: str) -> None:
    press = printing.press()
    settled = press.settled(press.html(printing.read(printing.SAMPLES[1].read_bytes())))
    pages, measures = set_pages(settled, press), profile_to_measures(press.profile)
    lines = drawn_lines(html_to_own_pdf(settled, press.profile, press.fonts).data)
    beside = Beside(Ways(pages, measures, press.fonts), PageWays(pages, measures, press.docx(settled)))
    assert list(beside.differences(lines, NO_WAY[name](lines))) != []
    assert not +beside.found


@pytest.mark.proof
def test_a_word_file_of_another_page_is_seen(tmp_path: Path, docx_files_to_pdfs: LayOut) -> None:
    """Guards the judge: LibreOffice is given another page's Word file."""
    press = printing.press()
    html = press.html(printing.read(printing.SAMPLES[1].read_bytes()))
    other = tmp_path / "other.docx"
    other.write_bytes(press.docx(press.settled(html.replace("khoa học", "khoa hoc"))))
    found = judged([Paper("sample", html, press)], tmp_path, lambda files: docx_files_to_pdfs([other for _ in files]))
    assert any("LibreOffice, only ours" in each for each in found.differences)

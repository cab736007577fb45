"""What the PDF's renderer is spared changes nothing: by its own ways it makes the same bytes, more slowly."""

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import tostring

import pytest

from noticegen.form.fonts import Face
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pages.excerpt_to_html import excerpt_to_html
from noticegen.pdf import html_to_pdf as renderer
from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.pdf.html_to_print_tree import BEFORE_FOOT, html_to_print_tree
from noticegen.pdf.weasyprint_hooks import parsed_page, weasyprint
from noticegen.problems.problem import ProblemsFound
from noticegen.word import html_to_blocks, refuse_strays
from tools import ink, pdf_words, printing, random_notices
from tools.checkout import ROOT
from tools.tiers import tiered

PAGE = '<html lang="vi"><head><title>Trang</title></head><body>{}</body></html>'
TABLES_BOXES_APPENDICES_PARTS = (2, 14, 15)
HEADINGS = ('<p class="item">Giao</p>' * 7 + f'<h2 class="heading-1">{"Kết luận " * 40}</h2>') * 9
"""One of them is wanted just where a page ends."""


def pdf_of(html: str, css: str = "") -> bytes:
    """Printed in the form, or by another sheet."""
    press = printing.press()
    return html_to_pdf(html, css or press.css, press.fonts, press.profile.slots_mm).data


@cache
def pages() -> dict[str, str]:
    """HTML of every kind."""
    press = printing.press()
    notices = {path.stem: printing.read(path.read_text(encoding="utf-8"), path.name) for path in printing.SAMPLES}
    excerpt = notice_to_excerpts(notices["2021-11-giao-ban"], printing.office())["van-phong"]
    slip = excerpt_to_html(excerpt, press.typesetter, press.templates)
    notices |= {f"seed {seed}": printing.read(random_notices.notice(seed)) for seed in TABLES_BOXES_APPENDICES_PARTS}
    return {"slip": slip, "headings": PAGE.format(HEADINGS)} | {
        name: press.html(notice) for name, notice in notices.items()
    }


NAMES = ["slip", "headings", "2021-11-giao-ban", "2022-03-ket-luan-lien-nganh", "seed 2", "seed 14", "seed 15"]


def test_each_kind_is_printed_both_ways() -> None:
    assert list(pages()) == NAMES


@pytest.mark.parametrize("name", tiered(NAMES, quick=NAMES[:4]))
def test_the_renderers_own_parser_and_sheet_give_the_same_bytes(name: str) -> None:
    press, html = printing.press(), pages()[name]
    page = weasyprint().HTML(string=tostring(html_to_print_tree(html), "unicode", method="html"))
    sheet = renderer._sheet(press.css, press.fonts)
    its_own = renderer._page_to_pdf(page, [sheet], press.fonts, press.profile.slots_mm, {})
    assert pdf_of(html) == its_own.data


def test_the_tree_is_taken_as_it_is() -> None:
    tree = html_to_print_tree(PAGE.format("<p>Một</p>"))
    document = parsed_page(tree, None)
    assert document.etree_element is tree
    assert document.wrapper_element.etree_element is tree


def test_the_renderers_own_sheet_is_left_out(tmp_path: Path) -> None:
    """Without any sheet a paragraph is no block: both stand on one line."""
    html = PAGE.format("<p>Một </p><p>hai</p>")
    (tmp_path / "a.pdf").write_bytes(pdf_of(html, "head { display: none }"))
    assert pdf_words.text_by_page(tmp_path / "a.pdf") == [["Một hai"]]


def test_the_sheet_says_of_every_element_what_it_is() -> None:
    """The renderer's own sheet is out: an element new to the vocabulary would be set like a word in a line."""
    shown = re.findall(r"([^{}]+)\{ display: (?!none)", printing.press().css)
    told = {name.strip() for names in shown for name in names.split(",")}
    assert html_to_blocks._PARAGRAPHS.keys() | refuse_strays._CONTAINERS | refuse_strays._WITH_A_WIDTH <= told


def test_html_that_is_not_well_formed_is_refused() -> None:
    with pytest.raises(ProblemsFound) as found:
        pdf_of(PAGE.format("<p>Một"))
    assert [problem.code for problem in found.value.problems] == ["html-broken"]


@pytest.mark.parametrize(
    ("markup", "joined"),
    [
        ('<p><span class="label">-</span> Giao</p>', "<p>- Giao</p>"),
        ('<p><b><span class="label">1.</span> Giao</b> việc</p>', "<p><b>1. Giao</b> việc</p>"),
        (
            '<p>Giao<i> x</i> <span class="label">a)</span> y<span class="label">z</span></p>',
            "<p>Giao<i> x</i> a) yz</p>",
        ),
        ('<h2><span class="label">Phần I</span> </h2>', "<h2>Phần I </h2>"),
    ],
)
def test_labels_are_one_stretch_with_their_text(markup: str, joined: str) -> None:
    assert tostring(html_to_print_tree(markup), "unicode") == joined


@pytest.mark.parametrize(
    ("markup", "moved"),
    [
        ("<p>Giao <b>ngay</b> các <i>sở</i></p>", "<p>Giao<b> ngay</b> các<i> sở</i></p>"),
        ("<p>Giao <b><i>ngay</i></b></p>", "<p>Giao<b><i> ngay</i></b></p>"),
        ("<p><b>Giao</b> <i>ngay</i></p>", "<p><b>Giao</b><i> ngay</i></p>"),
        ("<p>Giao\u00a0<b>ngay</b></p>", "<p>Giao<b>\u00a0ngay</b></p>"),
        ("<p>(<b>Giao</b>)</p>", "<p>(<b>Giao</b>)</p>"),
    ],
)
def test_the_blank_before_another_face_goes_with_it(markup: str, moved: str) -> None:
    assert tostring(html_to_print_tree(markup), "unicode") == moved


def test_what_stands_before_the_foot_is_marked() -> None:
    tree = html_to_print_tree(PAGE.format('<p class="item"/><p class="table-end"/><table class="foot"/><p class="x"/>'))
    assert [each.get("class") for each in tree.iterfind("body/*")] == ["item", f"table-end {BEFORE_FOOT}", "foot", "x"]


def test_no_selector_looks_at_neighbours() -> None:
    """It would look at all elements for each of them: work that grows with the square of a notice's length."""
    selectors = re.findall(r"([^{}]+)\{", printing.press().css)
    assert "\n.foot td " in selectors
    assert [each for each in selectors if re.search(r"[+~]|:has|:is|:not", each)] == []


@pytest.mark.parametrize("face", Face)
def test_nothing_is_kerned_or_drawn_together(tmp_path: Path, face: Face) -> None:
    """Each letter is as wide as in the font: "AVATAR" is not pulled together, nor is "ffi" one letter where one is."""
    press, text = printing.press(), "AVATAR To office fl. WAP"
    markup = {"regular": "{}", "bold": "<b>{}</b>", "italic": "<i>{}</i>", "bold-italic": "<b><i>{}</i></b>"}[face]
    html = PAGE.format(f'<p class="recipient">{markup.format(text)}</p>')
    (tmp_path / "a.pdf").write_bytes(pdf_of(html))
    (span,) = ink.pages(tmp_path / "a.pdf")[0].spans
    width = press.fonts.text_width_pt(text, press.profile.styles["recipient"].size_pt.value, face)
    assert (span.x1 - span.x0) / ink.MM == pytest.approx(width, abs=0.1)


GROWTH = """
import resource
from tools import printing
from tools.tiers import tiered
notice = printing.read(printing.SAMPLES[0].read_bytes())
def peak(notices):
    for _ in range(notices):
        printing.documents(notice)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(-peak(15) + peak(25))
"""


@pytest.mark.proof
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other units")
def test_a_long_run_does_not_grow() -> None:
    """With a list of font features for every line, 25 notices would leave 4 MB behind."""
    path = os.pathsep.join(str(ROOT / folder) for folder in ("src", "tests"))
    done = subprocess.run(
        [sys.executable, "-c", GROWTH], env={**os.environ, "PYTHONPATH": path}, capture_output=True, check=True
    )
    assert int(done.stdout) < 2500


def test_no_line_is_given_a_list_of_font_features() -> None:
    """The renderer never frees those lists: a hundred notices would leave 16 MB behind."""
    assert re.findall(r"font-(?:kerning|variant|feature)[a-z-]*", printing.press().css) == []

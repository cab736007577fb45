"""The PDF of our own engine: the document that WeasyPrint makes of the same page, judged thing by thing."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from noticegen.form.fonts import Face
from noticegen.form.joins import BREAK_HINTS, NBSP
from noticegen.notice.notice import Appendix
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.font_to_cut_font import font_to_cut_font
from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
from noticegen.pdf.pdf_to_differences import pdf_to_differences
from noticegen.pdf.pdf_to_inked_slots import pdf_to_inked_slots
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from tools import copies, dense_notices, engine_judge, printing
from tools.drawn_lines import drawn_lines

SAMPLE = printing.SAMPLES[1].read_text(encoding="utf-8")


SMALL = "{date: 2021-11, subject: Kết luận, body: [Giao Văn phòng tổng hợp], signers: tran-quoc-thanh}"


def own(html: str) -> Pdf:
    press = printing.press()
    return html_to_own_pdf(press.settled(html), press.profile, press.fonts)


def judged(html: str) -> list[str]:
    press = printing.press()
    mine = own(html)
    return [
        *engine_judge.differences(mine, press.pdf(press.settled(html))),
        *pdf_to_differences(mine.data, mine.slots),
        *map(str, pdf_to_inked_slots(mine.data, mine.slots)),
    ]


def page(yaml: str) -> str:
    return printing.press().html(printing.read(yaml))


def test_the_sample_with_everything_is_weasyprints() -> None:
    assert judged(page(SAMPLE)) == []


@pytest.mark.proof
def test_the_other_sample_is_weasyprints() -> None:
    assert judged(page(printing.SAMPLES[0].read_text(encoding="utf-8"))) == []


def papers() -> Iterator[str]:
    """Every kind besides the notice: slips, extracts on paper and electronic, an appendix of its own, a draft."""
    press, notice = printing.press(), printing.read(SAMPLE)
    excerpts = list(notice_to_excerpts(notice, printing.office()).values())
    yield from (press.excerpt_html(each) for each in excerpts[:3])
    yield from (copies.html(excerpts[0], copy) for copy in (copies.PAPER, copies.ELECTRONIC))
    appendix = Appendix(title="Danh mục nhiệm vụ", body=notice.body, separate=True)
    yield press.appendix_html(notice.model_copy(update={"appendices": (appendix,)}), 1)
    yield page(SAMPLE.replace("\nsubject:", "\nstate: draft\nsubject:", 1))


@pytest.mark.proof
def test_every_other_paper_is_weasyprints() -> None:
    assert [each for html in papers() for each in judged(html)] == []


def test_its_text_has_plain_blanks_and_no_marks() -> None:
    """So that a search for "Điều 5" or "34-NQ/TU" finds it."""
    lines = "\n".join(pdf_to_texts(own(page(dense_notices.notice(6))).data).lines)
    assert not BREAK_HINTS & set(lines)
    assert NBSP not in lines
    assert "34-NQ/TU" in lines


def test_a_line_of_several_faces_ends_at_the_margin() -> None:
    """Also in PDFium, which does not move on behind a single word whose blank is stretched."""
    text = f"{' Giao'} *Sở* **các** *đơn* **vị** " * 20
    body = text.replace("Giao *", f"Giao{NBSP}*")
    mine = own(page(SMALL.replace("Giao Văn phòng tổng hợp", f'"{body}"')))
    lines = [line for line in drawn_lines(mine.data) if line.words[0].x < 90 and len(line.words) > 10]
    assert len(lines) > 3
    press = printing.press()
    right = 85.05 + press.typesetter.text_width_pt
    for line in lines[:-1]:
        last = line.words[-1]
        widths = [press.fonts.text_width_pt(last.text, 14, face) for face in Face]
        assert min(abs(last.x + width - right) for width in widths) < 0.3


def test_equal_input_gives_equal_bytes() -> None:
    html = page(SAMPLE)
    assert own(html).data == own(html).data


_ELSEWHERE = """
import hashlib, sys
from tools import printing
from noticegen.pdf.html_to_own_pdf import html_to_own_pdf
press = printing.press()
html = press.settled(press.html(printing.read(printing.SAMPLES[1].read_bytes())))
print(hashlib.sha256(html_to_own_pdf(html, press.profile, press.fonts).data).hexdigest(), "weasyprint" in sys.modules)
"""


@pytest.mark.proof
def test_equal_bytes_in_another_process_that_never_loads_weasyprint() -> None:
    path = [each for each in sys.path if each]
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(path), "TZ": "Asia/Ho_Chi_Minh", "HOME": "/"}
        made = subprocess.run(
            [sys.executable, "-c", _ELSEWHERE], capture_output=True, text=True, check=True, env=environment
        )
        assert made.stdout.split() == [hashlib.sha256(own(page(SAMPLE)).data).hexdigest(), "False"]


@pytest.mark.parametrize("face", Face)
def test_a_cut_font_draws_the_same_letters_and_no_others(face: Face) -> None:
    font = printing.press().fonts.faces[face]
    characters = "Ệôg,ẵ"
    numbers = [font.glyphs[character] for character in characters]
    with TTFont(font.path) as whole, TTFont(BytesIO(font_to_cut_font(font.path, numbers))) as cut:
        names = whole.getGlyphOrder()
        for name, number in zip(map(names.__getitem__, numbers), numbers, strict=True):
            there = cut["glyf"][cut.getGlyphOrder()[number]].getCoordinates(cut["glyf"])
            assert there[0] == whole["glyf"][name].getCoordinates(whole["glyf"])[0]
            assert cut["hmtx"][cut.getGlyphOrder()[number]] == whole["hmtx"][name]
            assert not getattr(cut["glyf"][cut.getGlyphOrder()[number]], "program", None)
        drawn = [name for name in cut.getGlyphOrder() if cut["glyf"][name].numberOfContours]
        assert len(drawn) < 20


def test_a_pdf_that_is_another_is_seen() -> None:
    """Guards the judge."""
    html = page(SMALL)
    other = html.replace("Nơi nhận", "Nơi nhân").replace(">THÔNG BÁO<", ">THÔNG TIN<")
    found = "\n".join(engine_judge.differences(own(html), own(other)))
    assert all(kind in found for kind in ("only ours", "only theirs", "bookmarks", "tags"))

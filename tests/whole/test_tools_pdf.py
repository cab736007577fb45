"""The tests' own eyes: what the helpers in tests/tools/ see on small PDFs whose ink is known."""

from pathlib import Path

import pytest

from noticegen.pdf.weasyprint_hooks import weasyprint
from tools import agreement, ink, pdf_words

MM = pytest.approx


PAGE = """@page { size: A4; margin: 20mm 20mm 20mm 30mm }
html { font: 14pt/1.15 'Liberation Serif' }
body, p { margin: 0 }"""


def write_pdf(path: Path, body: str, css: str = "") -> Path:
    weasyprint().HTML(string=f"<style>{PAGE}{css}</style>{body}").write_pdf(path)
    return path


HEAD = """<table><tr>
  <td style="padding-top: 3pt">UBND TỈNH NGHỆ AN<br><b>SỞ KHOA HỌC</b><br>
    Số:&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;/TB-SKHCN</td>
  <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>Nghệ An, ngày 05</i></td>
</tr></table>"""
HEAD_CSS = "table { width: 160mm; font-size: 13pt; text-align: center } td:first-child { width: 60mm }"
HEAD_LINES = [
    "UBND TỈNH NGHỆ AN",
    "SỞ KHOA HỌC",
    "Số: /TB-SKHCN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Nghệ An, ngày 05",
]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(HEAD, HEAD_LINES, id="columns one after the other"),
        pytest.param(f"<p>Trên</p>{HEAD}", ["Trên", *HEAD_LINES], id="a short line above"),
        pytest.param(
            f"{HEAD}<p style='text-align: center'>THÔNG BÁO</p>", [*HEAD_LINES, "THÔNG BÁO"], id="a short line below"
        ),
        pytest.param("<p>Điều&nbsp;5 <b>và</b>o</p>", ["Điều 5 vào"], id="a no-break space, a word in two fonts"),
        pytest.param(
            "<table><tr><td>a1<td>b1<td>c1<tr><td>a2<td>b2<td>c2</table>",
            ["a1", "a2", "b1", "b2", "c1", "c2"],
            id="a table",
        ),
        pytest.param(
            "<table><tr><td>a1<td>b1</table><p style='margin-top: 6pt'>dưới</p>",
            ["a1", "b1", "dưới"],
            id="a short line below a table",
        ),
        pytest.param(
            "<table><tr><td>a1<br>a2<br>a3<td style='vertical-align: top'>b1</table>",
            ["a1", "a2", "a3", "b1"],
            id="a left column longer than the right",
        ),
    ],
)
def test_lines_are_read_in_order(tmp_path: Path, body: str, expected: list[str]) -> None:
    pdf = write_pdf(tmp_path / "a.pdf", body, HEAD_CSS)
    assert pdf_words.text_by_page(pdf) == [expected]


def test_a_line_knows_where_it_stands(tmp_path: Path) -> None:
    (line,) = pdf_words.lines_by_page(write_pdf(tmp_path / "a.pdf", "<p style='margin-left: 10mm'>Một hai</p>"))[0]
    assert line.words == ("Một", "hai")
    assert line.x0 == MM(40, abs=0.3)
    assert (line.top, line.baseline) == MM((19.6, 24.5), abs=0.3)


def test_pages_are_apart(tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "a.pdf", "<p>một</p><p style='break-before: page'>hai</p>")
    assert pdf_words.text_by_page(pdf) == [["một"], ["hai"]]
    assert pdf_words.words(pdf) == ["một", "hai"]


@pytest.mark.parametrize(
    ("markup", "bold", "italic", "size"),
    [
        ("Chữ", False, False, 14),
        ("<b>Chữ</b>", True, False, 14),
        ("<i>Chữ</i>", False, True, 14),
        ("<b><i style='font-size: 11pt'>Chữ</i></b>", True, True, 11),
    ],
)
def test_a_span_knows_its_font(tmp_path: Path, markup: str, size: float, *, bold: bool, italic: bool) -> None:
    (page,) = ink.pages(write_pdf(tmp_path / "a.pdf", f"<p>{markup}</p>"))
    (span,) = page.spans
    assert (span.text, span.bold, span.italic) == ("Chữ", bold, italic)
    assert span.size == pytest.approx(size, abs=0.05)
    assert "Liberation" in span.font
    assert span.x0 == MM(30, abs=0.5)
    assert (page.width, page.height) == MM((210, 297), abs=0.1)


def test_spans_part_where_the_look_changes(tmp_path: Path) -> None:
    (page,) = ink.pages(write_pdf(tmp_path / "a.pdf", "<p>một <b>hai</b> <span style='color: #f00'>ba</span></p>"))
    assert [(span.text, span.bold, span.colour) for span in page.spans] == [
        ("một", False, (0, 0, 0)),
        ("hai", True, (0, 0, 0)),
        ("ba", False, (1, 0, 0)),
    ]


@pytest.mark.parametrize(
    "css",
    [
        "hr { border: 0; height: 0.6pt; background: #000 }",
        "hr { border: 0; border-top: 0.6pt solid #000 }",
    ],
)
def test_a_rule_is_measured(tmp_path: Path, css: str) -> None:
    pdf = write_pdf(tmp_path / "a.pdf", "<hr>", css + "hr { width: 50mm; margin: 10mm 0 0 15mm }")
    (rule,) = ink.pages(pdf)[0].rules
    assert (rule.x0, rule.x1, rule.y) == MM((45, 95, 30.1), abs=0.2)
    assert rule.length == MM(50, abs=0.2)
    assert rule.thickness == MM(0.6 * 25.4 / 72, abs=0.02)


def test_a_frame_is_its_top_and_bottom(tmp_path: Path) -> None:
    css = "p { margin-left: 10mm; width: 30mm; height: 8mm; border: 0.75pt solid #f00 }"
    top, bottom = ink.pages(write_pdf(tmp_path / "a.pdf", "<p></p>", css))[0].rules
    assert (top.x0, top.x1, bottom.y - top.y) == MM((40, 70.5, 8.26), abs=0.05)
    assert (top.thickness, bottom.thickness) == MM((0.26, 0.26), abs=0.01)
    assert {top.colour, bottom.colour} == {(1, 0, 0)}


LONG = "Giám đốc Sở giao các phòng chuyên môn rà soát nhiệm vụ, báo cáo kết quả trước ngày 20 tháng 11. " * 8


@pytest.mark.parametrize(
    ("other", "css", "same_words", "same_pages", "all_lines"),
    [
        pytest.param(LONG, "", True, True, True, id="the same"),
        pytest.param(LONG, "p { font-size: 13.5pt }", True, True, False, id="other line ends"),
        pytest.param(LONG.replace("20", "21", 1), "", False, True, False, id="another word"),
        pytest.param(LONG[:-4], "", False, True, False, id="a word missing at the end"),
        pytest.param(LONG, "p { break-before: page }", True, False, False, id="other pages"),
    ],
)
def test_agreement_sees_what_differs(
    tmp_path: Path, other: str, css: str, *, same_words: bool, same_pages: bool, all_lines: bool
) -> None:
    one = write_pdf(tmp_path / "one.pdf", f"<h1>Đầu</h1><p>{LONG}</p>")
    two = write_pdf(tmp_path / "two.pdf", f"<h1>Đầu</h1><p>{other}</p>", css)
    found = agreement.compare(one, two)
    assert found.has_same_words is same_words
    assert found.has_same_page_count is same_pages
    assert (found.share_of_same_lines == 1) is all_lines
    assert (found.differing_lines == ()) is all_lines


def test_agreement_names_the_first_difference(tmp_path: Path) -> None:
    found = agreement.compare(
        write_pdf(tmp_path / "a.pdf", "<p>một hai ba</p>"), write_pdf(tmp_path / "b.pdf", "<p>một hai bốn</p>")
    )
    assert found.first_different_word == "… một hai [ba | bốn]"

"""The Word file as a secretary's Word will have it: valid, in named styles, with real lists, fields and headings."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from docx.oxml.ns import qn

from tools import ooxml, pdf_words, printing, random_notices
from tools.checkout import ROOT
from tools.printing import Printed

SAMPLES = [path.stem for path in printing.SAMPLES]
NBSP = "\u00a0"
PROFILE = yaml.safe_load((ROOT / "data" / "profiles" / "nd30.yaml").read_text(encoding="utf-8"))
NOT_OF_THE_FORM = {"head", "foot", "copy-head", "data", "urgency-box", "circulation-box", "last-line"}
WORDS_OWN = {"Title": "Title", "Subtitle": "Subtitle"} | {f"Heading{n}": f"heading {n}" for n in range(1, 6)}
"""Ids and names by which other programs know a heading."""
BUILT_IN = {"Normal", "DefaultParagraphFont", "NoList", "TableNormal"}


@pytest.fixture(scope="session")
def findings(samples: Mapping[str, Printed], generated: Mapping[str, Printed]) -> Mapping[Path, list[str]]:
    return ooxml.findings_by_file([printed.docx for printed in (*samples.values(), *generated.values())])


@pytest.mark.proof
def test_two_validators_find_nothing(findings: Mapping[Path, list[str]]) -> None:
    assert len(findings) == len(SAMPLES) + len(random_notices.SEEDS)
    assert {path.name: found for path, found in findings.items() if found} == {}


@pytest.mark.proof
def test_one_of_them_finds_nothing_in_the_samples(samples: Mapping[str, Printed]) -> None:
    assert [found for printed in samples.values() for found in ooxml.audit_findings(printed.docx)] == []


@pytest.fixture(params=SAMPLES)
def sample(request: pytest.FixtureRequest, samples: Mapping[str, Printed]) -> Printed:
    return samples[request.param]


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def text_parts(path: Path) -> Iterator[str]:
    """The body and every header."""
    return (text for name, text in parts(path).items() if re.fullmatch(r"word/(document|header\d+)\.xml", name))


def test_styles_used_are_styles_defined(sample: Printed) -> None:
    used = {
        style for text in text_parts(sample.docx) for style in re.findall(r'<w:(?:p|tbl)Style w:val="([^"]+)"', text)
    }
    defined = set(re.findall(r'w:styleId="([^"]+)"', parts(sample.docx)["word/styles.xml"]))
    assert used <= defined
    assert {"Title", "Subtitle", "national-name", "recipient", "signer-name"} <= used
    assert "Normal" not in used


def test_no_paragraph_is_without_a_style(sample: Printed) -> None:
    body = docx.Document(str(sample.docx)).element.body
    assert [p for p in body.iter(qn("w:p")) if p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") is None] == []


def test_a_section_ends_with_its_last_paragraph(samples: Mapping[str, Printed]) -> None:
    """One of its own could stand alone on a page; behind a table Word demands one, plain where there is room."""
    body = docx.Document(str(samples["2022-03-ket-luan-lien-nganh"].docx)).element.body
    lasts = [mark.getparent().getparent() for mark in body.iter(qn("w:sectPr")) if mark.getparent() is not body]
    lasts.append(body[-2])
    styles = [last.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val")) for last in lasts]
    behind_a_table = [last.getprevious().tag == qn("w:tbl") for last in lasts]
    assert behind_a_table == [True, True, False]
    assert styles == ["last-line", "paragraph", styles[2]]


def test_narrower_lines_keep_all_else_of_their_style() -> None:
    page = printing.press().html(printing.read(BODY)).replace('class="item"', 'class="item" data-narrower="6"')
    document = docx.Document(io.BytesIO(printing.made(page)[".docx"]))
    narrow = [p._p.get_or_add_pPr() for p in document.paragraphs if style_of(p) == "item"]
    assert {tuple(each.find(qn("w:ind")).attrib.items()) for each in narrow} == {((qn("w:right"), "6"),)}


def test_styles_are_named_in_the_words_of_the_form(sample: Printed) -> None:
    terms = {style["term"] for style in PROFILE["styles"].values()} | set(PROFILE["rules"]["terms"].values())
    styles = docx.Document(str(sample.docx)).styles.element
    names = {style.styleId: style.name_val for style in styles.style_lst}
    seconds = {second.get(qn("w:val")) for style in styles.style_lst for second in style.findall(qn("w:aliases"))}
    ours = {name for key, name in names.items() if key not in BUILT_IN | NOT_OF_THE_FORM | WORDS_OWN.keys()}
    assert ours | seconds == terms
    assert {key: names[key] for key in WORDS_OWN} == WORDS_OWN
    assert len(set(names.values())) == len(names)


def test_runs_carry_emphasis_and_nothing_else(sample: Printed) -> None:
    for text in text_parts(sample.docx):
        looks = set(re.findall(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?", text))
        assert looks <= {"", "<w:b/><w:bCs/>", "<w:i/><w:iCs/>", "<w:b/><w:bCs/><w:i/><w:iCs/>"}


def test_paragraphs_carry_no_measures_of_their_own(sample: Printed) -> None:
    """But a rule's length, which is the text's above it; where lines are narrower by a hair, `test_narrower_lines`."""
    for text in text_parts(sample.docx):
        for properties in re.findall(r"<w:pPr>(.*?)</w:pPr>", text):
            assert not re.search("<w:(spacing|rFonts|sz|outlineLvl|pBdr)", properties)
            assert "<w:ind" not in properties or "-rule" in properties


def test_one_font_in_all_four_slots_and_no_theme_font(sample: Printed) -> None:
    styles = parts(sample.docx)["word/styles.xml"]
    (fonts,) = re.findall(r"<w:rFonts [^>]*>", styles)
    assert re.findall(r'w:(\w+)="([^"]*)"', fonts) == [
        (slot, "Times New Roman") for slot in ("ascii", "hAnsi", "eastAsia", "cs")
    ]
    assert not any("Theme=" in text for name, text in parts(sample.docx).items() if name != "word/theme/theme1.xml")


def test_language_is_vietnamese(sample: Printed) -> None:
    assert set(re.findall(r'<w:lang w:val="([^"]+)"', "".join(parts(sample.docx).values()))) == {"vi-VN"}


def style_of(block: Any) -> str:
    """The id of a paragraph's or table's style, of which each of ours has one."""
    return str(block.style.style_id)


def test_every_way_of_counting_has_an_identity_of_its_own(sample: Printed) -> None:
    numbering = parts(sample.docx)["word/numbering.xml"]
    ids = re.findall(r'<w:abstractNum [^>]*><w:nsid w:val="([0-9A-F]{8})"/>', numbering)
    assert len(set(ids)) == len(ids) == numbering.count("<w:abstractNum ")


def test_labels_are_counted_by_word(sample: Printed) -> None:
    """No number is typed: what the text begins with is the text."""
    for paragraph in docx.Document(str(sample.docx)).paragraphs:
        if style_of(paragraph) in ("item", "Heading1", "Heading2", "Heading3"):
            is_verbatim = paragraph.text.startswith(("Phương án", "Thứ "))
            assert (paragraph._p.get_or_add_pPr().numPr is None) == is_verbatim, paragraph.text
            assert not re.match(r"(\d+\.|[IVX]+\.|[a-zđ]\)|[-+]) ", paragraph.text)


BODY = """\
date: 2021-11
subject: Thêm một mục
numbering: [roman, arabic, decimal]
body:
  - heading: Một
    items:
      - text: Mục thứ nhất
        items: [Tiểu mục, Tiểu mục nữa]
      - Mục thứ hai
  - heading: Hai
    items: [Mục lại từ đầu]
signers: tran-quoc-thanh
"""


def test_an_inserted_section_renumbers_the_rest(tmp_path: Path, docx_to_pdf: Callable[[bytes | Path], Path]) -> None:
    document = docx.Document(io.BytesIO(printing.documents(printing.read(BODY))[".docx"]))
    before = {p.text: p._p for p in document.paragraphs}
    before["MỘT"].addprevious(named(before["MỘT"], "MỚI"))
    before["Mục thứ nhất"].addprevious(named(before["Mục thứ nhất"], "Mục chen vào"))
    path = tmp_path / "edited.docx"
    document.save(str(path))
    lines = [line for page in pdf_words.text_by_page(docx_to_pdf(path)) for line in page]
    assert lines[lines.index("I. MỚI") :][:9] == [
        "I. MỚI",
        "II. MỘT",
        "1. Mục chen vào",
        "2. Mục thứ nhất",
        "2.1. Tiểu mục",
        "2.2. Tiểu mục nữa",
        "3. Mục thứ hai",
        "III. HAI",
        "1. Mục lại từ đầu./.",
    ]


def named(paragraph: Any, text: str) -> Any:
    copy = deepcopy(paragraph)
    for run in copy.findall(qn("w:r"))[1:]:
        copy.remove(run)
    copy.find(f"{qn('w:r')}/{qn('w:t')}").text = text
    return copy


def test_vietnamese_letters_and_restarts(docx_to_pdf: Callable[[bytes | Path], Path]) -> None:
    """đ stands between d and e; the list under 2. begins again at a), as does the list under 2.1."""
    seven = "[một, hai, ba, bốn, năm, sáu, bảy]"
    text = BODY.replace("[roman, arabic, decimal]", "[arabic, decimal, letter]")
    text = text.replace("items: [Tiểu mục, Tiểu mục nữa]", f"items: {seven}").replace(
        "[Mục lại từ đầu]", f"[{{text: con, items: {seven}}}]"
    )
    lines = [
        line
        for page in pdf_words.text_by_page(docx_to_pdf(printing.documents(printing.read(text))[".docx"]))
        for line in page
    ]
    labels = [line.split()[0] for line in lines if re.match(r"[a-zđ]\) ", line)]
    assert labels == [f"{letter})" for letter in "abcdđeg"] * 2


def test_tables_say_their_width_twice(sample: Printed) -> None:
    tables = list(docx.Document(str(sample.docx)).element.body.iter(qn("w:tbl")))
    assert len(tables) >= 2
    for table in tables:
        grid = [int(column.get(qn("w:w"))) for column in table.find(qn("w:tblGrid"))]
        width = table.find(f"{qn('w:tblPr')}/{qn('w:tblW')}")
        assert (int(width.get(qn("w:w"))), width.get(qn("w:type"))) == (sum(grid), "dxa")
        for row in table.findall(qn("w:tr")):
            cells = [cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}") for cell in row.findall(qn("w:tc"))]
            assert [int(cell.get(qn("w:w"))) for cell in cells] == grid


@pytest.mark.proof
def test_heading_rows_repeat(samples: Mapping[str, Printed]) -> None:
    printed = samples["2022-03-ket-luan-lien-nganh"]
    document = docx.Document(str(printed.docx))
    data = [table for table in document.tables if style_of(table) == "data"]
    assert len(data) == 2
    for table in data:
        repeats = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        assert repeats == [True] + [False] * (len(repeats) - 1)
    assert pdf_words.text_by_page(printed.laid_out)[5][1:3] == pdf_words.text_by_page(printed.pdf)[5][1:3]


def test_page_numbers_are_fields_that_start_again(samples: Mapping[str, Printed]) -> None:
    printed = samples["2022-03-ket-luan-lien-nganh"]
    files = parts(printed.docx)
    headers = [text for name, text in files.items() if name.startswith("word/header")]
    assert sum(" PAGE " in text for text in headers) == 1
    assert files["word/document.xml"].count('<w:pgNumType w:start="1"/>') == 3
    assert files["word/document.xml"].count("<w:titlePg/>") == 3


def test_properties_are_the_notices(samples: Mapping[str, Printed]) -> None:
    properties = docx.Document(str(samples["2021-11-giao-ban"].docx)).core_properties
    assert properties.title == "Thông báo Kết luận giao ban tháng 11/2021"
    assert properties.author == properties.last_modified_by == "Sở Khoa học và Công nghệ"
    assert (properties.created, properties.modified) == (properties.modified, properties.created)
    assert properties.created is not None
    assert (properties.created.year, properties.created.month) == (2021, 11)


def test_nothing_is_left_of_the_library_that_wrote_it(sample: Printed) -> None:
    around = "".join(text for name, text in parts(sample.docx).items() if name != "word/document.xml")
    traces = ("python-docx", "2013", "Macintosh", "en-US", "Calibri", "Cambria")
    assert [trace for trace in traces if trace in around] == []


def test_a_subject_longer_than_a_property_can_hold() -> None:
    long = " ".join(["chuyển đổi số"] * 40)
    notice = printing.read(BODY.replace("Thêm một mục", long))
    document = docx.Document(io.BytesIO(printing.documents(notice)[".docx"]))
    assert len(document.core_properties.title) == 255
    assert "".join(p.text for p in document.paragraphs).replace("\n", " ").count("chuyển đổi số") == 40


@pytest.mark.proof
def test_one_file_leaves_nothing_in_the_next(samples: Mapping[str, Printed]) -> None:
    """The bare file is made once for a form; what is written into it must not stay there."""
    press, (first, second) = printing.press(), samples.values()
    made = [printing.documents(each.notice, press)[".docx"] for each in (first, second, first)]
    assert made[0] == made[2] == first.docx.read_bytes()
    assert made[1] == second.docx.read_bytes()


def test_every_part_has_its_type_and_its_place(sample: Printed) -> None:
    """Word says of a part it was told nothing about that the file is damaged."""
    names = list(parts(sample.docx))
    assert names == ["[Content_Types].xml", *sorted(names[1:])]
    types = parts(sample.docx)["[Content_Types].xml"]
    told = set(re.findall(r'PartName="/([^"]+)"', types))
    assert told == {name for name in names[1:] if not name.endswith(".rels")}

"""Formal extracts (trích sao): the notice's own form around the chosen words, then who copied it, as is prescribed."""

import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from lxml import etree

from noticegen.form.inline import plain_text
from noticegen.form.joins import without_break_hints
from noticegen.notice.copy import Copy
from noticegen.notice.notice_to_excerpts import Excerpt
from noticegen.notice.numbering import Labelled
from noticegen.word.html_to_blocks import html_to_blocks
from tools import agreement, form, ink, ooxml, pdf_words, printing
from tools.copies import BLOCK, ELECTRONIC, MARK, PAPER, SAMPLE, blocks, excerpt_of, issued, texts
from tools.libreoffice import LayOut
from tools.shared import Batches
from tools.tiers import proof, some, tiered

SEEDS = range(8)
NAMES = [
    *(f"{unit}-{form}" for unit in ("thanh-tra", "quan-ly-khoa-hoc") for form in ("paper", "electronic")),
    *(f"seed-{seed}" for seed in SEEDS),
]
QUICK = NAMES[:4]


@dataclass(frozen=True)
class Made:
    """A formal extract and its files; `laid_out` is the Word file as LibreOffice shows it."""

    excerpt: Excerpt
    copy: Copy
    docx: Path
    pdf: Path
    laid_out: Path

    def pages(self, writer: str) -> list[ink.Page]:
        return ink.pages({"pdf": self.pdf, "docx": self.laid_out}[writer])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Mapping[str, Made]:
    wanted = {
        f"{unit}-{form}": (excerpt_of(SAMPLE, unit), copy)
        for unit in ("thanh-tra", "quan-ly-khoa-hoc")
        for form, copy in (("paper", PAPER), ("electronic", ELECTRONIC))
    }
    for seed in SEEDS:
        wanted[f"seed-{seed}"] = excerpt_of(issued(seed), "van-phong"), (PAPER, ELECTRONIC)[seed % 2]

    def make(folder: Path, names: Collection[str]) -> Mapping[str, Made]:
        for name in names:
            for suffix, data in printing.copy_documents(*wanted[name]).items():
                (folder / f"{name}{suffix}").write_bytes(data)
        files = [folder / f"{name}.docx" for name in names]
        return {
            file.stem: Made(*wanted[file.stem], file, file.with_suffix(".pdf"), laid_out)
            for file, laid_out in zip(files, lay_out(files), strict=True)
        }

    return Batches(tmp_path_factory, {"copies": QUICK, "generated-copies": NAMES[4:]}, make)


def squeezed(text: str) -> str:
    """What readers of files cannot agree on left out: blanks, and the capitals of headings."""
    return "".join(without_break_hints(text).split()).casefold()


def text_of(file: Path) -> str:
    """A file's words; of a PDF without the page numbers, which stand between two halves of a sentence."""
    if file.suffix == ".pdf":
        pages = pdf_words.written_lines_by_page(file)
        return " ".join(line for page in pages for line in (page[page[0].isdigit() :]))
    with zipfile.ZipFile(file) as package:
        parts = [
            etree.fromstring(package.read(name)) for name in package.namelist() if name.endswith((".xml", ".rels"))
        ]
    return " ".join("".join(map(_words_of, part.iter())) for part in parts)


def _words_of(element: etree._Element) -> str:
    is_hyphen = element.tag == f"{{{element.nsmap.get('w')}}}noBreakHyphen"
    return "-" if is_hyphen else (element.text or "")


def entries(excerpt: Excerpt) -> Iterator[Labelled]:
    waiting = [*excerpt.opening, *excerpt.body, *excerpt.closing][::-1]
    while waiting:
        entry = waiting.pop()
        waiting += entry.children[::-1]
        yield entry


def words(entry: Labelled) -> str:
    node = entry.node
    return squeezed(entry.label + plain_text(f"{node.heading or ''} {node.text or ''} {node.paragraph or ''}"))


@pytest.mark.parametrize("name", tiered(NAMES, quick=QUICK))
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_it_holds_the_chosen_words_in_order_with_their_numbers_and_nobody_else_s(
    made: Mapping[str, Made], name: str, suffix: str
) -> None:
    excerpt, file = made[name].excerpt, made[name].docx.with_suffix(suffix)
    text, at = squeezed(text_of(file)), 0
    kept = [words(entry) for entry in entries(excerpt)]
    assert len(kept) >= 1
    for each in kept:
        at = text.find(each, at)
        assert at >= 0, each
    others = [squeezed(plain_text(node.text or node.heading or node.paragraph or "")) for node in excerpt.omitted]
    assert others
    assert [each for each in others if each and each in text and each not in "".join(kept)] == []


@pytest.mark.proof
def test_there_is_enough_to_keep_and_to_leave_out(made: Mapping[str, Made]) -> None:
    """Guards the guard."""
    assert sum(len(list(entries(each.excerpt))) for each in made.values()) > 150
    assert sum(len(each.excerpt.omitted) for each in made.values()) > 100
    assert any(each.excerpt.notice.circulation and each.copy.is_electronic for each in made.values())


@pytest.mark.parametrize("name", tiered(NAMES, quick=QUICK))
def test_both_writers_agree(made: Mapping[str, Made], name: str) -> None:
    found = agreement.compare(made[name].pdf, made[name].laid_out)
    assert found.first_different_word is None
    assert found.has_same_page_count
    assert found.share_of_same_lines >= 0.98, found.differing_lines


@pytest.mark.proof
def test_two_validators_find_nothing_in_the_word_files(made: Mapping[str, Made]) -> None:
    found = ooxml.findings_by_file([made[name].docx for name in QUICK])
    assert [each for findings in found.values() for each in findings] == []


def test_it_rebuilds_the_notice_s_form(made: Mapping[str, Made]) -> None:
    for name in QUICK:
        source = list(texts(html_to_blocks(printing.press().html(made[name].excerpt.notice)).sections[0].blocks))
        copied = list(texts(blocks(made[name].excerpt, made[name].copy)))
        body = source.index("ĐÁNH GIÁ CHUNG")
        assert copied[:body] == source[:body]
        foot = source[source.index("Nơi nhận:") :]
        assert copied[copied.index("Nơi nhận:") :][: len(foot)] == foot


@pytest.mark.parametrize("unit", ["thanh-tra", "quan-ly-khoa-hoc"])
def test_a_work_slip_never_says_that_it_is_one(unit: str, tmp_path: Path) -> None:
    for suffix, data in printing.excerpt_documents(excerpt_of(SAMPLE, unit)).items():
        (tmp_path / f"slip{suffix}").write_bytes(data)
        text = text_of(tmp_path / f"slip{suffix}")
        assert "PHÒNG" in text.upper()
        assert "trích sao" not in text.casefold()
        assert "TrS" not in text


@pytest.mark.parametrize("writer", ["pdf", "docx"])
def test_the_block_on_ink(made: Mapping[str, Made], writer: str) -> None:
    page = made["thanh-tra-paper"].pages(writer)[-1]
    form.check_full_rule(page, "TRÍCH SAO")
    top = form.span(page, "TRÍCH SAO").baseline - 10
    page = replace(page, spans=tuple(each for each in page.spans if each.baseline > top))
    assert [text for text in BLOCK if text not in page.text] == []
    form.check_short_rule(page, "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "agency")
    form.check_look(page, "copy-form", "TRÍCH SAO")
    form.check_level(page, "TRÍCH SAO", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", 3)
    form.check_level(page, "Số: 05/TrS-SKHCN", "Nghệ An, ngày 18 tháng 3 năm 2022", 2)
    form.check_foot(page, "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn An")
    form.check_recipients(page, "- Thanh tra Sở;", "- Lưu: VT.")
    middles = [form.middle(form.span(page, text)) for text in BLOCK[:4]]
    assert middles[0] == pytest.approx(middles[2], abs=0.5)
    assert middles[1] == pytest.approx(middles[3], abs=0.5)
    for element, text in zip(("agency", "number-symbol", "place-date"), (BLOCK[0], *BLOCK[2:4]), strict=True):
        form.check_look(page, element, text)


@pytest.mark.parametrize("writer", ["pdf", "docx"])
@pytest.mark.parametrize("name", [*QUICK[1::2], proof("seed-1"), proof("seed-3")])
def test_the_corner_s_line_on_ink(made: Mapping[str, Made], name: str, writer: str) -> None:
    form.check_corner_mark(made[name].pages(writer), MARK)


@pytest.mark.parametrize("writer", some(["pdf", "docx"], one_of=2))
def test_pages_keep_their_margins_and_numbers(made: Mapping[str, Made], writer: str) -> None:
    for name in QUICK:
        pages = made[name].pages(writer)
        form.check_paper(pages)
        form.check_page_numbers(pages, [None, *(str(number) for number in range(2, len(pages) + 1))])


@pytest.mark.proof
def test_wherever_it_falls_the_block_stays_whole(tmp_path: Path, lay_out: LayOut) -> None:
    """From a page with room for all to one with room for none of it, line by line."""
    for lines in range(8, 24):
        body = "".join(f"  - Giao việc {number}\n" for number in range(lines))
        text = f"number: 7\ndate: 2022-02-28\nsubject: Kết luận\nbody:\n{body}  - {{text: Hết, units: van-phong}}\n"
        excerpt = excerpt_of(f"{text}signers: tran-quoc-thanh\n", "van-phong")
        for suffix, data in printing.copy_documents(excerpt, PAPER).items():
            (tmp_path / f"{lines}{suffix}").write_bytes(data)
    files = sorted(tmp_path.glob("*.docx"))
    seen = set()
    for file, laid_out in zip(files, lay_out(files), strict=True):
        places = [rule_and_block(pdf) for pdf in (file.with_suffix(".pdf"), laid_out)]
        assert places[0] == places[1], file.stem
        assert len(set(places[0])) == 1, file.stem
        seen.add(places[0][0])
    assert seen == {1, 2}


def rule_and_block(pdf: Path) -> tuple[int, ...]:
    """The pages of the rule, of the block's first words, and of its last on either side."""
    pages = ink.pages(pdf)
    rule = [number for number, page in enumerate(pages, 1) for each in page.rules if each.length > 160]
    found = [
        [number for number, page in enumerate(pages, 1) for span in page.spans if span.text == text]
        for text in ("TRÍCH SAO", "- Lưu: VT.", "Nguyễn Văn An")
    ]
    assert [len(rule), *map(len, found)] == [1, 1, 2, 1]
    return (rule[0], *(numbers[-1] for numbers in found))

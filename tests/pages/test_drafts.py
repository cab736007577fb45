"""A draft says so on every page, in both files; what is no draft never does, and nothing else about a page changes."""

import zipfile
from collections.abc import Callable, Collection, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest
from lxml import etree

from noticegen.notice.copy import Copy
from noticegen.notice.notice import Notice, State
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.problems.problem import ProblemsFound
from tools import agreement, copies, form, ink, ooxml, pdf_tags, printing, random_notices
from tools.libreoffice import LayOut
from tools.printing import Printed
from tools.shared import Batches
from tools.tiers import proof, tiered

MARK = "DỰ THẢO"
SHORT = f"""\
date: 2021-11
state: draft
circulation: LƯU HÀNH NỘI BỘ
subject: Kết luận giao ban tháng 11/2021
body:
  - {{heading: Giao Văn phòng Sở, units: van-phong, items: [{"Tổng hợp báo cáo. " * 300}]}}
  - {{heading: Giao Thanh tra Sở, units: thanh-tra, items: [Kiểm tra việc chấp hành kỷ luật.]}}
signers: tran-quoc-thanh
appendices:
  - {{title: Danh mục, body: [{"Rà soát hồ sơ. " * 200}]}}
  - {{title: Mẫu báo cáo, body: [Một]}}
"""
SAMPLES = {path.stem: path.read_text(encoding="utf-8") for path in printing.SAMPLES}
YAML = SAMPLES | {"short": SHORT} | {f"seed-{seed}": random_notices.notice(seed) for seed in range(8)}
QUICK = ["short", next(iter(SAMPLES))]


def as_draft(text: str) -> Notice:
    return printing.read(text).model_copy(update={"state": State.DRAFT})


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory, lay_out: LayOut) -> Mapping[str, Printed]:
    def make(folder: Path, names: Collection[str]) -> Mapping[str, Printed]:
        return printing.print_all({name: as_draft(YAML[name]) for name in names}, folder, lay_out)

    others = [name for name in YAML if name not in QUICK]
    return Batches(tmp_path_factory, {"drafts": QUICK, "generated-drafts": others}, make)


def marks(page: ink.Page) -> int:
    return sum(span.text == MARK for span in page.spans)


@pytest.mark.parametrize("writer", ["pdf", "docx"])
@pytest.mark.parametrize("name", tiered(YAML, quick=["short"]))
def test_every_page_of_a_draft_has_the_mark_in_its_corner(
    drafts: Mapping[str, Printed], name: str, writer: str
) -> None:
    pages = ink.pages(drafts[name].pdf_of(writer))
    assert [marks(page) for page in pages] == [1] * len(pages)
    for page in pages:
        mark = form.span(page, MARK)
        assert mark.bold
        assert [mark.x1, mark.baseline] == pytest.approx([195, 9], abs=0.5)
        others = [span for span in page.spans if span is not mark]
        assert min(span.baseline - span.size * ink.MM for span in others) > mark.baseline


def test_there_are_pages_of_every_sort(drafts: Mapping[str, Printed]) -> None:
    """Guards the guard: last pages, appendices' first and later ones, one with a circulation mark."""
    numbers = [span.text for page in ink.pages(drafts["short"].pdf) for span in page.spans if span.text.isdigit()]
    assert numbers == ["2", "3", "2"]
    assert len(ink.pages(drafts["short"].pdf)) == 6


@pytest.mark.parametrize("writer", ["pdf", "docx"])
def test_no_other_page_has_it(samples: Mapping[str, Printed], writer: str) -> None:
    assert [marks(page) for each in samples.values() for page in ink.pages(each.pdf_of(writer))] == [0] * 12


@pytest.mark.parametrize("name", [name for name in YAML if name != "short"])
def test_no_other_page_is_given_it(name: str) -> None:
    assert "draft-mark" not in printing.press().html(printing.read(YAML[name]))


@pytest.mark.parametrize("state", [State.FOR_SIGNATURE, State.ISSUED])
def test_only_a_drafts_page_says_anything_of_its_state(state: State) -> None:
    notice = printing.read(SAMPLES["2022-03-ket-luan-lien-nganh"])
    assert printing.press().html(notice.model_copy(update={"state": state})) == printing.press().html(notice)


@pytest.mark.parametrize("name", tiered(SAMPLES, quick=QUICK))
@pytest.mark.parametrize("writer", ["pdf", "docx"])
def test_but_for_the_mark_the_pages_are_the_same(
    drafts: Mapping[str, Printed], samples: Mapping[str, Printed], name: str, writer: str
) -> None:
    def ink_of(printed: Printed) -> list[list[tuple[int, str]]]:
        """Line by line: what is left blank for a signature divides one."""
        pages = ink.pages(printed.pdf_of(writer))
        spans = [sorted((round(s.baseline), s.x0, s.text) for s in page.spans if s.text != MARK) for page in pages]
        lines = [groupby(each, key=itemgetter(0)) for each in spans]
        return [[(y, "".join(text for *_, text in line).replace(" ", "")) for y, line in page] for page in lines]

    assert ink_of(drafts[name]) == ink_of(samples[name])


@pytest.mark.parametrize("name", tiered(YAML, quick=["short"]))
def test_both_writers_agree(drafts: Mapping[str, Printed], name: str) -> None:
    found = agreement.compare(drafts[name].pdf, drafts[name].laid_out)
    assert found.first_different_word is None
    assert found.has_same_page_count
    assert found.share_of_same_lines >= 0.98, found.differing_lines


@pytest.mark.parametrize("writer", ["pdf", "docx"])
def test_the_form_holds(drafts: Mapping[str, Printed], writer: str) -> None:
    pages = ink.pages(drafts["short"].pdf_of(writer))
    form.check_paper(pages)
    form.check_page_numbers(pages, [None, "2", "3", None, "2", None])
    form.check_frame(pages[0], "LƯU HÀNH NỘI BỘ", form.BLACK)


@pytest.mark.proof
def test_two_validators_find_nothing_in_the_word_files(drafts: Mapping[str, Printed]) -> None:
    found = ooxml.findings_by_file([drafts[name].docx for name in ("short", *SAMPLES)])
    assert [each for findings in found.values() for each in findings] == []


def test_the_mark_is_read_once_before_all_else(drafts: Mapping[str, Printed]) -> None:
    data = drafts["short"].pdf.read_bytes()
    texts = [each.text for each in pdf_tags.document(data).all()]
    assert next(text for text in texts if text) == MARK
    assert texts.count(MARK) == 1
    assert [MARK in text for text in pdf_tags.artifacts(data)] == [False, *[True] * 5]


@pytest.mark.parametrize("unit", ["van-phong", proof("thanh-tra")])
def test_a_drafts_work_slip_has_it_too(tmp_path: Path, lay_out: LayOut, unit: str) -> None:
    excerpt = notice_to_excerpts(printing.read(SHORT), printing.office())[unit]
    for suffix, data in printing.excerpt_documents(excerpt).items():
        (tmp_path / f"slip-{unit}{suffix}").write_bytes(data)
    (laid_out,) = lay_out([tmp_path / f"slip-{unit}.docx"])
    for pdf in (tmp_path / f"slip-{unit}.pdf", laid_out):
        pages = ink.pages(pdf)
        assert [marks(page) for page in pages] == [1] * {"van-phong": 3, "thanh-tra": 1}[unit]


@pytest.mark.parametrize("copy", [copies.PAPER, copies.ELECTRONIC])
def test_no_formal_extract_is_made_of_it(copy: Copy) -> None:
    """Whatever number and date it has."""
    issued = as_draft(f"number: 5\n{SHORT}".replace("2021-11\n", "2021-11-16\n"))
    excerpt = notice_to_excerpts(issued, printing.office())["thanh-tra"]
    with pytest.raises(ProblemsFound) as found:
        printing.press().copy_html(excerpt, copy)
    assert [problem.code for problem in found.value.problems] == ["copy-of-draft"]
    assert all(problem.at for problem in found.value.problems)


@pytest.mark.parametrize("part", ["html", "pdf.txt", "header1.xml", "header2.xml", "header3.xml", "header4.xml"])
def test_golden(drafts: Mapping[str, Printed], golden: Callable[[str, str], None], part: str) -> None:
    draft = drafts["short"]
    golden(f"draft.{part}", _golden_text(draft, part))


def _golden_text(draft: Printed, part: str) -> str:
    if part == "html":
        return draft.html
    if part == "pdf.txt":
        return "\n".join(ink.outline(ink.pages(draft.pdf))) + "\n"
    with zipfile.ZipFile(draft.docx) as package:
        root = etree.fromstring(package.read(f"word/{part}"), etree.XMLParser(remove_blank_text=True))
    return str(etree.tostring(root, pretty_print=True, encoding="unicode"))

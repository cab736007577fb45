"""Word files besides the notice's own: an appendix in a file of its own, a unit's slip; and what they were made of."""

from dataclasses import replace
from pathlib import Path

import pytest

from noticegen.absorbing.as_made import as_made
from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.absorbing.edited_paper import EditedPaper
from noticegen.printing.sources import notice_sources
from noticegen.word.docx_to_texts import docx_to_texts
from tools import printing
from tools.absorbed import Edit, Word, absorbed, edited, left, made, opened

TEXT = """\
date: 2021-11
subject: Kết luận giao ban
body:
  - heading: Giao Văn phòng Sở
    units: van-phong
    items: [Tổng hợp báo cáo, Gửi đại biểu]
  - heading: Giao Thanh tra Sở
    units: thanh-tra
    items:
      - Kiểm tra kỷ luật
appendices:
  - title: Danh mục
    separate: true
    body:
      - Việc thứ nhất
      - table: {columns: [STT, Việc], rows: [["1", Họp], ["2", Báo cáo]]}
signers: tran-quoc-thanh
recipients: [Như trên]
"""


def words(it: Word) -> None:
    it.type_over("Gửi đại biểu", "Gửi ngay đại biểu")


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        (lambda it: it.type_over("Họp", "Họp hai lần"), "Họp", "Họp hai lần"),
        (lambda it: it.type_over("DANH MỤC", "DANH MỤC VIỆC"), "Danh mục", "Danh mục việc"),
        (lambda it: it.add_after("Việc thứ", "Việc thứ hai"), "nhất\n", "nhất\n      - Việc thứ hai\n"),
    ],
)
def test_an_appendix_in_a_file_of_its_own_is_the_notices(edit: Edit, before: str, after: str) -> None:
    found = edited(TEXT, edit, appendix=1)
    assert (left(found), found.says_all()) == ([], True)
    assert found.document.text == TEXT.replace(before, after)


@pytest.mark.parametrize("now", ["Số: 12", "Số hiệu: 12"])
def test_a_number_that_an_appendix_repeats_is_named(now: str) -> None:
    """The edited file says two numbers: which one is meant, nobody can tell."""
    text = TEXT.replace("    separate: true\n", "")
    found = edited(text, lambda it: it.type_over("Số:", now))
    assert [each.reason for each in left(found)] == ["absorb-head"]
    assert found.document.text == text


def test_words_in_a_slip_are_the_notices() -> None:
    found = edited(
        TEXT,
        lambda it: it.type_over("Gửi đại biểu", "Gửi ngay đại biểu"),
        lambda it: it.face("báo cáo", bold=True),
        unit="van-phong",
    )
    assert (left(found), found.says_all()) == ([], True)
    assert found.document.text == TEXT.replace("Gửi", "Gửi ngay").replace("báo cáo,", "**báo cáo**,")


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (lambda it: it.add_after("Gửi đại biểu", "Họp"), "absorb-slip"),
        (lambda it: it.delete("Gửi đại biểu"), "absorb-slip"),
        (lambda it: it.move_after("Tổng hợp", "Gửi đại biểu"), "absorb-slip"),
        (lambda it: it.type_over("Văn phòng Sở", "Văn phòng Sở A"), None),
    ],
)
def test_what_a_slip_does_not_say_of_the_notice_is_named(edit: Edit, reason: str | None) -> None:
    word = Word(made(TEXT, unit="van-phong"))
    if reason is None:  # the unit's name is the registry's
        paragraph = next(
            each for each in word.document.paragraphs if each.style and each.style.style_id == "excerpt-unit"
        )
        paragraph.runs[0].text += " A"
        found, reason = absorbed(opened(TEXT, word.saved(), unit="van-phong")), "absorb-registry"
    else:
        found = edited(TEXT, edit, unit="van-phong")
    assert [each.reason for each in left(found)] == [reason]
    assert found.document.text == TEXT


def both(main: Edit, slip: Edit) -> EditedNotice:
    """The notice with two of its files edited."""
    files = [(Word(made(TEXT, unit)), unit, edit) for unit, edit in (("", main), ("van-phong", slip))]
    for word, _, edit in files:
        edit(word)
    opened_files = [opened(TEXT, word.saved(), unit) for word, unit, _ in files]
    papers = [paper for each in opened_files for paper in each.papers]
    return absorbed(replace(opened_files[0], papers=papers, results=[]))


def test_the_same_edit_in_two_files_is_taken_once() -> None:
    found = both(words, words)
    assert (len(found.taken), left(found)) == (2, [])
    assert found.document.text == TEXT.replace("Gửi", "Gửi ngay")


def test_another_edit_of_the_same_words_in_another_file_is_left() -> None:
    found = both(
        words,
        lambda it: it.type_over("Gửi đại biểu", "Gửi các đại biểu"),
    )
    assert [each.reason for each in left(found)] == ["absorb-elsewhere"]
    assert found.document.text == TEXT.replace("Gửi", "Gửi ngay")


def since(text: str, found: bytes, pdf: Path) -> EditedNotice:
    """The notice as it now is, its Word file made of TEXT and edited since."""
    press, words = printing.press(), docx_to_texts(made(TEXT)).paragraphs
    base = as_made(press.html(printing.read(text)), pdf, found, words, press)
    paper = EditedPaper(Path("x.docx"), found, base, press.profile)
    return EditedNotice(Path("x.yaml"), text.encode(), printing.office(), press, [paper])


def word_file(*edits: Edit) -> bytes:
    word = Word(made(TEXT))
    for each in edits:
        each(word)
    return word.saved()


def test_a_notice_edited_since_is_told_from_its_word_file_by_the_words_recorded(tmp_path: Path) -> None:
    text = TEXT.replace("Kiểm tra kỷ luật", "Kiểm tra ngay kỷ luật\n      - Rà soát hồ sơ")
    found = absorbed(since(text, word_file(words), tmp_path / "none.pdf"))
    assert left(found) == []
    assert found.document.text == text.replace("Gửi", "Gửi ngay")


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        (TEXT.replace("Gửi đại", "Gửi các đại"), words),
        (TEXT.replace("Kiểm tra", "Thanh tra"), lambda it: it.face("đại biểu", bold=True)),
    ],
)
def test_where_only_words_are_known_what_is_not_sure_is_left(text: str, edit: Edit, tmp_path: Path) -> None:
    found = absorbed(since(text, word_file(edit), tmp_path / "none.pdf"))
    assert [each.reason for each in left(found)] == ["absorb-elsewhere"]
    assert found.document.text == text


def printed_pdf() -> bytes:
    """Of TEXT, with its source."""
    press, notice = printing.press(), printing.read(TEXT)
    sources = notice_sources(notice, TEXT.encode(), "x", printing.kit())
    return press.pdf(press.settled(press.html(notice)), sources).data


def test_the_pdf_beside_tells_what_it_was_made_of(tmp_path: Path) -> None:
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(printed_pdf())
    text = TEXT.replace("Kiểm tra", "Thanh tra")
    found = absorbed(since(text, word_file(lambda it: it.face("đại biểu", bold=True)), pdf))
    assert left(found) == []
    assert found.document.text == text.replace("đại biểu", "**đại biểu**")

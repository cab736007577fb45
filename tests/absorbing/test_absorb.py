"""What was edited in Word goes back into the YAML exactly, or is named and left."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import pytest
from docx.oxml.ns import qn

from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.absorbing.printed import html_to_printed
from noticegen.absorbing.word_file import docx_to_word_file
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools import printing
from tools.absorbed import TEXTS, Edit, Word, absorbed, edited, left, made, opened
from tools.tiers import tiered

PLAIN = """\
date: 2021-11
state: draft
subject: Kết luận giao ban   # trích yếu
legal_bases: [Căn cứ Luật Tổ chức chính quyền địa phương, Căn cứ Luật Viên chức]
opening: Giám đốc Sở kết luận như sau
body:
  - heading: Giao Văn phòng Sở   # đầu mối
    units: van-phong
    items:
      - Tổng hợp *báo cáo* của **các phòng**
      # gấp
      - text: Gửi đại biểu trước ngày 20 tháng 11 năm 2021
        deadlines:
          - {text: trước ngày 20 tháng 11 năm 2021, date: 2021-11-20}
      - text: Chuẩn bị hội trường
        items:
          - Kê bàn ghế

  - heading: Giao Thanh tra Sở
    units: thanh-tra
    items: [Kiểm tra kỷ luật, "Rà soát hồ sơ"]
  - {table: {columns: [STT, Việc, Ghi chú], rows: [["1", Họp, ~], ["2", Báo cáo, Gấp], ["3", Lưu trữ, ~]]}}
  - paragraph: Các đơn vị thực hiện
closing:
  - Đề nghị gửi kết quả
signers: {post: Giám đốc, name: Trần Văn Thành}
recipients: [Như trên, {name: Ban Giám đốc, note: để biết}, Văn phòng Sở]
"""


@pytest.mark.parametrize("name", tiered(TEXTS, quick=["seed-5", "2022-03-ket-luan-lien-nganh"]))
def test_a_page_says_what_its_word_file_says(name: str) -> None:
    press, text = printing.press(), TEXTS[name]
    page = html_to_printed(press.html(printing.read(text)), yaml_to_tree(text, "x"), "x", press.profile)
    assert [each.unit for each in page] == list(docx_to_word_file(made(text), press.profile).units)


FIRST = "Tổng hợp *báo cáo* của **các phòng**\n"
TASK = PLAIN[PLAIN.index("      # gấp") : PLAIN.index("      - text: Chuẩn")]

Change = tuple[Sequence[Edit], str, str]
"""What is done in Word, and the lines of the YAML before and after."""

TAKEN: dict[str, Change] = {
    "a word": ([lambda it: it.type_over("Kê bàn", "Kê ngay bàn")], "Kê bàn", "Kê ngay bàn"),
    "a sign that means something to YAML": (
        [lambda it: it.type_over("Kê bàn ghế", "Kê: bàn ghế #1")],
        "- Kê bàn ghế",
        '- "Kê: bàn ghế #1"',
    ),
    "an asterisk": ([lambda it: it.type_over("Kê bàn ghế", "Kê *bàn* ghế")], "Kê bàn ghế", "Kê \\*bàn\\* ghế"),
    "within emphasis": ([lambda it: it.type_over("báo cáo", "báo tháng cáo")], "*báo cáo*", "*báo tháng cáo*"),
    "on both sides of a mark": (
        [lambda it: it.type_over("Tổng hợp ", "Tổng kết "), lambda it: it.type_over("báo cáo", "báo")],
        "Tổng hợp *báo cáo*",
        "Tổng kết *báo*",
    ),
    "a heading": ([lambda it: it.type_over("Thanh tra Sở", "Thanh tra")], "Giao Thanh tra Sở", "Giao Thanh tra"),
    "the subject": ([lambda it: it.type_over("giao ban", "họp giao ban")], "Kết luận giao", "Kết luận họp giao"),
    "a legal basis": ([lambda it: it.type_over("Luật Tổ chức", "Luật số 65")], "Luật Tổ chức", "Luật số 65"),
    "the opening": ([lambda it: it.type_over("kết luận như", "kết luận, giao")], "kết luận như", "kết luận, giao"),
    "a cell": ([lambda it: it.type_over("Họp", "Họp hai lần")], "Họp", "Họp hai lần"),
    "a cell that is blank then": ([lambda it: it.type_over("Gấp", "")], "Gấp", "~"),
    "a title of a column": ([lambda it: it.type_over("Ghi chú", "Thời hạn")], "Ghi chú", "Thời hạn"),
    "a recipient": ([lambda it: it.type_over("Như trên", "Các phòng")], "Như trên", "Các phòng"),
    "a recipient's purpose": ([lambda it: it.type_over("để biết", "để báo cáo")], "để biết", "để báo cáo"),
    "a signer's name": ([lambda it: it.type_over("Văn Thành", "Văn Thanh")], "Văn Thành", "Văn Thanh"),
    "a signer's post, in capitals": (
        [lambda it: it.type_over("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")],
        "{post: Giám đốc",
        "{post: Phó Giám đốc",
    ),
    "a deadline": (
        [lambda it: it.type_over("trước ngày 20", "trước ngày 25")],
        TASK,
        TASK.replace("ngày 20", "ngày 25").replace("11-20", "11-25"),
    ),
    "the day": (
        [lambda it: it.type_over("ngày      tháng 11", "ngày 16 tháng 11")],
        "date: 2021-11\n",
        "date: 2021-11-16\n",
    ),
    "words in bold": ([lambda it: it.face("bàn ghế", bold=True)], "Kê bàn ghế", "Kê **bàn ghế**"),
    "words in italics": ([lambda it: it.face("kỷ luật", italic=True)], "Kiểm tra kỷ luật", "Kiểm tra *kỷ luật*"),
    "words in both": ([lambda it: it.face("bàn ghế", bold=True, italic=True)], "Kê bàn ghế", "Kê ***bàn ghế***"),
    "words made plain": ([lambda it: it.face("các phòng", bold=None)], "của **các phòng**", "của các phòng"),
    "italics in a heading": (
        [lambda it: it.face("Thanh tra", italic=True)],
        "Giao Thanh tra Sở",
        "Giao *Thanh tra* Sở",
    ),
    "an item added": (
        [lambda it: it.add_after("Tổng hợp", "Gọi điện")],
        "      # gấp\n",
        "      - Gọi điện\n      # gấp\n",
    ),
    "one added within brackets": (
        [lambda it: it.add_after("Kiểm tra kỷ luật", "Họp xét")],
        "[Kiểm tra kỷ luật, ",
        "[Kiểm tra kỷ luật, Họp xét, ",
    ),
    "one added with emphasis": (
        [lambda it: it.add_after("Tổng hợp", "Gọi điện"), lambda it: it.face("điện", bold=True)],
        "      # gấp\n",
        "      - Gọi **điện**\n      # gấp\n",
    ),
    "a paragraph added": (
        [lambda it: it.add_after("Các đơn vị", "Khẩn trương thực hiện")],
        "  - paragraph: Các đơn vị thực hiện\n",
        "  - paragraph: Các đơn vị thực hiện\n  - paragraph: Khẩn trương thực hiện\n",
    ),
    "a heading added above others' items": (
        [lambda it: it.add_after("Kiểm tra", "Giao Công đoàn", like="Giao Thanh tra")],
        '    items: [Kiểm tra kỷ luật, "Rà soát hồ sơ"]\n',
        "    items: [Kiểm tra kỷ luật]\n  - heading: Giao Công đoàn\n    items:\n      - Rà soát hồ sơ\n",
    ),
    "a basis added": (
        [lambda it: it.add_after("Luật Tổ chức", "Căn cứ Luật Cán bộ;")],
        "địa phương, ",
        "địa phương, Căn cứ Luật Cán bộ, ",
    ),
    "a recipient added": (
        [lambda it: it.add_after("Ban Giám đốc", "- Kho bạc (để phối hợp);")],
        "note: để biết}, ",
        "note: để biết}, {name: Kho bạc, note: để phối hợp}, ",
    ),
    "an item deleted": ([lambda it: it.delete("Tổng hợp")], "      - Tổng hợp *báo cáo* của **các phòng**\n", ""),
    "one deleted, its comment left": ([lambda it: it.delete("Gửi đại biểu")], TASK, "      # gấp\n"),
    "a heading deleted": (
        [lambda it: it.delete("Giao Thanh tra")],
        '\n  - heading: Giao Thanh tra Sở\n    units: thanh-tra\n    items: [Kiểm tra kỷ luật, "Rà soát hồ sơ"]\n',
        "      - Kiểm tra kỷ luật\n      - Rà soát hồ sơ\n",
    ),
    "a whole section deleted": (
        [
            lambda it: it.delete("Giao Thanh tra"),
            lambda it: it.delete("Kiểm tra kỷ luật"),
            lambda it: it.delete("Rà soát"),
        ],
        '\n  - heading: Giao Thanh tra Sở\n    units: thanh-tra\n    items: [Kiểm tra kỷ luật, "Rà soát hồ sơ"]\n',
        "",
    ),
    "a recipient deleted": ([lambda it: it.delete("Như trên")], "[Như trên, ", "["),
    "an item moved": (
        [lambda it: it.move_after("Tổng hợp", "Gửi đại biểu")],
        f"      - {FIRST}{TASK}",
        f"{TASK}      - {FIRST}",
    ),
    "one moved to another section": (
        [lambda it: it.move_after("Tổng hợp", "Kiểm tra")],
        PLAIN[PLAIN.index("      - Tổng hợp") : PLAIN.index("  - {table")],
        PLAIN[PLAIN.index("      # gấp") : PLAIN.index(', "Rà soát')]
        + ', Tổng hợp *báo cáo* của **các phòng**, "Rà soát hồ sơ"]\n',
    ),
    "a row added": (
        [lambda it: it.row("Họp").addnext(_row_of(it, "Họp", "4", "Gửi"))],
        '["2", Báo cáo',
        '[4, Gửi, ~], ["2", Báo cáo',
    ),
    "a row deleted": ([lambda it: it.row("Họp").getparent().remove(it.row("Họp"))], '["1", Họp, ~], ', ""),
    "a row moved": (
        [lambda it: it.row("Lưu trữ").addnext(it.row("Họp"))],
        '["1", Họp, ~], ["2", Báo cáo, Gấp], ["3", Lưu trữ, ~]',
        '["2", Báo cáo, Gấp], ["3", Lưu trữ, ~], ["1", Họp, ~]',
    ),
    "a paragraph divided": (
        [lambda it: it.split("hội trường")],
        "Chuẩn bị hội trường\n",
        "Chuẩn bị\n      - text: hội trường\n",
    ),
    "a task divided, whose deadline goes with its words": (
        [lambda it: it.split("trước ngày")],
        TASK.removeprefix("      # gấp\n"),
        """\
      - text: Gửi đại biểu
      - text: trước ngày 20 tháng 11 năm 2021
        deadlines:
          - text: trước ngày 20 tháng 11 năm 2021
            date: 2021-11-20
""",
    ),
    "two joined": (
        [lambda it: it.join("Kiểm tra")],
        '[Kiểm tra kỷ luật, "Rà soát hồ sơ"]',
        "[Kiểm tra kỷ luật Rà soát hồ sơ]",
    ),
    "one put deeper": (
        [lambda it: it.like("Gửi đại biểu", "Kê bàn ghế")],
        f"      - {FIRST}{TASK}",
        f"      - text: {FIRST}        items:\n" + "".join(f"    {line}\n" for line in TASK.splitlines()),
    ),
    "several edits": (
        [
            lambda it: it.type_over("Kê bàn", "Kê ngay bàn"),
            lambda it: it.delete("Tổng hợp"),
            lambda it: it.add_after("Rà soát", "Họp xét"),
        ],
        PLAIN[PLAIN.index("      - Tổng") : PLAIN.index("  - {table")],
        PLAIN[PLAIN.index("      # gấp") : PLAIN.index("  - {table")]
        .replace("Kê bàn", "Kê ngay bàn")
        .replace('"Rà soát hồ sơ"', '"Rà soát hồ sơ", Họp xét'),
    ),
}


def _row_of(word: Word, words: str, *cells: str) -> Any:
    """A row like another, with other words in its cells."""
    row = deepcopy(word.row(words))
    for text, cell in zip(row.iter(qn("w:t")), cells, strict=False):
        text.text = cell
    return row


@pytest.mark.parametrize(("edits", "before", "after"), TAKEN.values(), ids=TAKEN)
def test_it_goes_to_its_place_and_every_other_byte_stays(edits: Sequence[Edit], before: str, after: str) -> None:
    found = edited(PLAIN, *edits)
    assert [each.reason for each in left(found)] == []
    assert found.edits
    assert found.says_all()
    assert PLAIN.count(before) == 1
    assert found.document.text == PLAIN.replace(before, after)


LEFT: dict[str, tuple[Edit, str]] = {
    "what the form prints": (lambda it: it.type_over("Độc lập", "Độc Lập"), "absorb-registry"),
    "what the registry says": (lambda it: it.type_over("SỞ KHOA HỌC", "SỞ TÀI CHÍNH"), "absorb-registry"),
    "the end mark": (lambda it: it.type_over("kết quả./.", "kết quả"), "absorb-not-possible"),
    "a basis's mark": (lambda it: it.type_over("địa phương;", "địa phương"), "absorb-not-possible"),
    "half a word in bold": (lambda it: it.face("trườ", bold=True), "absorb-emphasis"),
    "words of a deadline that is none then": (
        lambda it: it.type_over("trước ngày 20 tháng 11 năm 2021", "ngay"),
        "absorb-errors",
    ),
    "joined with a task for others": (lambda it: it.join("Kê bàn"), "absorb-not-possible"),
    "a footer": (lambda it: it.document.sections[0].footer.paragraphs[0].add_run("Mật"), "absorb-elsewhere"),
}


@pytest.mark.parametrize(("edit", "reason"), LEFT.values(), ids=LEFT)
def test_what_cannot_go_back_is_named_and_nothing_is_changed(edit: Edit, reason: str) -> None:
    found = edited(PLAIN, edit)
    assert [each.reason for each in left(found)] == [reason]
    assert found.document.text == PLAIN
    assert [problem.code for problem in found.problems("vi")] == [reason]


def test_an_edit_that_the_notice_has_already_is_not_taken_twice() -> None:
    word = Word(made(PLAIN))
    word.type_over("Kê bàn", "Kê ngay bàn")
    word.add_after("Rà soát", "Họp xét")
    word.move_after("Tổng hợp", "Gửi đại biểu")
    word.split("hội trường")
    first = absorbed(opened(PLAIN, word.saved()))
    again = absorbed(EditedNotice(first.file, first.document.text.encode(), first.office, first.press, first.papers))
    assert (left(again), again.document.text, len(again.taken)) == ([], first.document.text, 4)
    assert again.says_all()


def test_what_both_changed_is_left() -> None:
    word = Word(made(PLAIN))
    word.type_over("Kê bàn", "Kê ngay bàn")
    there = opened(PLAIN, word.saved())
    text = PLAIN.replace("Kê bàn ghế", "Kê ghế")
    found = absorbed(EditedNotice(there.file, text.encode(), there.office, there.press, there.papers))
    assert [each.reason for each in left(found)] == ["absorb-elsewhere"]
    assert found.document.text == text

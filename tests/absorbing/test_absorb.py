"""What was edited in Word goes back into the YAML exactly, or is named and left."""

from collections.abc import Sequence

import pytest

from noticegen.absorbing.edited_notice import EditedNotice
from noticegen.absorbing.printed import html_to_printed
from noticegen.absorbing.word_file import docx_to_word_file
from noticegen.notice.office import Signer
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
    word = docx_to_word_file(made(text), press.profile)
    assert [each.unit for each in page] == list(word.units)
    assert [label and each.printed[0].label for each, label in zip(page, word.labels, strict=True)] == list(word.labels)


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
}


@pytest.mark.parametrize(("edits", "before", "after"), TAKEN.values(), ids=TAKEN)
def test_it_goes_to_its_place_and_every_other_byte_stays(edits: Sequence[Edit], before: str, after: str) -> None:
    goes_to_its_place(edits, before, after)


def goes_to_its_place(edits: Sequence[Edit], before: str, after: str) -> EditedNotice:
    found = edited(PLAIN, *edits)
    assert [each.reason for each in left(found)] == []
    assert found.edits
    assert PLAIN.count(before) == 1
    assert found.document.text == PLAIN.replace(before, after)
    return found


def test_a_signer_of_the_registry_is_another_or_the_notices_own() -> None:
    text = PLAIN.replace("{post: Giám đốc, name: Trần Văn Thành}", "tran-quoc-thanh")
    found = edited(text, lambda it: it.type_over("Trần Quốc Thành", "Trần Thị Hoa"))
    own = "\n  post: Giám đốc\n  name: Trần Thị Hoa"
    assert found.document.text == text.replace(" tran-quoc-thanh", own)
    other = Signer(id="tran-thi-hoa", post="Giám đốc", name="Trần Thị Hoa")
    office = found.office.model_copy(update={"signers": (*found.office.signers, other)})
    again = absorbed(EditedNotice(found.file, text.encode(), office, found.press, found.papers))
    assert again.document.text == text.replace("tran-quoc-thanh", "tran-thi-hoa")


def test_one_of_several_signers_of_the_registry() -> None:
    text = PLAIN.replace("{post: Giám đốc, name: Trần Văn Thành}", "[tran-quoc-thanh, {post: Ủy viên, name: Lê B}]")
    found = edited(text, lambda it: it.type_over("Trần Quốc Thành", "Trần Thị Hoa"))
    assert found.document.text == text.replace("[tran-quoc-thanh", "[{post: Giám đốc, name: Trần Thị Hoa}")


LEFT: dict[str, tuple[Edit, str]] = {
    "what the form prints": (lambda it: it.type_over("Độc lập", "Độc Lập"), "absorb-registry"),
    "what the registry says": (lambda it: it.type_over("SỞ KHOA HỌC", "SỞ TÀI CHÍNH"), "absorb-registry"),
    "the end mark": (lambda it: it.type_over("kết quả./.", "kết quả"), "absorb-not-possible"),
    "a basis's mark": (lambda it: it.type_over("địa phương;", "địa phương"), "absorb-not-possible"),
    "half a word in bold": (lambda it: it.face("trườ", bold=True), "absorb-emphasis"),
    "typed at a word in bold": (lambda it: it.type_over(" của ", " của trưởng"), "absorb-emphasis"),
    "cells made one": (lambda it: it.row("Họp").remove(it.row("Họp")[-1]), "absorb-not-possible"),
    "words of a deadline that is none then": (
        lambda it: it.type_over("trước ngày 20 tháng 11 năm 2021", "ngay"),
        "absorb-errors",
    ),
    "joined with a task for others": (lambda it: it.join("Kê bàn"), "absorb-units"),
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

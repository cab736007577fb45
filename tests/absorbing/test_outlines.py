"""Paragraphs and rows that came, went, moved, were divided, joined or put deeper in Word are so in the YAML."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import pytest
from docx.oxml.ns import qn

from absorbing.test_absorb import PLAIN, TASK, Change, goes_to_its_place
from tools.absorbed import Edit, Word

FIRST = "Tổng hợp *báo cáo* của **các phòng**\n"

TAKEN: dict[str, Change] = {
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
    "a blank row added": (
        [lambda it: it.row("Lưu trữ").addnext(_row_of(it, "Họp", "", ""))],
        '["3", Lưu trữ, ~]]',
        '["3", Lưu trữ, ~], [~, ~, ~]]',
    ),
    "one typed with its label": (
        [lambda it: it.add_after("Kiểm tra", "- Họp xét", like="Các đơn vị")],
        "[Kiểm tra kỷ luật, ",
        "[Kiểm tra kỷ luật, Họp xét, ",
    ),
    "words typed behind a mark of the form": (
        [lambda it: it.type_over("địa phương;", "địa phương; và luật khác")],
        "địa phương, ",
        "địa phương; và luật khác, ",
    ),
    "words in bold with a mark of the form": (
        [lambda it: it.face("địa phương;", bold=True)],
        "địa phương, ",
        "**địa phương**, ",
    ),
    "several moved to another body": (
        [lambda it: it.move_after("Rà soát", "Đề nghị gửi"), lambda it: it.move_after("Kiểm tra", "Đề nghị gửi")],
        PLAIN[PLAIN.index("    items: [Kiểm") : PLAIN.index("signers")],
        PLAIN[PLAIN.index("  - {table") : PLAIN.index("  - Đề nghị")]
        + "  - paragraph: Đề nghị gửi kết quả\n"
        + "    items:\n      - text: Kiểm tra kỷ luật\n      - text: Rà soát hồ sơ\n",
    ),
    "one moved between tasks, which are for whom they were": (
        [lambda it: it.move_after("Các đơn vị", "Tổng hợp")],
        PLAIN[PLAIN.index("      # gấp") : PLAIN.index("closing")],
        "      - paragraph: Các đơn vị thực hiện\n"
        + PLAIN[PLAIN.index("      # gấp") : PLAIN.index("  - paragraph: Các")],
    ),
    "one made a heading, which is bold by itself": (
        [lambda it: it.like("Rà soát", "Giao Thanh tra")],
        '[Kiểm tra kỷ luật, "Rà soát hồ sơ"]',
        "[Kiểm tra kỷ luật]\n  - heading: Rà soát hồ sơ",
    ),
    "two joined, of which the first is nobody's": (
        [lambda it: it.join("Các đơn vị")],
        "  - paragraph: Các đơn vị thực hiện\nclosing:\n  - Đề nghị gửi kết quả\n",
        "  - paragraph: Các đơn vị thực hiện Đề nghị gửi kết quả\n",
    ),
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
    assert goes_to_its_place(edits, before, after).says_all()

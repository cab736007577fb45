"""The words and marks that the form prints."""

import pytest

from noticegen.form.wording import date_words, end_mark, ended, number_symbol, recipient_lines
from noticegen.notice.dates import IssueDate
from tools.notices import BASE, read_notice


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (IssueDate(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (IssueDate(2020, 2, 29), "ngày 29 tháng 02 năm 2020"),
        (IssueDate(2020, 3, 10), "ngày 10 tháng 3 năm 2020"),
        (IssueDate(2021, 11), "ngày      tháng 11 năm 2021"),
    ],
)
def test_date_words(date: IssueDate, words: str) -> None:
    assert date_words(date) == words


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", f"{' ' * 10}/TB-SKHCN"),
        ("number: 5", "05/TB-SKHCN"),
        ("number: 07", "07/TB-SKHCN"),
        ("number: 12", "12/TB-SKHCN"),
        ("number: 1203", "1203/TB-SKHCN"),
        ("number: 9\nkind: Kế hoạch", "09/KH-SKHCN"),
        ("number: 9\nissuers: [so-khcn, so-tai-chinh]", "09/TB-SKHCN-STC"),
    ],
)
def test_number_symbol(line: str, expected: str) -> None:
    assert number_symbol(read_notice(f"{BASE}{line}\n")) == expected


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("thực hiện", "./."),
        ("thực hiện.", "/."),
        ("thực hiện./.", ""),
        ("thực hiện;", "./."),
        ("sáng tạo...", "/."),
        ("**thực hiện.**", "/."),
        ("thực hiện ", "./."),
    ],
)
def test_end_mark(text: str, mark: str) -> None:
    assert end_mark(text) == mark


@pytest.mark.parametrize(
    ("text", "expected"), [("Căn cứ Luật", "Căn cứ Luật;"), ("Căn cứ Luật;", "Căn cứ Luật;"), ("Luật.", "Luật.")]
)
def test_ended(text: str, expected: str) -> None:
    assert ended(text, ";") == expected


@pytest.mark.parametrize(
    ("yaml", "lines"),
    [
        ("recipients: [Ban Giám đốc]", ["Ban Giám đốc;", "Lưu: VT."]),
        ("recipients: [{name: UBND tỉnh, note: để b/c}]", ["UBND tỉnh (để b/c);", "Lưu: VT."]),
        (
            "recipients: [{name: Các Sở, members: [Nội vụ, Tài chính], note: để ph/h}]",
            ["Các Sở: Nội vụ, Tài chính (để ph/h);", "Lưu: VT."],
        ),
        ("recipients: [A]\narchive: {unit: TCCB}", ["A;", "Lưu: VT, TCCB."]),
        ("recipients: [A]\narchive: {unit: TCCB, initials: NVA, copies: 45}", ["A;", "Lưu: VT, TCCB. NVA.(45)"]),
        ("recipients: [A]\narchive: {copies: 45}", ["A;", "Lưu: VT. (45)"]),
        ('recipients: [A]\narchive: "VT, NN (2)NXT."', ["A;", "Lưu: VT, NN (2)NXT."]),
        ('recipients: [A]\narchive: "Lưu: VT, (P.CTHĐND – M.Hùng)"', ["A;", "Lưu: VT, (P.CTHĐND – M.Hùng)."]),
        ('recipients: [A]\narchive: {line: "VT, TH"}', ["A;", "Lưu: VT, TH."]),
        ("recipients: [A, Lưu VT]", ["A;", "Lưu VT."]),
        ("recipients: [A, Lưu Văn B]", ["A;", "Lưu Văn B;", "Lưu: VT."]),
    ],
)
def test_recipient_lines(yaml: str, lines: list[str]) -> None:
    assert recipient_lines(read_notice(f"{BASE}{yaml}\n")) == lines

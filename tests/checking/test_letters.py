"""A công văn is told to be one, in one sentence, however a clerk writes it; a notice with one of its habits is not."""

import pytest

from noticegen.checking.check import text_to_checked
from tools.notices import office

REST = "date: 2026-05\nbody: [Nộp báo cáo tháng Năm về Sở.]\nsigners: giam-doc\n"

LETTERS = [
    'symbol: 123/SKHCN-VP\nsubject: V/v báo cáo\nopening: ["Kính gửi: UBND tỉnh"]\nrecipients: [Như trên, Lưu VT]',
    'subject: V/v báo cáo\nopening: ["Kính gửi: UBND tỉnh"]',
    "kind: Công văn\nsubject: V/v x",
    "kind: CV\nsubject: x",
    "kind: công  văn\nsubject: x",
    "symbol: SKHCN-VP\nsubject: x\nKính gửi: Sở A",
    "symbol: 45/SKHCN-QLKH\nsubject: x\nkinh_gui: Sở A",
    "number: 123/SKHCN-VP\nsubject: V/v x",
    "subject: v/v xin ý kiến\nkính gửi:\n  - Sở A\n  - Sở B",
    'subject: x\nKính gửi: Sở A\nrecipients: ["- Như trên;", Lưu VT]',
    'symbol: "Số: …/SKHCN-VP"\nsubject: x\nopening: ["**Kính gửi:** Sở A"]',
    "subject: V/v x\nopening:\n  - Kính gửi: Sở A",
    'symbol: SKHCN-VP\nsubject: x\nopening: [{paragraph: "Kính gửi:", items: [Sở A, Sở B]}]',
    "subject: V/v x\nrecipients: [Như trên]",
    'symbol: /SKHCN-VP\nsubject: x\nrecipients: ["Như trên"]',
]
NOTICES = [
    "subject: V/v báo cáo",
    'subject: x\nopening: ["Kính gửi: UBND tỉnh"]',
    "subject: x\nKính gửi: Sở A",
    "subject: x\nrecipients: [Như trên]",
    "symbol: 123/SKHCN-VP\nsubject: x",
    'kind: Tờ trình\nsymbol: TTr-SM\nsubject: x\nopening: ["Kính gửi: UBND tỉnh"]\nrecipients: [Như trên]',
    'kind: Thông báo\nsubject: V/v x\nopening: ["Kính gửi: UBND tỉnh"]',
    "symbol: TB-SM\nsubject: V/v x",
    "symbol: TBKL-SM\nsubject: V/v x",
]


def said(text: str) -> list[str]:
    return [str(each.code) for each in text_to_checked(f"{text}\n{REST}", "x.yaml", office()).problems]


@pytest.mark.parametrize("text", LETTERS)
def test_a_letter_is_told_in_one_sentence(text: str) -> None:
    assert said(text) == ["kind-is-letter"]


@pytest.mark.parametrize("text", NOTICES)
def test_one_habit_makes_no_letter(text: str) -> None:
    assert "kind-is-letter" not in said(text)


ADDRESSED = [
    *('opening: ["Kính gửi: Sở A"]', "opening: [Kính gửi các đơn vị]", 'opening: ["KÍNH GỬI: Sở A"]'),
    *('opening: ["**Kính gửi:** Sở A"]', 'opening: [{paragraph: "Kính gửi:", items: [Sở A]}]'),
    *('recipients: ["Kính gửi: Sở A"]', 'body: ["Kính gửi: Sở A"]', "opening:\n  - Kính gửi: Sở A", "Kính gửi: Sở A"),
    *("kinh_gui: Sở A", "Kính gửi:\n  - Sở A", "kính  gửi: Sở A", "Kính gửi các đơn vị: Sở A"),
]


@pytest.mark.parametrize("line", ADDRESSED)
def test_kinh_gui_in_a_notice_has_a_way_out(line: str) -> None:
    rest = REST if not line.startswith("body") else REST.replace("body: [Nộp báo cáo tháng Năm về Sở.]\n", "")
    problems = text_to_checked(f"subject: x\n{line}\n{rest}", "x.yaml", office()).problems
    found = [each for each in problems if each.code not in {"R08-unsaid", "R11"}]
    assert [str(each.code) for each in found] in (["R06"], ["no-addressee"])

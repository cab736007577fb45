"""A mistake in a notice's YAML hides nothing of what its words have: one run reports both, each in its line."""

import pytest

from noticegen.checking.check import text_to_checked
from tools.notices import office

OFFICE = office()
NOTICE = """\
date: 2021-11-17
number: 5
subject: Kết luận giao ban
numbering: [arabic, letter]
opening: [Sở họp giao ban tại thành phố Hồ Chí Minh]
body:
  - heading: Giao các phòng
    units: [van-phong, thanh-tra]
    items:
      - {text: Gửi tài liẹu trước ngày 30/11, units: van-phong, deadlines: trước ngày 30/11}
      - Rà soát việc việc quá hạn
signers: giam-doc
recipients: [{name: Các phòng, note: để biết, units: cac-phong}]
archive: {copies: 5}
appendices: [{title: Danh mục, body: [Xem Ủy Ban nhân dân]}]
"""
SLIPS = {("L01-6", 5), ("V02", 10), ("V03", 11), ("L01-9", 15)}
MISTAKES = {
    "deadline-not-in-text": ("deadlines: trước ngày 30/11", "deadlines: trước ngày 05/12"),
    "unknown-unit": ("[van-phong, thanh-tra]", "[van-phong, khong-co-phong-nay]"),
    "unknown-signer": ("signers: giam-doc", "signers: khong-co-ai-ca"),
    "date-impossible": ("2021-11-17", "2021-11-31"),
    "number-form": ("number: 5", "number: năm"),
    "unknown-choice": ("[arabic, letter]", "[arabic, khong-ro-kieu]"),
    "unknown-key": ("archive: {copies: 5}", "archive: {lanhlanh: 5}"),
    "missing-key": ("signers: giam-doc\n", ""),
}


def reported(text: str) -> set[tuple[str, int]]:
    found = text_to_checked(text, "notice.yaml", OFFICE).problems
    return {(each.code, each.at.line) for each in found if each.at}


def test_the_slips_are_found_in_a_valid_notice() -> None:
    assert reported(NOTICE) >= SLIPS


@pytest.mark.parametrize("code", list(MISTAKES))
def test_the_slips_are_found_beside_a_mistake(code: str) -> None:
    old, new = MISTAKES[code]
    assert NOTICE.count(old) == 1
    found = reported(NOTICE.replace(old, new))
    moved = new.count("\n") - old.count("\n")
    signers = NOTICE.splitlines().index("signers: giam-doc") + 1
    assert found >= {(slip, line + moved * (line > signers)) for slip, line in SLIPS}
    assert code in {each for each, _ in found}


def test_a_stand_in_for_the_date_says_nothing_of_the_days() -> None:
    text = NOTICE.replace("2021-11-17", "2021-11-31").replace("việc việc", "hồ sơ của UBND huyện Yên Thành")
    assert not {code for code, _ in reported(text)} & {"B17-past", "B17-off", "D07", "D10"}


def test_nothing_is_made_of_what_is_no_notice() -> None:
    assert {code for code, _ in reported("- Một\n")} == {"mapping-expected"}

"""Where two lines of a notice contradict each other either may be the wrong one: a finding names both."""

import pytest

from noticegen.checking.check import text_to_checked
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.reading.yaml_to_tree import yaml_to_tree

OFFICE = """\
agencies: [{id: so, name: Sở Công Thương, symbol: SCT, place: Vinh}]
units: [{id: van-phong, name: Văn phòng}]
signers: [{id: pgd, post: Giám đốc, name: Đặng Quốc Hùng}]
"""
NOTICE = """\
date: 2026-03-12
subject: Kết luận giao ban tháng 3 năm 2026
signers: {post: Giám đốc, name: Đặng Quốc Hưng}
recipients: [{name: Văn phòng, units: all}]
opening:
  - Ngày 10 tháng 3 năm 2026, đồng chí Đặng Quốc Hưng chủ trì họp giao ban tháng 3 năm 2026
body:
  - {text: Giao Phòng QLKH chủ trì, units: all}
  - {text: Phòng QLKH tổng hợp, units: all}
closing: [Giám đốc Đặng Quốc Hưng yêu cầu thực hiện]
"""


def places(code: str, *changes: tuple[str, str]) -> list[tuple[int, str]]:
    """Each line that a rule points at, from there on."""
    source = NOTICE
    for old, new in changes:
        assert old in source
        source = source.replace(old, new)
    found = text_to_checked(source, "notice.yaml", tree_to_office(yaml_to_tree(OFFICE, "office.yaml"))).problems
    at = [each.at for each in found if each.code == code and each.at]
    return [(each.line, source.splitlines()[each.line - 1][each.column - 1 :]) for each in at]


@pytest.mark.parametrize("code", ["D11", "S11-two", "T07", "V04"])
def test_a_notice_that_agrees_with_itself_is_left_alone(code: str) -> None:
    assert places(code) == []


def begin_with(found: list[tuple[int, str]], wanted: list[tuple[int, str]]) -> bool:
    lines = [line for line, _ in found] == [line for line, _ in wanted]
    return lines and all(text.startswith(words) for (_, text), (_, words) in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("code", "change", "wanted"),
    [
        ("D11", ("2026-03-12", "2026-03-09"), [(1, "2026-03-09"), (6, "Ngày 10 tháng 3 năm 2026")]),
        ("T07", ("ban tháng 3 năm 2026\nsig", "ban tháng Hai\nsig"), [(2, "tháng Hai"), (6, "tháng 3 năm")]),
        ("T07", ("họp giao ban tháng 3 năm 2026", "họp giao ban tháng Tư,"), [(2, "tháng 3"), (6, "tháng Tư,")]),
        ("T07", ("giao ban tháng 3 năm 2026", "giao ban"), []),
        ("V04", ("Phòng QLKH tổng", "Phòng QL Khoa học tổng"), [(8, "Phòng QLKH"), (9, "Phòng QL Khoa học")]),
    ],
)
def test_both_lines_are_places_of_one_finding(
    code: str, change: tuple[str, str], wanted: list[tuple[int, str]]
) -> None:
    assert begin_with(places(code, change), wanted)


def test_the_signer_s_line_is_named_where_all_others_spell_the_name_otherwise() -> None:
    found = places("S11-two", ("name: Đặng Quốc Hưng", "name: Đặng Quốc Hùng"))
    assert begin_with(found, [(3, "Đặng Quốc Hùng"), (6, "Đặng Quốc Hưng"), (10, "Đặng Quốc Hưng")])


def test_the_signer_s_line_is_right_where_another_agrees_with_it() -> None:
    found = places("S11-two", ("Giám đốc Đặng Quốc Hưng yêu", "Giám đốc Đặng Quốc Hùng yêu"))
    assert begin_with(found, [(10, "Đặng Quốc Hùng")])


def test_a_name_of_the_registry_has_no_line_in_the_notice() -> None:
    found = places("S11-two", ("{post: Giám đốc, name: Đặng Quốc Hưng}", "pgd"))
    assert begin_with(found, [(6, "Đặng Quốc Hưng"), (10, "Đặng Quốc Hưng")])
